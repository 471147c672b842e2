import { FEWEST, hangTogether } from "./headless-lists.ts";
import { MOST_APART } from "../headers/label-place.ts";
import type { Entry, LongList } from "./long-lists.ts";
import type { SheetReader } from "../sheet/sheet-reader.ts";

// "Wmo | 340 | Jeugd | 210 | Totaal | 550": labels and figures in turn on one row, a list that lies on its side.

interface Pair {
  readonly label: string;
  /** The column of its label, and that of its figure right behind it. */
  readonly from: number;
  readonly figure: number;
}

/** The pairs on a row from a cell on, up to its end or a wider gap; none where anything else stands among them. */
function pairsFrom(sheet: SheetReader, row: number, first: number): readonly Pair[] {
  const { columns } = sheet.grid;
  const start = row * columns;
  const pairs: Pair[] = [];
  let from = first;
  do {
    const figure = from + 1;
    const isPair = figure < columns && sheet.content(start + figure) === "figure";
    if (!isPair || sheet.content(start + from) !== "words" || sheet.isNote(start + from)) return [];
    pairs.push({ label: sheet.text(start + from).replace(/ ?:$/u, ""), from, figure });
    from = sheet.nextFilled(start + figure, false);
  } while (from < columns && from - (pairs.at(-1)?.figure ?? 0) <= MOST_APART);
  return pairs;
}

/** Where what stands on a row begins: at its first cell, and behind each wider gap. */
function startsOn(sheet: SheetReader, row: number): readonly number[] {
  const { columns } = sheet.grid;
  const starts: number[] = [];
  let before = -Infinity;
  let column = sheet.content(row * columns) === "blank" ? sheet.nextFilled(row * columns, false) : 0;
  for (; column < columns; column = sheet.nextFilled(row * columns + column, false)) {
    if (column - before > MOST_APART) starts.push(column);
    before = column;
  }
  return starts;
}

/** Whether no more than a title or a note stands on a row beside a list: something in its first column alone. */
function isFree(sheet: SheetReader, row: number, pairs: readonly Pair[]): boolean {
  const { rows, columns } = sheet.grid;
  const [left, right] = [pairs[0]?.from ?? 0, pairs.at(-1)?.figure ?? 0];
  return row < 0 || row >= rows || sheet.nextFilled(row * columns + left, false) > right;
}

const areAlike = (one: readonly Pair[], other: readonly Pair[]): boolean =>
  one.length === other.length && one.every(({ from }, at) => other[at]?.from === from);

function listOf(sheet: SheetReader, row: number, pairs: readonly Pair[]): LongList | undefined {
  const labels = pairs.map(({ label }) => label);
  if (new Set(labels).size < labels.length || !hangTogether(labels)) return undefined;
  const [left, right] = [pairs[0]?.from ?? 0, pairs.at(-1)?.figure ?? 0];
  const entries = pairs.map(({ label, figure }): Entry => ({
    cell: row * sheet.grid.columns + figure,
    date: undefined,
    row: label,
    group: "",
    across: "",
  }));
  return { area: { top: row, bottom: row, left, right }, entries, says: [] };
}

/** Whether a row holds pairs in the columns of others. */
const goesOn = (sheet: SheetReader, row: number, pairs: readonly Pair[]): boolean =>
  row >= 0 && row < sheet.grid.rows && areAlike(pairs, pairsFrom(sheet, row, pairs[0]?.from ?? 0));

/** The lists of pairs on a sheet. Where three rows of them or more stand below each other, those that go down are lists. */
export function findPairLists(sheet: SheetReader): readonly LongList[] {
  const found: LongList[] = [];
  for (let row = 0; row < sheet.grid.rows; row++) {
    // Most rows have one name, of all their figures.
    if (sheet.namesInRow(row) < FEWEST) continue;
    for (const start of startsOn(sheet, row)) {
      const pairs = pairsFrom(sheet, row, start);
      if (pairs.length < FEWEST) continue;
      const top = goesOn(sheet, row - 1, pairs) ? row - 1 : row;
      const bottom = goesOn(sheet, row + 1, pairs) ? row + 1 : row;
      if (bottom - top + 1 >= FEWEST || !isFree(sheet, top - 1, pairs) || !isFree(sheet, bottom + 1, pairs)) continue;
      const list = listOf(sheet, row, pairs);
      if (list) found.push(list);
    }
  }
  return found;
}
