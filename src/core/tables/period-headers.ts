import { comparePeriods, type Period } from "../reading/read-period.ts";
import { readPeriodOfYear } from "../reading/read-periods.ts";
import { workingsOf } from "../vocabulary/workings.ts";
import { type Header, type HeaderColumn, plainHeader, type Run } from "./header.ts";
import { captionsOver, captionsUnder, versionsOf } from "./header-levels.ts";
import { labelPlace, type Stretch, stretchesOf } from "./label-place.ts";
import { isNote } from "./notes.ts";
import type { View } from "./view.ts";

/** A header that names a period, but of a share or a change. */
const SHARE = /%|\b(procent|verschil|mutatie|index)\b/i;

/**
 * A column that is worked out from those before it stands between the periods and is none of them: "% 2017",
 * "Verschil", or the year behind its quarters. Words over words are the labels of a table beside this one.
 */
function isDerived(view: View, line: number, place: number, period: Period | undefined, before: Run[number]): boolean {
  if (!period) return view.content(line, place) === "words" && view.content(line + 1, place) === "figure";
  if (SHARE.test(view.text(line, place))) return !SHARE.test(before.header);
  const { kind, year } = before.period;
  return period.kind === "jaar" && kind !== "jaar" && kind !== "peildatum" && period.year === year;
}

/** A header that leaves its year to the one beside it: "Q1 2016", "Q2"; "begin van 2020", "eind van het jaar". */
function periodBeside(view: View, line: number, place: number, beside: Period | undefined): Period | undefined {
  const period = beside && readPeriodOfYear(view.text(line, place), beside.year)?.period;
  return period?.kind === beside?.kind ? period : undefined;
}

/** Periods that follow each other in time, one way or the other, with nothing but blanks and derived columns between. */
function runs(view: View, line: number, { from, to }: Stretch): Run[] {
  const found: { place: number; period: Period; header: string }[][] = [];
  let current: { place: number; period: Period; header: string }[] = [];
  let direction = 0;
  const close = () => {
    if (current.length > 0) found.push(current);
    [current, direction] = [[], 0];
  };
  for (let place = from; place < to; place++) {
    const before = current.at(-1);
    if (view.content(line, place) === "blank") continue;
    const period = view.period(line, place) ?? periodBeside(view, line, place, before?.period);
    if (before && isDerived(view, line, place, period, before)) continue;
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

/** A lone year may be a figure like any other; a lone "1e kwartaal 2016" may not. */
const FEWEST_LINES_UNDER_A_YEAR = 2;
/** More blank lines in a row than this, and what follows is another table. */
const MOST_BLANKS_BETWEEN = 1;

/**
 * A single period heads a column when it is the only column under words: with others beside it, it is a part of
 * a header of another kind. What stands further on, behind a blank, is not beside it; nor are notes.
 */
function headsOneColumn(view: View, line: number, label: number, [only]: Run): boolean {
  if (!only) return false;
  for (let place = label + 1; place < only.place; place++) if (view.content(line, place) !== "blank") return false;
  const beside = only.place + 1;
  if (beside < view.places && view.content(line, beside) !== "blank" && !isNote(view.text(line, beside))) return false;
  let [figures, blanks] = [0, 0];
  for (let below = line + 1; below < view.lines && blanks <= MOST_BLANKS_BETWEEN; below++) {
    const content = view.content(below, only.place);
    blanks = content === "blank" ? blanks + 1 : 0;
    if (content === "figure" && view.content(below, label) === "words") figures++;
  }
  return figures >= (only.period.kind === "jaar" ? FEWEST_LINES_UNDER_A_YEAR : 1);
}

/** Bare years could be figures: they count as a header only above figures that are no years themselves. */
function isHeader(view: View, line: number, label: number, run: Run): boolean {
  if (run.length < 2 && !headsOneColumn(view, line, label, run)) return false;
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
function areFigures(view: View, line: number, label: number, run: Run, before: readonly Header[]): boolean {
  if (line === 0 || view.content(line, label) !== "words") return false;
  const goesOn = run.every(
    ({ place }) => view.content(line, place) === "figure" && view.content(line - 1, place) === "figure",
  );
  return (
    goesOn && !before.some((header) => run.every(({ header: year }, index) => header.columns[index]?.header === year))
  );
}

/** The columns between and behind periods that by their names are worked out from them, up to the first that is none. */
function workedOutBeside(view: View, line: number, run: Run, to: number): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  const first = run[0]?.place ?? to;
  let figures = line + 1;
  while (figures < view.lines && view.content(figures, first) !== "figure") figures++;
  for (let place = first + 1; place < to; place++) {
    if (run.some((one) => one.place === place) || view.content(line, place) === "blank") continue;
    const header = view.text(line, place);
    const hasFigure = [figures, figures + 1].some(
      (below) => below < view.lines && view.content(below, place) === "figure",
    );
    if (view.content(line, place) !== "words" || workingsOf(header).length === 0 || !hasFigure) break;
    columns.push({ header, period: undefined, places: [place] });
  }
  return columns;
}

function headersIn(view: View, line: number, stretch: Stretch, before: readonly Header[]): readonly Header[] {
  const headers: Header[] = [];
  const found: { run: Run; label: number }[] = [];
  for (const run of runs(view, line, stretch)) {
    const label = labelPlace(view, line, run[0]?.place ?? 0);
    if (label === undefined || areFigures(view, line, label, run, before)) continue;
    const under = captionsUnder(view, line, label, run, stretch.to);
    if (under) headers.push(under);
    else if (isHeader(view, line, label, run)) found.push({ run, label });
  }
  const over = versionsOf(view, line, stretch) ?? captionsOver(view, line, found);
  const plain = found.map(({ run, label }): Header => ({
    ...plainHeader(line, label, run),
    beside: workedOutBeside(view, line, run, stretch.to),
  }));
  return [...headers, ...(over ? [over] : plain)];
}

/** Every header of the sheet that is a line of periods, from the first line on. */
export function findPeriodHeaders(view: View): readonly Header[] {
  const headers: Header[] = [];
  for (let line = 0; line < view.lines; line++) {
    if (!view.mayHavePeriod(line)) continue;
    for (const stretch of stretchesOf(view, line)) headers.push(...headersIn(view, line, stretch, headers));
  }
  return headers;
}
