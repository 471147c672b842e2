import { compare, exact, type Exact, multiply, toNumber } from "../../interval/exact.ts";
import { add, type Interval, outcomeOf, pointOf, subtract } from "../../interval/interval.ts";
import type { Series } from "../table.ts";
import { ExactSums, FAR, type Outcome, type PlainFigures } from "./exact-sums.ts";

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
export interface Weigh {
  (whole: Series, added: readonly Series[], taken?: readonly Series[]): Evidence;
  /** Whether it comes out everywhere when one and the same part is left out of the sum. */
  isWithoutOne: (whole: Series, parts: readonly Series[]) => boolean;
}

/** The figures of one table. */
export interface Figures extends PlainFigures {
  /** Whether a column is a total of others. */
  readonly isTotal: (column: number) => boolean;
  /** All that one can be. */
  readonly interval: (series: Series, column: number) => Interval;
  /** Whether nothing stands there: a blank or a dash that may stand for nought. */
  readonly isNothing: (series: Series, column: number) => boolean;
}

const isMore = (a: Exact | undefined, b: Exact | undefined): boolean =>
  a !== undefined && b !== undefined && compare(a, b) > 0;

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
  const weigh = (whole: Series, added: readonly Series[], taken: readonly Series[] = []): Evidence => {
    // What was chosen for how it adds up is often asked about again.
    if (taken.length === 0 && last?.whole === whole && last.added === added) return last.evidence;
    sums.add(whole, added, taken);
    let column = 0;
    const at = (series: Series): Interval => intervalAt(series, column);
    let [tested, fits, smaller, farLarger, amid, largest] = [0, 0, 0, 0, 0, 0];
    for (column of columns) {
      const left = sums.wholeAt(column);
      if (left === 0) continue;
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
  const isWithoutOne: Weigh["isWithoutOne"] = (whole, parts) => {
    sums.add(whole, parts, []);
    const candidates = parts.filter((part) => sums.mayLack(part, columns));
    return candidates.some((candidate) => {
      const rest = weigh(
        whole,
        parts.filter((part) => part !== candidate),
      );
      return rest.fits === rest.tested;
    });
  };
  return Object.assign(weigh, { isWithoutOne });
}
