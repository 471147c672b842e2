import type { View } from "./view.ts";

/** The nearest place left of the periods that holds words below the header. */
export function labelPlace(view: View, line: number, first: number): number | undefined {
  for (let place = first - 1; place >= 0; place--) {
    for (let below = line + 1; below < view.lines; below++) {
      if (view.content(below, place) === "words" || view.period(below, place)) return place;
      if (view.content(below, place) === "figure") break;
    }
  }
  return undefined;
}

/** The next place on a line that is not blank, or the end of the line. */
function nextFilled(view: View, line: number, place: number): number {
  let next = place + 1;
  while (next < view.places && view.content(line, next) === "blank") next++;
  return next;
}

/** The first line of figures under a place of a header; one line of captions may stand between. */
function firstFigure(view: View, line: number, place: number): number | undefined {
  for (let below = line + 1; below < view.lines; below++) {
    const content = view.content(below, place);
    if (content === "figure") return below;
    if (content === "words" && below > line + 1) return undefined;
  }
  return undefined;
}

/** Whether figures that look like years are labels: nothing heads them, or what does stands by itself, over two of them. */
function arePeriods(view: View, line: number, first: number, place: number): boolean {
  if (!view.period(first, place)) return false;
  if (view.content(line, place) === "blank") return true;
  const isApart = view.content(line, place - 1) === "blank" && view.content(first, place - 1) === "blank";
  const second = firstFigure(view, first, place);
  return isApart && second !== undefined && view.period(second, place) !== undefined;
}

/** Whether labels stand under this place of a header line, those of the figures under what comes next on it. */
function isOverLabels(view: View, line: number, place: number): boolean {
  const next = nextFilled(view, line, place);
  const first = next < view.places ? firstFigure(view, line, next) : undefined;
  if (first === undefined || nextFilled(view, first, place) !== next) return false;
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
