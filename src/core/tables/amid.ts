import { typingSlip } from "../cause/slips.ts";
import { add, type Exact, toNumber } from "../interval/exact.ts";

/** What is averaged is of one size: marks, ages, days. */
const LARGEST_TO_SMALLEST = 4;

/**
 * Whether a total lies amid its parts, figures of one size, and by no slip in typing their sum: then it is their average, by
 * whatever weights.
 */
export function liesAmid(total: Exact, parts: readonly Exact[]): boolean {
  const value = toNumber(total);
  let [least, most] = [Infinity, -Infinity];
  for (const part of parts.map(toNumber)) [least, most] = [Math.min(least, part), Math.max(most, part)];
  const isOfOneSize = least > 0 && most <= least * LARGEST_TO_SMALLEST;
  const isAmid = isOfOneSize && least < value && value < most;
  return isAmid && typingSlip(parts.reduce<Exact>(add, 0), total) === undefined;
}
