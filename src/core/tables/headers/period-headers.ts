import { interpret } from "../../vocabulary/interpret.ts";
import { normalise } from "../../reading/normalise.ts";
import { workingsOf } from "../../vocabulary/workings.ts";
import { endOfYearList } from "../lists/year-lists.ts";
import { closes, countedBefore, namedBehind, normsBefore, totalBefore, workedOutBeside } from "./beside-periods.ts";
import { type Header, type HeaderColumn, type Known, type LabelledRun, plainHeader, type Run } from "./header.ts";
import { captionsOver, captionsUnder, versionsOf } from "./header-levels.ts";
import { labelPlace, type Stretch, stretchesOf } from "./label-place.ts";
import { areAttributes, areFigures, hasOnlyFigures } from "./no-periods.ts";
import { periodRuns } from "./period-runs.ts";
import { repeatedYears } from "./repeated-years.ts";
import { isFlowName, saysEnd } from "../../vocabulary/stock-words.ts";
import type { View } from "../sheet/view.ts";
import { yearSections } from "./year-sections.ts";

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
 * is a part of a header of another kind. What stands further on, behind a blank or over labels of its own, is not beside it; nor are notes.
 */
function headsOneColumn(view: View, line: number, label: number, [only]: Run, to: number): boolean {
  if (!only) return false;
  if (view.filledAfter(line, label) < only.place) return false;
  // "Instroom 2023" over "Kwartaal 1" to "Kwartaal 4" and "Jaar" says what is counted.
  if (!BARE_YEAR.test(only.header) && endOfYearList(view, line + 1, label, only.place) !== undefined) return false;
  let beside = only.place + 1;
  // "Realisatie 2023 | Aandeel" are names, as "Begroting | Realisatie | %" are.
  while (BARE_YEAR.test(only.header) && beside < to && isWorkedOut(view, line, beside)) beside++;
  if (beside < to && view.content(line, beside) !== "blank" && !view.isNote(line, beside)) return false;
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
function isHeader(view: View, line: number, { run, label }: LabelledRun, to: number): boolean {
  if (run.length < 2 && !headsOneColumn(view, line, label, run, to)) return false;
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

/** "Totaal" behind every three months: only figures tell whether the last of them closes all months, or those behind the one before it. */
const comesBack = ({ header }: HeaderColumn, others: readonly HeaderColumn[]): boolean =>
  others.filter((other) => normalise(other.header) === normalise(header)).length > 1;

/** Periods over figures, with what stands before and behind them. */
export function headed(view: View, line: number, { run, label }: LabelledRun, { to }: Stretch): Header {
  const first = run[0]?.place ?? 0;
  const norms = normsBefore(view, line, label, first);
  const others = workedOutBeside(view, line, run, to);
  const total = others.find((one) => closes(run, one) && !comesBack(one, others));
  const behind = Math.max(...[...run.map(({ place }) => place), ...others.map(({ places: [place = 0] }) => place)]) + 1;
  const columns = [
    ...countedBefore(view, line, label, first),
    ...totalBefore(view, line, label, run),
    ...run,
    ...(total ? [{ header: total.header, place: total.places[0] ?? 0 }] : []),
    ...namedBehind(view, line, behind, to),
  ];
  return { ...plainHeader(line, label, columns), beside: [...norms, ...others.filter((one) => one !== total)] };
}

/** "Begroting 2024 | Begroting na wijziging | Realisatie": versions of one year, which the first of them tells. */
function isAmongVersions(view: View, line: number, named: number, { from, to }: Stretch): boolean {
  const namesVersion = (place: number): boolean => interpret(view.text(line, place)).version !== undefined;
  if (!namesVersion(named)) return false;
  for (let place = from; place < to; place++) if (place !== named && namesVersion(place)) return true;
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
    const isName = run.length === 1 && (all.length > 1 || isAmongVersions(view, line, place, stretch));
    const under = isName ? undefined : captionsUnder(view, line, label, run, stretch.to);
    if (under) headers.push(under);
    else if (isHeader(view, line, { run, label }, stretch.to)) found.push({ run, label });
  }
  const over = versionsOf(view, line, stretch) ?? captionsOver(view, line, found);
  // "Fte | Verzuim % 2022 | Verzuim % 2023 | Verschil": behind what is counted at no time in particular, these are names as well.
  const isOneLine = over?.top === over?.line;
  if (over && isOneLine && countedBefore(view, line, over.labelPlace, over.places[0] ?? 0).length > 0) return headers;
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
