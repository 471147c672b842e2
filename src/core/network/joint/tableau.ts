import { add, divide, type Exact, multiply, subtract } from "../../interval/exact.ts";
import type { Range, Term } from "./linear-system.ts";
import { ANYTHING, holds, isAbove, isBelow } from "./range.ts";
import { spend, type Work } from "./work.ts";

/** The range of each column; a column without one may be anything. */
export type Bounds = readonly (Range | undefined)[];

/** A sum of columns: coefficient by column. */
type Row = Map<number, Exact>;

function addTo(row: Row, factor: Exact, other: Row): void {
  for (const [column, coefficient] of other) {
    const total = add(row.get(column) ?? 0, multiply(factor, coefficient));
    if (total === 0) row.delete(column);
    else row.set(column, total);
  }
}

/**
 * The simplex method in the form that decides rather than optimises (Dutertre and De Moura, 2006): the first columns
 * are the variables, each further one is a sum of them. A basic column is kept as a sum of the others. Bounds may
 * change and sums may be added at any time: the tableau stays true, only the values move.
 */
export class Tableau {
  readonly values: Exact[];
  private readonly rows = new Map<number, Row>();

  /** `start` gives each variable a value to begin with: the closer to a solution, the less there is to do. */
  constructor(start: readonly Exact[]) {
    this.values = [...start];
  }

  /** A new column for a sum of variables. */
  addSum(terms: readonly Term[]): number {
    const column = this.values.length;
    const row: Row = new Map();
    for (const { variable, coefficient } of terms) {
      addTo(row, coefficient, this.rows.get(variable) ?? new Map([[variable, 1]]));
    }
    this.rows.set(column, row);
    this.values.push(this.valueOf(row));
    return column;
  }

  /** Moves the values within the bounds of all columns: whether that can be done; undefined when the work ran out. */
  settle(bounds: Bounds, work: Work): boolean | undefined {
    this.moveInside(bounds, work);
    for (;;) {
      const column = this.firstOutside(bounds);
      if (column === undefined) return true;
      const range = bounds[column] ?? ANYTHING;
      const value = this.values[column] ?? 0;
      const rises = isBelow(range, value);
      const entering = this.firstThatHelps(this.rows.get(column) ?? new Map<number, Exact>(), rises, bounds);
      if (entering === undefined) return false;
      if (!this.pivot(column, entering, work)) return undefined;
      this.move(column, (rises ? range.low : range.high) ?? value, work);
    }
  }

  /** Columns that are no sum of others come within their own bounds. */
  private moveInside(bounds: Bounds, work: Work): void {
    for (const [column, value] of this.values.entries()) {
      const range = bounds[column] ?? ANYTHING;
      if (this.rows.has(column) || holds(range, value)) continue;
      this.move(column, (isBelow(range, value) ? range.low : range.high) ?? value, work);
    }
  }

  /** Bland's rule, here and below: always the first that will do, so that the method cannot go round in circles. */
  private firstOutside(bounds: Bounds): number | undefined {
    let first: number | undefined;
    for (const column of this.rows.keys()) {
      if (first !== undefined && column > first) continue;
      if (!holds(bounds[column] ?? ANYTHING, this.values[column] ?? 0)) first = column;
    }
    return first;
  }

  private firstThatHelps(row: Row, rises: boolean, bounds: Bounds): number | undefined {
    let first: number | undefined;
    for (const [column, coefficient] of row) {
      if (first !== undefined && column > first) continue;
      const { low, high } = bounds[column] ?? ANYTHING;
      const value = this.values[column] ?? 0;
      const mustRise = rises === isAbove({ low: undefined, high: 0 }, coefficient);
      const bound = mustRise ? high : low;
      if (bound === undefined || subtract(bound, value) !== 0) first = column;
    }
    return first;
  }

  /** Gives a column that is no sum of others a value, and moves the sums along. */
  private move(column: number, value: Exact, work: Work): void {
    const change = subtract(value, this.values[column] ?? 0);
    this.values[column] = value;
    for (const [basic, row] of this.rows) {
      const coefficient = row.get(column);
      if (coefficient === undefined) continue;
      this.values[basic] = add(this.values[basic] ?? 0, multiply(coefficient, change));
      spend(work, 1);
    }
  }

  /** Swaps a sum with one of its columns: leaving = … + c × entering becomes entering = (leaving − …) / c. */
  private pivot(leaving: number, entering: number, work: Work): boolean {
    const old = this.rows.get(leaving) ?? new Map<number, Exact>();
    const inverse = divide(1, old.get(entering) ?? 1) ?? 1;
    this.rows.delete(leaving);
    old.delete(entering);
    const row: Row = new Map([[leaving, inverse]]);
    addTo(row, subtract(0, inverse), old);
    for (const other of this.rows.values()) {
      const factor = other.get(entering);
      if (factor === undefined) continue;
      other.delete(entering);
      addTo(other, factor, row);
      if (!spend(work, row.size)) return false;
    }
    this.rows.set(entering, row);
    return spend(work, row.size);
  }

  private valueOf(row: Row): Exact {
    let total: Exact = 0;
    for (const [column, coefficient] of row) total = add(total, multiply(coefficient, this.values[column] ?? 0));
    return total;
  }
}
