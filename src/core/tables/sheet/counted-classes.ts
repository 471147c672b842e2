import { isTotal } from "../../vocabulary/line-words.ts";
import { CellKind, type Grid } from "../../workbook/grid.ts";
import { timeNumbered } from "./numbered-times.ts";

// "1, 2, 3, 4 of meer" under "Aantal voorzieningen", or behind it: numbers that name rows or columns, and count nothing there.

/** What ranks the lines themselves, or numbers the times that they are of. */
const NUMBERING = /(?<!\bper )(?:rang(?:orde)?|positie|volgorde|jaar|jaren|kwartaal|maand|mnd|week|periode|dag)\.?$/iu;
/** Of fewer classes nothing shows that they go up by one. */
const FEWEST = 3;
const HIGHEST = 20;
const LOWEST: readonly number[] = [0, 1];

/** "5+", "1-2", "4 of meer": several of them are one class. */
const CLASS = /^(?:[<>≤≥] ?\d+|\d+ ?(?:\+|(?:-|–|t\/m|tot|à|of|en) ?(?:\d+|meer)))$/iu;

/** Whether numbers go up by one from a cell on, up to a class or a total that closes them; the name of them all is before it. */
function areCountedFrom({ kinds, numbers, texts }: Grid, start: number, step: number, end: number): boolean {
  const name = texts.get(start - step)?.trim() ?? "";
  const least = numbers[start] ?? Number.NaN;
  if (kinds[start] !== CellKind.number || !LOWEST.includes(least) || name === "" || NUMBERING.test(name)) return false;
  let at = start;
  while (at < end && kinds[at] === CellKind.number && numbers[at] === least + (at - start) / step) at += step;
  const behind = at;
  while (at < end && CLASS.test(texts.get(at)?.trim() ?? "")) at += step;
  const isClosed = at > behind || (at < end && isTotal(texts.get(at) ?? ""));
  return isClosed && (at - start) / step >= FEWEST;
}

/** Whether a number is one of a line of classes up to a cell, each so far from the next. */
function isCountedOn(grid: Grid, index: number, step: number, end: number): boolean {
  const own = grid.numbers[index] ?? Number.NaN;
  if (!Number.isInteger(own) || own < 0 || own > HIGHEST) return false;
  // The name of them all is on the line as well.
  const before = step === 1 ? index % grid.columns : Math.floor(index / step);
  return LOWEST.some((least) => own - least < before && areCountedFrom(grid, index - (own - least) * step, step, end));
}

/** Longer than this is no list of grades or ages; and so few words may stand between the last of them and their total. */
const [LONGEST, MOST_WORDS] = [40, 2];
const isYear = (number: number): boolean => number >= 1990 && number < 2100;

/** How many numbers stand behind a cell, each higher than the one before it, or each lower. */
function inOrder({ kinds, numbers, columns }: Grid, index: number, step: number, isHigher: boolean): number {
  let count = 0;
  // On a row up to its ends.
  const [from, to] =
    Math.abs(step) === 1 ? [index - (index % columns), index - (index % columns) + columns] : [0, kinds.length];
  for (let at = index + step; at >= from && at < to && kinds[at] === CellKind.number && count < LONGEST; at += step) {
    const [own = Number.NaN, before = Number.NaN] = [numbers[at], numbers[at - step]];
    if (own === before || own > before !== isHigher) break;
    count++;
  }
  return count;
}

/** Whether numbers on a row stand right over figures with labels: then these need no name of their own. */
const isOverLabels = ({ kinds, columns }: Grid, first: number, step: number): boolean =>
  step === 1 && kinds[first + columns - 1] === CellKind.text;

/**
 * Whether a number is one of some in order between the name of them all and their total: "Cijfer", 6, 7, 8, "Totaal". What a total
 * stands under as a name are names themselves.
 */
function isUpToTotal(grid: Grid, index: number, step: number, end: number): boolean {
  const { numbers, texts } = grid;
  return [true, false].some((isHigher) => {
    const before = inOrder(grid, index, -step, !isHigher);
    const first = index - before * step;
    if (step === 1 && first % grid.columns === 0) return false;
    const name = texts.get(first - step)?.trim() ?? "";
    if ((name === "" && !isOverLabels(grid, first, step)) || NUMBERING.test(name) || isYear(numbers[first] ?? 0))
      return false;
    const behind = inOrder(grid, index, step, isHigher);
    if (before + behind + 1 < FEWEST) return false;
    let at = index + (behind + 1) * step;
    for (let words = 0; words < MOST_WORDS && at < end && texts.has(at) && !isTotal(texts.get(at) ?? ""); words++)
      at += step;
    return at < end && isTotal(texts.get(at) ?? "");
  });
}

/** Whether a number names its row, as others below each other do. */
export const namesRow = (grid: Grid, index: number): boolean =>
  timeNumbered(grid, index, grid.columns) !== undefined ||
  isCountedOn(grid, index, grid.columns, grid.kinds.length) ||
  isUpToTotal(grid, index, grid.columns, grid.kinds.length);

/** Whether a number names its column, as others beside it do: with nothing above but the word for them all, and a figure below. */
export function namesColumn(grid: Grid, index: number): boolean {
  const { kinds, columns } = grid;
  if (kinds[index + columns] !== CellKind.number) return false;
  const above = index < columns ? CellKind.empty : kinds[index - columns];
  if (above !== CellKind.empty && above !== CellKind.text) return false;
  if (timeNumbered(grid, index, 1) !== undefined) return true;
  if (above !== CellKind.empty) return false;
  const end = index - (index % columns) + columns;
  return isCountedOn(grid, index, 1, end) || isUpToTotal(grid, index, 1, end);
}

/** What a number that is a name is called: "Kwartaal 2", or no more than the number. */
export const nameOfNumber = (grid: Grid, index: number): string =>
  timeNumbered(grid, index, grid.columns) ?? timeNumbered(grid, index, 1) ?? String(grid.numbers[index]);
