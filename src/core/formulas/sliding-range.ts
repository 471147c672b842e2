import { isYear } from "../reading/figure.ts";
import { areaAddress, quoteSheet } from "../workbook/area.ts";
import { CellKind } from "../workbook/grid.ts";
import type { Corners } from "./corners.ts";
import type { Line } from "./formula-lines-of.ts";
import { isPlain, OTHER } from "./quotient.ts";
import { readCell } from "./read-formula.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** A range that moves along with the formulas of a line. */
export interface Sliding {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
  /** Which columns it is in where it moves down, and the other way round. */
  readonly across: readonly [number, number];
}

/** Undefined for a range that stays where it is, or is one cell. */
export function slidingOf({ sheet, corners }: Corners, { axis }: Line, own: string): Sliding | undefined {
  const [first, last] = corners;
  if (first?.row === undefined || last?.row === undefined) return undefined;
  const isDown = axis === "column";
  if ([first, last].some((corner) => (isDown ? corner.isRowFixed : corner.isColumnFixed))) return undefined;
  const [from, to, start, end] = isDown
    ? [first.row, last.row, first.column, last.column]
    : [first.column, last.column, first.row, last.row];
  return to > from ? { sheet: sheet ?? own, from, to, across: [start, end] } : undefined;
}

/** The cells of a range in one of its lines. */
export class RangeCells {
  private readonly axis: Line["axis"];
  private readonly cells: WorkbookCells;

  constructor(axis: Line["axis"], cells: WorkbookCells) {
    [this.axis, this.cells] = [axis, cells];
  }

  private keys({ sheet, across: [start, end] }: Sliding, at: number): readonly CellKey[] {
    const places = Array.from({ length: end - start + 1 }, (_, step) => start + step);
    return places.flatMap((place) => {
      const [row, column] = this.axis === "column" ? [at, place] : [place, at];
      return at < 0 ? [] : (this.cells.key({ sheet, row, column }) ?? []);
    });
  }

  isBlank(range: Sliding, at: number): boolean {
    return this.keys(range, at).every((key) => this.cells.kind(key) === CellKind.empty);
  }

  isFull(range: Sliding, at: number): boolean {
    return this.keys(range, at).every((key) => this.cells.kind(key) !== CellKind.empty);
  }

  /** Whether the cells before the first of a range can be none of what it holds: its header, or nothing at all. */
  isHeader(range: Sliding, at: number): boolean {
    if (this.isBlank(range, at)) return true;
    const isOfText = this.keys(range, range.from).every((key) => this.cells.kind(key) === CellKind.text);
    if (isOfText) return this.isBlank(range, at - 1);
    return this.keys(range, at).every((key) =>
      this.cells.kind(key) === CellKind.number
        ? isYear(String(this.cells.number(key)))
        : this.cells.kind(key) !== CellKind.empty,
    );
  }

  /** Whether just what a range holds is added up below it. */
  isTotal(range: Sliding, at: number): boolean {
    return this.keys(range, at).every((key) => {
      const reading = readCell(key, this.cells);
      if (reading === OTHER || !isPlain(reading)) return false;
      const terms = [...reading.top.terms.keys()].map((one) => this.cells.reference(one));
      const along = terms.map((one) => (this.axis === "column" ? one.row : one.column));
      return (
        terms.length === range.to - range.from + 1 &&
        Math.min(...along) === range.from &&
        Math.max(...along) === range.to
      );
    });
  }
}

/**
 * Whether a range is all of a list for the first formula of a line, and for the last one leaves out its beginning and runs
 * past its end: then it was to stay where it is.
 */
export function wasToStay(range: Sliding, count: number, look: RangeCells): boolean {
  const left = Array.from({ length: count - 1 }, (_, step) => step);
  if (range.from + count - 1 > range.to || !look.isHeader(range, range.from - 1)) return false;
  if (!left.every((step) => look.isFull(range, range.from + step)) || !look.isFull(range, range.to)) return false;
  return look.isTotal(range, range.to + 1) || left.every((step) => look.isBlank(range, range.to + 1 + step));
}

/** "Bron!A2:A9", seen from a sheet. */
export function rangeText({ sheet, from, to, across: [start, end] }: Sliding, { axis }: Line, own: string): string {
  const [top, bottom, left, right] = axis === "column" ? [from, to, start, end] : [start, end, from, to];
  return (sheet === own ? "" : `${quoteSheet(sheet)}!`) + areaAddress({ top, bottom, left, right });
}
