import { compare, exact, type Exact, multiply, toNumber } from "../../interval/exact.ts";
import { add, type Interval, outcomeOf, pointOf, subtract } from "../../interval/interval.ts";
import type { Series } from "../table.ts";

/** How a sum comes out over the periods that have all its figures, those with a total of nought left out. */
export interface Evidence {
  /** All there are. */
  readonly periods: number;
  readonly tested: number;
  /** Periods in which it adds up, rounding allowed for. */
  readonly fits: number;
  /** Periods in which the whole is smaller than the sum. */
  readonly smaller: number;
  /** Periods in which it is so much larger that no slip in adding up makes it so. */
  readonly farLarger: number;
  /** Periods in which the whole lies between its smallest and its largest part, as an average does. */
  readonly amid: number;
  /** The largest whole that fits, in size: of a small one the sum may come out by chance. */
  readonly largest: number;
}

/** A sum of this size hardly comes out by chance. */
export const TELLING = 100;

export const isTelling = (sum: Exact): boolean => Math.abs(toNumber(sum)) >= TELLING;

const FEWEST_WITHOUT_TOTALS = 3;

/** A total is off where one of its parts is, and shows nothing more: it is left out where enough others are left. */
export function telling<T>(all: readonly T[], isTotal: (one: T) => boolean): readonly T[] {
  const others = all.filter((one) => !isTotal(one));
  return others.length < FEWEST_WITHOUT_TOTALS || others.length === all.length ? all : others;
}

/** What a whole is against the sum of what is `added` less what is `taken`. */
export type Weigh = (whole: Series, added: readonly Series[], taken?: readonly Series[]) => Evidence;

/** The figures of one table. */
export interface Figures {
  readonly columns: number;
  /** Whether a column is a total of others. */
  readonly isTotal: (column: number) => boolean;
  /** Those of a series, column by column: a safe integer where it can be nothing else, NaN elsewhere. */
  readonly readExact: (series: Series, into: Float64Array) => void;
  /** All that one can be. */
  readonly interval: (series: Series, column: number) => Interval;
  /** Whether nothing stands there: a blank or a dash that may stand for nought. */
  readonly isNothing: (series: Series, column: number) => boolean;
}

/** So many times the sum of its parts a total is by no slip, but as the product of them or the total of more than is shown. */
export const FAR = 1.25;

/** How a sum comes out in one period. */
interface Outcome {
  readonly isSmaller: boolean;
  readonly isFarLarger: boolean;
  readonly fits: boolean;
  readonly isAmid: boolean;
}

const isMore = (a: Exact | undefined, b: Exact | undefined): boolean =>
  a !== undefined && b !== undefined && compare(a, b) > 0;

/** NaN where a double does not hold it for sure. */
const exactSum = (sum: number): number => (Math.abs(sum) <= Number.MAX_SAFE_INTEGER ? sum : Number.NaN);

/** Sums of plain numbers, all periods at once; NaN in those that have any other figure. */
class ExactSums {
  private readonly figures: Figures;
  private readonly line: Float64Array;
  private readonly whole: Float64Array;
  private readonly sums: Float64Array;
  private readonly hasLess: Uint8Array;
  private readonly hasMore: Uint8Array;
  private readonly addsMinus: Uint8Array;

  constructor(figures: Figures) {
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

/** Of any period; undefined where a figure is missing, or the whole is nought. */
function weighIntervals(left: Interval, parts: readonly Interval[], taken: readonly Interval[]): Outcome | undefined {
  const right = taken.reduce(subtract, parts.reduce(add, pointOf(0)));
  const outcome = outcomeOf(left, "=", right);
  if (outcome === "niet toetsbaar" || left.point === 0) return undefined;
  const addsMinus = taken.some(({ point }) => point !== undefined && compare(point, 0) < 0);
  return {
    fits: outcome !== "schending" && !addsMinus,
    isSmaller: isMore(right.point, left.point),
    isFarLarger: right.point !== undefined && isMore(left.point, multiply(right.point, exact(FAR))),
    isAmid:
      parts.some(({ point }) => isMore(left.point, point)) && parts.some(({ point }) => isMore(point, left.point)),
  };
}

const sizeOf = ({ point }: Interval): number => (point === undefined ? 0 : Math.abs(toNumber(point)));

/** Weighs sums on the figures of one table. */
export function weigher(figures: Figures): Weigh {
  const { interval } = figures;
  const sums = new ExactSums(figures);
  const columns = telling([...Array(figures.columns).keys()], figures.isTotal);
  const known = new Map<Series, (Interval | undefined)[]>();
  const intervalAt = (series: Series, column: number): Interval => {
    let cells = known.get(series);
    if (!cells) known.set(series, (cells = []));
    return (cells[column] ??= interval(series, column));
  };
  /** What comes out when parts of which nothing is stated are nought; that it does not come out then shows nothing. */
  const withoutNothing = (
    whole: Series,
    added: readonly Series[],
    taken: readonly Series[],
    column: number,
  ): Outcome | undefined => {
    const [some, others] = [added, taken].map((parts) => parts.filter((part) => !figures.isNothing(part, column)));
    if (!some || !others || some.length === 0) return undefined;
    if (some.length === added.length && others.length === taken.length) return undefined;
    const at = (series: Series): Interval => intervalAt(series, column);
    const outcome = weighIntervals(at(whole), some.map(at), others.map(at));
    return outcome?.fits === true ? outcome : undefined;
  };
  let last: { readonly whole: Series; readonly added: readonly Series[]; readonly evidence: Evidence } | undefined;
  return (whole, added, taken = []) => {
    // What was chosen for how it adds up is often asked about again.
    if (taken.length === 0 && last?.whole === whole && last.added === added) return last.evidence;
    sums.add(whole, added, taken);
    let [tested, fits, smaller, farLarger, amid, largest] = [0, 0, 0, 0, 0, 0];
    for (const column of columns) {
      const left = sums.wholeAt(column);
      if (left === 0) continue;
      const at = (series: Series): Interval => intervalAt(series, column);
      const outcome =
        sums.outcomeAt(column) ??
        weighIntervals(at(whole), added.map(at), taken.map(at)) ??
        withoutNothing(whole, added, taken, column);
      if (!outcome) continue;
      tested++;
      if (outcome.fits) {
        fits++;
        largest = Math.max(largest, Math.abs(Number.isNaN(left) ? sizeOf(at(whole)) : left));
      } else if (outcome.isSmaller) smaller++;
      if (outcome.isFarLarger) farLarger++;
      if (outcome.isAmid) amid++;
    }
    const evidence = { periods: columns.length, tested, fits, smaller, farLarger, amid, largest };
    if (taken.length === 0) last = { whole, added, evidence };
    return evidence;
  };
}
