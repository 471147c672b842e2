import type { Moment, Series } from "../tables/table.ts";
import { normalise } from "../reading/normalise.ts";
import type { CellReference } from "../findings/finding.ts";
import type { Corner, Corners } from "./corners.ts";
import type { Line } from "./formula-lines-of.ts";
import type { Place, Places } from "./places.ts";
import type { Seen } from "./seen-from.ts";
import type { Spot } from "./slip.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** A range of more cells is no sum that anyone reads. */
const MOST_CELLS = 2000;

/** The cells that references of a formula on a sheet mean; undefined where they are whole columns, or too many. */
export function cellsOf(
  references: readonly Corners[],
  own: string,
  cells: WorkbookCells,
): ReadonlySet<CellKey> | undefined {
  const found = new Set<CellKey>();
  for (const { sheet = own, corners } of references) {
    const [from, to = from] = corners;
    if (from?.row === undefined || to?.row === undefined) return undefined;
    const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
    const keys = cells.within(sheet, area, MOST_CELLS);
    if (!keys) return undefined;
    for (const key of keys) found.add(key);
  }
  return found;
}

const isElsewhere = ({ sheet }: Corners, own: string): boolean =>
  sheet !== undefined && sheet.toLowerCase() !== own.toLowerCase();

/** The other sheets that a formula refers to. */
export const sheetsOf = ({ references }: Seen, own: string): ReadonlySet<string> =>
  new Set(references.filter((one) => isElsewhere(one, own)).map(({ sheet = own }) => sheet.toLowerCase()));

/** Whether a corner stays where it is when its formula is filled on along a line: by a $, or as a whole column. */
const isFixedAlong = (corner: Corner, axis: Line["axis"]): boolean =>
  axis === "row" ? corner.isColumnFixed : corner.isRowFixed || corner.row === undefined;

/**
 * Whether a formula keeps, on its own sheet, to its own column where it stands in a row, and to its own row where it
 * stands in a column; what does not move when it is filled on is no matter.
 */
export function keepsToOwn({ references }: Seen, at: CellReference, axis: Line["axis"]): boolean {
  const along = axis === "row" ? "column" : "row";
  return references
    .filter((one) => !isElsewhere(one, at.sheet))
    .every(({ corners }) => corners.every((corner) => isFixedAlong(corner, axis) || corner[along] === at[along]));
}

/** Whether a formula, filled on along a line, moves on over another sheet. */
export function movesElsewhere({ references }: Seen, at: CellReference, axis: Line["axis"]): boolean {
  return references
    .filter((one) => isElsewhere(one, at.sheet))
    .some(({ corners }) => corners.some((corner) => !isFixedAlong(corner, axis)));
}

/** The place of the first cell of a reference. */
export function placeOfReference({ sheet, corners }: Corners, own: string, places: Places): Place | undefined {
  const [first] = corners;
  return first?.row === undefined
    ? undefined
    : places.of({ sheet: sheet ?? own, row: first.row, column: first.column });
}

/** What stands in front of the row, or over the column, of a figure; in plain lower case. */
export function nameOf(
  {
    table,
    series,
    moment,
  }: { readonly table: Spot["table"]; readonly series: Series | undefined; readonly moment: Moment },
  side: "row" | "column",
): string {
  const isSeries = (table.orientation === "periods across") === (side === "row");
  return normalise(isSeries ? (series?.label ?? "") : moment.header);
}
