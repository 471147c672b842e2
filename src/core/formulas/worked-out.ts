import { add, divide, type Exact, exact, multiply } from "../interval/exact.ts";
import { CellKind } from "../workbook/grid.ts";
import type { Linear } from "./linear.ts";
import { OTHER } from "./quotient.ts";
import { readFormula } from "./read-formula.ts";
import type { WorkbookCells } from "./workbook-cells.ts";

function valueOf({ terms, constant }: Linear, cells: WorkbookCells): Exact | undefined {
  let sum = constant;
  for (const [key, times] of terms) {
    const kind = cells.kind(key);
    if (kind === CellKind.empty) continue;
    if (kind !== CellKind.number) return undefined;
    sum = add(sum, multiply(times, exact(cells.number(key))));
  }
  return sum;
}

/** What a formula on a sheet gives; undefined when it is not read, or refers to something else than numbers. */
export function workedOut(formula: string, sheet: string, cells: WorkbookCells): Exact | undefined {
  const reading = readFormula(formula, sheet, cells);
  if (reading === OTHER) return undefined;
  const [top, bottom] = [valueOf(reading.top, cells), valueOf(reading.bottom, cells)];
  return top === undefined || bottom === undefined ? undefined : divide(top, bottom);
}
