import { absolute, type Exact } from "../interval/exact.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import { sentencesOf } from "./sentences.ts";

/** Smaller numbers stand in notes for anything: days, footnotes, a few clients. */
const SMALLEST = 10;
/** "Het aantal is met 14 gedaald" (Halfjaarrapportage 2017-1, T000-15) tells of two figures, and explains none. */
const CHANGE = /gestegen|gedaald|stijging|daling|toename|afname|toegenomen|afgenomen|gegroeid|groei/i;
const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

/** Whether notes name the very number by which a sum is off: "waarvan 24 dossiers met terugwerkende kracht". */
export function explains(notes: readonly string[], difference: Exact): boolean {
  const size = absolute(difference);
  if (typeof size !== "number" || size < SMALLEST || isYear(size)) return false;
  const named = new RegExp(
    String.raw`(?<![\d.,/-])(?:${String(size)}|${numberText(size).replace(/\./g, "\\.")})(?![\d/-]|[.,]\d)`,
  );
  return notes.flatMap(sentencesOf).some((sentence) => named.test(plainText(sentence)) && !CHANGE.test(sentence));
}
