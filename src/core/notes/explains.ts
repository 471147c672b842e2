import { absolute, type Exact } from "../interval/exact.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";

/** Smaller numbers stand in notes for anything: days, footnotes, one client. */
const SMALLEST = 2;
const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

/** Whether notes name the very number by which a sum is off: "waarvan 24 dossiers met terugwerkende kracht". */
export function explains(notes: readonly string[], difference: Exact): boolean {
  const size = absolute(difference);
  if (typeof size !== "number" || size < SMALLEST || isYear(size)) return false;
  const named = new RegExp(
    String.raw`(?<![\d.,/-])(?:${String(size)}|${numberText(size).replace(/\./g, "\\.")})(?![\d/-]|[.,]\d)`,
  );
  return notes.some((note) => named.test(plainText(note)));
}
