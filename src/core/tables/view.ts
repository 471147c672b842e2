import { words } from "../reading/normalise.ts";
import { type CellReading, CellReader } from "../reading/read-cell.ts";
import { mayBePeriod, type Period, readPeriod, readPeriodNumber } from "../reading/read-period.ts";
import { remembered } from "../reading/remembered.ts";
import { CellKind, type Grid } from "../workbook/grid.ts";
import type { Table } from "./table.ts";
import { isClassName, isCode } from "./class-names.ts";

/** What a cell is to a table: nothing, a figure (or a marker for a missing one), or words. */
export type Content = "blank" | "figure" | "words";

/**
 * A sheet seen with the periods across: lines are what is counted, places are when. A sheet with the
 * periods down is the same sheet with rows and columns changed places, so nothing else knows of it.
 */
export interface View {
  readonly grid: Grid;
  readonly cells: CellReader;
  readonly orientation: Table["orientation"];
  readonly lines: number;
  readonly places: number;
  readonly index: (line: number, place: number) => number;
  readonly content: (line: number, place: number) => Content;
  readonly reading: (line: number, place: number) => CellReading;
  /** "" where the cell holds no text. */
  readonly text: (line: number, place: number) => string;
  readonly period: (line: number, place: number) => Period | undefined;
  /** Whether any place on the line can be a period: most lines need not be looked at for them. */
  readonly mayHavePeriod: (line: number) => boolean;
}

/** "realisatie 2015" heads a column; "achterstand ontstaan in 2016" is a label that happens to name a year. */
const MOST_OTHER_WORDS = 2;

/** "Q2 2016 cumulatief" counts from January on, and never follows on Q1. */
const CUMULATIVE = /\(?\bcum(ulatief|\.|\b)\)?/i;

const headerPeriod = remembered((text: string): Period | undefined => {
  const reading = readPeriod(CUMULATIVE.test(text) ? `t/m ${text.replace(CUMULATIVE, "").trim()}` : text);
  return reading && words(reading.rest).length <= MOST_OTHER_WORDS ? reading.period : undefined;
});

/** Contents as they are kept, a byte a cell; 0: not looked at yet. */
const CONTENTS: readonly (Content | undefined)[] = [undefined, "blank", "figure", "words"];
const [BLANK, FIGURE, WORDS] = [1, 2, 3];

/** Cells of one sheet, each looked at once however often the tables are looked for. */
export class SheetReader {
  readonly grid: Grid;
  readonly cells: CellReader;
  private readonly contents: Uint8Array;
  private readonly periods = new Map<number, Period | undefined>();
  private linesWithPeriod: { readonly rows: Uint8Array; readonly columns: Uint8Array } | undefined;

  constructor(grid: Grid) {
    this.grid = grid;
    this.cells = new CellReader(grid);
    this.contents = new Uint8Array(grid.kinds.length);
  }

  period(index: number): Period | undefined {
    const { grid } = this;
    if (grid.kinds[index] === CellKind.text) return headerPeriod(grid.texts.get(index) ?? "");
    const number = grid.numbers[index] ?? Number.NaN;
    if (!mayBePeriod(number)) return undefined;
    if (!this.periods.has(index)) {
      const format = grid.formatCodes[grid.formats[index] ?? 0] ?? "General";
      this.periods.set(index, readPeriodNumber(number, format));
    }
    return this.periods.get(index);
  }

  /** The rows, or the columns, with a cell that can be a period. */
  private periodLines(across: boolean): Uint8Array {
    this.linesWithPeriod ??= this.findPeriodLines();
    return across ? this.linesWithPeriod.rows : this.linesWithPeriod.columns;
  }

  private findPeriodLines(): { readonly rows: Uint8Array; readonly columns: Uint8Array } {
    const { grid } = this;
    const [rows, columns] = [new Uint8Array(grid.rows), new Uint8Array(grid.columns)];
    for (let row = 0, index = 0; row < grid.rows; row++) {
      for (let column = 0; column < grid.columns; column++, index++) {
        const isNumber = grid.kinds[index] === CellKind.number;
        if (isNumber ? !mayBePeriod(grid.numbers[index] ?? 0) : grid.kinds[index] !== CellKind.text) continue;
        if (this.period(index) === undefined) continue;
        rows[row] = 1;
        columns[column] = 1;
      }
    }
    return { rows, columns };
  }

  content(index: number): Content {
    const known = this.contents[index] ?? 0;
    return CONTENTS[known === 0 ? this.look(index) : known] ?? "blank";
  }

  private look(index: number): number {
    const { kinds } = this.grid;
    if (index < 0 || index >= kinds.length) return BLANK;
    const content = kinds[index] === CellKind.empty ? BLANK : this.isFigure(index) ? FIGURE : WORDS;
    this.contents[index] = content;
    return content;
  }

  private isFigure(index: number): boolean {
    const read = (other: number): CellReading => this.cells.at(other);
    if (this.cells.isFigure(index)) return !isCode(this.grid, read, index);
    const isName = (): boolean => isClassName(this.grid, read, index);
    return this.cells.at(index).marker !== "tekst" && !isName();
  }

  isWords(row: number, column: number): boolean {
    return this.content(row * this.grid.columns + column) === "words";
  }

  /** "" where the cell holds no text. */
  text(row: number, column: number): string {
    return this.textAt(row * this.grid.columns + column);
  }

  /** A code is a number, and yet a name. */
  private textAt(index: number): string {
    const text = this.grid.texts.get(index);
    if (text !== undefined) return text.trim();
    const isCodeHere = this.grid.kinds[index] === CellKind.number && this.content(index) === "words";
    return isCodeHere ? String(this.grid.numbers[index]) : "";
  }

  view(orientation: Table["orientation"]): View {
    const { grid } = this;
    const across = orientation === "periods across";
    const index = across
      ? (line: number, place: number) => line * grid.columns + place
      : (line: number, place: number) => place * grid.columns + line;
    return {
      grid,
      cells: this.cells,
      orientation,
      lines: across ? grid.rows : grid.columns,
      places: across ? grid.columns : grid.rows,
      index,
      content: (line, place) => this.content(index(line, place)),
      reading: (line, place) => this.cells.at(index(line, place)),
      text: (line, place) => this.textAt(index(line, place)),
      period: (line, place) => this.period(index(line, place)),
      mayHavePeriod: (line) => this.periodLines(across)[line] === 1,
    };
  }
}
