import {
  absolute as absoluteExact,
  add as addExact,
  compare,
  divide as divideExact,
  multiply as multiplyExact,
  negate as negateExact,
  type Exact,
} from "./exact.ts";

/**
 * What a cell's figure can be: everything from `low` to `high`, both included. An absent bound is
 * unbounded. `point` is the figure as it stands; absent where the cell states none ("-", "nb", "200+").
 */
export interface Interval {
  readonly low: Exact | undefined;
  readonly high: Exact | undefined;
  readonly point: Exact | undefined;
}

const NOTHING_KNOWN: Interval = { low: undefined, high: undefined, point: undefined };

/** A figure that is exactly what it says: counts, whole euros. */
export function pointOf(value: Exact): Interval {
  return { low: value, high: value, point: value };
}

/** A figure rounded to a multiple of `step` (1 for an average in whole euros, 5 for vijftallen): half a step either way. */
export function roundedTo(value: Exact, step: Exact): Interval {
  const half = absoluteExact(divideExact(step, 2) ?? 0);
  return { low: addExact(value, negateExact(half)), high: addExact(value, half), point: value };
}

/** A missing figure: it can be anything. */
export function unknown(): Interval {
  return NOTHING_KNOWN;
}

/** "200+": 200 or more, no point. */
export function atLeast(low: Exact): Interval {
  return { low, high: undefined, point: undefined };
}

/** A hidden figure of which only the bounds are known: a secret "-" is between 0 and 7. */
export function between(low: Exact, high: Exact): Interval {
  return { low, high, point: undefined };
}

/** `operation` on two values of which either may be absent: absent in, absent out. */
function both(
  a: Exact | undefined,
  b: Exact | undefined,
  operation: (a: Exact, b: Exact) => Exact | undefined,
): Exact | undefined {
  return a === undefined || b === undefined ? undefined : operation(a, b);
}

export function add(a: Interval, b: Interval): Interval {
  return {
    low: both(a.low, b.low, addExact),
    high: both(a.high, b.high, addExact),
    point: both(a.point, b.point, addExact),
  };
}

export function negate(a: Interval): Interval {
  const flip = (value: Exact | undefined) => (value === undefined ? undefined : negateExact(value));
  return { low: flip(a.high), high: flip(a.low), point: flip(a.point) };
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** A bound with its infinity spelled out, so that four corner products can be compared. */
type Bound = Exact | typeof Infinity;

const isInfinite = (bound: Bound): boolean => bound === Infinity || bound === -Infinity;
const signOf = (bound: Bound): number => (isInfinite(bound) ? Math.sign(Number(bound)) : Math.sign(compare(bound, 0)));
const lowOf = (a: Interval): Bound => a.low ?? -Infinity;
const highOf = (a: Interval): Bound => a.high ?? Infinity;
const finite = (bound: Bound): Exact | undefined => (isInfinite(bound) ? undefined : bound);

/** Zero times an absent bound is zero: an unbounded value is large, yet some number. */
function multiplyBounds(a: Bound, b: Bound): Bound {
  if (a === 0 || b === 0) return 0;
  return isInfinite(a) || isInfinite(b) ? signOf(a) * signOf(b) * Infinity : multiplyExact(a, b);
}

function isLess(a: Bound, b: Bound): boolean {
  return isInfinite(a) || isInfinite(b)
    ? isInfinite(a)
      ? a === -Infinity && b !== -Infinity
      : b === Infinity
    : compare(a, b) < 0;
}

export function multiply(a: Interval, b: Interval): Interval {
  const corners = [lowOf(a), highOf(a)].flatMap((x) => [lowOf(b), highOf(b)].map((y) => multiplyBounds(x, y)));
  return {
    low: finite(corners.reduce((least, corner) => (isLess(corner, least) ? corner : least))),
    high: finite(corners.reduce((most, corner) => (isLess(most, corner) ? corner : most))),
    point: both(a.point, b.point, multiplyExact),
  };
}

/** One over everything in `a` but zero; a bound at or across zero leaves the other side unbounded. */
function reciprocal(a: Interval): Interval {
  const [low, high] = [signOf(lowOf(a)), signOf(highOf(a))];
  if (low === high ? low === 0 : low < 0 && high > 0) return NOTHING_KNOWN;
  const over = (bound: Bound): Exact | undefined => (isInfinite(bound) ? 0 : divideExact(1, bound));
  return { low: over(highOf(a)), high: over(lowOf(a)), point: undefined };
}

/** The quotient of every pair; the point is absent when it would divide by zero. */
export function divide(a: Interval, b: Interval): Interval {
  return { ...multiply(a, reciprocal(b)), point: both(a.point, b.point, divideExact) };
}

/** `factor` times everything in `a`: 100 for a percentage of a share. */
export function scale(a: Interval, factor: Exact): Interval {
  return multiply(a, pointOf(factor));
}

const greatest = (values: readonly Exact[]): Exact | undefined =>
  values.reduce<Exact | undefined>(
    (best, value) => (best === undefined || compare(value, best) > 0 ? value : best),
    undefined,
  );

/** The largest of one or more values: at least the largest lower bound, and unbounded when one of them is. */
export function largest(values: readonly Interval[]): Interval {
  const ifAll = (bounds: readonly Exact[]) => (bounds.length < values.length ? undefined : greatest(bounds));
  return {
    low: greatest(values.flatMap(({ low }) => low ?? [])),
    high: ifAll(values.flatMap(({ high }) => high ?? [])),
    point: ifAll(values.flatMap(({ point }) => point ?? [])),
  };
}

export function absolute(a: Interval): Interval {
  if (signOf(lowOf(a)) >= 0) return a;
  const mirrored = negate(a);
  if (signOf(highOf(a)) <= 0) return mirrored;
  const high = isLess(highOf(a), highOf(mirrored)) ? mirrored.high : a.high;
  return { low: 0, high, point: a.point === undefined ? undefined : absoluteExact(a.point) };
}

export type Operator = "=" | "<=" | ">=";
export type ComparisonOutcome = "klopt" | "klopt binnen afronding" | "schending" | "niet toetsbaar";

/**
 * What the figures say of "left operator right". Klopt: the points satisfy it, or everything the
 * intervals allow does; schending: nothing they allow does; niet toetsbaar: it depends on a figure
 * that is not stated; klopt binnen afronding: the points fail, rounding explains it.
 */
export function outcomeOf(left: Interval, operator: Operator, right: Interval): ComparisonOutcome {
  if (operator === ">=") return outcomeOf(right, "<=", left);
  const noMore = (a: Exact | undefined, b: Exact | undefined) =>
    a !== undefined && b !== undefined && compare(a, b) <= 0;
  const exceeds = (a: Exact | undefined, b: Exact | undefined) =>
    a !== undefined && b !== undefined && compare(a, b) > 0;
  const isEquality = operator === "=";
  const points = left.point === undefined || right.point === undefined ? undefined : compare(left.point, right.point);
  if (points !== undefined && (isEquality ? points === 0 : points <= 0)) return "klopt";
  if (noMore(left.high, right.low) && (!isEquality || noMore(right.high, left.low))) return "klopt";
  if (exceeds(left.low, right.high) || (isEquality && exceeds(right.low, left.high))) return "schending";
  return points === undefined ? "niet toetsbaar" : "klopt binnen afronding";
}
