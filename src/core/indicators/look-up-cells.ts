import type { Area } from "../workbook/area.ts";
import type { CellValue, Grid, Workbook } from "../workbook/grid.ts";
import { CellKind } from "../workbook/grid.ts";
import { parseReference } from "../workbook/reference.ts";
import type { CellLookup } from "./same-value.ts";

/** Larger ranges are not looked into: that would take longer than it is worth. */
const MOST_CELLS = 100_000;

/** How far the formula in a cell spills; undefined when it does not. */
export type SpillLookup = (sheet: string, row: number, column: number) => Area | undefined;

/** Looks up the cells of references in a formula on the sheet `home`, as they were when the workbook was read. */
export function lookUpCells({ sheets }: Workbook, home: string, spillOf: SpillLookup): CellLookup {
  const byName = new Map(sheets.map((grid) => [grid.name.toLowerCase(), grid]));
  return (text) => {
    const reference = parseReference(text);
    const grid = reference && byName.get((reference.sheet ?? home).toLowerCase());
    if (!grid) return undefined;
    const { top, left } = reference.area;
    const area = reference.spills ? spillOf(grid.name, top, left) : reference.area;
    if (!area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return undefined;
    return cellsOf(grid, area);
  };
}

function cellsOf(grid: Grid, area: Area): CellValue[][] | undefined {
  const rows: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: CellValue[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const value = valueAt(grid, row - grid.top, column - grid.left);
      if (value === undefined) return undefined;
      line.push(value);
    }
    rows.push(line);
  }
  return rows;
}

/** Undefined for a formula that was not calculated. */
function valueAt(grid: Grid, row: number, column: number): CellValue | undefined {
  if (row < 0 || row >= grid.rows || column < 0 || column >= grid.columns) return null;
  const index = row * grid.columns + column;
  switch (grid.kinds[index]) {
    case CellKind.number:
      return grid.numbers[index] ?? null;
    case CellKind.boolean:
      return grid.texts.get(index) === "true";
    case CellKind.uncomputed:
      return undefined;
    case CellKind.empty:
      // A formula that gives "" shows nothing, and is a text all the same.
      return grid.formulas.has(index) ? "" : null;
    default:
      return grid.texts.get(index) ?? null;
  }
}
