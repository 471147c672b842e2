import { decimalsOf, type Exact, toNumber } from "../../interval/exact.ts";
import type { Stated } from "./amid.ts";
import { isSumOf, statedAt } from "./averaged-measures.ts";
import type { Table, Whole } from "../table.ts";

/** The power of ten that a figure is a multiple of: 2 for 4.600, -1 for 4,6. */
function stepOf(value: Exact): number {
  const number = Math.abs(toNumber(value));
  if (number === 0) return Infinity;
  const decimals = decimalsOf(number);
  if (decimals > 0) return -decimals;
  let step = 0;
  while (number % 10 ** (step + 1) === 0) step++;
  return step;
}

/**
 * How many digits of a sum its parts agree in: all but the noughts that every one of them ends in. Of one part and noughts
 * none: what is granted may well be all that was asked for.
 */
export function digitsOf({ total, parts }: Stated): number {
  const size = Math.abs(toNumber(total));
  const isOfOne = parts.filter((part) => toNumber(part) !== 0).length < 2;
  return size === 0 || isOfOne ? 0 : Math.log10(size) - Math.min(...[total, ...parts].map(stepOf));
}

export type Around = Pick<Table, "moments" | "cell">;

/** In how many digits sums come out to the digit, those of all columns together: the fewer, the more likely that is chance. */
export function digitsAgreed(wholes: readonly Whole[], { moments, cell }: Around): number {
  let digits = 0;
  for (const whole of wholes) {
    for (const moment of moments) {
      const stated = statedAt(whole, moment, cell);
      if (stated && isSumOf(stated)) digits += digitsOf(stated);
    }
  }
  return digits;
}
