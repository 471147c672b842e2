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

/** The places of a line that number the names right above it, the first of which may be left out; none where these do not. */
function numbersOn(view: View, line: number): readonly number[] {
  const places: number[] = [];
  let next: number | undefined;
  for (let place = 0; place < view.places; place++) {
    const isBlank = view.content(line, place) === "blank";
    if (view.content(line - 1, place) !== "words") {
      if (isBlank) continue;
      return [];
    }
    if (isBlank && places.length === 0) continue;
    const number = numberAt(view, line, place);
    if (number === undefined || (next === undefined ? number !== 1 : number !== next)) return [];
    places.push(place);
    next = number + 1;
  }
  return places.length < FEWEST ? [] : places;
}

/** The cells of lines that number the columns of a table, as places of the grid. */
export function numberingCells(view: View): readonly number[] {
  const cells: number[] = [];
  for (let line = 1; line < view.lines; line++) {
    for (const place of numbersOn(view, line)) cells.push(view.index(line, place));
  }
  return cells;
}
