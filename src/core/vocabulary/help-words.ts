import { normalise } from "../reading/normalise.ts";
import { remembered } from "../reading/remembered.ts";

/** What jeugdhulp and Wmo are divided in besides the products that rules ask for by name: any two of these are two kinds of help. */
const HELP = [
  ...["jeugdhulp", "jeugdbescherming", "jeugdreclassering", "jeugd-ggz", "ggz", "crisis\\p{L}*", "dakloosheid"],
  ...["ambulante?", "(?:met|zonder) verblijf", "verblijf", "residentieel", "residentiële", "gesloten", "jeugdzorgplus"],
  ...["ondertoezichtstelling(?:en)?", "ots", "voogdij", "behandeling", "diagnostiek", "logeren", "vaktherapie"],
  ...["scootmobiel(?:en)?", "trapliften?", "tilliften?", "driewielfiets(?:en)?", "hulpmiddel(?:en)?", "doventolk"],
  ...["woonvoorzieningen", "woningaanpassing(?:en)?", "persoonlijke verzorging", "beschermd wonen", "opvang"],
  ...["(?:individuele |groeps)begeleiding", "huishoudelijke hulp", "maaltijd\\p{L}*", "taxi\\p{L}*", "regiotaxi"],
];
const IN_NAME = new RegExp(String.raw`(?<!\p{L})(?:${HELP.join("|")})(?!\p{L})`, "gu");

/** The kinds of help that a name gives, one after another: "enkel jeugdhulp" is of another kind than "jeugdhulp en jeugdbescherming". */
export const helpIn = remembered((name: string): string =>
  [...normalise(name).matchAll(IN_NAME)].map(([word]) => word).join(" "),
);

/** Whether a name is that of help to those of some age of their own: jeugdreclassering is a share of those from 12 to 23. */
export const saysOwnAges = remembered((name: string): boolean => normalise(name).includes("reclassering"));
