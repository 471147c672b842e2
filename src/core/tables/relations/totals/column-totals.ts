import { outerClasses } from "../../../vocabulary/class-bounds.ts";
import { isNamedTotal, isTotal, saysTotal } from "../../../vocabulary/line-words.ts";
import { isTotalWithout } from "../../../vocabulary/left-out.ts";
import { isBareAverage } from "../../../vocabulary/ratio-words.ts";
import { spanOf, timeOf } from "../../around/moments.ts";
import { namesYear } from "../../headers/year-behind.ts";
import type { Moment, Series, WholeMoment } from "../../table.ts";
import { TELLING } from "../evidence.ts";
import {
  bestReading,
  isTwice,
  namedReading,
  periodReading,
  type Reading,
  readingAround,
  weighColumns,
} from "./column-readings.ts";
import { columnShownAlone } from "./columns-shown-alone.ts";
import { type ColumnFigures, isOverTime, isPlainSum, linesAddedUp, timesAtEnd } from "./lines-added-up.ts";
import { isLessThanAll, type Sum, twoLevels } from "./two-levels.ts";

const headerOf = ({ header }: Moment): string => header;

const ADDED_UP = /^(alle|heel|gehele|som van de) /i;

const TOTAL_OF = /^(?:sub)?totaal /i;

/** Whether a column says that it is a sum: "Totaal", "Alle gemeenten", behind times "Jaar" or "Totaal 1e kwartaal". */
function isNamedSum({ header, period }: Moment, before: readonly Moment[]): boolean {
  if (isTotal(header) || ADDED_UP.test(header)) return true;
  const isOfTimes = namesYear(header) || (TOTAL_OF.test(header) && isOverTime({ header, period }));
  return isOfTimes && before.length > 1 && before.every(isOverTime);
}

/** Whether the lines show a sum, or nothing else that it may be. */
function isMeant({ tested, fits, smaller, farLarger, largest }: Reading, mayOverlap: boolean): boolean {
  // Who is counted once makes a total smaller, never larger.
  const isExceeded = fits * 2 === tested && smaller + farLarger === 0 && largest >= TELLING;
  if (isExceeded) return true;
  // A total that no line bears out, always less or mostly far more, is something else: a product, or that of more columns.
  const isOther = tested > 1 && fits === 0 && (smaller === tested || farLarger * 2 > tested);
  return fits * 2 > tested || !(mayOverlap || isOther);
}

/** Whether others over as many columns are the sum of these on all of its lines, so that one that is not must be so as well. */
function isBorneOut({ whole, parts, series, fits }: Reading, sure: readonly Reading[]): boolean {
  const isLike = (other: Reading): boolean =>
    other.parts.length === parts.length &&
    other.fits === other.tested &&
    saysTotal(other.whole.header) === saysTotal(whole.header) &&
    series.every((line) => other.series.includes(line));
  return fits > 0 && sure.some(isLike);
}

/**
 * The columns that add up those before them (or, when first, those behind them), each with the lines it does so for: those
 * since the total before it, those and the totals before it that are in no other, or all. Where one person may be in
 * several columns, or no line adds up and all are smaller, it is no sum.
 */
export function findColumnTotals(
  series: readonly Series[],
  moments: readonly Moment[],
  figures: ColumnFigures,
  mayOverlap: boolean,
): readonly WholeMoment[] {
  const found: WholeMoment[] = [];
  const sure: Reading[] = [];
  const doubted: Reading[] = [];
  const plain: Moment[] = [];
  let [since, open]: [Moment[], Moment[]] = [[], []];
  // A period can only be the sum of shorter ones.
  const times = moments.map(timeOf);
  const areOfOneKind = times.every((other) => other?.kind === times[0]?.kind);
  const timed = moments.flatMap((moment, index) => (times[index] ? [{ moment, time: times[index] }] : []));
  const names = moments.map(headerOf);
  for (const [index, moment] of moments.entries()) {
    const time = areOfOneKind ? undefined : times[index];
    const ofParts = time && periodReading({ moment, time }, timed, series, figures);
    if (ofParts && (isMeant(ofParts, mayOverlap) || isTwice(ofParts, figures))) found.push(ofParts);
    if (ofParts) continue;
    // "Gemiddeld" is no part of a total.
    if (isBareAverage(moment.header)) continue;
    if (moment.period) {
      since.push(moment);
      continue;
    }
    // "Jaartotaal" right behind the total of its last half.
    const isPlain = isNamedSum(moment, since.length > 0 ? since : open);
    const around = isPlain || isNamedTotal(moment.header) ? readingAround(index, moments, series, figures) : undefined;
    const named = around ?? (isPlain ? undefined : namedReading(index, moments, names, open, series, figures));
    const alone = isPlain || named ? undefined : columnShownAlone(index, moments, series, figures.cell);
    if (alone) found.push(alone);
    const before = since;
    const isWithout = isTotalWithout(moment.header, () => before.map(headerOf));
    if (isWithout && !named) continue;
    if (!isPlain && !named) {
      since.push(moment);
      plain.push(moment);
      continue;
    }
    const readings = (): readonly (readonly Moment[])[] =>
      index === 0
        ? [moments.slice(1).filter(({ header }) => !isTotal(header))]
        : [since, [...open, ...since], [...plain], timesAtEnd(since, headerOf), outerClasses(since, headerOf)];
    const best = named ?? bestReading(moment, readings(), series, figures);
    const subtotals = best || since.length > 0 ? [] : open;
    const ofSubtotals = bestReading(moment, [subtotals], series, figures);
    if (ofSubtotals && isTwice(ofSubtotals, figures)) sure.push(ofSubtotals);
    open = [...open.filter((one) => best?.parts.includes(one) !== true), moment];
    since = [];
    if (!best) continue;
    const levels = isLessThanAll(best) ? levelsOf(moment, best.parts, series, figures) : undefined;
    if (levels) found.push(...levels);
    else if (isMeant(best, mayOverlap)) sure.push(best);
    else doubted.push(best);
  }
  const borneOut = doubted.filter((one) => isBorneOut(one, sure));
  return [...found, ...sure, ...borneOut].map((one) => withLinesOfOthers(one, found, series, figures));
}

/** A total column over subtotals that have no word to say so, with those. */
function levelsOf(
  whole: Moment,
  parts: readonly Moment[],
  series: readonly Series[],
  figures: ColumnFigures,
): readonly WholeMoment[] | undefined {
  const asTotal = (sum: Sum<Moment>): WholeMoment => ({
    ...sum,
    series: linesAddedUp(series, sum.whole, sum.parts, figures),
  });
  const levels = twoLevels(whole, parts, (sum) =>
    weighColumns(asTotal(sum).series, sum.whole, sum.parts, figures.cell),
  );
  return levels && [levels.total, ...levels.subtotals].map(asTotal);
}

/** A line that is plainly the sum of its parts in most other years is no stock, and counts no one once: it is so in each. */
function withLinesOfOthers(
  one: WholeMoment,
  all: readonly WholeMoment[],
  series: readonly Series[],
  { cell }: ColumnFigures,
): WholeMoment {
  const span = spanOf(one.whole);
  const isAlike = ({ whole, parts }: WholeMoment): boolean =>
    whole !== one.whole && spanOf(whole) === span && parts.length === one.parts.length;
  const others = span === undefined ? [] : all.filter(isAlike);
  const isShown = (line: Series): boolean =>
    others.filter(({ whole, parts }) => isPlainSum(line, whole, parts, cell)).length * 2 > others.length;
  const lines = series.filter((line) => one.series.includes(line) || isShown(line));
  return lines.length === one.series.length ? one : { ...one, series: lines };
}
