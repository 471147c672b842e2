import { compare, type Exact, toNumber } from "../interval/exact.ts";
import { add, type Interval, outcomeOf, pointOf, subtract } from "../interval/interval.ts";
import type { Series } from "./table.ts";

/** How a sum comes out over the periods that have all its figures, those with a total of nought left out. */
export interface Evidence {
  /** All there are. */
  readonly periods: number;
  readonly tested: number;
  /** Periods in which it adds up, rounding allowed for. */
  readonly fits: number;
  /** Periods in which the whole is smaller than the sum. */
  readonly smaller: number;
  /** Periods in which the whole lies between its smallest and its largest part, as an average does. */
  readonly amid: number;
  /** The largest whole that fits, in size: of a small one the sum may come out by chance. */
  readonly largest: number;
}

/** A sum of this size hardly comes out by chance. */
export const TELLING = 100;

/** What a whole is against the sum of what is `added` less what is `taken`. */
export type Weigh = (whole: Series, added: readonly Series[], taken?: readonly Series[]) => Evidence;

/** The figures of one table, by series and column. */
export interface Figures {
  readonly columns: number;
  /** A safe integer where the figure can be nothing else, NaN elsewhere. */
  readonly number: (series: Series, column: number) => number;
  /** All that it can be. */
  readonly interval: (series: Series, column: number) => Interval;
}

/** How a sum comes out in one period. */
interface Outcome {
  readonly isSmaller: boolean;
  readonly fits: boolean;
  readonly isAmid: boolean;
}

const isMore = (a: Exact | undefined, b: Exact | undefined): boolean =>
  a !== undefined && b !== undefined && compare(a, b) > 0;

const isExactSum = (sum: number): boolean => Math.abs(sum) <= Number.MAX_SAFE_INTEGER;

/** Of a period in which every figure is a plain number; undefined where one is none, or the sum is too large to be exact. */
function weighNumbers(
  { number }: Figures,
  column: number,
  whole: number,
  added: readonly Series[],
  taken: readonly Series[],
): Outcome | undefined {
  if (Number.isNaN(whole)) return undefined;
  let [sum, hasLess, hasMore] = [0, false, false];
  for (const part of added) {
    const value = number(part, column);
    sum += value;
    if (!isExactSum(sum)) return undefined;
    if (value < whole) hasLess = true;
    else if (value > whole) hasMore = true;
  }
  for (const part of taken) {
    sum -= number(part, column);
    if (!isExactSum(sum)) return undefined;
  }
  return { isSmaller: sum > whole, fits: sum === whole, isAmid: hasLess && hasMore };
}

/** Of any period; undefined where a figure is missing, or the whole is nought. */
function weighIntervals(left: Interval, parts: readonly Interval[], taken: readonly Interval[]): Outcome | undefined {
  const right = taken.reduce(subtract, parts.reduce(add, pointOf(0)));
  const outcome = outcomeOf(left, "=", right);
  if (outcome === "niet toetsbaar" || left.point === 0) return undefined;
  return {
    fits: outcome !== "schending",
    isSmaller: isMore(right.point, left.point),
    isAmid:
      parts.some(({ point }) => isMore(left.point, point)) && parts.some(({ point }) => isMore(point, left.point)),
  };
}

const sizeOf = ({ point }: Interval): number => (point === undefined ? 0 : Math.abs(toNumber(point)));

/** Weighs sums on the figures of one table. */
export function weigher(figures: Figures): Weigh {
  const { columns, number, interval } = figures;
  const known = new Map<Series, (Interval | undefined)[]>();
  const intervalAt = (series: Series, column: number): Interval => {
    let cells = known.get(series);
    if (!cells) known.set(series, (cells = []));
    return (cells[column] ??= interval(series, column));
  };
  let last: { readonly whole: Series; readonly added: readonly Series[]; readonly evidence: Evidence } | undefined;
  return (whole, added, taken = []) => {
    // What was chosen for how it adds up is often asked about again.
    if (taken.length === 0 && last?.whole === whole && last.added === added) return last.evidence;
    let [tested, fits, smaller, amid, largest] = [0, 0, 0, 0, 0];
    for (let column = 0; column < columns; column++) {
      const left = number(whole, column);
      if (left === 0) continue;
      const at = (series: Series): Interval => intervalAt(series, column);
      const outcome =
        weighNumbers(figures, column, left, added, taken) ?? weighIntervals(at(whole), added.map(at), taken.map(at));
      if (!outcome) continue;
      tested++;
      if (outcome.fits) {
        fits++;
        largest = Math.max(largest, Math.abs(Number.isNaN(left) ? sizeOf(at(whole)) : left));
      } else if (outcome.isSmaller) smaller++;
      if (outcome.isAmid) amid++;
    }
    const evidence = { periods: columns, tested, fits, smaller, amid, largest };
    if (taken.length === 0) last = { whole, added, evidence };
    return evidence;
  };
}
