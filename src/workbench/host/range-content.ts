import type { Area } from "../../core/workbook/area.ts";
import { areaSize } from "../model/areas.ts";
import type { Cell, Style } from "../model/cell.ts";
import { cellKey, withStyle } from "../model/cell.ts";
import { cellWith, replaceCells, writeContents } from "../model/edit-cells.ts";
import type { CellContent } from "../model/edit-cells.ts";
import { parseInvariantEntry } from "../model/parse-invariant-entry.ts";
import type { InvariantEntry } from "../model/parse-invariant-entry.ts";
import { styleAt } from "../model/sheet-model.ts";
import type { RangeRef } from "./range-ref.ts";
import { ensureUsable, isEntireColumn, isEntireRow } from "./range-ref.ts";
import { accessDenied, invalidArgument } from "./rich-error.ts";
import type { RichHost } from "./rich-host.ts";

/**
 * One value per cell, row by row. Excel answers null instead for whole columns and rows, and for more cells than it
 * will hand over (https://github.com/OfficeDev/office-js/issues/6781).
 */
export function readCells<Value>(
  range: RangeRef,
  host: RichHost,
  pick: (cell: Cell | undefined, row: number, column: number) => Value,
): Value[][] | null {
  ensureUsable(host.model, range.sheet);
  const { top, left, bottom, right } = range.area;
  const unbounded = isEntireColumn(range.area) || isEntireRow(range.area);
  if (unbounded || areaSize(range.area) > host.limits.cellsPerRange) return null;
  const rows: Value[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: Value[] = [];
    for (let column = left; column <= right; column++) line.push(pick(range.sheet.cells.get(row, column), row, column));
    rows.push(line);
  }
  return rows;
}

/** Enters what the add-in gave: a value for the whole range or rows of values; null leaves a cell as it is. */
export function writeCells(
  range: RangeRef,
  host: RichHost,
  given: unknown,
  translate: (text: string) => string = (text) => text,
): void {
  ensureWritable(range, host);
  const contents: CellContent[] = [];
  const formats: { key: number; numberFormat: string }[] = [];
  forEachGiven(range.area, given, (value, row, column) => {
    const isText = styleAt(range.sheet, row, column)?.numberFormat === "@";
    if (!isCellValue(value)) throw invalidArgument();
    const isTyped = typeof value === "string" && !isText;
    const entry: InvariantEntry = isTyped ? parseInvariantEntry(translate(value)) : { value };
    contents.push({ row, column, value: entry.value, formula: entry.formula });
    if (entry.numberFormat !== undefined) formats.push({ key: cellKey(row, column), numberFormat: entry.numberFormat });
  });
  writeContents(host.model, range.sheet, contents);
  const plain = formats.filter(({ key }) => range.sheet.cells.at(key)?.style?.numberFormat === undefined);
  restyle(
    range,
    host,
    plain.map(({ key }) => key),
    (style, index) => withStyle(style, "numberFormat", plain[index]?.numberFormat),
  );
}

/** Sets one number format for the range, or one per cell. */
export function writeNumberFormats(
  range: RangeRef,
  host: RichHost,
  given: unknown,
  translate: (code: string) => string = (code) => code,
): void {
  ensureWritable(range, host);
  const keys: number[] = [];
  const formats: (string | undefined)[] = [];
  forEachGiven(range.area, given, (value, row, column) => {
    if (typeof value !== "string") throw invalidArgument();
    keys.push(cellKey(row, column));
    const code = translate(value);
    formats.push(code === "General" || code === "" ? undefined : code);
  });
  restyle(range, host, keys, (style, index) => withStyle(style, "numberFormat", formats[index]));
}

/** Refuses a write to locked cells of a protected sheet, as Excel does. */
export function ensureWritable(range: RangeRef, host: RichHost): void {
  ensureUsable(host.model, range.sheet);
  if (!range.sheet.isProtected) return;
  const { top, left, bottom, right } = range.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (styleAt(range.sheet, row, column)?.locked !== false) throw accessDenied();
    }
  }
}

function forEachGiven(area: Area, given: unknown, visit: (value: unknown, row: number, column: number) => void): void {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const isGrid = Array.isArray(given);
  const fits =
    !isGrid || (given.length === rows && given.every((line) => Array.isArray(line) && line.length === columns));
  if (!fits) throw invalidArgument();
  for (let row = 0; row < rows; row++) {
    const line = isGrid ? (given[row] as readonly unknown[]) : undefined;
    for (let column = 0; column < columns; column++) {
      const value = line ? line[column] : given;
      if (value !== null && value !== undefined) visit(value, area.top + row, area.left + column);
    }
  }
}

function restyle(
  range: RangeRef,
  host: RichHost,
  keys: readonly number[],
  change: (style: Style | undefined, index: number) => Style,
): void {
  const after = keys.map((key, index) => {
    const old = range.sheet.cells.at(key);
    const style = change(old?.style, index);
    return old ? { ...old, style } : cellWith(Object.keys(style).length > 0 ? style : undefined, "");
  });
  replaceCells(host.model, range.sheet, keys, after);
}

function isCellValue(value: unknown): value is number | string | boolean {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean";
}
