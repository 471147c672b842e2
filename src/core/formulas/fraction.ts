import { compare, divide, type Exact, negate } from "../interval/exact.ts";
import type { RuleAlgebra } from "../language/evaluate.ts";
import { areSamePolynomials, fromLinear, type Polynomial, productOf, scaledBy, sumOf } from "./polynomial.ts";
import { OTHER, type Quotient } from "./quotient.ts";
import type { CellKey } from "./workbook-cells.ts";

/** One sum of products of cells over another: all that can be written with + - * and /. */
export interface Fraction {
  readonly top: Polynomial;
  readonly bottom: Polynomial;
}

export type FractionReading = Fraction | typeof OTHER;

const constant = (value: Exact): Polynomial => sumOf([{ cells: [], times: value }]) ?? new Map();
const ONE = constant(1);
const whole = (top: Polynomial): Fraction => ({ top, bottom: ONE });

const over = (top: Polynomial | undefined, bottom: Polynomial | undefined): FractionReading =>
  top && bottom && bottom.size > 0 ? { top, bottom } : OTHER;

function multiply(a: FractionReading, b: FractionReading): FractionReading {
  return a === OTHER || b === OTHER ? OTHER : over(productOf(a.top, b.top), productOf(a.bottom, b.bottom));
}

function add(a: FractionReading, b: FractionReading): FractionReading {
  if (a === OTHER || b === OTHER) return OTHER;
  if (areSamePolynomials(a.bottom, b.bottom)) return over(sumOf([...a.top.values(), ...b.top.values()]), a.bottom);
  const [left, right] = [productOf(a.top, b.bottom), productOf(b.top, a.bottom)];
  return over(left && right && sumOf([...left.values(), ...right.values()]), productOf(a.bottom, b.bottom));
}

function sum(values: readonly FractionReading[]): FractionReading {
  const plain = values.filter((value) => value !== OTHER);
  if (plain.length < values.length) return OTHER;
  return plain.every(({ bottom }) => areSamePolynomials(bottom, ONE))
    ? over(sumOf(plain.flatMap(({ top }) => [...top.values()])), ONE)
    : plain.reduce<FractionReading>(add, whole(constant(0)));
}

const negative = (value: FractionReading): FractionReading =>
  value === OTHER ? OTHER : { ...value, top: scaledBy(value.top, negate(1)) };

/** What a formula makes of which cells, products too. Rounding changes nothing in that. */
export const fractionAlgebra: RuleAlgebra<FractionReading> = {
  constant: (value) => whole(constant(value)),
  add,
  subtract: (left, right) => add(left, negative(right)),
  multiply,
  divide: (left, right) => (right === OTHER ? OTHER : multiply(left, over(right.bottom, right.top))),
  absolute: () => OTHER,
  largest: () => OTHER,
  sum,
  sumProduct: (left, right) => sum(left.map((value, index) => multiply(value, right[index] ?? OTHER))),
  round: (value) => value,
  roundToMultiple: (value) => value,
};

export const fractionOfCell = (key: CellKey): Fraction => whole(sumOf([{ cells: [key], times: 1 }]) ?? new Map());

export const fromQuotient = ({ top, bottom }: Quotient): Fraction => ({
  top: fromLinear(top),
  bottom: fromLinear(bottom),
});

export const cellsIn = ({ top, bottom }: Fraction): ReadonlySet<CellKey> =>
  new Set([...top.values(), ...bottom.values()].flatMap(({ cells }) => cells));

/** How many times the other a fraction is, whatever is in the cells; undefined when that depends on them. */
export function timesOf(a: Fraction, b: Fraction): Exact | undefined {
  const [left, right] = [productOf(a.top, b.bottom), productOf(b.top, a.bottom)];
  if (!right || left?.size !== right.size) return undefined;
  const [name = ""] = left.keys();
  const factor = divide(left.get(name)?.times ?? 0, right.get(name)?.times ?? 0);
  return factor !== undefined && areSamePolynomials(left, scaledBy(right, factor)) ? factor : undefined;
}

export const areSameFractions = (a: Fraction, b: Fraction): boolean => {
  const times = timesOf(a, b);
  return times !== undefined && compare(times, 1) === 0;
};

/** The same with another cell in the place of one. */
export function withCell({ top, bottom }: Fraction, from: CellKey, to: CellKey): FractionReading {
  const replaced = (polynomial: Polynomial): Polynomial | undefined =>
    sumOf(
      [...polynomial.values()].map(({ cells, times }) => ({
        cells: cells.map((key) => (key === from ? to : key)).sort((x, y) => x - y),
        times,
      })),
    );
  return over(replaced(top), replaced(bottom));
}
