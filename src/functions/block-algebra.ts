import type { Algebra } from "../core/indicators/expression.ts";
import { fillRegister, makeFractions, type Register, releaseRegister, safe, stretchLength } from "./registers.ts";

type Step = (n1: number, d1: number, n2: number, d2: number) => number;

/** Works out a step on every cell. The result takes the place of `left`; `right` is given back. */
function combine(left: Register, right: Register, numerator: Step, denominator: Step): Register {
  makeFractions(left);
  makeFractions(right);
  const cells = stretchLength();
  for (let index = 0; index < cells; index++) {
    const n1 = left.numerators[index] ?? Number.NaN;
    const d1 = left.denominators[index] ?? Number.NaN;
    const n2 = right.numerators[index] ?? Number.NaN;
    const d2 = right.denominators[index] ?? Number.NaN;
    left.numerators[index] = safe(numerator(n1, d1, n2, d2));
    left.denominators[index] = safe(denominator(n1, d1, n2, d2));
  }
  releaseRegister();
  return left;
}

/** What `combine` does for sums of whole numbers, nearly all there is in a report, without the detours. */
function addWhole(left: Register, right: Register, sign: 1 | -1): Register {
  const [into, from, cells] = [left.numerators, right.numerators, stretchLength()];
  for (let index = 0; index < cells; index++) {
    const sum = (into[index] ?? Number.NaN) + sign * (from[index] ?? Number.NaN);
    into[index] = sum;
    if (!(Math.abs(sum) <= Number.MAX_SAFE_INTEGER)) into[index] = Number.NaN;
  }
  releaseRegister();
  return left;
}

function addSigned(left: Register, right: Register, sign: 1 | -1): Register {
  if (left.whole && right.whole) return addWhole(left, right, sign);
  return combine(
    left,
    right,
    (n1, d1, n2, d2) => (d1 === d2 ? n1 + sign * n2 : safe(n1 * d2) + sign * safe(n2 * d1)),
    (_n1, d1, _n2, d2) => (d1 === d2 ? d1 : d1 * d2),
  );
}

/** How many times n2/d2 goes into n1/d1, half away from zero. The remainder of a division is exact in doubles. */
function nearestTimes(n1: number, d1: number, n2: number, d2: number): number {
  const dividend = safe(n1 * d2);
  const divisor = safe(d1 * Math.abs(n2));
  const remainder = dividend % divisor;
  const times = (dividend - remainder) / divisor;
  return 2 * Math.abs(remainder) >= divisor ? times + Math.sign(dividend) : times;
}

/** The formulas that the exact algebra works out, over stretches of cells at the speed of doubles. */
export const blockAlgebra: Algebra<Register> = {
  constant: fillRegister,
  add: (left, right) => addSigned(left, right, 1),
  subtract: (left, right) => addSigned(left, right, -1),
  multiply: (left, right) =>
    combine(
      left,
      right,
      (n1, _d1, n2) => n1 * n2,
      (_n1, d1, _n2, d2) => d1 * d2,
    ),
  // Through zero is NaN: the exact algebra then says what is wrong.
  divide: (left, right) =>
    combine(
      left,
      right,
      (n1, _d1, n2, d2) => (n2 === 0 ? Number.NaN : n1 * d2 * Math.sign(n2)),
      (_n1, d1, n2) => d1 * Math.abs(n2),
    ),
  absolute: (value) => {
    for (let index = 0; index < stretchLength(); index++) {
      value.numerators[index] = Math.abs(value.numerators[index] ?? Number.NaN);
    }
    return value;
  },
  // A range arrives here as its total, and products of ranges are worked out once a call, exactly.
  sum: ([total]) => total ?? fillRegister(0),
  sumProduct: () => fillRegister(Number.NaN),
  round: (value, decimals, extra) => {
    makeFractions(decimals);
    for (let index = 0; index < stretchLength(); index++) {
      const asked = (decimals.numerators[index] ?? Number.NaN) / (decimals.denominators[index] ?? Number.NaN);
      const places = Math.trunc(asked) + extra;
      decimals.numerators[index] = safe(places < 0 ? 10 ** -places : 1 + 0 * places);
      decimals.denominators[index] = safe(places > 0 ? 10 ** places : 1);
    }
    return blockAlgebra.roundToMultiple(value, decimals);
  },
  roundToMultiple: (value, multiple) =>
    combine(
      value,
      multiple,
      (n1, d1, n2, d2) => nearestTimes(n1, d1, n2, d2) * Math.abs(n2),
      (_n1, _d1, _n2, d2) => d2,
    ),
};
