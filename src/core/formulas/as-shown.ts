import { cellOf } from "../findings/cell-of.ts";
import { divide, type Exact, exact, multiply } from "../interval/exact.ts";
import type { Spot } from "./slip.ts";
import type { WorkbookCells } from "./workbook-cells.ts";

/** What a formula gives as the table has it: a percentage is 0,226 in its cell and 22,6 to a reader. */
export function asShown(gives: Exact, spot: Spot, cells: WorkbookCells): Exact {
  const written = cells.number(cells.key(cellOf(spot)) ?? -1);
  const found = spot.table.cell(spot.series, spot.moment).value;
  return written === 0 || found === undefined ? gives : multiply(gives, divide(found, exact(written)) ?? 1);
}
