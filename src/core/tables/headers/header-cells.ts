import { normalise } from "../../reading/normalise.ts";
import { formatPeriod, type Period, type PeriodReading } from "../../reading/read-period.ts";
import { readPeriodOfYear } from "../../reading/read-period-of-year.ts";
import type { Header, HeaderColumn } from "./header.ts";
import { namesYear } from "./year-behind.ts";

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

/** The same, and "totaal" beside the parts is the year itself. */
const partOrYear = (caption: string, period: Period): PeriodReading | undefined =>
  partOf(caption, period) ?? (period.kind === "jaar" && namesYear(caption) ? { period, rest: "" } : undefined);

/** "Q1" for "Begroot Q1", of which "begroot" says what is counted. */
function withoutRest(caption: string, rest: string): string {
  const at = rest === "" ? -1 : caption.toLowerCase().indexOf(rest);
  if (at < 0) return caption;
  return `${caption.slice(0, at)} ${caption.slice(at + rest.length)}`.replace(/\s+/gu, " ").trim();
}

/** The same cells with the parts of years that their captions name; undefined where one names none. */
export function partsOfYears(cells: readonly Cell[]): Cell[] | undefined {
  const parts = cells.flatMap((cell) => {
    const part = cell.period && partOrYear(cell.measure, cell.period);
    if (!part) return [];
    const header = `${withoutRest(cell.measure, part.rest)} ${cell.header}`;
    return [{ ...cell, period: part.period, measure: part.rest, header }];
  });
  const isSplit = parts.some(({ period }) => period.kind !== "jaar");
  return isSplit && parts.length === cells.length ? parts : undefined;
}
