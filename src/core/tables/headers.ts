import { comparePeriods, type Period } from "../reading/read-period.ts";
import type { View } from "./view.ts";

/** A line of periods: where a table begins. */
export interface Header {
  readonly line: number;
  /** The place of the labels: the last one with words left of the periods. */
  readonly labelPlace: number;
  readonly moments: readonly { readonly place: number; readonly period: Period; readonly header: string }[];
}

/** Periods that follow each other in time, one way or the other, with nothing but blanks in between. */
function runs(view: View, line: number): Header["moments"][] {
  const found: { place: number; period: Period; header: string }[][] = [];
  let current: { place: number; period: Period; header: string }[] = [];
  let direction = 0;
  const close = () => {
    if (current.length > 0) found.push(current);
    [current, direction] = [[], 0];
  };
  for (let place = 0; place < view.places; place++) {
    const content = view.content(line, place);
    if (content === "blank") continue;
    const period = view.period(line, place);
    if (!period) {
      close();
      continue;
    }
    const before = current.at(-1);
    const step = before ? Math.sign(comparePeriods(period, before.period)) : 0;
    if (before && (step === 0 || (direction !== 0 && step !== direction))) close();
    else direction = step;
    current.push({
      place,
      period,
      header: view.text(line, place) || String(view.grid.numbers[view.index(line, place)]),
    });
  }
  close();
  return found;
}

/** The nearest place left of the periods that holds words below the header. */
function labelPlace(view: View, line: number, first: number): number | undefined {
  for (let place = first - 1; place >= 0; place--) {
    for (let below = line + 1; below < view.lines; below++) {
      if (view.content(below, place) === "words" || view.period(below, place)) return place;
      if (view.content(below, place) === "figure") break;
    }
  }
  return undefined;
}

/** A lone year may be a figure like any other; a lone "1e kwartaal 2016" may not. */
const FEWEST_LINES_UNDER_A_YEAR = 2;

/**
 * A single period heads a column when it is the only column under words: with others beside it, it is a part of
 * a header of another kind.
 */
function headsOneColumn(
  view: View,
  line: number,
  { labelPlace: label, moments: [only] }: Omit<Header, "line">,
): boolean {
  if (!only) return false;
  for (let place = label + 1; place < view.places; place++) {
    if (place !== only.place && view.content(line, place) === "words") return false;
  }
  let figures = 0;
  for (let below = line + 1; below < view.lines && view.content(below, only.place) !== "blank"; below++) {
    if (view.content(below, only.place) === "figure" && view.content(below, label) === "words") figures++;
  }
  return figures >= (only.period.kind === "jaar" ? FEWEST_LINES_UNDER_A_YEAR : 1);
}

/** Bare years could be figures: they count as a header only above figures that are no years themselves. */
function isHeader(view: View, line: number, label: number, run: Header["moments"]): boolean {
  if (run.length < 2 && !headsOneColumn(view, line, { labelPlace: label, moments: run })) return false;
  for (let below = line + 1; below < view.lines; below++) {
    const figures = run.filter(({ place }) => view.content(below, place) !== "blank");
    if (figures.length === 0) continue;
    return figures.some(({ place }) => view.content(below, place) === "figure" && !view.period(below, place));
  }
  return false;
}

/** Every header of the sheet, from the first line on. */
export function findHeaders(view: View): readonly Header[] {
  const headers: Header[] = [];
  for (let line = 0; line < view.lines; line++) {
    for (const moments of runs(view, line)) {
      const label = labelPlace(view, line, moments[0]?.place ?? 0);
      if (label !== undefined && isHeader(view, line, label, moments))
        headers.push({ line, labelPlace: label, moments });
    }
  }
  return headers;
}
