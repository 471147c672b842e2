import { BooleanNumber, LocaleType, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { ICellData, IRange, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Area } from "../../core/workbook/area.ts";
import { COLUMN_LIMIT, ROW_LIMIT, columnOfKey, rowOfKey } from "../model/cell.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { engineCell } from "./cell-view.ts";

/** The id under which Univer knows the workbook. */
export const UNIT_ID = "werkmap";

export const PIXELS_PER_POINT = 96 / 72;
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;
/** A sheet shows this much more than it uses; it grows when something is written or selected beyond. */
const SPARE = { rows: 200, columns: 20 };
const SMALLEST = { rows: 400, columns: 40 };

/** The whole workbook as Univer opens it: in one go, since adding cells afterwards costs far more. */
export function workbookSnapshot(model: WorkbookModel): IWorkbookData {
  return {
    id: UNIT_ID,
    name: model.name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: model.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(model.sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet)])),
  };
}

/** One sheet as Univer holds it: values and formulas to calculate with, sizes and merges; looks stay in the model. */
export function sheetSnapshot(sheet: SheetModel): IWorksheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [key, cell] of sheet.cells.entries()) {
    const content = engineCell(cell);
    if (content) (cellData[rowOfKey(key)] ??= {})[columnOfKey(key)] = content;
  }
  const used = sheet.cells.usedArea(false) ?? { bottom: 0, right: 0 };
  return mergeWorksheetSnapshotWithDefault({
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...sizeFor(used.bottom, used.right),
    cellData,
    mergeData: sheet.merges.map(rangeOf),
    rowData: lines(sheet.rowHeights, sheet.hiddenRows, "h"),
    columnData: lines(sheet.columnWidths, sheet.hiddenColumns, "w"),
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: COLUMN_WIDTH,
    freeze: freezeOf(sheet),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}

/** How many rows and columns to show when this is the last one in use. */
export function sizeFor(bottom: number, right: number): { rowCount: number; columnCount: number } {
  return {
    rowCount: Math.min(ROW_LIMIT, Math.max(SMALLEST.rows, bottom + 1 + SPARE.rows)),
    columnCount: Math.min(COLUMN_LIMIT, Math.max(SMALLEST.columns, right + 1 + SPARE.columns)),
  };
}

/** Univer's freeze: how many rows and columns stay, and where the rest starts (−1: nowhere). */
export function freezeOf({ frozenRows, frozenColumns }: SheetModel): IWorksheetData["freeze"] {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

/** Sizes and hidden lines, by their number. */
function lines<Size extends "h" | "w">(
  points: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  size: Size,
): Record<number, Partial<Record<Size | "hd", number>>> {
  const result: Record<number, Partial<Record<Size | "hd", number>>> = {};
  for (const [line, value] of points) Object.assign((result[line] ??= {}), { [size]: value * PIXELS_PER_POINT });
  for (const line of hidden) Object.assign((result[line] ??= {}), { hd: BooleanNumber.TRUE });
  return result;
}

export function rangeOf(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

export function areaOf(range: IRange): Area {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}
