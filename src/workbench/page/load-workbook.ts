import { isProblem } from "../../xlsx/xlsx-file.ts";
import type { CellStyle, XlsxFile, XlsxProblem, XlsxSheet } from "../../xlsx/xlsx-file.ts";
import { readXlsx } from "../../xlsx/read-xlsx.ts";
import { cellKey } from "../model/cell.ts";
import type { Cell, Style } from "../model/cell.ts";
import { createSheet } from "../model/sheet-model.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { WorkbookModel } from "../model/workbook-model.ts";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const HORIZONTAL: Readonly<Record<string, NonNullable<Style["horizontal"]>>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

/** The workbook of an .xlsx file, or why it cannot be read. `name` is the file name. */
export async function loadWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookModel | XlsxProblem> {
  const file = await readXlsx(bytes);
  return isProblem(file) ? file : modelOf(file, name);
}

function modelOf(file: XlsxFile, name: string): WorkbookModel {
  const model = new WorkbookModel();
  const styles = file.styles.map(styleOf);
  model.name = name;
  model.sheets = file.sheets.map((sheet) => sheetOf(sheet, createSheet(model.newId(), sheet.name), styles));
  model.activeSheetId = (model.sheets.find(({ visibility }) => visibility === "Visible") ?? model.activeSheet).id;
  model.names = file.names.map(({ name: key, formula, hidden, sheet }) => ({
    name: key,
    formula,
    comment: "",
    visible: !hidden,
    scope: sheet === undefined ? undefined : model.sheetByName(sheet)?.id,
  }));
  for (const [index, sheet] of file.sheets.entries()) {
    const target = model.sheets[index];
    if (target)
      target.tables = sheet.tables.map((table) => ({ ...table, id: model.newId(), style: "TableStyleMedium2" }));
  }
  return model;
}

function sheetOf(source: XlsxSheet, sheet: SheetModel, styles: readonly (Style | undefined)[]): SheetModel {
  sheet.visibility = VISIBILITY[source.visibility];
  sheet.merges = source.merges;
  sheet.frozenRows = source.frozen.rows;
  sheet.frozenColumns = source.frozen.columns;
  for (const row of source.hiddenRows) sheet.hiddenRows.add(row);
  for (const [row, index] of source.rowStyles) {
    const style = styles[index];
    if (style) sheet.rowStyles.set(row, style);
  }
  for (const { first, last, width, hidden, style } of source.columns) {
    for (let column = first; column <= last; column++) {
      const looks = styles[style];
      if (width !== undefined) sheet.columnWidths.set(column, pointsOf(width));
      if (hidden) sheet.hiddenColumns.add(column);
      if (looks) sheet.columnStyles.set(column, looks);
    }
  }
  const spills = new Map<number, number>();
  for (const { row, column, value, formula, array, style } of source.cells) {
    const key = cellKey(row, column);
    const looks = styles[style];
    const spilledFrom = spills.get(key);
    const cell: Cell = {
      value: value ?? "",
      ...(looks ? { style: looks } : {}),
      ...(formula === undefined ? {} : { formula }),
      ...(array ? { spill: { rows: array.bottom - array.top + 1, columns: array.right - array.left + 1 } } : {}),
      ...(spilledFrom === undefined ? {} : { spilledFrom }),
    };
    sheet.cells.put(key, cell);
    for (let r = array?.top ?? 0; array && r <= array.bottom; r++) {
      for (let c = array.left; c <= array.right; c++) if (cellKey(r, c) !== key) spills.set(cellKey(r, c), key);
    }
  }
  return sheet;
}

/** undefined for the looks of a new workbook. */
function styleOf({ numberFormat, bold, italic, fontColor, fillColor, horizontal }: CellStyle): Style | undefined {
  const aligned = horizontal === undefined ? undefined : HORIZONTAL[horizontal];
  const style: Style = {
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fillColor === undefined ? {} : { fill: fillColor }),
    ...(aligned === undefined ? {} : { horizontal: aligned }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

/** Points of a column that is so many characters of the standard font wide. */
function pointsOf(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
