import { type Exact, multiply } from "../../interval/exact.ts";

/** Cells are counted in half cents: cents, tenths of a percent, and half of what any of them was rounded to are whole. */
export const UNIT = 200;
/** NaN where it is no whole number of units that a double holds. */
export function inUnits(value: Exact): number {
  const units = multiply(value, UNIT);
  return typeof units === "number" ? units : Number.NaN;
}
