import { type Period, periodInText } from "../reading/read-period.ts";
import { readPeriodOfYear } from "../reading/read-periods.ts";
import type { Header, HeaderColumn } from "./header.ts";
import type { Titles } from "./titles.ts";
import { yearBehind } from "./year-behind.ts";

const FEWEST_PARTS = 2;

/** The year that a table is about by its title, else by the heading or the sheet that it stands under. */
function yearOfTable(sheet: string, { title, section }: Titles): number | undefined {
  for (const text of [title, section, sheet]) {
    const period = periodInText(text);
    if (period) return period.kind === "jaar" ? period.year : undefined;
  }
  return undefined;
}

/** The part of a year that the whole name of a column is: "Q1", "1e helft"; no "Q1 begroting". */
function partNamed({ header }: HeaderColumn, year: number): Period | undefined {
  const reading = readPeriodOfYear(header, year);
  return reading?.rest === "" ? reading.period : undefined;
}

/** "Q1 | Q2 | Q3 | Q4 | jaar" under a title that gives the year: columns of that year, when all of them are so. */
export function dateColumns(header: Header, sheet: string, titles: Titles): Header {
  const { columns } = header;
  if (columns.length < FEWEST_PARTS || columns.some(({ period }) => period)) return header;
  const year = yearOfTable(sheet, titles);
  if (year === undefined) return header;
  const run: { place: number; period: Period; header: string }[] = [];
  for (const column of columns) {
    const period = partNamed(column, year) ?? yearBehind(column.header, undefined, run);
    if (!period) return header;
    run.push({ place: run.length, period, header: column.header });
  }
  const parts = run.filter(({ period }) => period.kind !== "jaar");
  const kinds = new Set(parts.map(({ period }) => period.kind));
  const isOnce = new Set(run.map(({ period }) => JSON.stringify(period))).size === run.length;
  if (parts.length < FEWEST_PARTS || kinds.size > 1 || !isOnce) return header;
  return { ...header, columns: columns.map((column, index) => ({ ...column, period: run[index]?.period })) };
}
