import type { CellReader, CellReading } from "../../reading/read-cell.ts";
import { isUnstated } from "../../reading/unstated.ts";
import { CellKind, type Grid } from "../../workbook/grid.ts";
import { namesColumn, namesRow } from "./counted-classes.ts";

/** A text that is a figure only where figures stand; elsewhere it names a class: "12-17", "18+", "<18", "2 kinderen". */
const mayBeName = ({ marker, counted, upper }: CellReading): boolean =>
  marker === "ondergrens" || counted !== undefined || (marker === "geheim" && upper !== undefined);

/** Where names stand the wijk or age that nobody knows, or the sex beside M and V; no figure that is not there, or secret. */
const NAMES_TOO = /^(?:onbekend|niet bekend|x)$/i;

/** Whether a cell that is no plain text may be a name all the same. */
const mayName = (cells: CellReader, index: number): boolean =>
  mayBeName(cells.at(index)) || NAMES_TOO.test((cells.grid.texts.get(index) ?? "").trim());

/** Whether a cell may be either, by what it says: "ca. 10" in the first place names a row. */
const isEither = (cells: CellReader, index: number): boolean =>
  mayName(cells, index) || isUnstated(cells.grid.texts.get(index) ?? "");

/** Whether a cell holds words that can be nothing but that. */
const isPlainText = (cells: CellReader, index: number): boolean =>
  cells.grid.kinds[index] === CellKind.text && cells.at(index).marker === "tekst" && !isEither(cells, index);

/** Whether all that stands in these cells is so: classes, of which none stands twice in a row, or others beside plain words. */
function areNames(cells: CellReader, from: number, to: number): boolean {
  const { kinds, texts } = cells.grid;
  let [count, before, hasWords, isAll] = [0, "", false, true];
  for (let index = from; index < to; index++) {
    if (kinds[index] === CellKind.empty) continue;
    const text = texts.get(index) ?? "";
    const reading = cells.at(index);
    if (kinds[index] === CellKind.number && namesColumn(cells.grid, index)) continue;
    if (kinds[index] !== CellKind.text || !(reading.marker === "tekst" || mayName(cells, index))) return false;
    hasWords ||= isPlainText(cells, index);
    isAll &&= mayBeName(reading) && text !== before;
    before = text;
    count++;
  }
  return count > 1 && (hasWords || isAll);
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
 * line with nothing above it and with figures below it. A figure has words left of it and above it.
 */
export function isClassName(cells: CellReader, index: number): boolean {
  const { kinds, columns } = cells.grid;
  if (kinds[index] !== CellKind.text || !isEither(cells, index)) return false;
  const start = index - (index % columns);
  let first = start;
  while (kinds[first] === CellKind.empty) first++;
  if (first === index || isUnderClasses(cells.grid, index)) return true;
  const isHeaded = index >= columns && kinds[index - columns] !== CellKind.empty;
  return !isHeaded && areNames(cells, first + 1, start + columns) && isOverFigures(cells, index);
}

/** So many lines under a header may state nothing there. */
const MOST_BLANKS = 3;

/** The first cell below another in which anything stands, a few lines down at most. */
function belowBlanks({ kinds, columns }: Grid, index: number): number {
  let below = index + columns;
  for (let blanks = 0; blanks < MOST_BLANKS && kinds[below] === CellKind.empty; blanks++) below += columns;
  return below;
}

/**
 * Whether a figure stands right below a name; a secret or missing one is known by the plain ones beside it, where the name has
 * plain words beside it: "Man | Vrouw | X" over "412 | 380 | <5".
 */
function isOverFigures(cells: CellReader, index: number): boolean {
  const { kinds, columns } = cells.grid;
  const below = belowBlanks(cells.grid, index);
  if (isPlainFigure(cells, below)) return true;
  if (kinds[below] !== CellKind.text || isPlainText(cells, below)) return false;
  const start = index - (index % columns);
  const isAny = (from: number, isSo: (cells: CellReader, at: number) => boolean): boolean =>
    Array.from({ length: columns }, (_, at) => from + at).some((at) => isSo(cells, at));
  return (
    isAny(below - (index % columns), isPlainFigure) &&
    isAny(start + 1, (_, at) => at !== index && isPlainText(cells, at))
  );
}

/** Whether a cell is a number, or a text that is no name anywhere: "45%". */
function isPlainFigure(cells: CellReader, index: number): boolean {
  const kind = cells.grid.kinds[index];
  if (kind !== CellKind.text) return kind === CellKind.number;
  const reading = cells.at(index);
  return reading.value !== undefined && !mayBeName(reading);
}

/** What stands over codes, with an aside such as "(x € 1.000)": numbers that name a row. BBV, taakvelden ("6.1"); Iv3 (categorieën, grootboek). */
const CODES =
  /(?:^|\bper )(?:taakveld|code|programma|product|productcode|functie|kostenplaats|grootboek|rekening)(?:nummer|nr\.?|code)?(?: ?\([^()]*\))?$/i;

/** What stands over times that are no figures nor columns, but of the project, contract or building that their row names. */
const OWN_TIMES =
  /^(?:(?:start|begin|eind|bouw|geboorte|ingangs|aanvangs|oprichtings|stichtings|invoerings|aanbestedings|contract)jaar|looptijd|contractduur|contractperiode|subsidieperiode|projectperiode)$/i;

/** Numbers or texts right below each other in a column: up to which cell they go on above, and what the words over them are. */
interface Stack {
  readonly above: number;
  readonly last: number;
  readonly header: string;
}

/** The stacks that were looked at last, by column: every number of a stack asks for it. */
const stacks = new WeakMap<CellReader, Map<number, Stack>>();

function stackOf(cells: CellReader, index: number): Stack {
  const { kinds, columns, texts } = cells.grid;
  let byColumn = stacks.get(cells);
  if (!byColumn) stacks.set(cells, (byColumn = new Map<number, Stack>()));
  const known = byColumn.get(index % columns);
  if (known && known.above < index && index <= known.last) return known;
  let above = index - columns;
  while (above >= 0 && kinds[above] === kinds[index]) above -= columns;
  // Texts have one over them as their header.
  if (kinds[index] === CellKind.text) above += columns;
  const stack = { above, last: index, header: texts.get(above)?.trim() ?? "" };
  byColumn.set(index % columns, stack);
  return stack;
}

/**
 * Whether a number is a name: one of several that go up, or that of its row, such as "6.1" under "Taakveld" and 2010 under
 * "Geboortejaar", the first on it, with a figure and no name beside it.
 */
export function isCode(cells: CellReader, index: number): boolean {
  const { kinds, columns } = cells.grid;
  const column = index % columns;
  if (namesColumn(cells.grid, index)) return true;
  if ((column > 0 && kinds[index - 1] !== CellKind.empty) || column === columns - 1) return false;
  if (kinds[index + 1] === CellKind.text && cells.at(index + 1).marker === "tekst") return false;
  for (let left = index - column; left < index; left++) if (kinds[left] !== CellKind.empty) return false;
  const { header } = stackOf(cells, index);
  return CODES.test(header) || OWN_TIMES.test(header) || namesRow(cells.grid, index);
}

/** Whether 2023 under "Startjaar", or 2023-2026 under "Looptijd", is a time of what its row names. */
export function isOwnTime(cells: CellReader, index: number): boolean {
  const { header, above } = stackOf(cells, index);
  return index !== above && OWN_TIMES.test(header);
}
