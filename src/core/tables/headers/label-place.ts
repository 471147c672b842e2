import type { View } from "../sheet/view.ts";

/** Whether labels stand first below a place of a header line: words, or periods; under a year or figure "2022" is a figure. */
function isAboveLabels(view: View, line: number, place: number): boolean {
  const below = view.filledBelow(line, place);
  if (below === view.lines) return false;
  if (view.content(below, place) === "words") return true;
  return view.isPeriod(below, place) && !view.isPeriod(line, place) && view.content(line, place) !== "figure";
}

/** Whether two blank rows above a row set apart what is there; a label may run on over blank columns. */
const isApartAbove = (view: View, line: number, place: number): boolean =>
  view.orientation === "periods down" &&
  [place, place - 1].every(
    (row) => row >= 0 && view.content(line, row) === "blank" && view.content(line + 1, row) === "blank",
  );

/** Whether a row by itself, as a title is, stands over periods that go down. */
const isTitle = (view: View, line: number, place: number): boolean =>
  view.orientation === "periods down" &&
  view.content(line, place) !== "blank" &&
  view.filledBelow(line, place) === view.lines;

/** The nearest place left of the periods that holds words below the header; `from` is the first that may be. */
export function labelPlace(view: View, line: number, first: number, from = 0): number | undefined {
  let isTitled = isTitle(view, line, first);
  for (let place = first - 1; place >= from; place--) {
    if (isApartAbove(view, line, place)) return undefined;
    // Over the title of a list stand the figures of another table: what heads these does not head the list.
    if (isTitled && view.content(line + 1, place) === "figure") return undefined;
    isTitled ||= isTitle(view, line, place);
    if (isAboveLabels(view, line, place)) return place;
  }
  return undefined;
}

/** The first line of figures under a place of a header; one line of captions may stand between. */
function firstFigure(view: View, line: number, place: number): number | undefined {
  for (let below = view.filledBelow(line, place); below < view.lines; below = view.filledBelow(below, place)) {
    if (view.content(below, place) === "figure") return below;
    if (below > line + 1) return undefined;
  }
  return undefined;
}

/** Whether figures that look like years are labels: nothing heads them, or what does stands by itself, over two of them. */
function arePeriods(view: View, line: number, first: number, place: number): boolean {
  if (!view.isPeriod(first, place)) return false;
  if (view.content(line, place) === "blank") return true;
  const isApart = view.content(line, place - 1) === "blank" && view.content(first, place - 1) === "blank";
  const second = firstFigure(view, first, place);
  return isApart && second !== undefined && view.isPeriod(second, place);
}

/** One blank may stand between labels and what they are of, or between two columns of a table. */
export const MOST_APART = 2;

/** Whether labels stand under this place of a header line, those of the figures under what comes next on it. */
function isOverLabels(view: View, line: number, place: number): boolean {
  const next = view.filledAfter(line, place);
  if (next - place > MOST_APART) return false;
  const first = next < view.places ? firstFigure(view, line, next) : undefined;
  if (first === undefined || view.filledAfter(first, place) !== next) return false;
  return view.content(first, place) === "words" || arePeriods(view, line, first, place);
}

/** A part of a line, the last place not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The parts of a header line that belong to tables beside each other: each begins over its labels. */
export function stretchesOf(view: View, line: number): readonly Stretch[] {
  const starts = [0];
  for (let place = 1; place < view.places; place++) if (isOverLabels(view, line, place)) starts.push(place);
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? view.places }));
}
