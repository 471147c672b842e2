import { divide, negate } from "../interval/exact.ts";
import type { RuleAlgebra } from "../language/evaluate.ts";
import { areEqual, constantOf, isConstant, type Linear, scaled, total } from "./linear.ts";

/** One sum over another; a plain sum is one over 1. */
export interface Quotient {
  readonly top: Linear;
  readonly bottom: Linear;
}

/** What is no sum, difference or quotient of cells: it is left alone. */
export const OTHER = Symbol("other");

export type Reading = Quotient | typeof OTHER;

const ONE = constantOf(1);

export const plain = (top: Linear): Quotient => ({ top, bottom: ONE });
export const isPlain = ({ bottom }: Quotient): boolean => isConstant(bottom);

function over(top: Linear, bottom: Linear): Reading {
  if (!isConstant(bottom)) return { top, bottom };
  const factor = divide(1, bottom.constant);
  return factor === undefined ? OTHER : plain(scaled(top, factor));
}

function product(a: Linear, b: Linear): Linear | undefined {
  if (isConstant(a)) return scaled(b, a.constant);
  return isConstant(b) ? scaled(a, b.constant) : undefined;
}

function sum(readings: readonly Reading[]): Reading {
  const quotients = readings.filter((reading) => reading !== OTHER);
  const [first] = quotients;
  if (quotients.length < readings.length) return OTHER;
  if (!first) return plain(constantOf(0));
  if (!quotients.every(({ bottom }) => areEqual(bottom, first.bottom))) return OTHER;
  return { top: total(quotients.map(({ top }) => top)), bottom: first.bottom };
}

function multiply(a: Reading, b: Reading): Reading {
  if (a === OTHER || b === OTHER) return OTHER;
  const [top, bottom] = [product(a.top, b.top), product(a.bottom, b.bottom)];
  return top && bottom ? over(top, bottom) : OTHER;
}

const negative = (reading: Reading): Reading =>
  reading === OTHER ? OTHER : { ...reading, top: scaled(reading.top, negate(1)) };

/** Which cells a formula adds up, takes off and divides by. Rounding changes nothing in that. */
export const quotientAlgebra: RuleAlgebra<Reading> = {
  constant: (value) => plain(constantOf(value)),
  add: (left, right) => sum([left, right]),
  subtract: (left, right) => sum([left, negative(right)]),
  multiply,
  divide: (left, right) => {
    if (right === OTHER || (isConstant(right.top) && right.top.constant === 0)) return OTHER;
    return multiply(left, { top: right.bottom, bottom: right.top });
  },
  absolute: () => OTHER,
  largest: () => OTHER,
  sum,
  sumProduct: (left, right) => sum(left.map((value, index) => multiply(value, right[index] ?? OTHER))),
  round: (value) => value,
  roundToMultiple: (value) => value,
};
