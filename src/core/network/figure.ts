import { compare, exact, type Exact } from "../interval/exact.ts";
import { atLeast, type Interval, pointOf, roundedTo, unknown } from "../interval/interval.ts";
import type { CellReading } from "../reading/read-cell.ts";
import type { Moment, Series } from "../tables/table.ts";
import type { Located } from "./select-series.ts";

/** One cell of the network: a series at a moment. */
export interface Figure extends Located {
  readonly moment: Moment;
  readonly reading: CellReading;
}

/** The figure of a series in a period, or in the period before it; undefined when its table has no such column. */
export function figureAt(
  { table, series }: Located,
  { key, previousKey }: Moment,
  previous: boolean,
): Figure | undefined {
  const moment = table.momentOf.get(previous ? previousKey : key);
  return moment && { table, series, moment, reading: table.cell(series, moment) };
}

/** Averages are rounded by nature: "€ 3.520" is anything from 3.519,50 to 3.520,50. */
const isRounded = ({ facets }: Series): boolean => facets.statistic === "gemiddelde";

const CENT = exact(0.01);

/** Amounts in euros and cents are counted, not rounded; a quotient or an amount in thousands is. */
const isCounted = ({ facets }: Series, step: Exact): boolean => facets.unit === "euro" && compare(step, CENT) === 0;

/** What the cell of a figure can be, given how far it was rounded and what is missing. */
export function intervalOf({ series, reading }: Figure): Interval {
  const { marker, value, step } = reading;
  if (value === undefined) return unknown();
  if (marker === "ondergrens") return atLeast(value);
  if (isRounded(series)) return roundedTo(value, step ?? (typeof value === "number" ? 1 : 0));
  return step === undefined || isCounted(series, step) ? pointOf(value) : roundedTo(value, step);
}
