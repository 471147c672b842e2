import { MOST_APART } from "../headers/label-place.ts";
import type { SheetReader } from "../sheet/sheet-reader.ts";

export const FEWEST_COLUMNS = 3;

/** Headers beside each other. */
interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** Whether a cell is a name over something. */
function isHeader(sheet: SheetReader, index: number): boolean {
  const isName = sheet.content(index) === "words" && !sheet.isNote(index) && !sheet.isPeriod(index);
  return isName && sheet.content(index + sheet.grid.columns) !== "blank";
}

/** Most rows are lines of a table, with one name. */
function hasFew(sheet: SheetReader, row: number): boolean {
  const first = row * sheet.grid.columns;
  let count = 0;
  for (let index = first; index < first + sheet.grid.columns && count < FEWEST_COLUMNS; index++) {
    if (isHeader(sheet, index)) count++;
  }
  return count < FEWEST_COLUMNS;
}

function stretchesOn(sheet: SheetReader, row: number): readonly Stretch[] {
  const { columns } = sheet.grid;
  const found: Stretch[] = [];
  let left = 0;
  for (let column = 0; column <= columns; column++) {
    if (column < columns && isHeader(sheet, row * columns + column)) continue;
    if (column > left) found.push({ left, right: column - 1 });
    left = column + 1;
  }
  return found;
}

/** Whether nothing stands between two stretches: a blank column, or names over what is blank on the first line. */
function isGap(sheet: SheetReader, row: number, { right: before }: Stretch, { left: after }: Stretch): boolean {
  const { columns } = sheet.grid;
  let nameless = 0;
  for (let column = before + 1; column < after; column++) {
    const index = row * columns + column;
    if (sheet.content(index + columns) !== "blank") return false;
    nameless = sheet.content(index) === "blank" ? nameless + 1 : 0;
    if (nameless >= MOST_APART) return false;
  }
  return true;
}

/** The header that a list may have, and the first of its columns that may hold its figures. */
export interface ListHeader extends Stretch {
  readonly figuresFrom: number;
}

const NONE: readonly ListHeader[] = [];

/** The headers of lists on a row. One with gaps in it has its figures behind the last, and comes after those without. */
export function headersOn(sheet: SheetReader, row: number): readonly ListHeader[] {
  if (hasFew(sheet, row)) return NONE;
  const stretches = stretchesOn(sheet, row);
  const joined: ListHeader[] = [];
  stretches.forEach((one, at) => {
    const [before, last] = [stretches[at - 1], joined.at(-1)];
    if (last && before && isGap(sheet, row, before, one))
      joined.splice(-1, 1, { ...one, left: last.left, figuresFrom: one.left });
    else joined.push({ ...one, figuresFrom: one.left });
  });
  const whole = stretches.map((one) => ({ ...one, figuresFrom: one.left }));
  const withGaps = joined.filter(({ left, figuresFrom }) => left < figuresFrom);
  return [...whole, ...withGaps].filter(({ left, right }) => right - left + 1 >= FEWEST_COLUMNS);
}
