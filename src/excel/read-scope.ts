import type { CellReference } from "../core/findings/finding.ts";
import type { Area } from "../core/workbook/area.ts";
import { areaOf, PLACE, PLACES } from "./range-place.ts";
import { canUse } from "./requirements.ts";

/** Where formulas are converted: the cells that are selected, the sheet in view, or everything. */
export type ConversionScope = "selectie" | "blad" | "werkmap";

/** Whether a cell is within what the user chose, as that is now. One round trip at most. */
export async function readScope(scope: ConversionScope): Promise<(cell: CellReference) => boolean> {
  if (scope === "werkmap") return () => true;
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const areas = scope === "selectie" ? askSelection(context) : undefined;
    await context.sync();
    const { name } = worksheet;
    if (!areas) return ({ sheet }) => sheet === name;
    const selected = areas();
    return ({ sheet, row, column }) => sheet === name && selected.some((area) => contains(area, row, column));
  });
}

/** Queues the question; the function takes in the answer. */
function askSelection({ workbook }: Excel.RequestContext): () => readonly Area[] {
  if (!canUse("selectedAreas")) {
    const range = workbook.getSelectedRange().untrack().load(PLACE);
    return () => [areaOf(range)];
  }
  const { areas } = workbook.getSelectedRanges().untrack();
  areas.load(PLACES);
  return () => areas.items.map(areaOf);
}

function contains({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
