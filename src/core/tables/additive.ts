import { typingSlip } from "../cause/slips.ts";
import { add as plus, compare, decimalsOf, type Exact, parseDecimal, toNumber } from "../interval/exact.ts";
import { add, divide, type Interval, multiply, outcomeOf, pointOf, roundedTo } from "../interval/interval.ts";
import type { Facets } from "../vocabulary/facets.ts";
import { interpret } from "../vocabulary/interpret.ts";
import { possibleValues } from "./possible-values.ts";
import type { Moment, Series, Table } from "./table.ts";

type Read = Pick<Table, "cell" | "conventions" | "measures" | "moments" | "totals">;

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

/**
 * Whether one of several figures in a column is an average by where its total lies: amid its parts, in every column, and no
 * slip in typing their sum. "Kosten 2024 | Uurloon"
 */
function isAmidAt({ cell, measures, moments, totals }: Read, series: Series, moment: Moment): boolean {
  if (measures.length === 1) return false;
  const parts = totals.find(({ whole }) => whole === series)?.parts ?? [];
  const isAmid = (at: Moment): boolean => {
    const value = cell(series, at).value;
    const others = parts.flatMap((part) => cell(part, at).value ?? []);
    // With less than nought among them a sum may lie anywhere.
    if (value === undefined || others.length < parts.length || others.some((one) => compare(one, 0) < 0)) return false;
    const isBetween = others.some((one) => compare(one, value) < 0) && others.some((one) => compare(one, value) > 0);
    return isBetween && typingSlip(others.reduce<Exact>(plus, 0), value) === undefined;
  };
  return (
    parts.length > 1 &&
    cell(series, moment).value !== undefined &&
    moments.every((at) => cell(series, at).value === undefined || isAmid(at))
  );
}

/** So few figures may lie on both sides of their sum by chance. */
const FEWEST_AVERAGED = 3;

/** What is averaged is of one size: marks, ages, days. */
const LARGEST_TO_SMALLEST = 4;

/** Whether a figure lies between others of one size, as their average does. */
export function isAmong(value: Exact, others: readonly Exact[]): boolean {
  const values = others.map(toNumber);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isOfOneSize = least > 0 && most <= least * LARGEST_TO_SMALLEST;
  return isOfOneSize && least < toNumber(value) && toNumber(value) < most;
}

/** The same of columns with names: three parts or more, beside a column that does add up. */
function isAmidBeside({ cell, conventions, moments, totals }: Read, series: Series, moment: Moment): boolean {
  const parts = totals.find(({ whole }) => whole === series)?.parts ?? [];
  const value = cell(series, moment).value;
  const others = parts.flatMap((part) => cell(part, moment).value ?? []);
  if (value === undefined || others.length < FEWEST_AVERAGED || others.length < parts.length) return false;
  if (!isAmong(value, others) || typingSlip(others.reduce<Exact>(plus, 0), value) !== undefined) return false;
  const valuesIn = (one: Series, at: Moment): Interval => possibleValues(cell(one, at), one.facets, conventions);
  return moments.some((at) => {
    const sumThere = sum(parts.map((part) => valuesIn(part, at)));
    return at !== moment && outcomeOf(valuesIn(series, at), "=", sumThere).startsWith("klopt");
  });
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
  if (moment.period !== undefined) return !isAmidAt(table, series, moment);
  if (isAmidBeside(table, series, moment)) return false;
  return !isSameAt(table, series, moment) && (isRatio(series.facets) || !isAveragedAt(table, series, moment));
}
