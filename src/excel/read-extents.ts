import type { Area } from "../core/workbook/area.ts";
import type { ListTable } from "../core/workbook/grid.ts";
import { areaOf, PLACE, PLACES } from "./range-place.ts";
import { canUse } from "./requirements.ts";
import type { ListedSheet } from "./read-sheet-list.ts";

/** Whether lines are hidden: all, none, or some, which a later round trip tells apart. */
export type Hidden = boolean | "some";

/** What a sheet spans; without area it is empty, or has no cells at all (a chart sheet). */
export interface SheetExtent {
  readonly sheet: ListedSheet;
  readonly area: Area | undefined;
  readonly rowsHidden: Hidden;
  readonly columnsHidden: Hidden;
  readonly merges: readonly Area[];
  readonly tables: readonly ListTable[];
  /** The names that are its own, and on it stand for something else than those of the workbook. */
  readonly ownNames: readonly string[];
}

/** What Excel answers when a sheet has no cells; it does not tell which sheet that is. */
const NO_CELLS = "UnsupportedSheet";

/**
 * The second round trip: the used range of every sheet, its merged cells and its tables. A chart sheet makes the whole
 * request fail, so then the sheets are asked in halves until the chart sheets stand alone.
 */
export async function readExtents(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<SheetExtent[]> {
  try {
    const asked = sheets.map((sheet) => ask(context, sheet));
    await context.sync();
    return asked.map((take) => take());
  } catch (error) {
    if ((error as { code?: unknown }).code !== NO_CELLS) throw error;
    if (sheets.length === 1) return sheets.map(withoutCells);
    const half = Math.ceil(sheets.length / 2);
    const first = await readExtents(context, sheets.slice(0, half));
    return [...first, ...(await readExtents(context, sheets.slice(half)))];
  }
}

/** Queues the questions about one sheet; the function takes in the answers. */
function ask(context: Excel.RequestContext, sheet: ListedSheet): () => SheetExtent {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  // Values only: a fill down to the last row does not make a sheet of a million rows.
  const used = worksheet.getUsedRangeOrNullObject(true).untrack();
  used.load(`${PLACE},rowHidden,columnHidden`);
  const tables = sheet.tables.map((table) => {
    const range = worksheet.tables.getItem(table.id).getRange().untrack();
    range.load(PLACE);
    return { table, range };
  });
  const merged = canUse("mergedAreas")
    ? worksheet.getRange().untrack().getMergedAreasOrNullObject().untrack()
    : undefined;
  merged?.areas.load(PLACES);
  const names = canUse("names") ? worksheet.names.load("items/name") : undefined;

  return () => ({
    sheet,
    area: used.isNullObject ? undefined : areaOf(used),
    rowsHidden: used.isNullObject ? false : asHidden(used.rowHidden),
    columnsHidden: used.isNullObject ? false : asHidden(used.columnHidden),
    merges: !merged || merged.isNullObject ? [] : Array.from(merged.areas.items, areaOf),
    ownNames: names ? Array.from(names.items, ({ name }) => name) : [],
    tables: tables.map(({ table: { name, hasHeaders, hasTotals }, range }) => ({
      name,
      hasHeaders,
      hasTotals,
      area: areaOf(range),
    })),
  });
}

function asHidden(answer: boolean | null): Hidden {
  return answer ?? "some";
}

function withoutCells(sheet: ListedSheet): SheetExtent {
  return { sheet, area: undefined, rowsHidden: false, columnsHidden: false, merges: [], tables: [], ownNames: [] };
}
