import { type Exact, roundTo, roundToMultiple, toNumber } from "../interval/exact.ts";
import * as interval from "../interval/interval.ts";
import type { Interval } from "../interval/interval.ts";
import type { RuleAlgebra } from "../language/evaluate.ts";

/** Rounding never turns the order of two values around, so the bounds are rounded like the point. */
const each = (value: Interval, operation: (bound: Exact) => Exact): Interval => ({
  low: value.low === undefined ? undefined : operation(value.low),
  high: value.high === undefined ? undefined : operation(value.high),
  point: value.point === undefined ? undefined : operation(value.point),
});

/** Every value that the figures of a formula allow. */
export const intervalAlgebra: RuleAlgebra<Interval> = {
  constant: interval.pointOf,
  add: interval.add,
  subtract: interval.subtract,
  multiply: interval.multiply,
  divide: interval.divide,
  absolute: interval.absolute,
  sum: (values) => values.reduce(interval.add, interval.pointOf(0)),
  largest: interval.largest,
  sumProduct: (left, right) =>
    left.reduce(
      (total, value, index) => interval.add(total, interval.multiply(value, right[index] ?? interval.unknown())),
      interval.pointOf(0),
    ),
  round: (value, decimals, extra) =>
    each(value, (bound) => roundTo(bound, Math.trunc(toNumber(decimals.point ?? 0)) + extra)),
  roundToMultiple: (value, multiple) => each(value, (bound) => roundToMultiple(bound, multiple.point ?? 1)),
};
