import type { CellReader, CellReading } from "../../reading/read-cell.ts";
import type { Period } from "../../reading/read-period.ts";
import type { Grid } from "../../workbook/grid.ts";
import type { Content, SheetReader } from "./sheet-reader.ts";
import type { Table } from "../table.ts";

/** The lines and places that cells merged into one stand on, both ends included. */
export interface Span {
  readonly line: number;
  readonly place: number;
  readonly lastLine: number;
  readonly lastPlace: number;
}

/** How far a line, and a place, is from the next among the cells of a grid. */
export function stepsOf({ columns }: Grid, orientation: Table["orientation"]): readonly [line: number, place: number] {
  return orientation === "periods across" ? [columns, 1] : [1, columns];
}

/**
 * A sheet seen with the periods across: lines are what is counted, places are when. A sheet with the
 * periods down is the same sheet with rows and columns changed places, so nothing else knows of it.
 */
export class View {
  readonly grid: Grid;
  readonly orientation: Table["orientation"];
  readonly lines: number;
  readonly places: number;
  private readonly sheet: SheetReader;
  private readonly lineStep: number;
  private readonly placeStep: number;

  constructor(sheet: SheetReader, orientation: Table["orientation"]) {
    const { grid } = sheet;
    this.sheet = sheet;
    this.grid = grid;
    this.orientation = orientation;
    [this.lines, this.places] =
      orientation === "periods across" ? [grid.rows, grid.columns] : [grid.columns, grid.rows];
    [this.lineStep, this.placeStep] = stepsOf(grid, orientation);
  }

  get cells(): CellReader {
    return this.sheet.cells;
  }

  index(line: number, place: number): number {
    return line * this.lineStep + place * this.placeStep;
  }

  content(line: number, place: number): Content {
    return this.sheet.content(this.index(line, place));
  }

  reading(line: number, place: number): CellReading {
    return this.sheet.cells.at(this.index(line, place));
  }

  /** "" where the cell holds no text. */
  text(line: number, place: number): string {
    return this.sheet.text(this.index(line, place));
  }

  /** The same in the form in which labels are compared. */
  name(line: number, place: number): string {
    return this.sheet.name(this.index(line, place));
  }

  /** Whether it is running text. */
  isNote(line: number, place: number): boolean {
    return this.sheet.isNote(this.index(line, place));
  }

  /** What a cell is merged into; undefined for a cell by itself. Its text is that of the first line and place. */
  merged(line: number, place: number): Span | undefined {
    const across = this.orientation === "periods across";
    const area = across ? this.sheet.merged.at(line, place) : this.sheet.merged.at(place, line);
    if (!area) return undefined;
    const { top, left, bottom, right } = area;
    return across
      ? { line: top, place: left, lastLine: bottom, lastPlace: right }
      : { line: left, place: top, lastLine: right, lastPlace: bottom };
  }

  period(line: number, place: number): Period | undefined {
    return this.sheet.period(this.index(line, place));
  }

  isPeriod(line: number, place: number): boolean {
    return this.sheet.isPeriod(this.index(line, place));
  }

  /** The first line below with anything at this place; the number of lines where nothing is. */
  filledBelow(line: number, place: number): number {
    return this.sheet.nextFilled(this.index(line, place), this.orientation === "periods across");
  }

  /** The next place on this line with anything; the number of places where nothing is. */
  filledAfter(line: number, place: number): number {
    return this.sheet.nextFilled(this.index(line, place), this.orientation === "periods down");
  }

  /** Whether so many places on the line may be words or a period: most lines need not be looked at for names. */
  mayHaveNames(line: number, fewest: number): boolean {
    return this.orientation === "periods down" || this.sheet.namesInRow(line) >= fewest;
  }

  /** Whether any place on the line is a period: most lines need not be looked at for them. */
  hasPeriod(line: number): boolean {
    return this.sheet.hasPeriod(line, this.orientation === "periods across");
  }
}
