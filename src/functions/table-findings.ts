import { check } from "../core/check.ts";
import type { Finding } from "../core/findings/finding.ts";
import { type Exact, toDecimal, toNumber } from "../core/interval/exact.ts";
import { cellAddress, parseCell } from "../core/workbook/area.ts";
import { buildGrid, type CellValue } from "../core/workbook/grid.ts";
import { isErrorCell, plainCell, UNREADABLE } from "./cell.ts";
import { toMatrix } from "./matrix.ts";

type Block = (string | number)[][];

const HEADERS = ["Regel", "Cel", "Verwacht", "Gevonden", "Verschil", "Oorzaak", "Toelichting"];
const MOST_CELLS = 10_000;

function cellValue(value: unknown): CellValue {
  const cell = plainCell(value);
  if (cell === UNREADABLE) return "";
  return isErrorCell(cell) ? (typeof cell.basicValue === "string" ? cell.basicValue : "#VALUE!") : cell;
}

/** A figure that a double holds as a number, any other as its decimal digits; "" where there is none. */
function figure(value: Exact | undefined): string | number {
  if (value === undefined) return "";
  const number = toNumber(value);
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : toDecimal(value);
}

/** Where the range begins in its sheet; an array that stands in no sheet begins at the first cell. */
function origin(address: string | undefined): { readonly row: number; readonly column: number } {
  const [first = ""] = /^(?:'(?:[^']|'')+'!|[^'!]+!)?[^:]+/.exec(address ?? "") ?? [];
  return parseCell(first) ?? { row: 0, column: 0 };
}

function findingRow({ rule, cells: [cell], expected, found, difference, cause, text }: Finding): Block[number] {
  const address = cell === undefined ? "" : cellAddress(cell.row, cell.column);
  return [rule, address, figure(expected), figure(found), figure(difference), cause ?? "", text];
}

/** As many rows as may be shown; the last one then says how many there are more. */
function capped(rows: Block): Block {
  const most = Math.floor(MOST_CELLS / HEADERS.length);
  if (rows.length <= most) return rows;
  const kept = rows.slice(0, most - 1);
  const rest = `En nog ${String(rows.length - kept.length)} bevindingen. Het taakvenster toont ze allemaal.`;
  return [...kept, [rest, ...HEADERS.slice(1).map(() => "")]];
}

/**
 * What the engine of the task pane finds in this one table. `address` is that of the range ("Blad1!A4:D9"),
 * undefined when it is none: cells are then counted from A1. A title is put above the table.
 */
export function tableFindings(table: unknown, title: unknown, address: string | undefined): Block {
  const rows = (toMatrix(table)?.rows ?? []).map((row) => row.map(cellValue));
  const heading = cellValue(toMatrix(title)?.rows[0]?.[0]);
  const { row, column } = origin(address);
  const isTitled = heading !== null && heading !== "";
  const grid = buildGrid({
    name: "Tabel",
    visibility: "visible",
    top: isTitled ? row - 1 : row,
    left: column,
    values: isTitled ? [[heading], ...rows] : rows,
  });
  const { findings, tables, notUnderstood } = check({ name: "", sheets: [grid] });
  if (findings.length > 0) return capped([HEADERS, ...findings.map(findingRow)]);
  if (tables > 0) return [["Geen bevindingen"]];
  return [[notUnderstood[0]?.reason ?? "In dit bereik is geen tabel herkend"]];
}
