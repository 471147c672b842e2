import { lastDayOf, previousPeriod } from "../reading/period.ts";
import { comparePeriods, type Period } from "../reading/read-period.ts";
import { readPeriodOfYear } from "../reading/read-period-of-year.ts";
import { workingsOf } from "../vocabulary/workings.ts";
import { type Header, type HeaderColumn, plainHeader, type Run } from "./header.ts";
import { captionsOver, captionsUnder, versionsOf } from "./header-levels.ts";
import { RUNS_ON, isSaidWhole, isWholeYear, isYearOf, yearBehind } from "./year-behind.ts";
import { labelPlace, type Stretch, stretchesOf } from "./label-place.ts";
import { repeatedYears } from "./repeated-years.ts";
import { isFlowName, saysEnd } from "./stock-words.ts";
import type { View } from "./view.ts";

/** A header that names a period, but of a share or a change. */
const SHARE = /%|\b(procent|verschil|mutatie|index)\b/i;

/**
 * A column that is worked out from those before it stands between the periods and is none of them: "% 2017",
 * "Verschil", or the "begroting 2017" behind the quarters. Words over words are the labels of a table beside this one.
 */
function isDerived(view: View, line: number, place: number, period: Period | undefined, before: Run[number]): boolean {
  if (!period) return view.content(line, place) === "words" && view.content(line + 1, place) === "figure";
  if (SHARE.test(view.text(line, place))) return !SHARE.test(before.header);
  return isYearOf(period, before.period);
}

/** A header that leaves its year to the one beside it: "Q1 2016", "Q2"; "begin van 2020", "eind van het jaar". */
function periodBeside(view: View, line: number, place: number, beside: Period | undefined): Period | undefined {
  const header = view.text(line, place);
  const period = beside && readPeriodOfYear(header, beside.year)?.period;
  if (period?.kind !== beside?.kind || !period || !beside) return undefined;
  // "dec 2023", "jan"
  const next = comparePeriods(period, beside) < 0 ? readPeriodOfYear(header, beside.year + 1)?.period : undefined;
  return next && comparePeriods(previousPeriod(next), beside) === 0 ? next : period;
}

const headerAt = (view: View, line: number, place: number): string =>
  view.text(line, place) || String(view.grid.numbers[view.index(line, place)]);

const NONE: Run = [];

/** The how manieth part of its year a period is. */
const partOf = ({ part, month }: Period): number => part ?? month ?? 0;

/**
 * "Q1", "Q2", "Q3" right before "YTD 2024", all four before "2024", or "jan", "feb" before "t/m februari 2024": the parts of that
 * year, from its first on.
 */
function partsBefore(view: View, line: number, place: number, from: number): Run {
  const year = view.period(line, place);
  const runsOn = RUNS_ON.test(view.text(line, place));
  if (!year || (year.kind !== "jaar" && !runsOn)) return NONE;
  const parts: Run[number][] = [];
  for (let before = place - 1; before >= from && !view.isPeriod(line, before); before--) {
    const header = view.text(line, before);
    const period = readPeriodOfYear(header, year.year)?.period;
    const [next] = parts;
    const isBefore = !next || (period?.kind === next.period.kind && partOf(period) === partOf(next.period) - 1);
    if (!period || partOf(period) === 0 || !isBefore) break;
    parts.unshift({ place: before, period, header });
  }
  const [first] = parts;
  const isFromFirst = parts.length > 1 && first !== undefined && partOf(first.period) === 1;
  const [end, last] = [lastDayOf(year), parts.at(-1)?.period];
  if (runsOn) return isFromFirst && last && comparePeriods(lastDayOf(last), end) === 0 ? parts : NONE;
  return isFromFirst && (isWholeYear(parts) || isSaidWhole(headerAt(view, line, place))) ? parts : NONE;
}

/** "Totaal 2023" behind the quarters of 2024 and "Totaal 2024": the same of the year before, to compare with. */
function isSameYearBefore(period: Period, run: Run): boolean {
  const [last, before] = [run.at(-1)?.period, run.at(-2)?.period];
  if (!last || !before || before.kind === last.kind || period.kind !== last.kind) return false;
  return comparePeriods({ ...period, year: period.year + 1 }, last) === 0;
}

/** Periods that follow each other in time, one way or the other, with nothing but blanks and derived columns between. */
function runs(view: View, line: number, { from, to }: Stretch): readonly Run[] {
  const found: Run[] = [];
  let current: Run[number][] | undefined;
  let direction = 0;
  for (let place = from; place < to; place++) {
    const isPeriod = view.isPeriod(line, place);
    if (!isPeriod && (!current || view.content(line, place) === "blank")) continue;
    const parts = !current && isPeriod ? partsBefore(view, line, place, from) : NONE;
    if (parts.length > 0) found.push((current = [...parts]));
    const before = current?.at(-1);
    const period = isPeriod ? view.period(line, place) : periodBeside(view, line, place, before?.period);
    const header = headerAt(view, line, place);
    const year = current && yearBehind(header, period, current);
    if (current && year) {
      current.push({ place, period: year, header });
      continue;
    }
    if (before && isDerived(view, line, place, period, before)) continue;
    if (!period) {
      current = undefined;
      continue;
    }
    if (current && before && isSameYearBefore(period, current)) {
      current.push({ place, period, header });
      continue;
    }
    const step = before ? Math.sign(comparePeriods(period, before.period)) : 0;
    const goesOn = step !== 0 && (direction === 0 || step === direction);
    direction = goesOn ? step : 0;
    const one = { place, period, header };
    if (current && goesOn) current.push(one);
    else found.push((current = [one]));
  }
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
  if (view.filledAfter(line, label) < only.place) return false;
  const beside = only.place + 1;
  if (beside < view.places && view.content(line, beside) !== "blank" && !view.isNote(line, beside)) return false;
  const fewest = only.period.kind === "jaar" ? FEWEST_LINES_UNDER_A_YEAR : 1;
  let figures = 0;
  let before = line;
  for (
    let below = view.filledBelow(line, only.place);
    below < view.lines;
    below = view.filledBelow(below, only.place)
  ) {
    if (below - before > MOST_BLANKS_BETWEEN + 1) return false;
    if (view.content(below, only.place) === "figure" && view.content(below, label) === "words") figures++;
    if (figures === fewest) return true;
    before = below;
  }
  return false;
}

/** Bare years could be figures: they count as a header only above figures that are no years themselves. */
function isHeader(view: View, line: number, label: number, run: Run): boolean {
  if (run.length < 2 && !headsOneColumn(view, line, label, run)) return false;
  let hasBegun = false;
  for (let below = line + 1; below < view.lines; below++) {
    let isFilled = false;
    let hasWords = false;
    for (const { place } of run) {
      const content = view.content(below, place);
      if (content === "figure" && !view.isPeriod(below, place)) return true;
      isFilled ||= content !== "blank";
      hasWords ||= content === "words";
    }
    if (hasWords || (!isFilled && hasBegun)) return false;
    hasBegun ||= isFilled;
  }
  return false;
}

/** Headers by the name of their first column. */
type Known = ReadonlyMap<string | undefined, readonly Header[]>;

/** "Bijstand | 2013 | 2016": numbers that look like years, with a label, right under others, are figures like those. */
function areFigures(view: View, line: number, label: number, run: Run, before: Known): boolean {
  if (line === 0 || view.content(line, label) !== "words") return false;
  const goesOn = run.every(
    ({ place }) => view.content(line, place) === "figure" && view.content(line - 1, place) === "figure",
  );
  const alike = goesOn ? before.get(run[0]?.header) : undefined;
  const isAlike = ({ columns }: Header): boolean =>
    run.every(({ header: year }, index) => columns[index]?.header === year);
  return goesOn && alike?.some(isAlike) !== true;
}

const DATE = /datum$|^datum\b/;

/** "Datum besluit" between names and figures: a day of each of those names, and not what the figures are of. */
const areAttributes = (view: View, line: number, label: number, run: Run): boolean =>
  line > 0 && DATE.test(view.name(line, label)) && run.every(({ place }) => view.content(line - 1, place) === "words");

/** Whether that holds for all numbers that look like years on a line without words behind them: most lines are so. */
function hasOnlyFigures(view: View, line: number, before: Known): boolean {
  if (line === 0) return false;
  let last: number | undefined;
  let label: number | undefined;
  for (let place = 0; place < view.places; place = view.filledAfter(line, place)) {
    const isPeriod = view.isPeriod(line, place);
    if ((isPeriod || last !== undefined) && view.text(line, place) !== "") return false;
    if (!isPeriod) continue;
    if (view.content(line, place) !== "figure" || view.content(line - 1, place) !== "figure") return false;
    label = labelPlace(view, line, place, last) ?? label;
    if (label !== undefined && view.content(line, label) !== "words") return false;
    if (before.has(headerAt(view, line, place))) return false;
    last = place;
  }
  return true;
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

/**
 * "Stand 1-1-2023 | Instroom | Uitstroom | Stand 31-12-2023": days that begin and end what flows between them, and no
 * periods. The end may be a name: "Eindstand".
 */
function areEndsOfFlows(view: View, line: number, { from, to }: Stretch): boolean {
  let [days, flows] = [0, 0];
  for (let place = from; place < to; place++) {
    const name = view.text(line, place);
    const isDay = view.period(line, place)?.kind === "peildatum" && name !== "";
    if (days > 0 && (isDay || saysEnd(name))) return flows > 1;
    if (isDay) days++;
    if (isDay || view.content(line, place) === "blank" || (days === 0 && !view.isPeriod(line, place))) continue;
    // "Gestart in 2023"
    if (!isFlowName(name)) return false;
    flows++;
  }
  return false;
}

function headersIn(view: View, line: number, stretch: Stretch, before: Known): readonly Header[] {
  const headers: Header[] = [];
  if (areEndsOfFlows(view, line, stretch)) return [];
  const repeated = repeatedYears(view, line, stretch);
  if (repeated) return [repeated];
  const found: { run: Run; label: number }[] = [];
  let label: number | undefined;
  let looked = 0;
  const all = runs(view, line, stretch);
  for (const run of all) {
    const place = run[0]?.place ?? 0;
    label = labelPlace(view, line, place, looked) ?? label;
    looked = place;
    if (label === undefined || areFigures(view, line, label, run, before) || areAttributes(view, line, label, run))
      continue;
    // "Raming 2023" and "Rekening 2023" over lasten and baten are names.
    const isName = run.length === 1 && all.length > 1;
    const under = isName ? undefined : captionsUnder(view, line, label, run, stretch.to);
    if (under) headers.push(under);
    else if (isHeader(view, line, label, run)) found.push({ run, label });
  }
  const over = versionsOf(view, line, stretch) ?? captionsOver(view, line, found);
  if (over) headers.push(over);
  else {
    for (const { run, label } of found) {
      headers.push({ ...plainHeader(line, label, run), beside: workedOutBeside(view, line, run, stretch.to) });
    }
  }
  return headers;
}

/** Every header of the sheet that is a line of periods, from the first line on. */
export function findPeriodHeaders(view: View): readonly Header[] {
  const headers: Header[] = [];
  const known = new Map<string | undefined, Header[]>();
  for (let line = 0; line < view.lines; line++) {
    if (!view.hasPeriod(line) || hasOnlyFigures(view, line, known)) continue;
    for (const stretch of stretchesOf(view, line)) {
      for (const header of headersIn(view, line, stretch, known)) {
        headers.push(header);
        const name = header.columns[0]?.header;
        const alike = known.get(name);
        if (alike) alike.push(header);
        else known.set(name, [header]);
      }
    }
  }
  return headers;
}
