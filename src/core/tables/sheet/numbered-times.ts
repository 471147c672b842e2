import { CellKind, type Grid } from "../../workbook/grid.ts";

// "1, 2, 3, 4" under "Kwartaal", or behind it: numbers that name a time, and count nothing there.

/** What such numbers stand under, and how many there are in a year. */
const TIMES: readonly (readonly [name: RegExp, most: number])[] = [
  [/^(?:kwartaal|kw\.?)$/i, 4],
  [/^(?:maand|mnd\.?)$/i, 12],
  [/^periode$/i, 13],
  [/^(?:week|wk\.?)$/i, 53],
  [/^jaar$/i, 10],
];
const MOST = Math.max(...TIMES.map(([, most]) => most));
const NUMBER = / ?(?:nummer|nr\.?)$/i;

/** Two numbers that follow each other may well be figures. */
const FEWEST = 3;

/** The name of such times, and how many there are, of a cell that says no more than that. */
function timesSaid(text: string | undefined): readonly [name: string, most: number] | undefined {
  const name = text?.trim().replace(NUMBER, "") ?? "";
  const most = name === "" ? undefined : TIMES.find(([times]) => times.test(name))?.[1];
  return most === undefined ? undefined : [name, most];
}

/** Whether a name is no more than a word for times: "Kwartaal", "Maandnummer". */
export const saysTimes = (name: string): boolean => timesSaid(name) !== undefined;

/**
 * What heads numbers from a cell on: the word before them, or across that over the first of them, with none over the others. Where a
 * name stands before them and over that name another, the numbers are the first line of figures.
 */
function headOf({ kinds, texts, columns }: Grid, first: number, last: number, step: number): string | undefined {
  if (step !== 1 || timesSaid(texts.get(first - 1))) return texts.get(first - step);
  if (texts.has(first - 1) && texts.has(first - 1 - columns)) return undefined;
  for (let index = first + 1; index <= last; index++) if (kinds[index - columns] !== CellKind.empty) return undefined;
  return texts.get(first - columns);
}

/** "Kwartaal 2" for a number among those that go up by one under or behind such a word; undefined for any other. */
export function timeNumbered(grid: Grid, index: number, step: number): string | undefined {
  const { kinds, numbers, columns } = grid;
  const own = numbers[index] ?? Number.NaN;
  if (!Number.isInteger(own) || own < 1 || own > MOST) return undefined;
  const start = step === 1 ? index - (index % columns) : 0;
  const end = step === 1 ? start + columns : kinds.length;
  const isAt = (at: number): boolean =>
    at >= start && at < end && kinds[at] === CellKind.number && numbers[at] === own + (at - index) / step;
  let [first, last] = [index, index];
  while (isAt(first - step)) first -= step;
  while (isAt(last + step)) last += step;
  const [from, to] = [numbers[first] ?? 0, numbers[last] ?? 0];
  if (from < 1 || to - from + 1 < FEWEST) return undefined;
  const [name, most = 0] = timesSaid(headOf(grid, first, last, step)) ?? [];
  return to <= most ? `${name ?? ""} ${String(own)}` : undefined;
}
