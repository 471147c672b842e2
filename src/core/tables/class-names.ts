import type { CellReading } from "../reading/read-cell.ts";
import { CellKind, type Grid } from "../workbook/grid.ts";

/** A text that is a figure only where figures stand; elsewhere it names a class: "12-17", "18+", "<18", "2 kinderen". */
const mayBeName = ({ marker, counted, upper }: CellReading): boolean =>
  marker === "ondergrens" || counted !== undefined || (marker === "geheim" && upper !== undefined);

/** Whether all that stands in these cells is so; false where nothing does. */
function areNames(grid: Grid, read: (index: number) => CellReading, from: number, to: number): boolean {
  let count = 0;
  for (let index = from; index < to; index++) {
    if (grid.kinds[index] === CellKind.empty) continue;
    const reading = read(index);
    if (grid.kinds[index] !== CellKind.text || !(reading.marker === "tekst" || mayBeName(reading))) return false;
    count++;
  }
  return count > 1;
}

/**
 * Whether such a text stands where names do: with nothing left of it, or among its like on a line with nothing above
 * it and with numbers below it. A figure has words left of it and above it.
 */
export function isClassName(grid: Grid, read: (index: number) => CellReading, index: number): boolean {
  const { kinds, columns } = grid;
  if (kinds[index] !== CellKind.text || !mayBeName(read(index))) return false;
  const start = index - (index % columns);
  let first = start;
  while (kinds[first] === CellKind.empty) first++;
  if (first === index) return true;
  const isHeaded = index >= columns && kinds[index - columns] !== CellKind.empty;
  return !isHeaded && kinds[index + columns] === CellKind.number && areNames(grid, read, first + 1, start + columns);
}

/** What stands over codes: numbers that name a row. BBV, taakvelden ("6.1"); Iv3 (categorieën, grootboek). */
const CODES =
  /(?:^|\bper )(?:taakveld|code|programma|product|productcode|functie|kostenplaats|grootboek|rekening)(?:nummer|nr\.?|code)?$/i;

/**
 * Whether a number is a code that names its row: "6.1" under "Taakveld", the first on its row, with a figure and no name
 * beside it.
 */
export function isCode({ kinds, columns, texts }: Grid, read: (index: number) => CellReading, index: number): boolean {
  const column = index % columns;
  if (column > 0 && kinds[index - 1] !== CellKind.empty) return false;
  if (column === columns - 1 || (kinds[index + 1] === CellKind.text && read(index + 1).marker === "tekst"))
    return false;
  for (let left = index - column; left < index; left++) if (kinds[left] !== CellKind.empty) return false;
  let above = index - columns;
  while (above >= 0 && kinds[above] === CellKind.number) above -= columns;
  return above >= 0 && CODES.test(texts.get(above)?.trim() ?? "");
}
