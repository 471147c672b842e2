import { normalise } from "../reading/normalise.ts";
import { rememberedWhere } from "../reading/remembered.ts";
import { isNamedTotal } from "./line-words.ts";

const TOTAL = String.raw`(?:het |de |dit )?(?:\p{L}*tota(?:al|len)|som|optelling)(?!\p{L})`;
/** "Oekraïne is niet in het totaal opgenomen", "telt niet mee": said of what is named with it, or of a line itself. */
const LEFT_OUT = new RegExp(
  [
    String.raw`(?<!\p{L})niet (?:\p{L}+ )?(?:in|bij) ${TOTAL}`,
    String.raw`(?<!\p{L})(?:telt|tellen) niet mee(?: (?:in|voor|bij) ${TOTAL})?\W*$`,
    String.raw`(?<!\p{L})niet meegeteld(?: (?:in|bij) ${TOTAL})?\W*$`,
    String.raw`(?<!\p{L})(?:buiten|geen (?:onder)?deel van) ${TOTAL}`,
  ].join("|"),
  "u",
);
/** "Kosten (totaal zonder Oekraïne)": a total without what is named behind it. */
const WITHOUT = new RegExp(
  String.raw`(?<!\p{L})${TOTAL}\W+(?:\p{L}+ )?(?:zonder|exclusief|excl\.?|m\.u\.v\.|met uitzondering van|behalve) (?<names>.+)$`,
  "u",
);

const BRACKETS = /\([^)]*\)/g;
/** The sign behind a name that a note explains: "Oekraïne*", "Oekraïne 1)". */
const SIGN = /(\*+|[¹²³]|\d\))$/u;

export const saysLeftOut = rememberedWhere(/niet|buiten|geen/i, (text) => LEFT_OUT.test(normalise(text)));

const namedWithout = (text: string): string | undefined => WITHOUT.exec(normalise(text))?.groups?.["names"];

/** Whether a text says that anything is left out of a total. */
export const leavesAnyOut = rememberedWhere(
  /niet|buiten|geen|zonder|excl|m\.u\.v|uitzondering|behalve/i,
  (text) => saysLeftOut(text) || namedWithout(text) !== undefined,
);

/** Whether a text, as it is normalised, names a line. */
export function names(text: string, label: string): boolean {
  const name = normalise(label.replace(BRACKETS, "").replace(SIGN, ""))
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return name !== "" && new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, "u").test(text);
}

/** Whether a text says of the line with this label that it is in no total: by its name, or by the sign behind it. */
export function leavesOut(text: string, label: string): boolean {
  const without = namedWithout(text);
  if (without !== undefined && names(without, label)) return true;
  if (!saysLeftOut(text)) return false;
  const sign = SIGN.exec(label.trim())?.[1];
  const isOfSign = sign !== undefined && text.startsWith(sign) && !text.startsWith(`${sign}*`);
  return isOfSign || names(normalise(text), label);
}

/** Whether a name is that of a total that leaves one of these out: "Totaal excl. overhead". It is part of no other total of them. */
export const isTotalWithout = (name: string, others: () => readonly string[]): boolean =>
  leavesAnyOut(name) && isNamedTotal(name) && others().some((other) => leavesOut(name, other));
