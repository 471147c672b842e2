import { normalise } from "../reading/normalise.ts";
import { remembered } from "../reading/remembered.ts";

/** Words of a line whose figure is agreed, allotted or guessed, and so is typed where others are worked out. */
const BY_HAND: readonly string[] = [
  ...["handmatig", "correctie", "geschat", "schatting", "raming", "aanname", "inschatting", "opgave", "gegarandeerd"],
  ...["vast", "vaste", "lumpsum", "lump sum", "bevoorschotting", "voorschot", "conform", "contract", "beschikking"],
  ...["stelpost", "taakstelling", "taakstellend", "onvoorzien", "onvoorziene", "reservering", "p.m.", "pm", "eenmalig"],
  ...["eenmalige", "incidenteel", "incidentele", "overig", "overige", "subsidie", "subsidies", "rijksbijdrage"],
  ...["doeluitkering", "overhead", "nacalculatie", "afrekening", "afkoop", "plafond", "maximum", "minimum", "norm"],
];

/** Words for what was agreed on one line by itself, whatever its price and number or its index come to. */
const AGREED: readonly string[] = [
  ...["lumpsum", "lump sum", "contractsom", "aanneemsom", "afkoopsom", "vast bedrag", "vaste som", "vaste prijs"],
  ...["vaste vergoeding", "vast budget", "taakgericht", "taakgerichte", "populatiebekostiging", "maatwerkafspraak"],
  ...["maatwerktarief", "(?:her)?aanbesteed", "(?:her)?aanbesteding", "onderhandeld", "heronderhandeld"],
  ...["niet geindexeerd", "afwijkend(?:e)? (?:tarief|prijs|index|indexatie|indexering)", "apart afgesproken"],
  ...["nieuw tarief", "tariefsherziening", "tariefherziening"],
];

const anyOf = (words: readonly string[]): string => `(?<![\\p{L}\\d])(?:${words.join("|")})(?![\\p{L}\\d])`;

const SAYS_BY_HAND = new RegExp(`${anyOf(BY_HAND.map((word) => word.replaceAll(".", "\\.")))}|\\*`, "u");
const SAYS_AGREED = new RegExp(anyOf(AGREED), "u");

/** "Rijksbijdrage", "Vervoer (lumpsum)", "Logeren*": a figure that may well have been typed. */
export const saysByHand = remembered((label: string): boolean => SAYS_BY_HAND.test(normalise(label)));

/** "Vervoer (lumpsum)", "is opnieuw aanbesteed": what it is was agreed for it alone. */
export const saysAgreed = remembered((text: string): boolean => SAYS_AGREED.test(normalise(text)));
