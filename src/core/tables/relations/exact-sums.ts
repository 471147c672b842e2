import type { Series } from "../table.ts";

/** The figures of a table as far as they are plain numbers. */
export interface PlainFigures {
  readonly columns: number;
  /** Those of a series, column by column: a safe integer where it can be nothing else, NaN elsewhere. */
  readonly readExact: (series: Series, into: Float64Array) => void;
}

/** So many times the sum of its parts a total is by no slip, but as the product of them or the total of more than is shown. */
export const FAR = 1.25;

/** How a sum comes out in one period. */
export interface Outcome {
  readonly isSmaller: boolean;
  readonly isFarLarger: boolean;
  readonly fits: boolean;
  readonly isAmid: boolean;
}

/** NaN where a double does not hold it for sure. */
const exactSum = (sum: number): number => (Math.abs(sum) <= Number.MAX_SAFE_INTEGER ? sum : Number.NaN);

/** Sums of plain numbers, all periods at once; NaN in those that have any other figure. */
export class ExactSums {
  private readonly figures: PlainFigures;
  private readonly line: Float64Array;
  private readonly whole: Float64Array;
  private readonly sums: Float64Array;
  private readonly hasLess: Uint8Array;
  private readonly hasMore: Uint8Array;
  private readonly addsMinus: Uint8Array;

  constructor(figures: PlainFigures) {
    this.figures = figures;
    const { columns } = figures;
    this.line = new Float64Array(columns);
    this.whole = new Float64Array(columns);
    this.sums = new Float64Array(columns);
    this.hasLess = new Uint8Array(columns);
    this.hasMore = new Uint8Array(columns);
    this.addsMinus = new Uint8Array(columns);
  }

  add(one: Series, added: readonly Series[], taken: readonly Series[]): void {
    const { line, whole, sums, hasLess, hasMore, addsMinus, figures } = this;
    figures.readExact(one, whole);
    for (let column = 0; column < sums.length; column++) {
      sums[column] = hasLess[column] = hasMore[column] = addsMinus[column] = 0;
    }
    for (const part of added) {
      figures.readExact(part, line);
      for (let column = 0; column < sums.length; column++) {
        const value = line[column] ?? 0;
        const total = whole[column] ?? 0;
        sums[column] = exactSum((sums[column] ?? 0) + value);
        if (value < total) hasLess[column] = 1;
        else if (value > total) hasMore[column] = 1;
      }
    }
    for (const part of taken) {
      figures.readExact(part, line);
      for (let column = 0; column < sums.length; column++) {
        const value = line[column] ?? 0;
        sums[column] = exactSum((sums[column] ?? 0) - value);
        if (value < 0) addsMinus[column] = 1;
      }
    }
  }

  /** Whether no period denies that the sum comes out without one of what was added. */
  mayLack(part: Series, columns: readonly number[]): boolean {
    this.figures.readExact(part, this.line);
    return columns.every((column) => {
      const [whole, rest] = [this.wholeAt(column), (this.sums[column] ?? 0) - (this.line[column] ?? 0)];
      return whole === 0 || whole === rest || Number.isNaN(whole) || Number.isNaN(rest);
    });
  }

  wholeAt(column: number): number {
    return this.whole[column] ?? Number.NaN;
  }

  /** Undefined where any figure is no plain number, or the sum is too large to be exact. */
  outcomeAt(column: number): Outcome | undefined {
    const [whole, sum] = [this.wholeAt(column), this.sums[column] ?? Number.NaN];
    if (Number.isNaN(whole) || Number.isNaN(sum)) return undefined;
    return {
      isSmaller: sum > whole,
      isFarLarger: whole > sum * FAR,
      // What has a minus is taken off already: to take it off once more only shows that the minus is wrong.
      fits: sum === whole && this.addsMinus[column] === 0,
      isAmid: this.hasLess[column] === 1 && this.hasMore[column] === 1,
    };
  }
}
