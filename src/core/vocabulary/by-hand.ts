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

const SAYS_BY_HAND = new RegExp(
  `(?<![\\p{L}\\d])(?:${BY_HAND.map((word) => word.replaceAll(".", "\\.")).join("|")})(?![\\p{L}\\d])|\\*`,
  "u",
);

/** "Rijksbijdrage", "Vervoer (lumpsum)", "Logeren*": a figure that may well have been typed. */
export const saysByHand = remembered((label: string): boolean => SAYS_BY_HAND.test(normalise(label)));
