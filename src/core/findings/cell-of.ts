import type { Figure } from "../network/figure.ts";
import { placeOf } from "../tables/table.ts";
import { CellKind, onSheet } from "../workbook/grid.ts";
import type { CellReference } from "./finding.ts";

/** Where a figure stands, on its sheet. */
export function cellOf({ table, series, moment }: Omit<Figure, "reading">): CellReference {
  const { grid } = table;
  const { row, column } = placeOf(table, series, moment) ?? { row: series.position, column: 0 };
  return { sheet: grid.name, ...onSheet(grid, row, column) };
}

/** Whether a figure stands on its sheet at all: what a long list lacks does not. */
export function standsThere({ table, series, moment }: Omit<Figure, "reading">): boolean {
  const { grid } = table;
  const place = placeOf(table, series, moment);
  return (
    grid.list === undefined ||
    (place !== undefined && grid.kinds[place.row * grid.columns + place.column] !== CellKind.empty)
  );
}
