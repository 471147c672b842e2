import { comparePeriods, type Period } from "../reading/read-period.ts";
import type { View } from "./view.ts";

/** A line of periods: where a table begins. */
export interface Header {
  readonly line: number;
  /** The place of the labels: the last one with words left of the periods. */
  readonly labelPlace: number;
  readonly moments: readonly { readonly place: number; readonly period: Period; readonly header: string }[];
}

/** A header that names a period, but of a share or a change. */
const SHARE = /%|\b(procent|verschil|mutatie|index)\b/i;

/**
 * A column that is worked out from those before it stands between the periods and is none of them: "% 2017",
 * "Verschil", or the year behind its quarters. Words over words are the labels of a table beside this one.
 */
function isDerived(view: View, line: number, place: number, before: Header["moments"][number]): boolean {
  const period = view.period(line, place);
  if (!period) return view.content(line, place) === "words" && view.content(line + 1, place) === "figure";
  if (SHARE.test(view.text(line, place))) return !SHARE.test(before.header);
  const { kind, year } = before.period;
  return period.kind === "jaar" && kind !== "jaar" && kind !== "peildatum" && period.year === year;
}

/** Periods that follow each other in time, one way or the other, with nothing but blanks and derived columns between. */
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
    const before = current.at(-1);
    if (before && isDerived(view, line, place, before)) continue;
    if (!period) {
      close();
      continue;
    }
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
    if (place !== only.place && view.content(line, place) !== "blank") return false;
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
  let hasBegun = false;
  for (let below = line + 1; below < view.lines; below++) {
    const filled = run.filter(({ place }) => view.content(below, place) !== "blank");
    if (filled.length === 0 && hasBegun) return false;
    const figures = filled.filter(({ place }) => view.content(below, place) === "figure");
    if (figures.some(({ place }) => !view.period(below, place))) return true;
    if (figures.length < filled.length) return false;
    hasBegun ||= filled.length > 0;
  }
  return false;
}

/** "Bijstand | 2013 | 2016": numbers that look like years, with a label, right under others, are figures like those. */
function areFigures(
  view: View,
  line: number,
  label: number,
  run: Header["moments"],
  before: readonly Header[],
): boolean {
  if (line === 0 || view.content(line, label) !== "words") return false;
  const goesOn = run.every(
    ({ place }) => view.content(line, place) === "figure" && view.content(line - 1, place) === "figure",
  );
  return (
    goesOn && !before.some((header) => run.every(({ header: year }, index) => header.moments[index]?.header === year))
  );
}

/** A header that stands again between the lines of its own table, as at the top of a new page. */
export function isRepeated(view: View, { line, labelPlace: label, moments }: Header, again: number): boolean {
  return (
    again > line &&
    view.text(again, label) === view.text(line, label) &&
    moments.every(({ place, period }) => {
      const other = view.period(again, place);
      return other !== undefined && comparePeriods(other, period) === 0 && view.content(again - 1, place) === "figure";
    })
  );
}

/** Every header of the sheet, from the first line on. */
export function findHeaders(view: View): readonly Header[] {
  const headers: Header[] = [];
  for (let line = 0; line < view.lines; line++) {
    for (const moments of runs(view, line)) {
      const label = labelPlace(view, line, moments[0]?.place ?? 0);
      if (label === undefined || areFigures(view, line, label, moments, headers)) continue;
      if (isHeader(view, line, label, moments)) headers.push({ line, labelPlace: label, moments });
    }
  }
  return headers;
}
