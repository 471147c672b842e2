import type { View } from "./view.ts";

// "Product | Begroting | Realisatie | Verschil" over "1 | 2 | 3 | 4 = 2 - 3": numbers of the columns, as formal models of a budget
// have them, and no figures of a line.

/** Two numbers that follow each other may well be figures. */
const FEWEST = 3;
const NUMBER = /^\(?(\d{1,2})\)?(?: ?= ?[\d()+\-–*/: ]+)?$/;

/** The number that a cell gives its column; undefined where it gives none. */
function numberAt(view: View, line: number, place: number): number | undefined {
  const index = view.index(line, place);
  const text = view.grid.texts.get(index)?.trim() ?? String(view.grid.numbers[index]);
  const number = NUMBER.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Whether a line numbers the names right above it, from one place to another. */
function areNumbered(view: View, line: number, from: number, to: number): boolean {
  if (to - from + 1 < FEWEST) return false;
  for (let place = from; place <= to; place++) if (numberAt(view, line, place) !== place - from + 1) return false;
  return true;
}

/** The places of a line that number the names right above it; the labels are left out where nothing stands under their name. A line with a label is one of figures. */
function numbersOn(view: View, line: number): readonly number[] {
  const places: number[] = [];
  if (!view.mayHaveNames(line - 1, FEWEST)) return places;
  const isName = (place: number): boolean => place < view.places && view.content(line - 1, place) === "words";
  for (let first = 0; first < view.places; first++) {
    if (!isName(first)) continue;
    let to = first;
    while (isName(to + 1)) to++;
    const from = view.content(line, first) === "blank" ? first + 1 : first;
    const isLabelled = first > 0 && view.content(line, first - 1) === "words";
    if (!isLabelled && areNumbered(view, line, from, to))
      for (let place = from; place <= to; place++) places.push(place);
    first = to;
  }
  return places;
}

/** The cells of lines that number the columns of a table, as places of the grid. */
export function numberingCells(view: View): readonly number[] {
  const cells: number[] = [];
  for (let line = 1; line < view.lines; line++) {
    for (const place of numbersOn(view, line)) cells.push(view.index(line, place));
  }
  return cells;
}
