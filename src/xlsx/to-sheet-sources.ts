import { withoutOwn } from "../core/workbook/defined-names.ts";
import type { CellValue, DefinedName, SheetSource } from "../core/workbook/grid.ts";
import type { XlsxFile, XlsxSheet } from "./xlsx-file.ts";

/**
 * The sheets as the check reads them: the used area with its values, formulas and number formats, just as
 * the add-in takes them from Excel. Only here a formula can be without a result (null).
 */
export function toSheetSources(file: XlsxFile): SheetSource[] {
  return file.sheets.map((sheet) => toSource(sheet, file));
}

/** The names that all sheets may use, as Excel gives them to the add-in. */
export function namesOfAll({ names }: XlsxFile): readonly DefinedName[] {
  const ofAll = names.filter(({ sheet, hidden }) => sheet === undefined && !hidden);
  return withoutOwn(
    ofAll.map(({ name, formula }) => ({ name, formula })),
    names.flatMap(({ sheet, name }) => (sheet === undefined ? [] : [name])),
  );
}

function toSource(sheet: XlsxSheet, file: XlsxFile): SheetSource {
  const { top, left, bottom, right } = sheet.used ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const width = right - left + 1;
  const formatOf = (style: number | undefined): string => file.styles[style ?? 0]?.numberFormat ?? "General";
  const columnFormats = columnStyles(sheet, left, right).map(formatOf);

  const values: CellValue[][] = [];
  const formulas: string[][] = [];
  const formats: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    const rowStyle = sheet.rowStyles.get(row);
    values.push(new Array<CellValue>(width).fill(""));
    formulas.push(new Array<string>(width).fill(""));
    formats.push(rowStyle === undefined ? [...columnFormats] : new Array<string>(width).fill(formatOf(rowStyle)));
  }
  for (const { row, column, value, formula, style } of sheet.cells) {
    const at = column - left;
    (values[row - top] ?? [])[at] = value;
    (formats[row - top] ?? [])[at] = formatOf(style);
    if (formula !== undefined) (formulas[row - top] ?? [])[at] = formula;
  }
  const hidden = sheet.columns.filter((columns) => columns.hidden);
  const inHidden = (column: number): boolean => hidden.some(({ first, last }) => column >= first && column <= last);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    top,
    left,
    values,
    formulas,
    formats,
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: new Set(Array.from({ length: width }, (_, index) => left + index).filter(inHidden)),
    tables: sheet.tables,
  };
}

function columnStyles(sheet: XlsxSheet, left: number, right: number): (number | undefined)[] {
  return Array.from(
    { length: right - left + 1 },
    (_, index) => sheet.columns.find(({ first, last }) => left + index >= first && left + index <= last)?.style,
  );
}
