import { normalise } from "../../reading/normalise.ts";
import { isBareAverage } from "../../vocabulary/ratio-words.ts";
import { comparePeriods, formatPeriod, readPeriod } from "../../reading/read-period.ts";
import { readPeriodOfYear } from "../../reading/read-period-of-year.ts";
import type { Header, LabelledRun, Run } from "./header.ts";
import { type Cell, levelsOf, partOf, partsOfYears } from "./header-cells.ts";
import { labelPlace, MOST_APART, type Stretch } from "./label-place.ts";
import { isTotal, withoutAge } from "../../vocabulary/line-words.ts";
import type { View } from "../sheet/view.ts";
import { partsBefore } from "./period-runs.ts";
import { isSaidWhole, RUNS_ON } from "./year-behind.ts";

/** A caption names a measure in a word or two; digits are in "per 1.000 inwoners" only. */
const CAPTION = /^(?=.{1,60}$)(%|€|x |per |[^\d]*$)/iu;

/** Whether a line gives days, as "Datum besluit" does between names and their figures: of what each is, and no figure. */
export function areDays(view: View, line: number, places: readonly number[]): boolean {
  let days = 0;
  for (const place of places) {
    if (view.content(line, place) === "blank") continue;
    if (view.period(line, place)?.kind !== "peildatum") return false;
    days++;
  }
  return days > 1;
}

/** Whether lines of figures with a label follow, before anything else stands there, and fill most of these places. */
export function headsFigures(view: View, line: number, label: number, places: readonly number[]): boolean {
  const seen = new Set<number>();
  for (let below = line + 1; below < view.lines; below++) {
    let filled = 0;
    if (areDays(view, below, places)) continue;
    for (const place of places) {
      const content = view.content(below, place);
      if (content === "words") return false;
      if (content === "blank") continue;
      filled++;
    }
    if (filled === 0) continue;
    if (view.content(below, label) !== "words") return false;
    if (filled * 2 >= places.length) return true;
    for (const place of places) if (view.content(below, place) === "figure") seen.add(place);
    if (seen.size * 2 >= places.length) return true;
  }
  return false;
}

/** Whether a cell is the caption of a measure: words, and no period. */
const isCaption = (view: View, line: number, place: number): boolean =>
  view.content(line, place) === "words" && !view.isPeriod(line, place) && CAPTION.test(view.text(line, place));

/** Whether a cell under a period is the caption of a measure, be it of those of some age. */
const isCaptionUnder = (view: View, line: number, place: number): boolean =>
  isCaption(view, line, place) ||
  (view.content(line, place) === "words" && CAPTION.test(withoutAge(view.text(line, place))));

/** The nearest line above or below that holds anything at these places, with at most one blank line between. */
export function lineBeside(view: View, line: number, step: 1 | -1, from: number, to: number): number | undefined {
  for (const other of [line + step, line + 2 * step]) {
    if (other < 0 || other >= view.lines) return undefined;
    if (view.content(other, from) !== "blank" || view.filledAfter(other, from) <= to) return other;
  }
  return undefined;
}

/** Where what is under a cell of a header line ends: with the cells it is merged with, else before the next that is filled. */
function endOf(view: View, line: number, first: number, to: number): number {
  const span = view.merged(line, first);
  if (span) return Math.min(span.lastPlace + 1, to);
  let end = first + 1;
  while (end < to && view.content(line, end) === "blank") end++;
  return end;
}

/** The cells under each period of a run that hold captions; undefined where one has none. */
function captionsOf(view: View, line: number, lower: number, run: Run, to: number): Cell[] | undefined {
  const cells: Cell[] = [];
  for (const [index, { place: first, period, header }] of run.entries()) {
    const end = endOf(view, line, first, run[index + 1]?.place ?? to);
    for (let place = first; place < end; place++) {
      if (view.content(lower, place) === "blank") continue;
      const measure = view.text(lower, place);
      if (!isCaptionUnder(view, lower, place) && !partOf(measure, period)) break;
      cells.push({ place, measure, header, period });
    }
    if (cells.at(-1)?.period !== period) return undefined;
  }
  return cells;
}

/** The cells under a total right behind periods, where the captions under it are those under each of these. */
function totalBehind(view: View, line: number, lower: number, before: readonly Cell[], to: number): readonly Cell[] {
  const last = before.at(-1)?.place ?? to;
  const first = view.filledAfter(line, last);
  if (first >= to || first - last > MOST_APART || !isTotal(view.text(line, first))) return [];
  const measures = new Set(before.map(({ measure }) => normalise(measure)));
  const cells: Cell[] = [];
  for (let place = first; place < endOf(view, line, first, to); place++) {
    if (view.content(lower, place) === "blank") continue;
    const measure = view.text(lower, place);
    if (!measures.has(normalise(measure))) return [];
    cells.push({ place, measure, header: view.text(line, first), period: undefined });
  }
  return cells;
}

/** The place of a total right behind cells that is merged down to their line: it closes these, and is no caption. */
function closingBehind(view: View, lower: number, cells: readonly Cell[], to: number): number | undefined {
  const last = cells.at(-1)?.place ?? to;
  const place = view.filledAfter(lower, last);
  const isClosing = place === last + 1 && place < to && view.merged(lower, place) && isTotal(view.text(lower, place));
  return isClosing ? place : undefined;
}

/** The parts of years with the total that closes them. */
function closed(view: View, lower: number, parts: readonly Cell[], closing: number | undefined): readonly Cell[] {
  if (closing === undefined || parts.some(({ measure }) => measure !== "")) return parts;
  return [...parts, { place: closing, measure: "", header: view.text(lower, closing), period: undefined }];
}

/** Whether the labels of lines stand under a place, and no caption: then what is above them is the title of a table beside this one. */
const isOverLabels = (view: View, line: number, place: number): boolean => {
  const first = view.filledBelow(line, place);
  return view.content(line, place) === "blank" && first < view.lines && view.content(first, place) === "words";
};

/** Periods over the captions of what stands under each: "2015" and "2016" over "aantal" and "%", or "Q1" and "Q2". */
export function captionsUnder(view: View, line: number, label: number, run: Run, to: number): Header | undefined {
  const lower = lineBeside(view, line, 1, run[0]?.place ?? 0, to - 1);
  const dated = lower === undefined ? undefined : captionsOf(view, line, lower, run, to);
  if (lower === undefined || !dated || isOverLabels(view, lower, run[0]?.place ?? 0)) return undefined;
  const captioned = [...dated, ...totalBehind(view, line, lower, dated, to)];
  const parts = partsOfYears(captioned);
  const closing = closingBehind(view, lower, captioned, to);
  // "2024" over "Zin | Pgb | Totaal" is of names.
  if (closing !== undefined && !parts && run.length === 1) return undefined;
  const cells = parts ? closed(view, lower, parts, closing) : captioned;
  const places = cells.map(({ place }) => place);
  if (!headsFigures(view, lower, label, places)) return undefined;
  const levels = levelsOf(cells);
  return levels && { top: line, line: lower, labelPlace: label, ...levels };
}

/** The only words over a stretch of places, or undefined. */
function captionOver(view: View, line: number, from: number, to: number): string | undefined {
  const texts: string[] = [];
  for (let place = from; place <= to; place++) if (isCaption(view, line, place)) texts.push(view.text(line, place));
  return texts.length === 1 ? texts[0] : undefined;
}

/** The same periods several times on one line, each time under another caption: "Begroting" and "Realisatie". */
export function captionsOver(view: View, line: number, found: readonly LabelledRun[]): Header | undefined {
  const [first, ...others] = found;
  if (!first || others.length === 0) return undefined;
  const isAlike = ({ run, label }: LabelledRun): boolean =>
    label === first.label &&
    run.every(({ period }) => first.run.some((one) => comparePeriods(one.period, period) === 0));
  if (!others.every(isAlike)) return undefined;
  const [from, to] = [first.run[0]?.place ?? 0, others.at(-1)?.run.at(-1)?.place ?? 0];
  const upper = lineBeside(view, line, -1, from, to);
  if (upper === undefined) return undefined;
  const cells: Cell[] = [];
  for (const { run } of found) {
    const measure = captionOver(view, upper, run[0]?.place ?? 0, run.at(-1)?.place ?? 0);
    if (measure === undefined) return undefined;
    cells.push(...run.map(({ place, period, header }) => ({ place, measure, header, period })));
  }
  const levels = levelsOf(cells);
  return levels && { top: upper, line, labelPlace: first.label, ...levels };
}

/** Nothing but the cell itself at this place: the row of a section, where the periods go down. */
function isEmptyBehind(view: View, line: number, place: number): boolean {
  for (let below = line + 1; below < view.lines; below++) if (view.content(below, place) !== "blank") return false;
  return true;
}

/** "2022 | waarvan pgb | 2023 | waarvan pgb": the same words, more than one of them, under each of several periods. */
function areAlike(cells: readonly Cell[]): boolean {
  const byPeriod = new Map<string, string[]>();
  for (const { header, measure } of cells) byPeriod.set(header, [...(byPeriod.get(header) ?? []), measure]);
  const [first, ...others] = [...byPeriod.values()].map((measures) => measures.join("\n"));
  const isMore = first?.includes("\n") === true;
  return isMore && others.length > 0 && others.every((one) => one === first);
}

const withoutYear = (text: string): string => text.replace(/ ?\b(?:19|20)\d\d\b/u, "");

const UNTIL = / (?:t\/m|tot en met) /i;

/** "Realisatie t/m aug 2024" or "Realisatie t/m Q3" beside "Begroting 2024": as far as that year goes, and no version of another one. */
function namesPartOf(text: string, { period }: Cell): boolean {
  if (period?.kind !== "jaar") return false;
  if (text.includes(String(period.year))) return CAPTION.test(withoutYear(text));
  return UNTIL.test(text) && CAPTION.test(readPeriodOfYear(text, period.year)?.rest ?? text);
}

/**
 * One period in several columns that other words keep apart: "begroting 2016", "na wijziging 2016", "realisatie
 * 2016". Words without a period among them ("Verschil") go with the period before them.
 */
export function versionsOf(view: View, line: number, { from, to }: Stretch): Header | undefined {
  const cells: Cell[] = [];
  for (let place = from; place < to; place++) {
    const before = cells.at(-1);
    const isPeriod = view.isPeriod(line, place);
    if (!isPeriod && (!before || view.content(line, place) === "blank")) continue;
    const text = view.text(line, place);
    const period = isPeriod ? view.period(line, place) : undefined;
    // "T/m april 2025" is no version of that year.
    const measure = RUNS_ON.test(text) ? "" : (readPeriod(text)?.rest ?? "");
    // Words that stand apart are of another table.
    if (!period && before && place - before.place > MOST_APART) break;
    if (period) cells.push({ place, measure, header: formatPeriod(period), period });
    else if (before && isCaption(view, line, place)) cells.push({ ...before, place, measure: text });
    else if (before && namesPartOf(text, before)) cells.push({ ...before, place, measure: withoutYear(text) });
    else return undefined;
  }
  if (cells.length < 2) return undefined;
  const periods = new Set(cells.map(({ header }) => header));
  if (cells.every(({ place }) => !view.period(line, place) || isEmptyBehind(view, line, place))) return undefined;
  // "2022 | 2023 | Begroting 2023": what the last year was to be beside what it was.
  const dated = cells.filter(({ place }) => view.isPeriod(line, place));
  const isBeside = dated.length > periods.size && dated.some(({ measure }) => measure === "");
  // "Cohort 2022 | Cohort 2023 | Totaal", "Q1 2024 | Q2 2024 | Totaal": one name for all of them is no version of any.
  const name = dated[0]?.measure ?? "";
  const isOneName = dated.length === periods.size && dated.every(({ measure }) => measure === name);
  const closing = isOneName ? cells.filter(({ measure }) => isTotal(measure) || isBareAverage(measure)).length : 0;
  const named = cells.filter(({ measure }) => measure !== "").length - closing;
  const isVersioned = isBeside || areAlike(cells) || named > periods.size;
  // "Totaal 2023" and "Gemiddeld" behind the quarters of a year.
  const first = cells[0]?.place ?? 0;
  const isWhole =
    isSaidWhole(view.text(line, first)) && (periods.size === 1 || partsBefore(view, line, first, from).length > 0);
  if (!isVersioned || isWhole) return undefined;
  const label = labelPlace(view, line, first);
  const places = cells.map(({ place }) => place);
  if (label === undefined || !headsFigures(view, line, label, places)) return undefined;
  // "Primitieve begroting | Najaarsnota 2024 | Meicirculaire": a time that one of several names gives in passing.
  const isInPassing = dated.length === 1 && view.filledAfter(line, label) < first;
  const levels = isInPassing ? undefined : levelsOf(cells);
  return levels && { top: line, line, labelPlace: label, ...levels };
}
