import { add, compare, type Exact, multiply, subtract } from "../../interval/exact.ts";
import type { Range } from "./linear-system.ts";
import { ceiling, floor } from "./whole.ts";

const both = (
  a: Exact | undefined,
  b: Exact | undefined,
  operation: (a: Exact, b: Exact) => Exact,
): Exact | undefined => (a === undefined || b === undefined ? undefined : operation(a, b));

export const ANYTHING: Range = { low: undefined, high: undefined };
export const ZERO: Range = { low: 0, high: 0 };

/** All that the sum of something in each can be. */
export const plus = (a: Range, b: Range): Range => ({ low: both(a.low, b.low, add), high: both(a.high, b.high, add) });

/** All that the difference of something in each can be. */
export const minus = (a: Range, b: Range): Range => ({
  low: both(a.low, b.high, subtract),
  high: both(a.high, b.low, subtract),
});

/** All that `factor` times something in the range can be. */
export function times({ low, high }: Range, factor: Exact): Range {
  const [a, b] = [both(low, factor, multiply), both(high, factor, multiply)];
  return compare(factor, 0) < 0 ? { low: b, high: a } : { low: a, high: b };
}

/** The whole numbers of a range: its bounds moved inward. */
export const wholesOf = ({ low, high }: Range): Range => ({
  low: low === undefined ? low : ceiling(low),
  high: high === undefined ? high : floor(high),
});

export const isBelow = ({ low }: Range, value: Exact): boolean => low !== undefined && compare(value, low) < 0;
export const isAbove = ({ high }: Range, value: Exact): boolean => high !== undefined && compare(value, high) > 0;
export const holds = (range: Range, value: Exact): boolean => !isBelow(range, value) && !isAbove(range, value);
export const isEmpty = ({ low, high }: Range): boolean => low !== undefined && isAbove({ low, high }, low);

/** The one value it holds; undefined when there are more, or none. */
export const onlyValue = ({ low, high }: Range): Exact | undefined =>
  low !== undefined && high !== undefined && compare(low, high) === 0 ? low : undefined;

/** What both hold; the very same object when the second says nothing new. */
export function intersect<R extends Range>(range: R, other: Range): R {
  const raises = other.low !== undefined && (range.low === undefined || isBelow(other, range.low));
  const lowers = other.high !== undefined && (range.high === undefined || isAbove(other, range.high));
  if (!raises && !lowers) return range;
  return { ...range, low: raises ? other.low : range.low, high: lowers ? other.high : range.high };
}
