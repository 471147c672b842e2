import type { CellReference } from "../findings/finding.ts";
import { type Items, parseFormula } from "../indicators/formula-tree.ts";
import type { Area } from "../workbook/area.ts";
import { CellKind, type Grid, type Workbook } from "../workbook/grid.ts";

/** A cell of a workbook as one number, so that it can be the key of a map. */
export type CellKey = number;

/** The size of a sheet in Excel. */
const ROWS = 2 ** 20;
const COLUMNS = 2 ** 14;

/** The cells of a workbook by sheet, row and column, whatever the shape of its grids. */
export class WorkbookCells {
  private readonly sheets: readonly Grid[];
  private readonly sheetNumbers: ReadonlyMap<Grid, number>;
  private readonly sheetByName: ReadonlyMap<string, number>;

  constructor({ sheets }: Workbook) {
    this.sheets = sheets;
    this.sheetNumbers = new Map(sheets.map((grid, index) => [grid, index]));
    this.sheetByName = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  }

  /** Undefined for a sheet that is not in this workbook. */
  key({ sheet, row, column }: CellReference): CellKey | undefined {
    const index = this.sheetByName.get(sheet.toLowerCase());
    return index === undefined ? undefined : (index * ROWS + row) * COLUMNS + column;
  }

  /** The cell at an index of one of the grids of the workbook. */
  keyIn(grid: Grid, index: number): CellKey {
    const [row, column] = [grid.top + Math.floor(index / grid.columns), grid.left + (index % grid.columns)];
    return ((this.sheetNumbers.get(grid) ?? -1) * ROWS + row) * COLUMNS + column;
  }

  reference(key: CellKey): CellReference {
    const [line, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    return { sheet: this.sheets[Math.floor(line / ROWS)]?.name ?? "", row: line % ROWS, column };
  }

  formula(key: CellKey): string | undefined {
    const [grid, index] = this.place(key);
    return grid?.formulas.get(index);
  }

  /** The formula of a cell taken apart; undefined where there is none, or none that can be read. */
  items(key: CellKey): Items | undefined {
    return parseFormula((this.formula(key) ?? "").slice(1));
  }

  /** All of them, sheet by sheet. */
  *formulas(): Generator<[CellKey, string]> {
    for (const grid of this.sheets) {
      for (const [index, formula] of grid.formulas) yield [this.keyIn(grid, index), formula];
    }
  }

  kind(key: CellKey): CellKind {
    const [grid, index] = this.place(key);
    return (grid?.kinds[index] ?? CellKind.empty) as CellKind;
  }

  /** NaN where the cell holds no number. */
  number(key: CellKey): number {
    const [grid, index] = this.place(key);
    return grid?.numbers[index] ?? Number.NaN;
  }

  /** What a cell says that holds a text, "" where it holds none. */
  text(key: CellKey): string {
    const [grid, index] = this.place(key);
    return grid?.texts.get(index) ?? "";
  }

  /** The number format of a cell, as in the file. */
  format(key: CellKey): string {
    const [grid, index] = this.place(key);
    return grid?.formatCodes[grid.formats[index] ?? 0] ?? "General";
  }

  /** The cells of an area that lie in the used part of the sheet; undefined when they are too many or out of reach. */
  within(sheet: string, area: Area, most: number): readonly CellKey[] | undefined {
    const grid = this.sheets[this.sheetByName.get(sheet.toLowerCase()) ?? -1];
    if (!grid) return undefined;
    const [top, bottom] = [Math.max(area.top, grid.top), Math.min(area.bottom, grid.top + grid.rows - 1)];
    const [left, right] = [Math.max(area.left, grid.left), Math.min(area.right, grid.left + grid.columns - 1)];
    if ((bottom - top + 1) * (right - left + 1) > most) return undefined;
    const keys: CellKey[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) keys.push(this.key({ sheet, row, column }) ?? 0);
    }
    return keys;
  }

  /** Whether a row of the area is hidden: by hand or by a filter. */
  hides(sheet: string, { top, bottom }: Area): boolean {
    const grid = this.sheets[this.sheetByName.get(sheet.toLowerCase()) ?? -1];
    return [...(grid?.hiddenRows ?? [])].some((row) => row >= top && row <= bottom);
  }

  /** The grid of a cell, and the index of the cell in it (-1 outside the used part). */
  private place(key: CellKey): [grid: Grid | undefined, index: number] {
    const [line, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    const grid = this.sheets[Math.floor(line / ROWS)];
    if (!grid) return [undefined, -1];
    const [row, place] = [(line % ROWS) - grid.top, column - grid.left];
    const isUsed = row >= 0 && row < grid.rows && place >= 0 && place < grid.columns;
    return [grid, isUsed ? row * grid.columns + place : -1];
  }
}
