import type { Grid } from "../../../src/core/workbook/grid.ts";

/** A sheet as lines of text, cells between bars: for reading a failure, or what a layout makes of a table. */
export function showSheet(grid: Grid, width = 24): string {
  return Array.from({ length: grid.rows }, (_, row) => {
    const cells = Array.from({ length: grid.columns }, (__, column) => {
      const index = row * grid.columns + column;
      const value = grid.numbers[index] ?? Number.NaN;
      return (grid.texts.get(index) ?? (Number.isNaN(value) ? "" : String(value))).slice(0, width);
    });
    const filled = cells.slice(0, cells.findLastIndex((text) => text !== "") + 1);
    return `${String(grid.top + row + 1).padStart(4)} ${filled.join(" | ")}`;
  }).join("\n");
}
