import type { Figure } from "../network/figure.ts";
import { placeOf } from "../tables/table.ts";
import { onSheet } from "../workbook/grid.ts";
import type { CellReference } from "./finding.ts";

/** Where a figure stands, on its sheet. */
export function cellOf({ table, series, moment }: Omit<Figure, "reading">): CellReference {
  const { grid } = table;
  const { row, column } = placeOf(table, series, moment) ?? { row: series.position, column: 0 };
  return { sheet: grid.name, ...onSheet(grid, row, column) };
}
