import { saysFigures } from "../../vocabulary/figure-names.ts";
import { workingsOf } from "../../vocabulary/workings.ts";
import { normalise } from "../../reading/normalise.ts";
import { interpret } from "../../vocabulary/interpret.ts";
import { endOfYearList } from "../lists/year-lists.ts";
import { isFirstOfFigures } from "./first-figures.ts";
import { type Header, type HeaderColumn, type LabelledRun, plainHeader, type Run } from "./header.ts";
import { captionsOver, captionsUnder, versionsOf } from "./header-levels.ts";
import { labelPlace, type Stretch, stretchesOf } from "./label-place.ts";
import { headerAt, periodRuns } from "./period-runs.ts";
import { isTotal } from "../../vocabulary/line-words.ts";
import { repeatedYears } from "./repeated-years.ts";
import { isFlowName, saysEnd } from "../../vocabulary/stock-words.ts";
import type { View } from "../sheet/view.ts";
import { isPartOfYear } from "./year-behind.ts";
import { headingYear, yearSections } from "./year-sections.ts";

/** A lone year may be a figure like any other; a lone "1e kwartaal 2016" may not. */
const FEWEST_LINES_UNDER_A_YEAR = 2;
/** More blank lines in a row than this, and what follows is another table. */
const MOST_BLANKS_BETWEEN = 1;

const BARE_YEAR = /^\d{4}$/;

/** "Aandeel", "%", "Verschil": a column of figures that by its name is worked out from those before it. */
const isWorkedOut = (view: View, line: number, place: number): boolean =>
  view.content(line, place) === "words" &&
  workingsOf(view.text(line, place)).length > 0 &&
  view.content(view.filledBelow(line, place), place) === "figure";

/**
 * A single period heads a column when it is the only column under words, but for those worked out from it: with others beside it, it
 * is a part of a header of another kind. What stands further on, behind a blank, is not beside it; nor are notes.
 */
function headsOneColumn(view: View, line: number, label: number, [only]: Run): boolean {
  if (!only) return false;
  if (view.filledAfter(line, label) < only.place) return false;
  // "Instroom 2023" over "Kwartaal 1" to "Kwartaal 4" and "Jaar" says what is counted.
  if (!BARE_YEAR.test(only.header) && endOfYearList(view, line + 1, label, only.place) !== undefined) return false;
  let beside = only.place + 1;
  // "Realisatie 2023 | Aandeel" are names, as "Begroting | Realisatie | %" are.
  while (BARE_YEAR.test(only.header) && beside < view.places && isWorkedOut(view, line, beside)) beside++;
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
  if (view.content(line, label) !== "words") return false;
  const isFigure = (at: number, place: number): boolean => view.content(at, place) === "figure";
  const goesOn = line > 0 && run.every(({ place }) => isFigure(line, place) && isFigure(line - 1, place));
  const alike = goesOn ? before.get(run[0]?.header) : undefined;
  const isAlike = ({ columns }: Header): boolean =>
    run.every(({ header: year }, index) => columns[index]?.header === year);
  // Most lines go on: what takes longer is asked of the others.
  return (goesOn && alike?.some(isAlike) !== true) || isFirstOfFigures(view, line, label, run);
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

/** "Norm", "Streefwaarde", "Begroot": what the figures of a line are held against. */
const isHeldAgainst = (name: string): boolean =>
  /^norm\b/.test(normalise(name)) || ["doelstelling", "begroot"].includes(interpret(name).role ?? "");

/**
 * The columns between and behind periods that by their names are worked out from them, or that they are held against, up to the
 * first that is neither.
 */
function workedOutBeside(view: View, line: number, run: Run, to: number): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  const first = run[0]?.place ?? to;
  let figures = line + 1;
  while (figures < view.lines && view.content(figures, first) !== "figure") figures++;
  for (let place = first + 1; place < to; place++) {
    const isOfRun = run.some((one) => one.place === place) || headingYear(view, line, place) !== undefined;
    if (isOfRun || view.content(line, place) === "blank") continue;
    const header = view.text(line, place);
    const hasFigure = [figures, figures + 1].some(
      (below) => below < view.lines && view.content(below, place) === "figure",
    );
    if (
      view.content(line, place) !== "words" ||
      (workingsOf(header).length === 0 && !isHeldAgainst(header)) ||
      !hasFigure
    )
      break;
    columns.push({ header, period: undefined, places: [place] });
  }
  return columns;
}

/** "Norm", "Streefwaarde": what holds for all years of a line stands before them. */
const isNorm = (name: string): boolean => /^norm\b/.test(normalise(name)) || interpret(name).role === "doelstelling";

/** The columns between labels and periods that what is worked out from these may be held against. */
function normsBefore(view: View, line: number, label: number, first: number): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let place = label + 1; place < first; place++) {
    const header = view.text(line, place);
    if (isNorm(header)) columns.push({ header, period: undefined, places: [place] });
  }
  return columns;
}

/**
 * "Stand 1-1-2023 | Instroom | Uitstroom | Stand 31-12-2023": days that begin and end what flows between them, and no
 * periods. The end may be a name: "Eindstand".
 */
function endsOfFlows(view: View, line: number, { from, to }: Stretch): Stretch | undefined {
  let first: number | undefined;
  let [days, flows] = [0, 0];
  for (let place = from; place < to; place++) {
    const name = view.text(line, place);
    const isDay = view.period(line, place)?.kind === "peildatum" && name !== "";
    if (first !== undefined && days > 0 && (isDay || saysEnd(name)))
      return flows > 1 ? { from: first, to: place + 1 } : undefined;
    if (isDay) days++;
    // "Gestart in 2023"
    const isFlow = !isDay && (days > 0 || view.isPeriod(line, place)) && isFlowName(name);
    if (isFlow) flows++;
    if (isDay || isFlow) first ??= place;
    // "Verloop bijstand 2023" stands over them where they go down.
    else if (days > 0 && view.content(line, place) !== "blank") return undefined;
  }
  return undefined;
}

/** "Jan 2023 | feb 2023 | Totaal": what closes parts of a year is a column like these, although it is no period. */
const closes = (run: Run, { header, places: [place = 0] }: HeaderColumn): boolean =>
  isTotal(header) && run.every((one) => one.place < place && isPartOfYear(one.period));

/** "2021 | 2022 | Nederland": names behind the periods and what is worked out from them, right over figures on the same lines. */
function namedBehind(view: View, line: number, last: number, to: number): readonly { place: number; header: string }[] {
  const columns: { place: number; header: string }[] = [];
  for (let place = last + 1; place < to && view.content(line, place) === "words"; place++) {
    if (view.isPeriod(line, place) || view.isNote(line, place) || view.content(line + 1, place) !== "figure") break;
    columns.push({ place, header: view.text(line, place) });
  }
  return columns;
}

/** Periods over figures, with what stands before and behind them. */
function headed(view: View, line: number, { run, label }: LabelledRun, { to }: Stretch): Header {
  const norms = normsBefore(view, line, label, run[0]?.place ?? 0);
  const others = workedOutBeside(view, line, run, to);
  const total = others.find((one) => closes(run, one));
  const last = Math.max(
    ...run.map(({ place }) => place),
    ...others.flatMap(({ places }) => places.map((place) => place ?? 0)),
  );
  const columns = [
    ...run,
    ...(total ? [{ header: total.header, place: total.places[0] ?? 0 }] : []),
    ...namedBehind(view, line, last, to),
  ];
  return { ...plainHeader(line, label, columns), beside: [...norms, ...others.filter((one) => one !== total)] };
}

/** "Fte | Verzuim % 2022 | Verzuim % 2023": behind what is counted at no time in particular, these are names as well. */
function countsBefore(
  view: View,
  line: number,
  { top, line: last, labelPlace: label, places: [first = 0] }: Header,
): boolean {
  if (top !== last) return false;
  for (let place = label + 1; place < first; place++) {
    const name = view.text(line, place);
    const isCount = view.content(line, place) === "words" && saysFigures(name) && !isNorm(name);
    if (isCount && view.content(line + 1, place) === "figure") return true;
  }
  return false;
}

function headersIn(view: View, line: number, stretch: Stretch, known: Known): readonly Header[] {
  const headers: Header[] = [];
  const ends = endsOfFlows(view, line, stretch);
  if (ends) {
    const isApart = ends.to < stretch.to && view.content(line, ends.to) === "blank";
    const parts: Stretch[] = [{ ...stretch, to: ends.from }, ...(isApart ? [{ ...stretch, from: ends.to }] : [])];
    return parts.flatMap((part) => headersIn(view, line, part, known));
  }
  const repeated = repeatedYears(view, line, stretch);
  if (repeated) return [repeated];
  const sections = yearSections(view, line, stretch);
  if (sections) {
    const before: Stretch = { from: stretch.from, to: sections.label };
    return [...headersIn(view, line, before, known), headed(view, line, sections, stretch)];
  }
  const found: LabelledRun[] = [];
  let label: number | undefined;
  let looked = 0;
  const all = periodRuns(view, line, stretch);
  for (const run of all) {
    const place = run[0]?.place ?? 0;
    label = labelPlace(view, line, place, looked) ?? label;
    looked = place;
    if (label === undefined || areFigures(view, line, label, run, known) || areAttributes(view, line, label, run))
      continue;
    // "Raming 2023" and "Rekening 2023" over lasten and baten are names.
    const isName = run.length === 1 && all.length > 1;
    const under = isName ? undefined : captionsUnder(view, line, label, run, stretch.to);
    if (under) headers.push(under);
    else if (isHeader(view, line, label, run)) found.push({ run, label });
  }
  const over = versionsOf(view, line, stretch) ?? captionsOver(view, line, found);
  if (over && countsBefore(view, line, over)) return headers;
  if (over) headers.push({ ...over, beside: normsBefore(view, line, over.labelPlace, over.places[0] ?? 0) });
  else headers.push(...found.map((one) => headed(view, line, one, stretch)));
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
