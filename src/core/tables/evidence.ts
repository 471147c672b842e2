import { compare, type Exact } from "../interval/exact.ts";
import { add, type Interval, outcomeOf, pointOf, subtract } from "../interval/interval.ts";
import type { Series } from "./table.ts";

/** How a sum comes out over the periods that have all its figures, those with a total of nought left out. */
export interface Evidence {
  readonly tested: number;
  /** Periods in which it adds up, rounding allowed for. */
  readonly fits: number;
  /** Periods in which the whole is smaller than the sum. */
  readonly smaller: number;
  /** Periods in which the whole lies between its smallest and its largest part, as an average does. */
  readonly amid: number;
}

/** What a whole is against the sum of what is `added` less what is `taken`. */
export type Weigh = (whole: Series, added: readonly Series[], taken?: readonly Series[]) => Evidence;

const isMore = (a: Exact | undefined, b: Exact | undefined): boolean =>
  a !== undefined && b !== undefined && compare(a, b) > 0;

/** Weighs sums on the figures of one table; `cells` are those of a series, a period each. */
export function weigher(cells: (series: Series) => readonly Interval[]): Weigh {
  const known = new Map<Series, readonly Interval[]>();
  const cellsOf = (series: Series): readonly Interval[] => {
    const cached = known.get(series) ?? cells(series);
    known.set(series, cached);
    return cached;
  };
  return (whole, added, taken = []) => {
    let [tested, fits, smaller, amid] = [0, 0, 0, 0];
    for (const [period, left] of cellsOf(whole).entries()) {
      const at = (series: Series): Interval => cellsOf(series)[period] ?? pointOf(0);
      const parts = added.map(at);
      const right = taken.map(at).reduce(subtract, parts.reduce(add, pointOf(0)));
      const outcome = outcomeOf(left, "=", right);
      if (outcome === "niet toetsbaar" || left.point === 0) continue;
      tested++;
      if (outcome !== "schending") fits++;
      else if (isMore(right.point, left.point)) smaller++;
      const isAmid =
        parts.some(({ point }) => isMore(left.point, point)) && parts.some(({ point }) => isMore(point, left.point));
      if (isAmid) amid++;
    }
    return { tested, fits, smaller, amid };
  };
}
