import type { Corners } from "./corners.ts";
import type { Entry, Line } from "./formula-lines-of.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

const isFixedAlong = ({ corners }: Corners, axis: Line["axis"]): boolean =>
  corners.every((corner) => (axis === "row" ? corner.isColumnFixed : corner.isRowFixed));

/** The one cell that a reference of a formula means. */
function cellOf({ sheet, corners }: Corners, { at }: Entry, cells: WorkbookCells): CellKey | undefined {
  const [corner] = corners;
  if (corner?.row === undefined || corners.length > 1) return undefined;
  return cells.key({ sheet: sheet ?? at.sheet, row: corner.row, column: corner.column });
}

/** What there is in a cell: nothing, a text, a number, a percentage. */
const kindOf = (key: CellKey, cells: WorkbookCells): string =>
  `${String(cells.kind(key))} ${String(cells.format(key).includes("%"))}`;

/**
 * Whether a formula is that of another line, but has lost its $: where that one stays with its index, its norm or its
 * header, this one refers to a cell that does not even hold a thing like it.
 */
export function losesFixed(entry: Entry, model: Entry, axis: Line["axis"], cells: WorkbookCells): boolean {
  if (entry.seen.skeleton !== model.seen.skeleton) return false;
  const moved = entry.seen.references.flatMap((reference, index) => {
    const meant = model.seen.references[index];
    return meant && isFixedAlong(meant, axis) && !isFixedAlong(reference, axis) ? [[reference, meant] as const] : [];
  });
  return moved.some(([reference, meant]) => {
    const [is, should] = [cellOf(reference, entry, cells), cellOf(meant, model, cells)];
    return is !== undefined && should !== undefined && kindOf(is, cells) !== kindOf(should, cells);
  });
}
