import { quarterOf } from "../../reading/period.ts";
import { CellReader } from "../../reading/read-cell.ts";
import { mayBeMonth, mayBePeriod, type Period, readPeriodNumber } from "../../reading/read-period.ts";
import type { Area } from "../../workbook/area.ts";
import { CellKind, type Grid } from "../../workbook/grid.ts";
import { type CellText, cellText, NO_TEXT } from "./cell-text.ts";
import { isClassName, isCode, isOwnTime } from "./class-names.ts";
import { nameOfNumber } from "./counted-classes.ts";
import { listsOf, totalRowNames } from "../lists/list-tables.ts";
import { loweredNames } from "./lowered-names.ts";
import { MergedCells } from "./merged-cells.ts";
import { isAmongMonths, isAmongQuarters, isNumbered } from "./numbered-periods.ts";

/** What a cell is to a table: nothing, a figure (or a marker for a missing one), or words. */
export type Content = "blank" | "figure" | "words";

/** What is kept of a cell in one byte: its content, and whether it is a period as well. */
const [BLANK, FIGURE, WORDS, PERIOD] = [0, 1, 2, 4];
const CONTENTS: readonly Content[] = ["blank", "figure", "words", "blank", "blank", "figure", "words"];

/** Cells of one sheet, each looked at once however often the tables are looked for. */
export class SheetReader {
  readonly grid: Grid;
  readonly cells: CellReader;
  readonly merged: MergedCells;
  /** The Excel tables of the sheet, each a table by itself. */
  readonly lists: readonly Area[];
  private readonly marks: Uint8Array;
  /** For every cell the place of its text in `texts`; 0 where it has none. */
  private readonly textAt: Uint32Array;
  private readonly texts: CellText[] = [NO_TEXT];
  /** By format the numbers that may be a period, and what they are: a sheet has few of them, over and over. */
  private readonly numbersRead: Map<number, Period | undefined>[] = [];
  /** How many cells are figures. */
  private figures = 0;
  private readonly rowsWithPeriod: Uint8Array;
  private readonly columnsWithPeriod: Uint8Array;
  /** How many cells of every row are words or a period. */
  private readonly namesInRows: Uint32Array;
  /** For every cell the next row, and the next column, with anything in its column or row; the end where nothing is. */
  private readonly nextRow: Int32Array;
  private readonly nextColumn: Int32Array;
  private readonly isSeen: ((index: number) => boolean) | undefined;

  /** Of a whole sheet, or of those cells of another that `isSeen` says: the others are as if nothing stood there. */
  constructor(grid: Grid, whole?: SheetReader, isSeen?: (index: number) => boolean) {
    this.grid = grid;
    this.cells = whole?.cells ?? new CellReader(grid);
    this.merged = whole?.merged ?? new MergedCells(grid);
    this.lists = whole?.lists ?? listsOf(grid);
    this.marks = new Uint8Array(grid.kinds.length);
    this.textAt = new Uint32Array(grid.kinds.length);
    this.rowsWithPeriod = new Uint8Array(grid.rows);
    this.columnsWithPeriod = new Uint8Array(grid.columns);
    this.namesInRows = new Uint32Array(grid.rows);
    this.nextRow = new Int32Array(grid.kinds.length);
    this.nextColumn = new Int32Array(grid.kinds.length);
    this.isSeen = isSeen;
    const read = (text: string, index: number): void => {
      if (isSeen?.(index) !== false) this.textAt[index] = this.texts.push(cellText(text)) - 1;
    };
    grid.texts.forEach(read);
    totalRowNames(grid).forEach(read);
    for (const [to, from] of loweredNames(grid, this.merged.all())) this.textAt[to] = this.textAt[from] ?? 0;
    this.mark();
  }

  /** Those cells of the sheet as if they were all; of a part those that are in it. */
  part(isSeen: (index: number) => boolean): SheetReader {
    const { isSeen: sees } = this;
    return new SheetReader(this.grid, this, sees ? (index) => sees(index) && isSeen(index) : isSeen);
  }

  private mark(): void {
    const { marks, nextRow, nextColumn, textAt, grid, isSeen } = this;
    const { kinds, rows, columns } = grid;
    const below = new Int32Array(columns).fill(rows);
    let index = kinds.length - 1;
    for (let row = rows - 1; row >= 0; row--) {
      let after = columns;
      for (let column = columns - 1; column >= 0; column--) {
        nextRow[index] = below[column] ?? rows;
        nextColumn[index] = after;
        if ((kinds[index] !== CellKind.empty || textAt[index] !== 0) && isSeen?.(index) !== false) {
          below[column] = row;
          after = column;
          const mark = this.look(index);
          marks[index] = mark;
          if ((mark & FIGURE) !== 0) this.figures++;
          if (mark !== FIGURE && mark !== BLANK) this.markName(mark, row, column);
        }
        index--;
      }
    }
  }

  private markName(mark: number, row: number, column: number): void {
    this.namesInRows[row] = this.namesInRow(row) + 1;
    if ((mark & PERIOD) !== 0) this.rowsWithPeriod[row] = this.columnsWithPeriod[column] = 1;
  }

  private look(index: number): number {
    // A total row that Excel names.
    if (this.grid.kinds[index] === CellKind.empty) return WORDS;
    const content = this.isFigure(index) ? FIGURE : WORDS;
    if (content === WORDS && this.cells.isFigure(index)) this.nameByCode(index);
    const isPeriod = this.periodIn(index) !== undefined;
    const isTime = isPeriod || (content === WORDS && this.textOf(index).areYears);
    if (isTime && isOwnTime(this.cells, index)) return isCode(this.cells, index) ? WORDS : BLANK;
    return isPeriod ? content + PERIOD : content;
  }

  /** A code is a number, and yet a name. */
  private nameByCode(index: number): void {
    this.textAt[index] = this.texts.push(cellText(nameOfNumber(this.grid, index))) - 1;
  }

  private isFigure(index: number): boolean {
    if (this.cells.isFigure(index)) return !isCode(this.cells, index);
    const isText = this.grid.kinds[index] === CellKind.text;
    if (isText && this.textOf(index).isText) return false;
    return (isText || this.cells.at(index).marker !== "tekst") && !isClassName(this.cells, index);
  }

  private textOf(index: number): CellText {
    return this.texts[this.textAt[index] ?? 0] ?? NO_TEXT;
  }

  private periodIn(index: number): Period | undefined {
    const { grid } = this;
    if (grid.kinds[index] === CellKind.text) {
      const { text, period, isText } = this.textOf(index);
      if (!period && !isText) return this.periodOfNumber(Number(text), index);
      return period?.kind === "halfjaar" && isNumbered(text) && isAmongQuarters(grid, index)
        ? quarterOf(period.year, period.part ?? 1)
        : period;
    }
    return this.periodOfNumber(grid.numbers[index] ?? Number.NaN, index);
  }

  private periodOfNumber(number: number, index: number): Period | undefined {
    const { grid } = this;
    if (!mayBePeriod(number) || (mayBeMonth(number) && !isAmongMonths(grid, index))) return undefined;
    const format = grid.formats[index] ?? 0;
    const known = (this.numbersRead[format] ??= new Map<number, Period | undefined>());
    if (!known.has(number)) known.set(number, readPeriodNumber(number, grid.formatCodes[format] ?? "General"));
    return known.get(number);
  }

  /** The period that a cell names, as the header of a column may. */
  period(index: number): Period | undefined {
    return this.isPeriod(index) ? this.periodIn(index) : undefined;
  }

  /** The same without what it is: few cells are one. */
  isPeriod(index: number): boolean {
    return ((this.marks[index] ?? BLANK) & PERIOD) !== 0;
  }

  /** Whether any cell of a row or column is a period. */
  hasPeriod(line: number, isRow: boolean): boolean {
    return (isRow ? this.rowsWithPeriod : this.columnsWithPeriod)[line] === 1;
  }

  /** How many cells of a row are words or a period. */
  namesInRow(row: number): number {
    return this.namesInRows[row] ?? 0;
  }

  private isMarked(index: number, mark: number): boolean {
    return ((this.marks[index] ?? BLANK) & ~PERIOD) === mark;
  }

  /** Whether any figure stands outside these areas of the grid, none of which overlaps another. */
  hasFiguresOutside(areas: readonly Area[]): boolean {
    let left = this.figures;
    for (const area of areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        const end = row * this.grid.columns + area.right;
        for (let index = row * this.grid.columns + area.left; index <= end; index++) {
          if (this.isMarked(index, FIGURE)) left--;
        }
      }
    }
    return left > 0;
  }

  content(index: number): Content {
    return CONTENTS[this.marks[index] ?? BLANK] ?? "blank";
  }

  /** Words that stand in no Excel table: those are never the title of another. */
  isWords(row: number, column: number): boolean {
    const isInList = this.lists.some(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
    return !isInList && this.content(row * this.grid.columns + column) === "words";
  }

  /** The next row with anything in the column of a cell, or the next column with anything in its row. */
  nextFilled(index: number, inColumn: boolean): number {
    return (inColumn ? this.nextRow : this.nextColumn)[index] ?? Infinity;
  }

  /** "" where the cell holds no text. */
  text(index: number): string {
    return this.textOf(index).text;
  }

  /** The same in the form in which labels are compared. */
  name(index: number): string {
    return this.textOf(index).name;
  }

  /** Whether a cell holds running text. */
  isNote(index: number): boolean {
    return this.textOf(index).isNote;
  }
}
