import { compare, type Exact, roundToMultiple } from "../interval/exact.ts";
import { impliedDenominator } from "../interval/implied-denominator.ts";
import { type Interval, roundedTo, unknown } from "../interval/interval.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import { possibleValues } from "../tables/possible-values.ts";
import type { Moment, Rate, Series, Table } from "../tables/table.ts";
import type { Place } from "./observation.ts";

/** What a cell can be. */
export function valuesAt(table: Table, series: Series, moment: Moment): Interval {
  return possibleValues(table.cell(series, moment), series.facets, table.conventions);
}

export function isMultiple(value: Exact, step: Exact): boolean {
  return compare(roundToMultiple(value, step), value) === 0;
}

/**
 * What a rate can be: as it is printed half a unit either way, or as coarse as the note says of all figures where
 * the rates of this column are multiples of that as well (004 r. 2869: those of the gemeenten are, Nederland's not).
 */
export function rateAt(table: Table, { rate, base }: Rate, moment: Moment): Interval {
  const { value, step } = table.cell(rate, moment);
  if (value === undefined) return unknown();
  const { step: noted } = table.conventions;
  const beside = table.rates
    .filter((other) => other.rate.measure === rate.measure && other.base.per === base.per)
    .map((other) => table.cell(other.rate, moment));
  const isNoted =
    noted !== undefined &&
    beside.every((cell) => cell.step === undefined && (cell.value === undefined || isMultiple(cell.value, noted)));
  return roundedTo(value, isNoted ? noted : (step ?? 1));
}

/** What the lines of one base leave for the number they are all per, and which lines say so. */
export interface Denominators {
  readonly table: Table;
  readonly moment: Moment;
  readonly low: Exact;
  readonly high: Exact;
  /** The lines that give the bounds. */
  readonly from: Rate;
  readonly to: Rate;
  /** How many lines were asked: one alone contradicts nothing. */
  readonly lines: number;
}

interface Limit {
  readonly rate: Rate;
  readonly bound: Exact;
  readonly count: Exact;
}

/** The limit that says most; of equal ones that of the largest count, so that the order of the lines decides nothing. */
function tightest(limits: readonly Limit[], sign: 1 | -1): Limit | undefined {
  return [...limits].sort((a, b) => sign * compare(a.bound, b.bound) || compare(b.count, a.count))[0];
}

/** The numbers by which all counts give their rates; none where `low` is above `high`. Undefined where one bound is open. */
export function denominatorsOf(table: Table, rates: readonly Rate[], moment: Moment): Denominators | undefined {
  const ranges = rates.flatMap((rate) => {
    const [count, printed] = [valuesAt(table, rate.count, moment), rateAt(table, rate, moment)];
    if (count.low === undefined || printed.low === undefined) return [];
    return [{ rate, count: count.low, ...impliedDenominator(count, printed, rate.base.per) }];
  });
  const limits = (side: "low" | "high"): readonly Limit[] =>
    ranges.flatMap(({ rate, count, [side]: bound }) => (bound === undefined ? [] : [{ rate, count, bound }]));
  const [from, to] = [tightest(limits("low"), -1), tightest(limits("high"), 1)];
  if (!from || !to) return undefined;
  return { table, moment, low: from.bound, high: to.bound, from: from.rate, to: to.rate, lines: ranges.length };
}

/** The rates of a table that are per something no line of it counts, those of one base together. */
export function openBases({ rates }: Table): readonly (readonly Rate[])[] {
  const groups = new Map<string, Rate[]>();
  for (const rate of rates) {
    const { per, of } = rate.base;
    if (rate.denominator || of === "") continue;
    const key = `${String(per)} ${of}`;
    const group = groups.get(key);
    if (group) group.push(rate);
    else groups.set(key, [rate]);
  }
  return [...groups.values()];
}

/** "1.490 bij 5,9%" or "155 bij 10 per 1.000". */
export function pairText(table: Table, { count, rate, base }: Rate, moment: Moment): string {
  const [number, printed] = [table.cell(count, moment).value, table.cell(rate, moment).value];
  const unit = base.per === 100 ? "%" : ` per ${numberText(base.per)}`;
  const text = (value: Exact | undefined): string => (value === undefined ? "-" : numberText(value));
  return `${text(number)} bij ${text(printed)}${unit}`;
}

/** The cells of the lines that give the bounds, the lower bound first. */
export function placesOfBounds({ table, moment, from, to }: Denominators): readonly [Place, ...Place[]] {
  return from === to
    ? placesOf(table, from, moment)
    : [...placesOf(table, from, moment), ...placesOf(table, to, moment)];
}

/** A rate and the count it belongs to, the rate first: that is the figure that was worked out. */
export function placesOf(table: Table, { count, rate }: Rate, moment: Moment): readonly [Place, Place] {
  return [
    { table, series: rate, moment },
    { table, series: count, moment },
  ];
}

export const nameOf = ({ label }: Series): string => plainText(label);
