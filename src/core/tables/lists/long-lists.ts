import { formatPeriod } from "../../reading/read-period.ts";
import { normalise } from "../../reading/normalise.ts";
import type { Area } from "../../workbook/area.ts";
import { isNamedTotal, isTotal } from "../../vocabulary/line-words.ts";
import { areMeasuring, columnsUnder, type Dated, datesOf, lastRow, namesOf } from "./list-columns.ts";
import { FEWEST_COLUMNS, headersOn, type ListHeader } from "./list-headers.ts";
import type { SheetReader } from "../sheet/sheet-reader.ts";

/** A figure of a long list and what the list says of it. */
export interface Entry {
  /** Its cell in the grid. */
  readonly cell: number;
  readonly date: Dated | undefined;
  /** Of the row, of what rows are grouped by, and of what stands side by side; "" where there is no such thing. */
  readonly row: string;
  readonly group: string;
  readonly across: string;
}

/**
 * A list with a line for every figure, or every few: "Gemeente | Jaar | Indicator | Waarde". The same figures in rows and
 * columns are a table.
 */
export interface LongList {
  /** Header and lines, within the grid. */
  readonly area: Area;
  readonly entries: readonly Entry[];
  /** What goes for all figures: names that are the same on every line, and what the column of the figures is called. */
  readonly says: readonly string[];
}

const FEWEST_LINES = 4;
const LEAST_FILLED = 1 / 2;
/** Names that come back say whose or what the figures are; those that hardly do are the names of the lines. */
const MOST_NAMES = 2 / 3;
/** Headers and units that say no more than that there are figures. */
const SAYS_NOTHING = /^(?:waarden?|value|cijfers?|getal|uitkomst|aantal(?:len)?)$/;

/** What a figure is of, by line and by which of the figures there. */
interface Dimension {
  readonly names: readonly string[];
  readonly at: (line: number, value: number) => string;
}

/**
 * Which is which in a table: what says best what is counted goes down, and side by side comes what stands so in the list, or
 * what has a total.
 */
function arrange(named: readonly Dimension[], headers: Dimension | undefined, isDated: boolean) {
  const all = headers ? [headers, ...named] : named;
  const rows = all.findLast(({ names }) => areMeasuring(names)) ?? named.at(-1);
  const others = all.filter((one) => one !== rows);
  const beside =
    others.find((one) => one === headers) ??
    others.find(({ names }) => names.some((name) => isTotal(name) || isNamedTotal(name)));
  const across = beside ?? (isDated ? undefined : others[0]);
  return { rows, across, groups: others.filter((one) => one !== across) };
}

/** The row of the table that a figure stands on, and its column, each by a name of its own. */
export const rowName = ({ group, row }: Entry): string => `${group}\n${row}`;
export const columnName = ({ date, across }: Entry): string => `${date ? formatPeriod(date.period) : ""}\n${across}`;

/** Whether no two figures have one place in the table, and most of its places have a figure. */
function fillsTable(entries: readonly Entry[]): boolean {
  const [rows, columns] = [entries.map(rowName), entries.map(columnName)];
  const places = new Set(rows.map((row, at) => `${row}\n\n${columns[at] ?? ""}`)).size;
  const size = new Set(rows).size * new Set(columns).size;
  return places === entries.length && places >= size * LEAST_FILLED;
}

/** A list as it stands on the sheet: what each of its columns says, by line. */
interface Columns {
  readonly area: Area;
  /** The columns with figures. */
  readonly values: readonly number[];
  readonly headers: Dimension;
  readonly dates: readonly Dated[] | undefined;
  readonly names: readonly Dimension[];
}

function readColumns(sheet: SheetReader, top: number, header: ListHeader): Columns | undefined {
  const { left, right, figuresFrom } = header;
  const columns = columnsUnder(sheet, top, left, right);
  const values = columns.filter(({ kind }) => kind === "figures").map(({ column }) => column);
  const [first] = values;
  if (first === undefined || first < figuresFrom || columns.length < FEWEST_COLUMNS) return undefined;
  const area = { top, left, bottom: lastRow(sheet, top, columns), right };
  const dates = area.bottom - top < FEWEST_LINES ? undefined : datesOf(sheet, area, columns);
  // Without a period, several figures on a line are columns of a table like any other.
  if (!dates || (dates === "none" && values.length > 1)) return undefined;
  const headers = values.map((column) => sheet.text(top * sheet.grid.columns + column));
  return {
    area,
    values,
    headers: { names: headers, at: (_, value) => headers[value] ?? "" },
    dates: dates === "none" ? undefined : dates,
    names: namesOf(sheet, area, columns).map((names) => ({
      names: [...new Set(names)],
      at: (line) => names[line] ?? "",
    })),
  };
}

/** Whether the same names, and the same periods, stand on line after line. */
function comeBack({ area, dates }: Columns, named: readonly Dimension[]): boolean {
  const periods = new Set(dates?.map(({ period }) => formatPeriod(period))).size;
  const most = (area.bottom - area.top) * MOST_NAMES;
  return (
    named.length >= (dates ? 1 : 2) &&
    [periods, ...named.map(({ names }) => names.length)].every((count) => count <= most)
  );
}

function readList(sheet: SheetReader, top: number, header: ListHeader): LongList | undefined {
  const columns = readColumns(sheet, top, header);
  const named = columns?.names.filter(({ names }) => names.length > 1);
  if (!columns || !named || !comeBack(columns, named)) return undefined;
  const { area, values, headers, dates, names: all } = columns;
  const hasMore = values.length > 1;
  const { rows, across, groups } = arrange(named, hasMore ? headers : undefined, dates !== undefined);
  const entries = Array.from({ length: area.bottom - top }, (_, line) => line).flatMap((line) =>
    values.map((column, value): Entry => ({
      cell: (top + 1 + line) * sheet.grid.columns + column,
      date: dates?.[line],
      row: rows?.at(line, value) ?? "",
      group: groups.map(({ at }) => at(line, value)).join(" – "),
      across: across?.at(line, value) ?? "",
    })),
  );
  if (!fillsTable(entries)) return undefined;
  const constant = all.filter(({ names }) => names.length === 1).flatMap(({ names }) => names);
  const says = [...constant, ...(hasMore ? [] : headers.names)];
  return { area, entries, says: says.filter((text) => !SAYS_NOTHING.test(normalise(text))) };
}

/** The long lists of a sheet, from top to bottom. */
export function findLongLists(sheet: SheetReader): readonly LongList[] {
  const found: LongList[] = [];
  for (let row = 0; row + FEWEST_LINES < sheet.grid.rows; row++) {
    for (const header of headersOn(sheet, row)) {
      const isIn = ({ area: { bottom, left, right } }: LongList): boolean =>
        row <= bottom && header.left <= right && left <= header.right;
      const list = found.some(isIn) ? undefined : readList(sheet, row, header);
      if (list) found.push(list);
    }
  }
  return found;
}
