import { formatPeriod } from "../../reading/read-period.ts";
import type { Area } from "../../workbook/area.ts";
import { buildGrid, CellKind, type CellValue, type Grid } from "../../workbook/grid.ts";
import type { Header } from "../headers/header.ts";
import { type Cell, levelsOf } from "../headers/header-cells.ts";
import { columnName, type Entry, type LongList, rowName } from "./long-lists.ts";
import { SheetReader } from "../sheet/sheet-reader.ts";

const LABELS = 0;

function valueOf({ kinds, numbers, texts }: Grid, index: number): CellValue {
  if (kinds[index] === CellKind.number) return numbers[index] ?? null;
  const text = texts.get(index);
  return kinds[index] === CellKind.boolean ? text === "true" : (text ?? null);
}

/** The words on the rows beside a list, away from it, until a row holds anything else. */
function wordsBeside(sheet: SheetReader, { left, right }: Area, from: number, step: 1 | -1): readonly string[] {
  const { rows, columns } = sheet.grid;
  const found: string[] = [];
  for (let row = from; row >= 0 && row < rows; row += step) {
    const inRow: string[] = [];
    for (let column = left; column <= right; column++) {
      const index = row * columns + column;
      if (sheet.content(index) === "figure") return found;
      if (sheet.content(index) === "words") inRow.push(sheet.text(index));
    }
    found.push(...inRow);
  }
  return found;
}

/** The columns of the table: what stands side by side, under each period where there are any. */
function columnsOf(entries: readonly Entry[]): ReadonlyMap<string, Cell> {
  const byPeriod = new Map<string, Map<string, Entry>>();
  for (const entry of entries) {
    const period = entry.date ? formatPeriod(entry.date.period) : "";
    const beside = byPeriod.get(period) ?? new Map<string, Entry>();
    byPeriod.set(period, beside);
    if (!beside.has(entry.across)) beside.set(entry.across, entry);
  }
  const columns = new Map<string, Cell>();
  for (const beside of byPeriod.values()) {
    for (const entry of beside.values()) {
      const { date, across } = entry;
      const place = LABELS + 1 + columns.size;
      const cell = date
        ? { place, measure: across, header: date.header, period: date.period }
        : { place, measure: "", header: across, period: undefined };
      columns.set(columnName(entry), cell);
    }
  }
  return columns;
}

/** The names of the rows by group, each group under its own name. */
function groupsOf(entries: readonly Entry[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const entry of entries) {
    const rows = groups.get(entry.group) ?? new Map<string, string>();
    groups.set(entry.group, rows.set(rowName(entry), entry.row));
  }
  return groups;
}

/** A list as the table it is, on a sheet of its own, and the header of that. */
export interface LaidOut {
  readonly sheet: SheetReader;
  readonly header: Header;
}

/**
 * The table of a long list: rows down, periods across with what stands under each of them, and the words above and below the list
 * where they would be. Every figure knows the cell it comes from.
 */
export function layOut(sheet: SheetReader, { area, entries, says }: LongList): LaidOut | undefined {
  const { grid } = sheet;
  const columns = columnsOf(entries);
  const levels = levelsOf([...columns.values()]);
  if (!levels) return undefined;
  const above = [...wordsBeside(sheet, area, area.top - 1, -1)].reverse();
  const top = above.length;
  const [upper, lower] = [[says.join(" – ")], [""]];
  for (const { place, header, measure } of columns.values()) [upper[place], lower[place]] = [header, measure];
  const isTwoLines = levels.measures.length > 1;
  const cells: CellValue[][] = [...above.map((text) => [text]), upper, ...(isTwoLines ? [lower] : [])];
  const line = cells.length - 1;
  const rowOf = new Map<string, number>();
  for (const [group, rows] of groupsOf(entries)) {
    if (group !== "") cells.push([group]);
    for (const [name, label] of rows) rowOf.set(name, cells.push([label]) - 1);
  }
  const width = LABELS + 1 + columns.size;
  // What the list lacks is where its first figure would be.
  const from = new Int32Array(cells.length * width).fill(entries[0]?.cell ?? 0);
  const formats: string[][] = cells.map(() => []);
  for (const entry of entries) {
    const [row, place] = [rowOf.get(rowName(entry)) ?? line, columns.get(columnName(entry))?.place ?? LABELS];
    from[row * width + place] = entry.cell;
    (cells[row] ?? [])[place] = valueOf(grid, entry.cell);
    (formats[row] ?? [])[place] = grid.formatCodes[grid.formats[entry.cell] ?? 0] ?? "General";
  }
  const below = wordsBeside(sheet, area, area.bottom + 1, 1).map((text) => [text]);
  const values = below.length > 0 ? [...cells, [], ...below] : cells;
  const laidOut = buildGrid({ name: grid.name, visibility: grid.visibility, top: 0, left: 0, values, formats });
  return {
    sheet: new SheetReader({ ...laidOut, list: { grid, from } }),
    header: { top, line, labelPlace: LABELS, ...levels },
  };
}
