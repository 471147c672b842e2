import { add, compare, type Exact, multiply } from "../interval/exact.ts";
import type { Linear } from "./linear.ts";
import type { CellKey } from "./workbook-cells.ts";

/** Cells multiplied with each other, so many times; a plain number has no cells. */
export interface Term {
  readonly cells: readonly CellKey[];
  readonly times: Exact;
}

/** A sum of such products: "B5*C5+C5". Terms that come to nothing are left out. */
export type Polynomial = ReadonlyMap<string, Term>;

/** Longer ones are no formula that anyone reads. */
const MOST_TERMS = 400;

const nameOf = (cells: readonly CellKey[]): string => cells.join("*");

/** Undefined when it gets too long. */
export function sumOf(terms: Iterable<Term>): Polynomial | undefined {
  const found = new Map<string, Term>();
  for (const { cells, times } of terms) {
    const name = nameOf(cells);
    found.set(name, { cells, times: add(found.get(name)?.times ?? 0, times) });
    if (found.size > MOST_TERMS) return undefined;
  }
  for (const [name, { times }] of found) if (times === 0) found.delete(name);
  return found;
}

export function productOf(a: Polynomial, b: Polynomial): Polynomial | undefined {
  if (a.size * b.size > MOST_TERMS) return undefined;
  const products = [...a.values()].flatMap((one) =>
    [...b.values()].map((other): Term => ({
      cells: [...one.cells, ...other.cells].sort((x, y) => x - y),
      times: multiply(one.times, other.times),
    })),
  );
  return sumOf(products);
}

export const scaledBy = (polynomial: Polynomial, factor: Exact): Polynomial =>
  new Map([...polynomial].map(([name, { cells, times }]) => [name, { cells, times: multiply(times, factor) }]));

export const areSamePolynomials = (a: Polynomial, b: Polynomial): boolean =>
  a.size === b.size &&
  [...a].every(([name, { times }]) => {
    const other = b.get(name);
    return other !== undefined && compare(times, other.times) === 0;
  });

/** A sum of cells as a sum of products of one cell each. */
export const fromLinear = ({ terms, constant }: Linear): Polynomial =>
  sumOf([...[...terms].map(([key, times]) => ({ cells: [key], times })), { cells: [], times: constant }]) ?? new Map();
