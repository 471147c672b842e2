import { normalise } from "../reading/normalise.ts";
import { formatPeriod, type Period, type PeriodReading } from "../reading/read-period.ts";
import { readPeriodOfYear } from "../reading/read-period-of-year.ts";
import type { Header, HeaderColumn } from "./header.ts";

/** One figure of a table: under which column, and which of its measures. */
export interface Cell {
  readonly place: number;
  readonly measure: string;
  readonly header: string;
  readonly period: Period | undefined;
}

/** Columns and measures of cells that come from left to right; undefined where a measure stands twice in a column. */
export function levelsOf(cells: readonly Cell[]): Pick<Header, "columns" | "places" | "measures"> | undefined {
  const measures = [...new Map(cells.map(({ measure }) => [normalise(measure), measure])).values()];
  const indexOf = new Map(measures.map((measure, index) => [normalise(measure), index]));
  const columns = new Map<string, { header: string; period: Period | undefined; places: (number | undefined)[] }>();
  for (const { place, measure, header, period } of cells) {
    const key = period ? formatPeriod(period) : normalise(header);
    const column = columns.get(key) ?? { header, period, places: measures.map(() => undefined) };
    columns.set(key, column);
    const index = indexOf.get(normalise(measure)) ?? 0;
    if (column.places[index] !== undefined) return undefined;
    column.places[index] = place;
  }
  const places = cells.map(({ place }) => place);
  return { columns: [...columns.values()] satisfies HeaderColumn[], places, measures };
}

/** "1e helft" under "2016" is the first half of 2016. */
export const partOf = (caption: string, { kind, year }: Period): PeriodReading | undefined =>
  kind === "jaar" ? readPeriodOfYear(caption, year) : undefined;

/** The same cells with the parts of years that their captions name; undefined where one names none. */
export function partsOfYears(cells: readonly Cell[]): Cell[] | undefined {
  const parts = cells.flatMap((cell) => {
    const part = cell.period && partOf(cell.measure, cell.period);
    return part ? [{ ...cell, period: part.period, measure: part.rest, header: `${cell.measure} ${cell.header}` }] : [];
  });
  return parts.length === cells.length ? parts : undefined;
}
