import * as exact from "../interval/exact.ts";
import type { Exact } from "../interval/exact.ts";
import type { Algebra } from "./expression.ts";
import { type Failure, isFailure, zeroDenominator } from "./failure.ts";

type Result = Exact | Failure;

/** Beyond these a double has no digits left, so more of them changes nothing. */
const MOST_DECIMALS = 400;

/** Applies `operation` to two values, or hands on the first that failed. */
function both(left: Result, right: Result, operation: (left: Exact, right: Exact) => Result): Result {
  if (isFailure(left)) return left;
  return isFailure(right) ? right : operation(left, right);
}

/** Decimals as Excel's ROUND takes them: what stands behind the point does not count. */
function wholeDecimals(decimals: Exact): number {
  return Math.max(-MOST_DECIMALS, Math.min(MOST_DECIMALS, Math.trunc(exact.toNumber(decimals))));
}

/** The exact value, without rounding or binary dust at any size; a division by zero is a Failure. */
export const exactAlgebra: Algebra<Result> = {
  constant: (value) => value,
  add: (left, right) => both(left, right, exact.add),
  subtract: (left, right) => both(left, right, exact.subtract),
  multiply: (left, right) => both(left, right, exact.multiply),
  divide: (left, right) => both(left, right, (a, b) => exact.divide(a, b) ?? zeroDenominator),
  absolute: (value) => (isFailure(value) ? value : exact.absolute(value)),
  sum: (values) => values.reduce((total, value) => both(total, value, exact.add), 0),
  sumProduct: (left, right) =>
    left.reduce((total, value, index) => {
      const product = both(value, right[index] ?? 0, exact.multiply);
      return both(total, product, exact.add);
    }, 0),
  round: (value, decimals, extra) => both(value, decimals, (a, b) => exact.roundTo(a, wholeDecimals(b) + extra)),
  roundToMultiple: (value, multiple) =>
    both(value, multiple, (a, b) => (exact.compare(b, 0) === 0 ? zeroDenominator : exact.roundToMultiple(a, b))),
};
