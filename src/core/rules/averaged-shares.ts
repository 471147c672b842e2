import { numberText } from "../findings/number-text.ts";
import { compare, type Exact } from "../interval/exact.ts";
import { add, type Interval, outcomeOf, pointOf, roundedTo } from "../interval/interval.ts";
import { possibleValues } from "../tables/relations/possible-values.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { perOf } from "../vocabulary/ratio-words.ts";
import type { Place } from "./observation.ts";

export const sum = (values: readonly Interval[]): Interval => values.reduce(add, pointOf(0));

/** "Per 1.000 inwoners". */
const isPerMany = ({ facets: { statistic }, label }: Series): boolean => statistic === "tarief" && perOf(label) > 100;

/** A percentage, a rate per 1.000 or the first side of a ratio of 100 ("79:21"); undefined for anything else. */
function shareAt(table: Table, series: Series, moment: Moment): Interval | undefined {
  const reading = table.cell(series, moment);
  if (reading.ratio) return roundedTo(reading.ratio[0], 1);
  const isShare = (series.facets.unit === "procent" || isPerMany(series)) && reading.value !== undefined;
  return isShare ? possibleValues(reading, series.facets, table.conventions) : undefined;
}

/** The lowest and the highest of the shares: an average lies between them, whatever it is weighted by. */
export function between(shares: readonly Interval[]): Interval {
  const bound = (pick: (share: Interval) => Exact | undefined, sign: number): Exact | undefined =>
    shares
      .map(pick)
      .reduce((a, b) => (a === undefined || b === undefined ? undefined : compare(a, b) * sign > 0 ? b : a));
  return { low: bound(({ low }) => low, 1), high: bound(({ high }) => high, -1), point: undefined };
}

/**
 * The 100 of a line that divides a whole, or what its shares come to, is no average of them: that adds up (SD-R19). Of all
 * inhabitants those of each age do so as well.
 */
const isAll = (whole: Interval, shares: readonly Interval[]): boolean =>
  whole.point !== undefined && (compare(whole.point, 100) === 0 || outcomeOf(whole, "=", sum(shares)) !== "schending");

/** A share, and those that it may be the average of. */
export interface Averaged {
  readonly whole: Interval;
  readonly shares: readonly Interval[];
}

type Spot = Pick<Place, "series" | "moment">;

/** The shares at these places; undefined where any is missing, or the first is all of the others together. */
export function averagedAt(table: Table, whole: Spot, parts: readonly Spot[]): Averaged | undefined {
  const total = shareAt(table, whole.series, whole.moment);
  const shares = parts.flatMap(({ series, moment }) => shareAt(table, series, moment) ?? []);
  const isComplete = total !== undefined && shares.length === parts.length;
  return isComplete && !isAll(total, shares) ? { whole: total, shares } : undefined;
}

/** Whether a share lies beyond what an average of these may be. */
export function isOutOf(whole: Interval, limits: Interval): boolean {
  return outcomeOf(whole, "<=", limits) === "schending" || outcomeOf(whole, ">=", limits) === "schending";
}

/** What is to be said of a share that is no average of these, whatever they are weighted by; undefined of one that may be. */
export function outOfBounds(whole: Interval, shares: readonly Interval[]): string | undefined {
  const limits = between(shares);
  if (!isOutOf(whole, limits)) return undefined;
  const [stands, low, high] = [whole.point, limits.low, limits.high].map((bound) =>
    bound === undefined ? "" : numberText(bound, "procent"),
  );
  return `er staat ${String(stands)}, maar een gemiddelde ligt tussen het laagste en het hoogste deel: ${String(low)} en ${String(high)}.`;
}
