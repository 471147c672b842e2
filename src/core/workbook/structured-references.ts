import { cellAddress, columnName, quoteSheet } from "./area.ts";
import { CellMap } from "./cell-map.ts";
import type { Grid, ListTable, Workbook } from "./grid.ts";

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`;
const BRACKETS = String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`;
/** Texts and the names of sheets are passed over; "[2]Blad1!A1" is in another workbook. */
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!|(${NAME})?(${BRACKETS})(?![\p{L}\p{N}_.'!\[(])`,
  "gu",
);
const PARTS = /\[((?:'.|[^[\]'])*)\]/gu;

interface Found {
  readonly grid: Grid;
  readonly table: ListTable;
}

/** Where the formula that is read stands, and the tables of its workbook by their names. */
interface From {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly byName: ReadonlyMap<string, Found>;
}

function tableAt({ grid, row, column }: From): Found | undefined {
  const table = grid.tables.find(
    ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
  return table && { grid, table };
}

/** The column of a sheet that bears a name in a table. */
function columnOf({ grid, table: { area } }: Found, name: string): number | undefined {
  for (let column = area.left; column <= area.right; column++) {
    const index = (area.top - grid.top) * grid.columns + column - grid.left;
    const header = grid.texts.get(index) ?? String(grid.numbers[index] ?? "");
    if (header.toLowerCase() === name.toLowerCase()) return column;
  }
  return undefined;
}

/** The first and last row that a table is asked for, and whether it is that of the formula; undefined where it has none. */
function rowsOf(asked: string, { table }: Found, { row }: From): readonly [number, number, isOwn?: true] | undefined {
  const { area, hasHeaders, hasTotals } = table;
  const [first, last] = [area.top + Number(hasHeaders), area.bottom - Number(hasTotals)];
  switch (asked.toLowerCase()) {
    case "":
    case "#data":
      return [first, last];
    case "#all":
      return [area.top, area.bottom];
    case "#headers":
      return hasHeaders ? [area.top, area.top] : undefined;
    case "#totals":
      return hasTotals ? [area.bottom, area.bottom] : undefined;
    case "@":
    case "#this row":
      return row >= first && row <= last ? [row, row, true] : undefined;
    default:
      return undefined;
  }
}

/** What is asked of a table: "[@Cliënten]", "[[#Totals],[2023]]", "[[2022]:[2024]]". */
function askedOf(brackets: string): { readonly rows: string; readonly columns: readonly string[] } | undefined {
  const inside = brackets.slice(1, -1).trim();
  const [isOwn, rest] = inside.startsWith("@") ? [true, inside.slice(1).trim()] : [false, inside];
  const written = rest.startsWith("[")
    ? [...rest.matchAll(PARTS)].map(([, part = ""]) => part)
    : rest === ""
      ? []
      : [rest];
  const columns = written.filter((part) => !part.startsWith("#")).map((part) => part.replace(/'(.)/gsu, "$1"));
  const [rows = isOwn ? "@" : "", ...more] = written.filter((part) => part.startsWith("#"));
  return more.length === 0 && columns.length <= 2 ? { rows, columns } : undefined;
}

function asCells(name: string | undefined, brackets: string, from: From): string | undefined {
  const found = name === undefined ? tableAt(from) : from.byName.get(name.toLowerCase());
  const asked = askedOf(brackets);
  const rows = found && asked && rowsOf(asked.rows, found, from);
  if (!rows) return undefined;
  const { area } = found.table;
  const [left, right = left] =
    asked.columns.length === 0 ? [area.left, area.right] : asked.columns.map((one) => columnOf(found, one));
  if (left === undefined || right === undefined) return undefined;
  const [top, bottom, isOwn] = rows;
  const corner = (row: number, column: number): string =>
    isOwn ? cellAddress(row, column) : `${columnName(column)}$${String(row + 1)}`;
  const cells = [corner(top, left), ...(top === bottom && left === right ? [] : [corner(bottom, right)])].join(":");
  return found.grid === from.grid ? cells : `${quoteSheet(found.grid.name)}!${cells}`;
}

/** A formula with the cells in place of what it calls by the names of a table, "SUM(Zorg[2023])"; as it is where those are not known. */
function withCells(formula: string, from: From): string {
  const unknown: string[] = [];
  const text = formula.replace(PIECES, (piece, name: string | undefined, brackets?: string) => {
    const cells = brackets === undefined ? piece : asCells(name, brackets, from);
    if (cells === undefined) unknown.push(piece);
    return cells ?? piece;
  });
  return unknown.length === 0 ? text : formula;
}

function withPlainReferences(grid: Grid, byName: ReadonlyMap<string, Found>): Grid {
  const formulas = new CellMap<string>();
  for (const [index, formula] of grid.formulas) {
    const [row, column] = [grid.top + Math.floor(index / grid.columns), grid.left + (index % grid.columns)];
    formulas.add(index, formula.includes("[") ? withCells(formula, { grid, row, column, byName }) : formula);
  }
  return { ...grid, formulas };
}

/** The workbook with formulas that call the columns of Excel tables by their names as formulas of cells, which all others are. */
export function withCellsOfTables(workbook: Workbook): Workbook {
  const { sheets } = workbook;
  const tables = sheets.flatMap((grid) =>
    grid.tables.map((table): [string, Found] => [table.name.toLowerCase(), { grid, table }]),
  );
  if (tables.length === 0) return workbook;
  const byName = new Map(tables);
  return {
    ...workbook,
    sheets: sheets.map((grid) => (grid.formulas.size === 0 ? grid : withPlainReferences(grid, byName))),
  };
}
