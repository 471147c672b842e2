import { cellAddress } from "../core/workbook/area.ts";
import type { Area } from "../core/workbook/area.ts";
import type { CellReference } from "../core/findings/finding.ts";
import type { SpillLookup } from "../core/indicators/look-up-cells.ts";
import { areaOf, PLACE } from "./range-place.ts";
import { canUse } from "./requirements.ts";

const keyOf = (sheet: string, row: number, column: number): string =>
  JSON.stringify([sheet.toLowerCase(), row, column]);

/** How far the formulas in these cells spill; one round trip, none where there is nothing to ask or Excel cannot say. */
export async function readSpills(cells: readonly CellReference[]): Promise<SpillLookup> {
  const found = new Map<string, Area>();
  if (cells.length > 0 && canUse("spills")) {
    await Excel.run(async (context) => {
      const asked = new Map<string, Excel.Range>();
      const { worksheets } = context.workbook;
      for (const { sheet, row, column } of cells) {
        const key = keyOf(sheet, row, column);
        if (asked.has(key)) continue;
        const cell = worksheets.getItem(sheet).getRange(cellAddress(row, column)).untrack();
        asked.set(key, cell.getSpillingToRangeOrNullObject().untrack().load(PLACE));
      }
      await context.sync();
      for (const [key, range] of asked) if (!range.isNullObject) found.set(key, areaOf(range));
    });
  }
  return (sheet, row, column) => found.get(keyOf(sheet, row, column));
}
