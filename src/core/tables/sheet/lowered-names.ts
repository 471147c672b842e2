import { isTotal } from "../../vocabulary/line-words.ts";
import { workingsOf } from "../../vocabulary/workings.ts";
import type { Area } from "../../workbook/area.ts";
import { CellKind, type Grid } from "../../workbook/grid.ts";
import { timeNumbered } from "./numbered-times.ts";

// "Soort | 2024 (over Q1 to Q4) | Totaal (merged down)": the last names a column like those on the line below it.

const isYear = (number: number): boolean => Number.isInteger(number) && number > 1990 && number < 2100;

/** Whether a cell may be of a header: blank, words, a year or the number of a time. */
const mayHead = (grid: Grid, index: number): boolean =>
  grid.kinds[index] !== CellKind.number ||
  isYear(grid.numbers[index] ?? Number.NaN) ||
  timeNumbered(grid, index, 1) !== undefined;

/** Whether a total, or what is worked out from the columns before it, stands over a blank, where beside that another name does, and figures below both. */
function isOverBlank(grid: Grid, index: number, text: string): boolean {
  const { kinds, columns } = grid;
  const below = index + columns;
  const figures = below + columns;
  if (kinds[below] !== CellKind.empty || kinds[figures] !== CellKind.number || index % columns === 0) return false;
  if (kinds[figures - 1] !== CellKind.number || kinds[below - 1] === CellKind.empty) return false;
  const isOfOthers = isTotal(text) || workingsOf(text).length > 0;
  return isOfOthers && mayHead(grid, index - 1) && mayHead(grid, below - 1);
}

/** The areas of such names that might as well have been merged with the blank below them. */
export function namesOverBlanks(grid: Grid): readonly Area[] {
  const areas: Area[] = [];
  grid.texts.forEach((text, index) => {
    if (!isOverBlank(grid, index, text)) return;
    const [row, column] = [Math.floor(index / grid.columns), index % grid.columns];
    areas.push({ top: row, left: column, bottom: row + 1, right: column });
  });
  return areas;
}

/** By cell at the foot of a name that is merged down to the line over its figures: the cell that name stands in. */
export function loweredNames({ kinds, columns }: Grid, areas: Iterable<Area>): ReadonlyMap<number, number> {
  const lowered = new Map<number, number>();
  for (const { top, left, bottom, right } of areas) {
    const [from, to] = [top * columns + left, bottom * columns + left];
    const isDown = left === right && top < bottom;
    if (isDown && kinds[from] === CellKind.text && kinds[to + columns] === CellKind.number) lowered.set(to, from);
  }
  return lowered;
}
