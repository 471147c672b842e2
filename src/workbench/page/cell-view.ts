import { CellValueType } from "@univerjs/core";
import type { ICellData, ICellDataForSheetInterceptor } from "@univerjs/core";
import { isErrorName } from "../formula/dialect.ts";
import { hasContent } from "../model/cell.ts";
import type { Cell, Style } from "../model/cell.ts";
import { formatValue } from "../model/format-value.ts";
import { styleAt } from "../model/sheet-model.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { centeredLooksOf, looksOf } from "./cell-looks.ts";

const NO_STYLE: Style = {};

/** What the grid draws at a place, straight from the model: Univer's own copy of the cells only serves calculation. */
export function cellView(sheet: SheetModel, row: number, column: number): ICellDataForSheetInterceptor | null {
  const cell = sheet.cells.get(row, column);
  const style = cell?.style ?? styleAt(sheet, row, column) ?? NO_STYLE;
  if (!cell || cell.value === "") return style === NO_STYLE ? null : { s: looksOf(style) };
  const { value } = cell;
  const centered = typeof value === "boolean" || (typeof value === "string" && isErrorName(value));
  return {
    v: formatValue(value, style.numberFormat ?? "General"),
    // Univer puts what it takes for a number at the right, whatever text is in `v`.
    t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING,
    s: centered ? centeredLooksOf(style) : looksOf(style),
  };
}

/** What Univer calculates with: nothing for an empty cell, nor for one that an array result reaches into. */
export function engineCell(cell: Cell | undefined): ICellData | undefined {
  if (!cell || !hasContent(cell) || cell.spilledFrom !== undefined) return undefined;
  return { ...engineValue(cell.value), ...(cell.formula === undefined ? {} : { f: cell.formula }) };
}

function engineValue(value: Cell["value"]): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Plain text would be taken for a number again when it looks like one.
  return { v: value, t: isErrorName(value) ? CellValueType.STRING : CellValueType.FORCE_STRING };
}
