import type { Grid } from "../workbook/grid.ts";
import type { Table } from "./table.ts";

interface Lines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

const known = new WeakMap<Grid, Lines>();

function linesOf(grid: Grid): Lines {
  let lines = known.get(grid);
  if (!lines) {
    const [rows, columns] = [new Set<number>(), new Set<number>()];
    for (const [index] of grid.formulas) {
      rows.add(Math.floor(index / grid.columns));
      columns.add(index % grid.columns);
    }
    known.set(grid, (lines = { rows, columns }));
  }
  return lines;
}

/** The lines of a sheet, rows or columns as the table has them, that hold any formula: most hold none. */
export const formulaLines = ({ grid, orientation }: Pick<Table, "grid" | "orientation">): ReadonlySet<number> =>
  linesOf(grid)[orientation === "periods across" ? "rows" : "columns"];
