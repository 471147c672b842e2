import { compare, decimalsOf, type Exact, parseDecimal, toNumber } from "../../interval/exact.ts";
import { add, divide, type Interval, multiply, outcomeOf, pointOf, roundedTo } from "../../interval/interval.ts";
import type { Facets } from "../../vocabulary/facets.ts";
import { interpret } from "../../vocabulary/interpret.ts";
import { isAveragedBeside, isBetween, type Named } from "./amid.ts";
import { mayBeAverage } from "../../vocabulary/line-words.ts";
import { isSumOf, statedAt } from "./averaged-measures.ts";
import { possibleValues } from "./possible-values.ts";
import type { Moment, Series, Table } from "../table.ts";

type Read = Pick<Table, "cell" | "conventions" | "moments" | "totals">;

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
  counts: readonly (readonly Interval[])[],
): boolean {
  const { point } = whole;
  const points = parts.flatMap((part) => part.point ?? []);
  if (point === undefined || points.length < parts.length) return false;
  if (!points.some((one) => compare(one, point) < 0) || !points.some((one) => compare(one, point) > 0)) return false;
  return counts
    .filter((weights) => weights.every((weight) => weight.point !== undefined && compare(weight.point, 0) > 0))
    .some((weights) => {
      const weighted = sum(
        parts.map((part, index) => multiply(pointOf(part.point ?? 0), weights[index] ?? pointOf(0))),
      );
      return outcomeOf(asPrinted(point), "=", divide(weighted, sum(weights))) !== "schending";
    });
}

/** Whether a total is the average of its parts in one column, weighted by another column in which it is their sum. */
function isAveragedAt({ cell, conventions, moments, totals }: Read, series: Series, moment: Moment): boolean {
  const total = totals.find(({ whole }) => whole === series);
  if (!total) return false;
  const valuesIn = (one: Series, at: Moment): Interval => possibleValues(cell(one, at), one.facets, conventions);
  const partsIn = (at: Moment): readonly Interval[] => total.parts.map((part) => valuesIn(part, at));
  const isSum = (at: Moment): boolean => outcomeOf(valuesIn(series, at), "=", sum(partsIn(at))).startsWith("klopt");
  if (isSum(moment)) return false;
  return isAverage(valuesIn(series, moment), partsIn(moment), moments.filter(isSum).map(partsIn));
}

/** Whether a total lies amid its parts in a column with a name, beside one in which it does add up: it is an average there. */
function isAmidBeside({ cell, moments, totals }: Read, series: Series, moment: Moment): boolean {
  const total = totals.find(({ whole }) => whole === series);
  const namedAt = (at: Moment): Named | undefined => {
    const stated = total && statedAt(total, at, cell);
    return stated && { ...stated, facets: interpret(at.header) };
  };
  const one = namedAt(moment);
  if (!one) return false;
  const others = moments.flatMap((at) => (at === moment ? [] : (namedAt(at) ?? [])));
  return isAveragedBeside(one, others.filter(isSumOf));
}

/** Whether a total is, by its name and its size, an average in a column. */
function isAverageByName({ cell, totals }: Read, series: Series, moment: Moment): boolean {
  const total = mayBeAverage(series.label) ? totals.find(({ whole }) => whole === series) : undefined;
  const stated = total && statedAt(total, moment, cell);
  return stated !== undefined && isBetween(stated);
}

/** A norm or price that is the same in every line, and below them still. */
function isSameAt({ cell, totals }: Read, series: Series, moment: Moment): boolean {
  const { value } = cell(series, moment);
  const parts = totals.find(({ whole }) => whole === series)?.parts ?? [];
  const isSame = (part: Series): boolean => {
    const other = cell(part, moment).value;
    return value !== undefined && other !== undefined && compare(value, other) === 0;
  };
  return value !== 0 && parts.length > 1 && parts.every(isSame);
}

/** Whether a total is to be the 100 that its shares come to: it is that, or they are all there is and it is no average of them. */
function isOfAll({ cell, totals }: Read, series: Series, moment: Moment): boolean {
  const { value } = cell(series, moment);
  if (value === undefined || compare(value, 100) === 0) return value !== undefined;
  const parts = totals.find(({ whole }) => whole === series)?.parts ?? [];
  const shares = parts.flatMap((part) => cell(part, moment).value ?? []);
  if (shares.length < parts.length || shares.length < 2) return false;
  const isAmid =
    shares.some((share) => compare(share, value) <= 0) && shares.some((share) => compare(share, value) >= 0);
  return !isAmid && outcomeOf(sum(shares.map(asPrinted)), "=", pointOf(100)) !== "schending";
}

/** Whether figures in a column may be added up; shares may where they come to the whole of 100. */
export function addsUpAt(table: Read, series: Series, moment: Moment): boolean {
  if (isOfRatios(moment)) return interpret(moment.header).unit === "procent" && isOfAll(table, series, moment);
  if (isAverageByName(table, series, moment)) return false;
  if (moment.period !== undefined) return true;
  if (isAmidBeside(table, series, moment)) return false;
  return !isSameAt(table, series, moment) && (isRatio(series.facets) || !isAveragedAt(table, series, moment));
}
