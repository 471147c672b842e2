import { lastDayOf, previousPeriod } from "../../reading/period.ts";
import { comparePeriods, type Period } from "../../reading/read-period.ts";
import { readPeriodOfYear } from "../../reading/read-period-of-year.ts";
import type { Run } from "./header.ts";
import type { Stretch } from "./label-place.ts";
import type { View } from "../sheet/view.ts";
import { isSaidWhole, isWholeYear, isYearOf, RUNS_ON, yearBehind } from "./year-behind.ts";

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

/**
 * A header that leaves its year to those before it: "Q1 2016", "Q2"; "begin van 2020", "eind van het jaar". Between them may
 * stand what they add up to: "Q2", "H1", "Q3".
 */
function periodBeside(view: View, line: number, place: number, run: Run): Period | undefined {
  const last = run.at(-1)?.period;
  if (!last) return undefined;
  const header = view.text(line, place);
  const period = readPeriodOfYear(header, last.year)?.period;
  const before = period && run.findLast((one) => one.period.kind === period.kind)?.period;
  if (!period || !before) return undefined;
  // "dec 2023", "jan"
  const next = comparePeriods(period, last) < 0 ? readPeriodOfYear(header, last.year + 1)?.period : undefined;
  return next && comparePeriods(previousPeriod(next), before) === 0 ? next : period;
}

export const headerAt = (view: View, line: number, place: number): string =>
  view.text(line, place) || String(view.grid.numbers[view.index(line, place)]);

const NONE: Run = [];

/** The how manieth part of its year a period is. */
const partOf = ({ part, month }: Period): number => part ?? month ?? 0;

/**
 * "Q1", "Q2", "Q3" right before "YTD 2024", all four before "2024", or "jan", "feb" before "t/m februari 2024": the parts of that
 * year, from its first on.
 */
export function partsBefore(view: View, line: number, place: number, from: number): Run {
  const year = view.period(line, place);
  const isUntil = RUNS_ON.test(view.text(line, place));
  if (!year || (year.kind !== "jaar" && !isUntil)) return NONE;
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
  if (isUntil) return isFromFirst && last && comparePeriods(lastDayOf(last), end) === 0 ? parts : NONE;
  return isFromFirst && (isWholeYear(parts) || isSaidWhole(headerAt(view, line, place))) ? parts : NONE;
}

/** "Totaal 2023" behind the quarters of 2024 and "Totaal 2024": the same of the year before, to compare with. */
function isSameYearBefore(period: Period, run: Run): boolean {
  const [last, before] = [run.at(-1)?.period, run.at(-2)?.period];
  if (!last || !before || before.kind === last.kind || period.kind !== last.kind) return false;
  return comparePeriods({ ...period, year: period.year + 1 }, last) === 0;
}

/** "2023 | Q1 | … | Q4 | 2024": the year before, over figures; over labels it is the corner of the table. */
const isYearBefore = (view: View, line: number, { place, period }: Run[number], [first]: Run): boolean =>
  first !== undefined && period.year < first.period.year && view.content(line + 1, place) === "figure";

/** Periods that follow each other in time, one way or the other, with nothing but blanks and derived columns between. */
export function periodRuns(view: View, line: number, { from, to }: Stretch): readonly Run[] {
  const found: Run[] = [];
  let current: Run[number][] | undefined;
  let direction = 0;
  for (let place = from; place < to; place++) {
    const isPeriod = view.isPeriod(line, place);
    if (!isPeriod && (!current || view.content(line, place) === "blank")) continue;
    const parts = isPeriod && (current?.length ?? 0) < 2 ? partsBefore(view, line, place, from) : NONE;
    if (parts.length > 0) {
      const [only] = current ?? NONE;
      if (current && only && isYearBefore(view, line, only, parts)) current.push(...parts);
      else found.push((current = [...parts]));
    }
    const before = current?.at(-1);
    const period = isPeriod ? view.period(line, place) : periodBeside(view, line, place, current ?? NONE);
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
