import type { Area } from "./area.ts";
import type { Grid } from "./grid.ts";
import { parseReference } from "./reference.ts";

/** A sum that can leave out rows that are hidden, and nothing more: Excel's total row and its button Som write these. */
const SUBTOTAL = /^=(?:SUBTOTAL\((?:9|109)|AGGREGATE\(9,[0-7]),([^()]+)\)$/i;
/** Doubles that were added up in another order differ by less than this part of their sum. */
const DUST = 1e-9;

/** The column of the Excel table that a cell is the total of, for a reference in the words of that table. */
function bodyOver({ tables }: Grid, row: number, column: number): Area | undefined {
  const own = tables.find(
    ({ area, hasTotals }) => hasTotals && area.bottom === row && area.left <= column && column <= area.right,
  );
  return own && { top: own.area.top + Number(own.hasHeaders), left: column, bottom: row - 1, right: column };
}

/** The areas on the same sheet that a subtotal adds up; undefined where that cannot be told. */
function areasOf(grid: Grid, list: string, row: number, column: number): readonly Area[] | undefined {
  const areas = list.split(",").map((text) => {
    if (text.includes("[")) return bodyOver(grid, row, column);
    const reference = parseReference(text.trim());
    return reference?.sheet === undefined ? reference?.area : undefined;
  });
  return areas.includes(undefined) ? undefined : areas.flatMap((area) => area ?? []);
}

/** What stands in an area, hidden or not, but for other subtotals: Excel counts those never twice. */
function sumOf({ numbers, formulas, top, left, rows, columns }: Grid, area: Area): number {
  let sum = 0;
  for (let row = Math.max(area.top - top, 0); row <= Math.min(area.bottom - top, rows - 1); row++) {
    for (let column = Math.max(area.left - left, 0); column <= Math.min(area.right - left, columns - 1); column++) {
      const index = row * columns + column;
      const number = numbers[index] ?? Number.NaN;
      if (!Number.isNaN(number) && !SUBTOTAL.test(formulas.get(index) ?? "")) sum += number;
    }
  }
  return sum;
}

/**
 * The cells, by index in the grid, that hold the sum of what shows now: a subtotal over rows of which some are hidden,
 * which is not what all rows come to. It says nothing of the total of the report.
 */
export function filteredSubtotals(grid: Grid): ReadonlySet<number> {
  const found = new Set<number>();
  if (grid.hiddenRows.size === 0) return found;
  const hidden = [...grid.hiddenRows];
  for (const [index, formula] of grid.formulas) {
    const list = SUBTOTAL.exec(formula)?.[1];
    if (list === undefined) continue;
    const row = grid.top + Math.floor(index / grid.columns);
    const areas = areasOf(grid, list, row, grid.left + (index % grid.columns));
    if (!areas?.some(({ top, bottom }) => hidden.some((line) => line >= top && line <= bottom))) continue;
    const value = grid.numbers[index] ?? Number.NaN;
    const all = areas.reduce((sum, area) => sum + sumOf(grid, area), 0);
    if (!(Math.abs(all - value) <= DUST * Math.abs(all))) found.add(index);
  }
  return found;
}
