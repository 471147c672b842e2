import type { Area } from "./area.ts";
import { cellAddress, parseCell } from "./area.ts";

/** A reference to cells of this workbook: "B4", "'Mijn blad'!$B$5:$D$5", "B6#". */
export interface CellsReference {
  /** As it stands in the formula; undefined for the sheet of the formula. */
  readonly sheet: string | undefined;
  readonly area: Area;
  /** Whether it means everything that the formula in the cell spills to. */
  readonly spills: boolean;
}

/** The cells a reference means; undefined for whole columns, names, tables, more sheets at once and other workbooks. */
export function parseReference(text: string): CellsReference | undefined {
  const spills = text.endsWith("#");
  const [first = "", last = first, more] = splitCorners(spills ? text.slice(0, -1) : text);
  const [from, to] = [parseCell(first), parseCell(last)];
  if (!from || !to || more !== undefined || (spills && last !== first)) return undefined;
  // A sheet's name holds no such character: these are other workbooks, and more sheets at once.
  if (/[[\]:]/.test(from.sheet ?? "") || (last !== first && to.sheet !== undefined)) return undefined;
  const area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  return { sheet: from.sheet, area, spills };
}

/** The colon between two cells, not one in the name of a sheet. */
function splitCorners(text: string): string[] {
  const start = text.lastIndexOf("!") + 1;
  const [first = "", ...rest] = text.slice(start).split(":");
  return [text.slice(0, start) + first, ...rest];
}

/** One cell of what a reference means, by its place in it, as a formula would name it: "'Mijn blad'!B5". */
export function cellWithin(text: string, row: number, column: number): string {
  const reference = parseReference(text);
  if (!reference) return text;
  const { top, left } = reference.area;
  return text.slice(0, text.lastIndexOf("!") + 1) + cellAddress(top + row, left + column);
}
