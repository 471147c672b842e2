import { areaAddress } from "../core/workbook/area.ts";
import { canUse } from "./requirements.ts";
import type { Hidden, SheetExtent } from "./read-extents.ts";

/** Zero-based row and column numbers, per sheet. */
export interface HiddenLines {
  readonly rows: readonly ReadonlySet<number>[];
  readonly columns: readonly ReadonlySet<number>[];
}

/**
 * Queues, where only some lines of a sheet are hidden, the question which; it travels with the next round trip. The
 * function takes in the answers. An Excel that cannot tell them apart (before ExcelApi 1.9) gives none.
 */
export function askHiddenLines(context: Excel.RequestContext, extents: readonly SheetExtent[]): () => HiddenLines {
  const asked = extents.map(({ sheet, area, rowsHidden, columnsHidden }) => {
    if (!area) return { rows: () => new Set<number>(), columns: () => new Set<number>() };
    const range = (): Excel.Range =>
      context.workbook.worksheets.getItem(sheet.id).getRange(areaAddress(area)).untrack();
    return {
      rows: lines(rowsHidden, area.top, area.bottom, () => {
        const answer = range().getRowProperties({ rowHidden: true });
        return (line) => answer.value[line]?.rowHidden === true;
      }),
      columns: lines(columnsHidden, area.left, area.right, () => {
        const answer = range().getColumnProperties({ columnHidden: true });
        return (line) => answer.value[line]?.columnHidden === true;
      }),
    };
  });
  return () => ({ rows: asked.map(({ rows }) => rows()), columns: asked.map(({ columns }) => columns()) });
}

function lines(
  hidden: Hidden,
  first: number,
  last: number,
  ask: () => (line: number) => boolean,
): () => ReadonlySet<number> {
  const isHidden = hidden !== "some" ? () => hidden : canUse("hiddenLines") ? ask() : () => false;
  return () => {
    const found = new Set<number>();
    for (let line = first; line <= last; line++) if (isHidden(line - first)) found.add(line);
    return found;
  };
}
