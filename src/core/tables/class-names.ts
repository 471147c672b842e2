import type { CellReading } from "../reading/read-cell.ts";
import { isUnstated } from "../reading/unstated.ts";
import { CellKind, type Grid } from "../workbook/grid.ts";

/** A text that is a figure only where figures stand; elsewhere it names a class: "12-17", "18+", "<18", "2 kinderen". */
const mayBeName = ({ marker, counted, upper }: CellReading): boolean =>
  marker === "ondergrens" || counted !== undefined || (marker === "geheim" && upper !== undefined);

/** Whether a cell may be either, by what it says: "ca. 10" in the first place names a row. */
const isEither = (grid: Grid, read: (index: number) => CellReading, index: number): boolean =>
  mayBeName(read(index)) || isUnstated(grid.texts.get(index) ?? "");

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
  if (kinds[index] !== CellKind.text || !isEither(grid, read, index)) return false;
  const start = index - (index % columns);
  let first = start;
  while (kinds[first] === CellKind.empty) first++;
  if (first === index) return true;
  const isHeaded = index >= columns && kinds[index - columns] !== CellKind.empty;
  return !isHeaded && kinds[index + columns] === CellKind.number && areNames(grid, read, first + 1, start + columns);
}
