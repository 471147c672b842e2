import { compare, decimalsOf, type Exact, parseDecimal, toNumber } from "../../interval/exact.ts";
import { add, divide, type Interval, multiply, outcomeOf, pointOf, roundedTo } from "../../interval/interval.ts";
import type { Facets } from "../../vocabulary/facets.ts";
import { interpret } from "../../vocabulary/interpret.ts";
import { sideOf } from "../../vocabulary/opposites.ts";
import {
  isAverageByItself,
  isAveragedBeside,
  isBetween,
  isFinerThanParts,
  isMost,
  isNearSum,
  isSlipInSum,
  liesAmid,
  type Named,
  type Stated,
} from "./amid.ts";
import { mayBeAverage } from "../../vocabulary/line-words.ts";
import { saysGrowth } from "../../vocabulary/balance-words.ts";
import { saysMeasured } from "../../vocabulary/ratio-words.ts";
import { isSumOf, statedAt } from "./averaged-measures.ts";
import { possibleValues } from "./possible-values.ts";
import type { Moment, Series, Table, Whole } from "../table.ts";

type Read = Pick<Table, "cell" | "conventions" | "measures" | "moments" | "totals">;

/** A line of a table as what it adds up, where it is a total; what its other columns show is found out once. */
interface Line {
  readonly table: Read;
  readonly series: Series;
  readonly total: Whole | undefined;
  /** What the columns in which it is the sum of its parts state, to the digit. */
  readonly sums: () => readonly Named[];
  /** What its parts can be in the columns in which it can be their sum. */
  readonly counts: () => readonly (readonly Interval[])[];
}

/** Shares, averages, tariffs, waiting times: of several cases they are averaged, never added up. */
const isRatio = ({ unit, statistic }: Facets): boolean => unit === "procent" || statistic !== undefined;

/** Whether the name of a column says that it holds ratios, whatever its lines count: "Verschil %", "Tarief per uur". */
export const isOfRatios = (moment: Moment): boolean => isRatio(interpret(moment.header));

const sum = (values: readonly Interval[]): Interval => values.reduce(add, pointOf(0));

const asPrinted = (value: Exact): Interval =>
  roundedTo(value, parseDecimal(`1e-${String(decimalsOf(toNumber(value)))}`) ?? 1);

/** Whether a figure lies amid others as their average does, and is that average by one of the counts beside them. */
export function isAverage(
  whole: Interval,
  parts: readonly Interval[],
  counts: () => readonly (readonly Interval[])[],
): boolean {
  const { point } = whole;
  const points = parts.flatMap((part) => part.point ?? []);
  if (point === undefined || points.length < parts.length) return false;
  if (!points.some((one) => compare(one, point) < 0) || !points.some((one) => compare(one, point) > 0)) return false;
  return counts()
    .filter((weights) => weights.every((weight) => weight.point !== undefined && compare(weight.point, 0) > 0))
    .some((weights) => {
      const weighted = sum(
        parts.map((part, index) => multiply(pointOf(part.point ?? 0), weights[index] ?? pointOf(0))),
      );
      return outcomeOf(asPrinted(point), "=", divide(weighted, sum(weights))) !== "schending";
    });
}

/** Whether a total is the average of its parts in one column, weighted by another column in which it is their sum. */
function isAveragedAt({ table: { cell, conventions }, total, counts }: Line, moment: Moment): boolean {
  if (!total) return false;
  const [whole, parts] = valuesAt(total, moment, { cell, conventions });
  return !isSum(whole, parts) && isAverage(whole, parts, counts);
}

/** What a total and its parts can be in a column. */
function valuesAt(
  { whole, parts }: Whole,
  moment: Moment,
  { cell, conventions }: Pick<Table, "cell" | "conventions">,
): readonly [Interval, readonly Interval[]] {
  const valuesOf = (one: Series): Interval => possibleValues(cell(one, moment), one.facets, conventions);
  return [valuesOf(whole), parts.map(valuesOf)];
}

const isSum = (whole: Interval, parts: readonly Interval[]): boolean =>
  outcomeOf(whole, "=", sum(parts)).startsWith("klopt");

/** Whether a total lies amid its parts in a column with a name, beside one in which it does add up: it is an average there. */
function isAmidBeside({ table: { cell }, total, sums }: Line, moment: Moment): boolean {
  const one = total && statedAt(total, moment, cell);
  // What lies amid its parts is no sum of them, and so none of the sums beside it.
  return one !== undefined && liesAmid(one) && isAveragedBeside({ ...one, facets: interpret(moment.header) }, sums());
}

/** Whether a total is, by its name and its size, an average in a column. */
function isAverageByName({ table: { cell }, series, total }: Line, moment: Moment): boolean {
  const stated = total && mayBeAverage(series.label) ? statedAt(total, moment, cell) : undefined;
  return stated !== undefined && isBetween(stated);
}

/** Whether a total beside which none like it adds up is an average. */
function isAverageAlone({ table: { cell, measures }, series, total, sums }: Line, moment: Moment): boolean {
  const stated = total && series.facets.unit !== "euro" ? statedAt(total, moment, cell) : undefined;
  const names = [moment.header, measures[series.measure] ?? ""];
  return stated !== undefined && isAverageByItself(stated, names.some(saysMeasured), sums());
}

/** Whether a percentage lies between those of its parts, where none is their sum: it is one of all, also beside counts that add up. */
function isAveragedShare({ table: { cell, moments }, series, total }: Line, moment: Moment): boolean {
  const isShare = (one: Moment): boolean => cell(series, one).unit === "procent";
  const stated = total && isShare(moment) ? statedAt(total, moment, cell) : undefined;
  if (!total || !stated || !isBetween(stated) || isSlipInSum(stated)) return false;
  const others = moments.filter(isShare).flatMap((one) => statedAt(total, one, cell) ?? []);
  return !others.some(isSumOf);
}

/** A norm or price that is the same in every line, and below them still. */
function isSameAt({ table: { cell }, series, total }: Line, moment: Moment): boolean {
  const { value } = cell(series, moment);
  const parts = total?.parts ?? [];
  const isSame = (part: Series): boolean => {
    const other = cell(part, moment).value;
    return value !== undefined && other !== undefined && compare(value, other) === 0;
  };
  return value !== 0 && parts.length > 1 && parts.every(isSame);
}

/** Whether a total is to be the 100 that its shares come to: it is that, or they are all there is and it is no average of them. */
function isOfAll({ table: { cell }, series, total }: Line, moment: Moment): boolean {
  const { value } = cell(series, moment);
  if (value === undefined || compare(value, 100) === 0) return value !== undefined;
  const parts = total?.parts ?? [];
  const shares = parts.flatMap((part) => cell(part, moment).value ?? []);
  if (shares.length < parts.length || shares.length < 2) return false;
  const isAmid =
    shares.some((share) => compare(share, value) <= 0) && shares.some((share) => compare(share, value) >= 0);
  return !isAmid && outcomeOf(sum(shares.map(asPrinted)), "=", pointOf(100)) !== "schending";
}

/** "Nadeel" and "Overschrijding" of a total may be those of the total itself, and not all of them together. */
function isNetOfSides({ table: { cell }, total }: Line, moment: Moment): boolean {
  const stated = total && sideOf(moment.header) ? statedAt(total, moment, cell) : undefined;
  return stated !== undefined && !isSumOf(stated) && !isSlipInSum(stated);
}

/** A growth of several that lies between theirs is one in percent; one in numbers is told by what it is the difference of. */
function isMeanGrowth({ table: { cell, measures }, series, total }: Line, moment: Moment): boolean {
  const isGrowth = saysGrowth(moment.header) || saysGrowth(measures[series.measure] ?? "");
  const stated = total && isGrowth ? statedAt(total, moment, cell) : undefined;
  return stated !== undefined && !isSumOf(stated) && isBetween(stated) && !isSlipInSum(stated);
}

/** Whether a total is by its decimals the average of its parts, beside a column in which it is their sum. */
function isNoSumBeside({ table: { cell }, total, sums }: Line, moment: Moment): boolean {
  const stated = total && statedAt(total, moment, cell);
  return stated !== undefined && isFinerThanParts(stated) && sums().length > 0;
}

/** Tells of a line in which columns its figures may be added up; shares may where they come to the whole of 100. */
export function addingUp(table: Read, series: Series): (moment: Moment) => boolean {
  const line = lineOf(table, series);
  return (moment) => {
    if (isOfRatios(moment)) return interpret(moment.header).unit === "procent" && isOfAll(line, moment);
    if (isAverageByName(line, moment) || isNetOfSides(line, moment) || isMeanGrowth(line, moment)) return false;
    if (isAverageAlone(line, moment) || isAveragedShare(line, moment)) return false;
    if (moment.period !== undefined) return true;
    if (isAmidBeside(line, moment) || isNoSumBeside(line, moment)) return false;
    return !isSameAt(line, moment) && (isRatio(series.facets) || !isAveragedAt(line, moment));
  };
}

function lineOf(table: Read, series: Series): Line {
  const { cell, moments } = table;
  const total = table.totals.find(({ whole }) => whole === series);
  const statedIn = (isSo: (stated: Stated) => boolean): readonly Named[] =>
    moments.flatMap((moment): readonly Named[] => {
      const stated = total && statedAt(total, moment, cell);
      return stated && isSo(stated) ? [{ ...stated, facets: interpret(moment.header) }] : [];
    });
  const countsAt = (moment: Moment): readonly (readonly Interval[])[] => {
    if (!total) return [];
    const [whole, parts] = valuesAt(total, moment, table);
    return isSum(whole, parts) ? [parts] : [];
  };
  return {
    table,
    series,
    total,
    sums: once(() => [isSumOf, isNearSum, isMost].map(statedIn).find((sums) => sums.length > 0) ?? []),
    counts: once(() => moments.flatMap(countsAt)),
  };
}

/** What is worked out when it is first asked for. */
function once<T>(workOut: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: workOut() }).value;
}
