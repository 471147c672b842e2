import type { Area } from "../core/workbook/area.ts";

/** What to load of a range to know where it is. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** The same for the ranges of a collection. */
export const PLACES = PLACE.split(",")
  .map((name) => `items/${name}`)
  .join();

/** Where a range is, of which PLACE was loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
