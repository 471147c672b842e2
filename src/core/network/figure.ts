import { compare, exact, type Exact, multiply } from "../interval/exact.ts";
import { atLeast, between, type Interval, pointOf, roundedTo, unknown } from "../interval/interval.ts";
import type { CellReading } from "../reading/read-cell.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
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
  return moment && { table, series, moment, reading: inUnits(table, table.cell(series, moment)) };
}

/** A figure of a table "x € 1.000" in euros; percentages stay what they are. */
function inUnits({ conventions: { scale } }: Table, reading: CellReading): CellReading {
  if (scale === undefined || reading.value === undefined || reading.unit === "procent") return reading;
  return { ...reading, value: multiply(reading.value, scale), step: multiply(reading.step ?? 1, scale) };
}

/** Averages are rounded by nature: "€ 3.520" is anything from 3.519,50 to 3.520,50. */
const isRounded = ({ facets }: Series): boolean => facets.statistic === "gemiddelde";

const CENT = exact(0.01);

/** Amounts in euros and cents are counted, not rounded; a quotient or an amount in thousands is. */
const isCounted = ({ facets }: Series, step: Exact): boolean => facets.unit === "euro" && compare(step, CENT) === 0;

/** How far a figure was rounded: by how it is written, by what its table says of all figures, or by its nature. */
function stepOf({ table, series, reading: { value, step, unit } }: Figure): Exact | undefined {
  const { step: noted } = table.conventions;
  if (isRounded(series)) return step ?? (typeof value === "number" ? 1 : undefined);
  if (noted !== undefined && unit !== "procent") return noted;
  return step === undefined || isCounted(series, step) ? undefined : step;
}

/** What the cell of a figure can be, given how far it was rounded and what is missing. */
export function intervalOf(figure: Figure): Interval {
  const { table, reading } = figure;
  const { secretUpTo } = table.conventions;
  const { marker, value } = reading;
  if (marker === "streepje" && secretUpTo !== undefined) return between(0, secretUpTo);
  if (value === undefined) return unknown();
  if (marker === "ondergrens") return atLeast(value);
  const step = stepOf(figure);
  return step === undefined ? pointOf(value) : roundedTo(value, step);
}
