import type { Algebra } from "../core/indicators/expression.ts";
import { decimalsOf, type Exact } from "../core/interval/exact.ts";

/**
 * A stretch of cells as fractions of safe integers; NaN where a cell holds none, or where the arithmetic
 * outgrew them: those cells are worked out exactly. `whole` says that every denominator is 1.
 */
export interface Register {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  whole: boolean;
}

/** Cells at a time: few enough to stay in the processor's cache and to need no memory per call. */
export const STRETCH = 512;

/** The value itself when it is a safe integer, else NaN. */
const safe = (value: number): number => (Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : Number.NaN);

const registers: Register[] = [];
let used = 0;
let length = 0;

/** Forgets the registers and sets how many cells the next formula is worked out for, at most STRETCH. */
export function startStretch(cells: number): void {
  used = 0;
  length = cells;
}

/** A register of its own. They are a stack: the last one taken is the first one given back. */
export function takeRegister(): Register {
  const register = (registers[used] ??= {
    numerators: new Float64Array(STRETCH),
    denominators: new Float64Array(STRETCH),
    whole: true,
  });
  register.whole = true;
  used++;
  return register;
}

/** Puts a number that is no safe integer in a cell: a decimal one as a fraction, any other as NaN. */
export function putDecimal(register: Register, index: number, value: number): void {
  const denominator = 10 ** decimalsOf(value);
  const isDecimal = denominator > 1 && Number.isFinite(denominator);
  if (isDecimal) makeFractions(register);
  register.numerators[index] = isDecimal ? Math.round(value * denominator) : Number.NaN;
  if (isDecimal) register.denominators[index] = denominator;
}

/** The value of a cell, or NaN when it must be worked out exactly. Zero is never negative. */
export function valueAt(register: Register, index: number): number {
  const numerator = register.numerators[index] ?? Number.NaN;
  return (register.whole ? numerator : numerator / (register.denominators[index] ?? 1)) + 0;
}

/** A register with the same number in every cell. */
export function fillRegister(value: Exact): Register {
  const register = takeRegister();
  const isPlain = typeof value === "number";
  register.numerators.fill(isPlain ? value : safe(Number(value.numerator)), 0, length);
  if (!isPlain) {
    register.denominators.fill(safe(Number(value.denominator)), 0, length);
    register.whole = false;
  }
  return register;
}

function makeFractions(register: Register): void {
  if (register.whole) register.denominators.fill(1, 0, length);
  register.whole = false;
}

type Step = (n1: number, d1: number, n2: number, d2: number) => number;

/** Works out a step on every cell. The result takes the place of `left`; `right` is given back. */
function combine(left: Register, right: Register, numerator: Step, denominator: Step): Register {
  makeFractions(left);
  makeFractions(right);
  for (let index = 0; index < length; index++) {
    const n1 = left.numerators[index] ?? Number.NaN;
    const d1 = left.denominators[index] ?? Number.NaN;
    const n2 = right.numerators[index] ?? Number.NaN;
    const d2 = right.denominators[index] ?? Number.NaN;
    left.numerators[index] = safe(numerator(n1, d1, n2, d2));
    left.denominators[index] = safe(denominator(n1, d1, n2, d2));
  }
  used--;
  return left;
}

/** What `combine` does for sums of whole numbers, nearly all there is in a report, without the detours. */
function addWhole(left: Register, right: Register, sign: 1 | -1): Register {
  const [into, from] = [left.numerators, right.numerators];
  for (let index = 0; index < length; index++) {
    into[index] = safe((into[index] ?? Number.NaN) + sign * (from[index] ?? Number.NaN));
  }
  used--;
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
    for (let index = 0; index < length; index++) {
      value.numerators[index] = Math.abs(value.numerators[index] ?? Number.NaN);
    }
    return value;
  },
  // A range arrives here as its total, and products of ranges are worked out once a call, exactly.
  sum: ([total]) => total ?? fillRegister(0),
  sumProduct: () => fillRegister(Number.NaN),
  round: (value, decimals, extra) => {
    makeFractions(decimals);
    for (let index = 0; index < length; index++) {
      const places = Math.trunc(valueAt(decimals, index)) + extra;
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
