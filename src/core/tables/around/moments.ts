import { normalise } from "../../reading/normalise.ts";
import { comparePeriods, dateOf, formatPeriod, type Period, previousPeriod, yearOf } from "../../reading/period.ts";
import { namesYear, periodInText, readPeildatum, readPeriod } from "../../reading/read-period.ts";
import { readPeriodOfYear } from "../../reading/read-period-of-year.ts";
import type { HeaderColumn, Run } from "../headers/header.ts";
import type { DatedSection } from "../areas/sections.ts";
import type { Moment } from "../table.ts";
import type { Titles } from "./titles.ts";
import { isSaidWhole, RUNS_ON, yearBehind } from "../headers/year-behind.ts";

/** What stands around a table and can say when its columns are, the nearest first. */
const around = ({ title, corner, section, chapters }: Titles, sheet: string): readonly string[] => [
  title,
  corner,
  section,
  ...[...chapters].reverse(),
  sheet,
];

/** The one year that the nearest of these texts with a year in it is about; undefined when that names more. */
function yearIn(texts: readonly string[]): number | undefined {
  const nearest = texts.find(namesYear);
  return nearest === undefined ? undefined : periodInText(nearest)?.year;
}

/** Any year does to tell what part of one a header names. */
const SOME_YEAR = 2000;

/** The part of a year that a header names and nothing else: "Q1", "1e halfjaar", "januari". */
function partIn({ header, period }: HeaderColumn, year: number): Period | undefined {
  const reading = period ? undefined : readPeriodOfYear(header, year);
  return reading?.rest === "" ? reading.period : undefined;
}

/** When a column is; a part of a year that nothing names is that of some year. */
export function timeOf(column: HeaderColumn): Period | undefined {
  const { header, period } = column;
  const until = RUNS_ON.test(header) ? readPeriodOfYear(header, SOME_YEAR)?.period : undefined;
  return period ?? until ?? partIn(column, SOME_YEAR);
}

/** "2024" among names: a year, and no more than that. */
function isYear(header: string): boolean {
  const reading = readPeriod(header);
  return reading?.period.kind === "jaar" && (reading.rest === "" || isSaidWhole(header));
}

/** What kind of time a column is, without its year as well. */
export const spanOf = (column: HeaderColumn): Period["kind"] | undefined =>
  timeOf(column)?.kind ?? (isYear(column.header) ? "jaar" : undefined);

/** Whether periods of one kind come one after the other: "Q3", "Q4", "Q1" are of two years. */
function areInOrder(periods: readonly Period[]): boolean {
  const steps = periods.flatMap((period, index) => {
    const before = periods.slice(0, index).findLast(({ kind }) => kind === period.kind);
    return before ? [Math.sign(comparePeriods(period, before))] : [];
  });
  return steps.every((step) => step !== 0 && step === steps[0]);
}

/** Columns that name quarters, halves or months only, as those of the year that stands in the title; behind them that year. */
function inYear(columns: readonly HeaderColumn[], year: number | undefined): readonly HeaderColumn[] {
  if (year === undefined) return columns;
  const run: Run[number][] = [];
  const dated = columns.map((column, place) => {
    const { header } = column;
    // "Kosten 2024 | Q1 | … | Q4 | 2024": a year among names.
    const isThatYear = header === String(year);
    const period =
      column.period ?? partIn(column, year) ?? yearBehind(header, isThatYear ? yearOf(year) : undefined, run);
    if (period) run.push({ place, period, header });
    return { ...column, period };
  });
  const added = dated.flatMap(({ period }, place) => (columns[place]?.period ? [] : (period ?? [])));
  return areInOrder(added) ? dated : columns;
}

/** Years under "Aantal per 1 juli" (000 r. 668) are that day of them: no year, and not the last day of it. */
function onDay(columns: readonly HeaderColumn[], texts: readonly string[]): readonly HeaderColumn[] {
  const day = texts.map(readPeildatum).find((found) => found !== undefined);
  if (!day || columns.some(({ period }) => period !== undefined && period.kind !== "jaar")) return columns;
  return columns.map((column) =>
    column.period ? { ...column, period: dateOf(column.period.year, day.month, day.day) } : column,
  );
}

const isNext = (part: Period, before: Period | undefined): boolean =>
  before?.kind === part.kind &&
  [part.year, part.year + 1].some((year) => comparePeriods(previousPeriod({ ...part, year }), before) === 0);

/**
 * Parts of a year that nothing names: they follow each other, and another table may well be about another year, so
 * their keys are those of this table only.
 */
function undated(moments: readonly Moment[], columns: readonly HeaderColumn[], title: string): readonly Moment[] {
  const parts = columns.map((column) => partIn(column, SOME_YEAR));
  return moments.map((moment, index) => {
    const [part, before] = [parts[index], parts[index - 1]];
    if (!part) return moment;
    const keyOf = ({ key }: Moment): string => `${normalise(title)} ${key}`;
    const previous = isNext(part, before) ? moments[index - 1] : undefined;
    return { ...moment, key: keyOf(moment), previousKey: previous ? keyOf(previous) : "" };
  });
}

type Keys = Pick<Moment, "key" | "previousKey">;

/** A header is read once, for all tables that have it. */
const known = new WeakMap<Period, Keys>();

function keysOf(period: Period): Keys {
  let keys = known.get(period);
  if (!keys) {
    keys = { key: formatPeriod(period), previousKey: formatPeriod(previousPeriod(period)) };
    known.set(period, keys);
  }
  return keys;
}

/** A column by itself, as a moment. */
export function momentOf({ places, period, header }: HeaderColumn): Moment {
  const { key, previousKey } = period ? keysOf(period) : { key: normalise(header), previousKey: "" };
  return { places, header, period, key, previousKey };
}

/** A column with a name, at the time that the section row above its figures gives. */
function inSection(moment: Moment, { period }: DatedSection): Moment {
  if (moment.period) return moment;
  const keyAt = (at: Period): string => `${formatPeriod(at)} ${moment.key}`;
  return { ...moment, key: keyAt(period), previousKey: keyAt(previousPeriod(period)) };
}

const PEILDATUM = /^\(?(?:peildat(?:um|a)|stand(?:en)? (?:per|op))(?!\p{L})/iu;

/** The columns of a table as moments: when they are is said by themselves, and for the rest by what stands around. */
export function momentsOf(
  columns: readonly HeaderColumn[],
  titles: Titles,
  notes: readonly string[],
  sheet: string,
  section?: DatedSection,
): readonly Moment[] {
  const days = [titles.title, titles.corner, ...notes.filter((note) => PEILDATUM.test(note))];
  const texts = [...(section ? [section.text] : []), ...around(titles, sheet)];
  const dated = onDay(inYear(columns, yearIn(texts)), days);
  const moments = undated(dated.map(momentOf), dated, titles.title);
  return section ? moments.map((moment) => inSection(moment, section)) : moments;
}

/** The period of a table whose columns name none: that of its title or corner, else the peildatum that a note gives. */
export function periodOf({ title, corner }: Titles, notes: readonly string[]): Period | undefined {
  const texts = [title, corner, ...notes.filter((note) => PEILDATUM.test(note))];
  return texts.map(periodInText).find((period) => period !== undefined);
}
