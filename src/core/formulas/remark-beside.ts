import { cellOf } from "../findings/cell-of.ts";
import type { CellReference } from "../findings/finding.ts";
import type { Area } from "../workbook/area.ts";
import { CellKind } from "../workbook/grid.ts";
import type { Line } from "./formula-lines-of.ts";
import type { Spot } from "./slip.ts";
import type { WorkbookCells } from "./workbook-cells.ts";

/** Remarks stand as many rows above or below a table at most. */
const NEAR = 2;

/**
 * Whether a text stands behind a cell of a column, or above or below one of a row, where other cells of it have none: a
 * remark of its own.
 */
export function remarkBeside(
  spot: Spot,
  axis: Line["axis"],
  others: readonly CellReference[],
  cells: WorkbookCells,
): boolean {
  const { area, grid } = spot.table;
  const at = cellOf(spot);
  const around: Area =
    axis === "column"
      ? { top: at.row, bottom: at.row, left: grid.left, right: grid.left + grid.columns - 1 }
      : { top: area.top - NEAR, bottom: area.bottom + NEAR, left: at.column, right: at.column };
  const crossing = cells.within(at.sheet, around, Infinity) ?? [];
  return crossing.some((key) => {
    if (cells.kind(key) !== CellKind.text) return false;
    const { row, column } = cells.reference(key);
    return others.every((other) => {
      const there = axis === "column" ? { row: other.row, column } : { row, column: other.column };
      return cells.kind(cells.key({ sheet: at.sheet, ...there }) ?? -1) === CellKind.empty;
    });
  });
}
