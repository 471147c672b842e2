import { columnName } from "../workbook/area.ts";
import type { Grid } from "../workbook/grid.ts";
import type { CellReference, Finding } from "./finding.ts";

/** "5, 7 t/m 9" of numbers in order. */
function ranges(numbers: readonly number[], nameOf: (number: number) => string): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs
    .map(({ first, last }) => (first === last ? nameOf(first) : `${nameOf(first)} t/m ${nameOf(last)}`))
    .join(", ");
}

const inOrder = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** "rij 7 t/m 9 en kolom C", "rij 7 van ‘Jeugd’": what a reader does not see of these cells of one sheet; "" when all shows. */
function hiddenOn(grid: Grid, cells: readonly CellReference[], isElsewhere: boolean): string {
  const rows = inOrder(cells.map(({ row }) => row).filter((row) => grid.hiddenRows.has(row)));
  const columns = inOrder(cells.map(({ column }) => column).filter((column) => grid.hiddenColumns.has(column)));
  const parts = [
    ...(rows.length > 0 ? [`rij ${ranges(rows, (row) => String(row + 1))}`] : []),
    ...(columns.length > 0 ? [`kolom ${ranges(columns, columnName)}`] : []),
  ];
  return parts.length === 0 ? "" : parts.join(" en ") + (isElsewhere ? ` van ‘${grid.name}’` : "");
}

/** A finding that says which of its cells stand in a hidden row or column: those take part, and nobody sees them. */
export function withHiddenLines(finding: Finding, sheets: readonly Grid[]): Finding {
  const hidden = sheets
    .map((grid) => {
      if (grid.hiddenRows.size === 0 && grid.hiddenColumns.size === 0) return "";
      const cells = finding.cells.filter(({ sheet }) => sheet === grid.name);
      return hiddenOn(grid, cells, grid.name !== finding.sheet);
    })
    .filter((text) => text !== "");
  return hidden.length === 0 ? finding : { ...finding, text: `${finding.text} Verborgen: ${hidden.join("; ")}.` };
}
