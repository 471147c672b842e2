import { columnName, columnNumber, parseCell } from "../workbook/area.ts";

/** A corner of a reference: "$B5", zero-based; a whole column has no row. */
export interface Corner {
  readonly row: number | undefined;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A reference to cells taken apart: "Blad2!$B5:C9" is on "Blad2!", with two corners. */
export interface Corners {
  /** As it stands in front of the cells, with its "!"; "" for the sheet of the formula. */
  readonly front: string;
  /** The name of that sheet; undefined for the sheet of the formula. */
  readonly sheet: string | undefined;
  readonly corners: readonly Corner[];
}

const CORNER = /^(\$?)([A-Za-z]{1,3})(?:(\$?)(\d{1,7}))?$/;

function cornerOf(text: string): Corner | undefined {
  const [, columnMark, column = "", rowMark, row] = CORNER.exec(text) ?? [];
  if (columnMark === undefined) return undefined;
  return {
    row: row === undefined ? undefined : Number(row) - 1,
    column: columnNumber(column),
    isRowFixed: rowMark === "$",
    isColumnFixed: columnMark === "$",
  };
}

/** Undefined for names, whole rows, tables, more sheets at once and other workbooks. */
export function cornersOf(reference: string): Corners | undefined {
  const start = reference.lastIndexOf("!") + 1;
  const [front, cells] = [reference.slice(0, start), reference.slice(start).split(":")];
  const corners = cells.flatMap((text) => cornerOf(text) ?? []);
  if (corners.length !== cells.length || corners.length > 2) return undefined;
  // One letter without a number is a name, not a column.
  if (corners.length === 1 && corners[0]?.row === undefined) return undefined;
  const sheet = front === "" ? undefined : parseCell(`${front}A1`)?.sheet;
  if (front !== "" && (sheet === undefined || /[[\]:]/.test(sheet))) return undefined;
  return { front, sheet, corners };
}

/** "$B5" of a corner. */
export function cornerText({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  const fixed = (text: string, isFixed: boolean): string => `${isFixed ? "$" : ""}${text}`;
  return fixed(columnName(column), isColumnFixed) + (row === undefined ? "" : fixed(String(row + 1), isRowFixed));
}
