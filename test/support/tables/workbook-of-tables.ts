import type { CellReference } from "../../../src/core/findings/finding.ts";
import type { Area } from "../../../src/core/workbook/area.ts";
import { buildGrid, type CellValue, type Grid, type Workbook } from "../../../src/core/workbook/grid.ts";
import type { PrintedTable } from "./printed-table.ts";
import { tableBlock, type Block, type Origin, type PlacedCell, type TableLayout } from "./table-block.ts";

export interface WorkbookLayout extends TableLayout {
  /** Blank rows above and columns left of everything on each sheet. */
  readonly offset: { readonly rows: number; readonly columns: number };
  /** How many columns every second table stands further to the right. */
  readonly stagger: number;
  /** Tables of the same section next to each other, so many in a row. */
  readonly abreast: number;
}

/** As a controller would lay it out: one sheet a chapter, titles above, tables below each other, blank rows between. */
export const PLAIN: WorkbookLayout = {
  figures: "typed",
  title: "above",
  merged: false,
  transposed: false,
  blankRowEvery: 0,
  blankColumnEvery: 0,
  offset: { rows: 0, columns: 0 },
  stagger: 0,
  abreast: 1,
};

export interface LaidOut {
  readonly workbook: Workbook;
  /** The cell that holds a printed figure: by table id, row key and column index. */
  cellOf(origin: Origin): CellReference | undefined;
  /** The printed figure that a cell holds; undefined for labels, headers, notes and empty cells. */
  originOf(cell: CellReference): Origin | undefined;
}

const SHEET_NAME_LENGTH = 31;

/** "Wmo" for "Hoofdstuk 1: Wmo", within what Excel allows as a sheet name. */
function sheetName(chapter: string): string {
  const name = chapter.replace(/^Hoofdstuk \d+: /, "").replace(/[:\\/?*[\]]/g, " ");
  return name.slice(0, SHEET_NAME_LENGTH).trim();
}

function moved(block: Block, row: number, column: number): Block {
  const shift = (area: Area): Area => ({
    top: area.top + row,
    left: area.left + column,
    bottom: area.bottom + row,
    right: area.right + column,
  });
  const cells = block.cells.map((cell) => ({ ...cell, row: cell.row + row, column: cell.column + column }));
  return { ...block, cells, merges: block.merges.map(shift) };
}

const line = (value: string): Block => ({
  cells: [{ row: 0, column: 0, value, format: "General" }],
  merges: [],
  rows: 1,
  columns: 1,
});

/** All blocks of one sheet, each at its place. */
function arrange(tables: readonly PrintedTable[], layout: WorkbookLayout): Block[] {
  const placed: Block[] = [];
  const left = layout.offset.columns;
  let row = layout.offset.rows;
  const put = (block: Block, column = left): void => {
    placed.push(moved(block, row, column));
  };
  const heading = (value: string | undefined, before: string | undefined): void => {
    if (value === undefined || value === before) return;
    put(line(value));
    row += 1;
  };
  heading(tables[0]?.chapter, undefined);
  let previous: PrintedTable | undefined;
  for (let next = 0; next < tables.length;) {
    const first = tables[next];
    if (!first) break;
    row += 1;
    const newSection = first.section !== previous?.section;
    heading(first.section, previous?.section);
    heading(first.block, newSection ? undefined : previous?.block);
    const together = tables.slice(next, next + layout.abreast);
    const stray = together.findIndex((table) => table.section !== first.section || table.block !== first.block);
    const group = stray === -1 ? together : together.slice(0, stray);
    let column = left + (next % 2) * layout.stagger;
    let height = 0;
    for (const table of group) {
      const block = tableBlock(table, layout);
      put(block, column);
      column += block.columns + 1;
      height = Math.max(height, block.rows);
      previous = table;
    }
    row += height;
    next += group.length;
  }
  return placed;
}

function gridOf(name: string, cells: readonly PlacedCell[], merges: readonly Area[]): Grid {
  const top = Math.min(...cells.map((cell) => cell.row));
  const left = Math.min(...cells.map((cell) => cell.column));
  const rows = Math.max(...cells.map((cell) => cell.row)) - top + 1;
  const columns = Math.max(...cells.map((cell) => cell.column)) - left + 1;
  const matrix = <Value>(empty: Value): Value[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => empty));
  const values = matrix<CellValue>("");
  const formats = matrix("General");
  for (const { row, column, value, format } of cells) {
    (values[row - top] ?? [])[column - left] = value;
    (formats[row - top] ?? [])[column - left] = format;
  }
  return buildGrid({ name, visibility: "visible", top, left, values, formats, merges });
}

const cellKey = (cell: CellReference): string => `${cell.sheet}!${String(cell.row)},${String(cell.column)}`;
const originKey = (origin: Origin): string => `${origin.table}!${String(origin.row)},${String(origin.column)}`;

/** The printed tables as a workbook, one sheet a chapter in printed order. The same input gives the same workbook. */
export function workbookOf(tables: readonly PrintedTable[], layout: Partial<WorkbookLayout> = {}): LaidOut {
  const chapters = [...new Set(tables.map((table) => table.chapter))];
  const cells = new Map<string, CellReference>();
  const origins = new Map<string, Origin>();
  const sheets = chapters.map((chapter) => {
    const name = sheetName(chapter);
    const blocks = arrange(
      tables.filter((table) => table.chapter === chapter),
      { ...PLAIN, ...layout },
    );
    const placed = blocks.flatMap((block) => block.cells);
    for (const { row, column, origin } of placed) {
      if (origin === undefined) continue;
      cells.set(originKey(origin), { sheet: name, row, column });
      origins.set(cellKey({ sheet: name, row, column }), origin);
    }
    return gridOf(
      name,
      placed,
      blocks.flatMap((block) => block.merges),
    );
  });
  return {
    workbook: { name: "tabellen.xlsx", sheets },
    cellOf: (origin) => cells.get(originKey(origin)),
    originOf: (cell) => origins.get(cellKey(cell)),
  };
}
