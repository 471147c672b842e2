import type { CellReader, CellReading } from "../reading/read-cell.ts";
import { isUnstated } from "../reading/unstated.ts";
import { CellKind, type Grid } from "../workbook/grid.ts";

/** A text that is a figure only where figures stand; elsewhere it names a class: "12-17", "18+", "<18", "2 kinderen". */
const mayBeName = ({ marker, counted, upper }: CellReading): boolean =>
  marker === "ondergrens" || counted !== undefined || (marker === "geheim" && upper !== undefined);

/** Whether a cell may be either, by what it says: "ca. 10" in the first place names a row. */
const isEither = (cells: CellReader, index: number): boolean =>
  mayBeName(cells.at(index)) || isUnstated(cells.grid.texts.get(index) ?? "");

/** Whether all that stands in these cells is so; false where nothing does. */
function areNames(cells: CellReader, from: number, to: number): boolean {
  const { kinds } = cells.grid;
  let count = 0;
  for (let index = from; index < to; index++) {
    if (kinds[index] === CellKind.empty) continue;
    const reading = cells.at(index);
    if (kinds[index] !== CellKind.text || !(reading.marker === "tekst" || mayBeName(reading))) return false;
    count++;
  }
  return count > 1;
}

/** Over a column of classes: "Leeftijd", "Duur van de uitkering". */
const CLASSES = /leeftijd|klasse|\bduur\b|grootte/i;
/** A year over it makes a column one of figures. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** A header further up than this is not looked for. */
const TALLEST = 60;

/** Whether the first words above in its column, past its like and numberless names, say that classes stand there. */
function isUnderClasses({ kinds, columns, texts }: Grid, index: number): boolean {
  for (let steps = 1, above = index - columns; steps < TALLEST && above >= 0; steps++, above -= columns) {
    const text = texts.get(above) ?? "";
    if (kinds[above] === CellKind.number || YEAR.test(text)) return false;
    if (CLASSES.test(text)) return true;
  }
  return false;
}

/**
 * Whether such a text stands where names do: with nothing left of it, in a column of classes, or among its like on a
 * line with nothing above it and with numbers below it. A figure has words left of it and above it.
 */
export function isClassName(cells: CellReader, index: number): boolean {
  const { kinds, columns } = cells.grid;
  if (kinds[index] !== CellKind.text || !isEither(cells, index)) return false;
  const start = index - (index % columns);
  let first = start;
  while (kinds[first] === CellKind.empty) first++;
  if (first === index || isUnderClasses(cells.grid, index)) return true;
  const isHeaded = index >= columns && kinds[index - columns] !== CellKind.empty;
  return !isHeaded && kinds[index + columns] === CellKind.number && areNames(cells, first + 1, start + columns);
}
