import { compare, type Exact } from "./exact.ts";
import { divide, type Interval, scale } from "./interval.ts";

/** Neither a number of persons nor a share of them is less than nought, whatever rounding would allow. */
const counted = (value: Interval): Interval =>
  value.low !== undefined && compare(value.low, 0) < 0 ? { ...value, low: 0 } : value;

/**
 * The denominators by which a count gives a rate per `per`: 100 for a percentage, 1.000 for "per 1.000 inwoners".
 * A rate that was rounded to nought fits any that is large enough.
 */
export function impliedDenominator(count: Interval, rate: Interval, per: Exact): Interval {
  const divisor = counted(rate);
  const range = divide(scale(counted(count), per), divisor);
  return divisor.low === 0 ? { ...range, high: undefined } : range;
}
