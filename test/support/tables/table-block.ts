import type { Area } from "../../../src/core/workbook/area.ts";
import type { CellValue } from "../../../src/core/workbook/grid.ts";
import { typedCell, type TypedCell } from "./printed-number.ts";
import type { PrintedRow, PrintedTable } from "./printed-table.ts";

/** Which printed figure a cell holds, whatever the layout did to it. */
export interface Origin {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
  readonly origin?: Origin;
}

/** Cells on a sheet of their own, the upper left one at (0, 0). */
export interface Block {
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Area[];
  readonly rows: number;
  readonly columns: number;
}

export interface TableLayout {
  /** "typed": numbers with the format that shows them as printed; "text": every figure as the printed text. */
  readonly figures: "typed" | "text";
  /** In a row of its own or, as the reports print most, left of the column headers. */
  readonly title: "above" | "corner";
  /** The title merged over the table's width, and upper headers over the columns they head. */
  readonly merged: boolean;
  /** Periods (or whatever the columns are) down instead of across. */
  readonly transposed: boolean;
  /** A blank row or column after every so many lines of figures; 0 for none. */
  readonly blankRowEvery: number;
  readonly blankColumnEvery: number;
}

/** `span`: over how many columns of figures an upper header stands. */
type Line = readonly (TypedCell & { readonly origin?: Origin; readonly span?: number })[];
const EMPTY: TypedCell = { value: "", format: "General" };
const text = (value: string): TypedCell => ({ value, format: "General" });

/** A year alone is typed as a number, as Excel makes of it. */
function header(value: string, figures: TableLayout["figures"]): TypedCell {
  return figures === "typed" && /^\d{4}$/.test(value) ? { value: Number(value), format: "0" } : text(value);
}

function figure(table: PrintedTable, row: PrintedRow, column: number, layout: TableLayout): Line[number] {
  const printed = row.cells[column] ?? "";
  const cell = layout.figures === "typed" ? typedCell(printed) : text(printed);
  return { ...cell, origin: { table: table.id, row: row.key, column } };
}

/** A header text that repeats the one before it is printed once, over all it covers. */
function once(texts: readonly string[]): Line {
  return texts.map((value, index) => {
    if (value === "" || value === texts[index - 1]) return EMPTY;
    const next = texts.findIndex((other, place) => place > index && other !== value);
    return { ...text(value), span: (next === -1 ? texts.length : next) - index };
  });
}

function headerRows(paths: readonly (readonly string[])[], corner: string, layout: TableLayout): Line[] {
  const levels = Math.max(...paths.map((path) => path.length));
  return Array.from({ length: levels }, (_, level) => {
    // A path shorter than the others stands at the bottom: "%" of Nederland beside "aantal" and "%" of the rest.
    const texts = paths.map((path) => path[path.length - levels + level] ?? "");
    if (level < levels - 1) return [EMPTY, ...once(texts)];
    return [text(corner), ...texts.map((value) => header(value, layout.figures))];
  });
}

function upright(table: PrintedTable, corner: string, layout: TableLayout): Line[] {
  const lines = headerRows(table.columns, corner, layout);
  table.rows.forEach((row, index) => {
    if (row.group !== undefined && row.group !== table.rows[index - 1]?.group) lines.push([text(row.group)]);
    lines.push([text(row.label), ...table.columns.map((_, column) => figure(table, row, column, layout))]);
  });
  return lines;
}

/** Sections become a header row of their own above the labels; levels of column headers become label columns. */
function transposed(table: PrintedTable, corner: string, layout: TableLayout): Line[] {
  const grouped = table.rows.some((row) => row.group !== undefined);
  const paths = table.rows.map((row) => (grouped ? [row.group ?? "", row.label] : [row.label]));
  const levels = Math.max(...table.columns.map((path) => path.length));
  const padding = Array.from({ length: levels - 1 }, () => EMPTY);
  const lines: Line[] = headerRows(paths, corner, layout).map(([first = EMPTY, ...rest]) => [
    first,
    ...padding,
    ...rest,
  ]);
  table.columns.forEach((path, column) => {
    const labels = Array.from({ length: levels }, (_, level) =>
      header(path[path.length - levels + level] ?? "", layout.figures),
    );
    lines.push([...labels, ...table.rows.map((row) => figure(table, row, column, layout))]);
  });
  return lines;
}

/** Where line `index` of figures ends up when a blank one follows every `every` lines; headers stay together. */
function spread(index: number, headers: number, every: number): number {
  return every === 0 || index < headers ? index : index + Math.floor((index - headers) / every);
}

/** The table with its title above and its callouts and notes underneath. */
export function tableBlock(table: PrintedTable, layout: TableLayout): Block {
  const titleInCorner = layout.title === "corner" && table.corner === undefined;
  const corner = titleInCorner ? table.title : (table.corner ?? "");
  const lines = layout.transposed ? transposed(table, corner, layout) : upright(table, corner, layout);
  const isFigure = (cell: Line[number]): boolean => cell.origin !== undefined;
  const headerCount = lines.findIndex((line) => line.some(isFigure));
  const labelCount = lines[headerCount]?.findIndex(isFigure) ?? 1;

  const top = titleInCorner ? 0 : 1;
  const cells: PlacedCell[] = titleInCorner ? [] : [{ row: 0, column: 0, ...text(table.title) }];
  const merges: Area[] = [];
  let right = 0;
  let bottom = top;
  lines.forEach((line, index) => {
    const row = top + spread(index, headerCount, layout.blankRowEvery);
    bottom = row + 1;
    line.forEach((cell, position) => {
      const column = spread(position, labelCount, layout.blankColumnEvery);
      right = Math.max(right, column);
      if (cell.value !== "" || cell.origin !== undefined) cells.push({ row, column, ...cell });
      if (layout.merged && cell.span !== undefined && cell.span > 1) {
        const end = spread(position + cell.span - 1, labelCount, layout.blankColumnEvery);
        merges.push({ top: row, left: column, bottom: row, right: end });
      }
    });
  });
  if (layout.merged && !titleInCorner && right > 0) merges.push({ top: 0, left: 0, bottom: 0, right });

  for (const callout of table.callouts ?? []) {
    const value = layout.figures === "typed" ? typedCell(callout.text) : text(callout.text);
    cells.push({ row: bottom, column: 0, ...text(callout.label) }, { row: bottom, column: 1, ...value });
    bottom += 1;
  }
  for (const note of table.notes ?? []) {
    cells.push({ row: bottom, column: 0, ...text(note) });
    bottom += 1;
  }
  return { cells, merges, rows: bottom, columns: right + 1 };
}
