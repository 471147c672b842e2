import type { Area } from "../core/workbook/area.ts";
import type { CellValue, ListTable, SheetSource } from "../core/workbook/grid.ts";

/** What a spreadsheet shows of a cell's style; colours as "#RRGGBB". */
export interface CellStyle {
  /** Number format code in en-US, "General" where none is set. */
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: string;
}

export interface XlsxCell {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** Dates as serial numbers, errors as "#DIV/0!", null for a formula that nobody worked out, "" for an empty cell. */
  readonly value: CellValue;
  /** "=SUM(B4:B5)", en-US. */
  readonly formula?: string;
  /** Where an array formula puts its results; this cell is the first of them. */
  readonly array?: Area;
  /** Index into `XlsxFile.styles`. */
  readonly style: number;
}

/** Columns of one width and style, zero-based, both ends included. */
export interface XlsxColumns {
  readonly first: number;
  readonly last: number;
  /** In characters of the standard font. */
  readonly width?: number;
  readonly hidden: boolean;
  /** Style of the cells that are not in the file. */
  readonly style: number;
}

export interface XlsxTable extends ListTable {
  readonly headers: readonly string[];
}

export interface XlsxSheet {
  readonly name: string;
  readonly visibility: SheetSource["visibility"];
  /** Row by row; only cells that hold something, and empty ones with a style amidst them. */
  readonly cells: readonly XlsxCell[];
  /** The smallest area around all that holds something; undefined on an empty sheet. */
  readonly used: Area | undefined;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly columns: readonly XlsxColumns[];
  /** Style of the cells of a row that are not in the file, for rows in the used area. */
  readonly rowStyles: ReadonlyMap<number, number>;
  readonly tables: readonly XlsxTable[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export interface DefinedName {
  readonly name: string;
  /** "=Wmo!$B$4" */
  readonly formula: string;
  /** The sheet it belongs to; undefined when the whole workbook may use it. */
  readonly sheet?: string;
  readonly hidden: boolean;
}

export interface XlsxFile {
  readonly sheets: readonly XlsxSheet[];
  readonly names: readonly DefinedName[];
  readonly styles: readonly CellStyle[];
  /** Serial 0 is 1 January 1904 instead of 31 December 1899. */
  readonly date1904: boolean;
  /** What add-ins keep in the workbook, by name. */
  readonly settings: ReadonlyMap<string, unknown>;
}

export type XlsxProblemKind =
  "not a workbook" | "old format" | "binary format" | "other format" | "password" | "damaged" | "too large";

/** Why a file cannot be read: for programs as `problem`, for people as a Dutch sentence. */
export interface XlsxProblem {
  readonly problem: XlsxProblemKind;
  readonly text: string;
}

export function isProblem(result: object): result is XlsxProblem {
  return "problem" in result;
}
