import { absolute, compare, type Exact } from "../interval/exact.ts";
import { CellKind } from "../workbook/grid.ts";
import { areEqual, cellTimes, constantOf, type Linear, scaled, total } from "./linear.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** What a cell comes to in other cells; undefined where it is taken as it is. */
export type Expand = (key: CellKey) => Linear | undefined;

/** Beyond these many cells or this many steps nobody can see what a formula adds up. */
const MOST_STEPS = 5000;
const DEEPEST = 64;

/** Every cell replaced by what it comes to, all the way down; undefined when that leads too far. */
function expanded(linear: Linear, expand: Expand): Linear | undefined {
  let steps = 0;
  const visit = (key: CellKey, times: Exact, path: readonly CellKey[]): readonly Linear[] | undefined => {
    if (++steps > MOST_STEPS || path.length > DEEPEST) return undefined;
    const inside = path.includes(key) ? undefined : expand(key);
    if (!inside) return [cellTimes(key, times)];
    const parts: Linear[] = [constantOf(scaled(inside, times).constant)];
    for (const [part, often] of scaled(inside, times).terms) {
      const found = visit(part, often, [...path, key]);
      if (!found) return undefined;
      parts.push(...found);
    }
    return parts;
  };
  const parts: Linear[] = [constantOf(linear.constant)];
  for (const [key, times] of linear.terms) {
    const found = visit(key, times, []);
    if (!found) return undefined;
    parts.push(...found);
  }
  return total(parts);
}

const NO_FIGURE: ReadonlySet<CellKind> = new Set([CellKind.empty, CellKind.text, CellKind.boolean]);

/**
 * A sum less the cells that change nothing in it. A "-" or "nb" is no figure, and whoever adds cells with + must
 * pass it over; a row that did not exist yet is blank, and so is a column that is still to come.
 */
function comparable(linear: Linear, cells: WorkbookCells): Linear {
  return { ...linear, terms: new Map([...linear.terms].filter(([key]) => !NO_FIGURE.has(cells.kind(key)))) };
}

/** The same with the sign that the other side gives to cells of which the sign is not known. */
function signedLike(linear: Linear, other: Linear, unsigned: ReadonlySet<CellKey>): Linear {
  if (unsigned.size === 0) return linear;
  const terms = [...linear.terms].map(([key, times]): [CellKey, Exact] => {
    const there = other.terms.get(key);
    const isOpen = unsigned.has(key) && there !== undefined && compare(absolute(there), absolute(times)) === 0;
    return [key, isOpen ? there : times];
  });
  return { ...linear, terms: new Map(terms) };
}

/** Two sums made fit to be laid beside each other, cell by cell. */
export function sideBySide(
  actual: Linear,
  wanted: Linear,
  unsigned: ReadonlySet<CellKey>,
  cells: WorkbookCells,
): [actual: Linear, wanted: Linear] {
  const found = comparable(actual, cells);
  return [found, signedLike(comparable(wanted, cells), found, unsigned)];
}

/**
 * Whether two sums always come to the same: cell by cell, or after putting in the place of cells what they come to
 * (by their formulas or by the rules). When that leads too far, they may be.
 */
export function areSameInEffect(
  actual: Linear,
  wanted: Linear,
  unsigned: ReadonlySet<CellKey>,
  ways: readonly Expand[],
  cells: WorkbookCells,
): boolean {
  const same = (a: Linear, b: Linear): boolean => areEqual(...sideBySide(a, b, unsigned, cells));
  if (same(actual, wanted)) return true;
  return ways.some((expand) => {
    const [a, b] = [expanded(actual, expand), expanded(wanted, expand)];
    return a === undefined || b === undefined || same(a, b);
  });
}
