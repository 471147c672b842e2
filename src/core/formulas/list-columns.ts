import { isYear } from "../reading/figure.ts";
import { readPeriod, readPeriodNumber } from "../reading/read-period.ts";
import { readPeriodOfYear } from "../reading/read-period-of-year.ts";
import { saysTotal } from "../vocabulary/line-words.ts";
import { CellKind } from "../workbook/grid.ts";
import { cornersOf } from "./corners.ts";
import type { SideBySide } from "./side-by-side.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** A range one column wide, or the first column of a wider one. */
export interface Column {
  /** As it stands in the formula. */
  readonly text: string;
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Fewer lines make no list that says where it begins. */
const FEWEST = 3;
/** So far beside words stand the figures of their list. */
const NEAR = 3;
/** A longer list is not gone through for one formula. */
const MOST = 5000;

function columnOf(text: string, own: string): Column | undefined {
  const { sheet = own, corners = [] } = cornersOf(text) ?? {};
  const [from, to] = corners;
  if (from?.row === undefined || to?.row === undefined || to.row <= from.row) return undefined;
  return { text, sheet, column: from.column, top: from.row, bottom: to.row };
}

/** Any year will do to see whether a text names a part of one. */
const ANY_YEAR = 2020;

/** Whether a cell says a year, a month or a day. */
export function saysWhen(key: CellKey, cells: WorkbookCells): boolean {
  const text = cells.text(key);
  return cells.kind(key) === CellKind.number
    ? readPeriodNumber(cells.number(key), cells.format(key)) !== undefined
    : (readPeriod(text) ?? readPeriodOfYear(text, ANY_YEAR)) !== undefined;
}

/** The columns that a call goes through line by line, all of one sheet, as a list with lines. */
export class ListColumns {
  readonly looked: readonly Column[];
  readonly given: readonly Column[];
  private readonly cells: WorkbookCells;

  constructor(looked: readonly Column[], given: readonly Column[], cells: WorkbookCells) {
    [this.looked, this.given, this.cells] = [looked, given, cells];
  }

  /** Undefined where one of its ranges is a whole column, lies in a row, or is on another sheet than the others. */
  static of({ looked, given }: SideBySide, own: string, cells: WorkbookCells): ListColumns | undefined {
    const read = (texts: readonly string[]): readonly Column[] => texts.flatMap((text) => columnOf(text, own) ?? []);
    const found = new ListColumns(read(looked), read(given), cells);
    const { all } = found;
    if (all.length < looked.length + given.length || new Set(all.map(({ column }) => column)).size < all.length)
      return undefined;
    return new Set(all.map(({ sheet }) => sheet.toLowerCase())).size === 1 ? found : undefined;
  }

  get all(): readonly Column[] {
    return [...this.looked, ...this.given];
  }

  key({ sheet, column }: Column, row: number): CellKey {
    return row < 0 ? -1 : (this.cells.key({ sheet, row, column }) ?? -1);
  }

  kind(column: Column, row: number): CellKind {
    return this.cells.kind(this.key(column, row));
  }

  private isFigure(column: Column, row: number): boolean {
    return this.kind(column, row) === CellKind.number;
  }

  /** Whether all of its columns are filled in a line, with figures where these are taken from. */
  isLine(row: number): boolean {
    return (
      this.looked.every((one) => this.kind(one, row) !== CellKind.empty) &&
      this.given.every((one) => this.isFigure(one, row))
    );
  }

  /** Whether a line is none of the list for all that stands in it: blank, or its total. */
  isPastEnd(row: number): boolean {
    const [label] = this.looked.length > 0 ? this.looked : this.given;
    return label === undefined || this.kind(label, row) === CellKind.empty || this.isTotal(row);
  }

  /** Whether a line says that it is a total, or adds others up. */
  isTotal(row: number): boolean {
    return (
      this.looked.some((one) => saysTotal(this.cells.text(this.key(one, row)))) ||
      this.given.some((one) => /\b(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(this.cells.formula(this.key(one, row)) ?? ""))
    );
  }

  /** Whether the list begins just there: under its header, with words that are no periods to be looked for. */
  beginsAt(row: number): boolean {
    if (!this.isLine(row)) return false;
    if (this.given.length === 0) return this.all.every((one) => this.isUnderHeader(one, row));
    return this.isAllHeader(row - 1);
  }

  /** Of words only figures beside them tell which of them is their header. */
  private isUnderHeader({ column, ...one }: Column, row: number): boolean {
    for (let beside = Math.max(0, column - NEAR); beside <= column + NEAR; beside++) {
      const there = { ...one, column: beside };
      if (this.isFigure(there, row) && this.kind(there, row - 1) === CellKind.text) return true;
    }
    return false;
  }

  /** Whether over all columns from the first to the last stands a header: then they are those of one list. */
  private isAllHeader(row: number): boolean {
    const columns = this.all.map(({ column }) => column);
    const [from, to] = [Math.min(...columns), Math.max(...columns)];
    const [any] = this.all;
    for (let column = from; any && column <= to; column++) if (!this.isHeader({ ...any, column }, row)) return false;
    return true;
  }

  private isHeader(column: Column, row: number): boolean {
    const key = this.key(column, row);
    const kind = this.cells.kind(key);
    return kind === CellKind.text || (kind === CellKind.number && isYear(String(this.cells.number(key))));
  }

  /** Whether each line that says something has its figures, in lines enough to be a list. */
  isList(top: number, bottom: number): boolean {
    if (bottom - top + 1 > MOST) return false;
    const [label] = this.looked;
    let count = 0;
    for (let row = top; row <= bottom; row++) {
      if (label && this.kind(label, row) === CellKind.empty) continue;
      if (!this.isLine(row)) return false;
      count++;
    }
    return count >= FEWEST;
  }

  /** Whether what is looked for are words, and not just periods: the figure of the month after may be what is meant. */
  looksForWords(row: number): boolean {
    if (this.looked.length === 0) return true;
    return this.looked.some(
      (one) => this.kind(one, row) === CellKind.text && !saysWhen(this.key(one, row), this.cells),
    );
  }
}
