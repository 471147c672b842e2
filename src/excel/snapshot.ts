import type { StoredCorrections } from "../core/corrections.ts";
import { withoutOwn } from "../core/workbook/defined-names.ts";
import { buildGrid } from "../core/workbook/grid.ts";
import type { Workbook } from "../core/workbook/grid.ts";
import { askCorrections } from "./corrections-setting.ts";
import { askNames } from "./read-names.ts";
import { documentName } from "./document-name.ts";
import { ExcelProblem } from "./excel-problem.ts";
import { readBlocks } from "./read-blocks.ts";
import { readExtents } from "./read-extents.ts";
import { readSheetList } from "./read-sheet-list.ts";

/** Above this Excel hands over nothing for a range; a used range this large is nearly always one stray cell. */
const CELL_LIMIT = 5_000_000;

/** The workbook with what the user said of its tables. */
export interface WorkbookSnapshot extends Workbook {
  readonly corrections: StoredCorrections;
}

/**
 * The whole workbook as it is now: the list of sheets, what they span, and their cells. Three round trips to Excel and
 * one more for every further megabyte, whatever the number of sheets. Throws what Excel throws; see excel-error.ts.
 */
export async function snapshot(): Promise<WorkbookSnapshot> {
  try {
    return await readWorkbook();
  } catch (error) {
    // Somebody deleted a sheet while we were reading: once more from the start.
    if (!isGone(error)) throw error;
    return readWorkbook();
  }
}

async function readWorkbook(): Promise<WorkbookSnapshot> {
  return Excel.run(async (context) => {
    const corrections = askCorrections(context);
    const names = askNames(context);
    const list = await readSheetList(context);
    const extents = await readExtents(context, list);
    for (const { sheet, area } of extents) {
      if (area && (area.bottom - area.top + 1) * (area.right - area.left + 1) > CELL_LIMIT) {
        throw new ExcelProblem("sheet too large", sheet.name);
      }
    }
    const sources = await readBlocks(context, extents);
    const name = documentName(Office.context.document.url);
    return {
      name,
      sheets: sources.map(buildGrid),
      names: withoutOwn(
        names(),
        extents.flatMap(({ ownNames }) => ownNames),
      ),
      corrections: corrections(),
    };
  });
}

function isGone(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return code === "ItemNotFound" || code === "InvalidReference";
}
