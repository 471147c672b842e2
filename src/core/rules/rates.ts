import { lineName, placed } from "../findings/placed.ts";
import { compare, divide, type Exact, multiply as times, roundToMultiple } from "../interval/exact.ts";
import { impliedDenominator } from "../interval/implied-denominator.ts";
import { type Interval, multiply, outcomeOf, roundedTo, scale, unknown } from "../interval/interval.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import { printedStep } from "../reading/read-cell.ts";
import { possibleValues } from "../tables/relations/possible-values.ts";
import type { Moment, Rate, Series, Table } from "../tables/table.ts";
import type { Observation, Place, Working } from "./observation.ts";

/** What a cell can be. */
export function valuesAt(table: Table, series: Series, moment: Moment): Interval {
  return possibleValues(table.cell(series, moment), series.facets, table.conventions);
}

export function isMultiple(value: Exact, step: Exact): boolean {
  return compare(roundToMultiple(value, step), value) === 0;
}

/** What a percentage of a whole can be: a note on rounding is about counts. */
export function shareAt(table: Table, { rate }: Rate, moment: Moment): Interval {
  const reading = table.cell(rate, moment);
  return reading.value === undefined ? unknown() : roundedTo(reading.value, printedStep(reading));
}

/** Rounding allows for less than nought, counting does not. */
export const notBelowZero = (value: Interval): Interval =>
  value.low !== undefined && compare(value.low, 0) < 0 ? { ...value, low: 0 } : value;

/**
 * What a rate can be: as it is printed half a unit either way, or as coarse as the note says of all figures where
 * the rates of this column are multiples of that as well (004 r. 2869: those of the gemeenten are, Nederland's not).
 */
export function rateAt(table: Table, { rate, base }: Rate, moment: Moment): Interval {
  const reading = table.cell(rate, moment);
  const { value } = reading;
  if (value === undefined) return unknown();
  const { step: noted } = table.conventions;
  const beside = table.rates
    .filter((other) => other.rate.measure === rate.measure && other.base.per === base.per)
    .map((other) => table.cell(other.rate, moment));
  const isNoted =
    noted !== undefined &&
    beside.every((cell) => cell.step === undefined && (cell.value === undefined || isMultiple(cell.value, noted)));
  return roundedTo(value, isNoted ? noted : printedStep(reading));
}

/** A count and its rate in one column, and what tells them apart from the others that are per the same. */
export interface Pair extends Rate {
  readonly moment: Moment;
  readonly name: string;
  /** The same with its column. */
  readonly title: string;
}

/** The lines of one base in one column. */
export const pairsAt = (rates: readonly Rate[], moment: Moment): readonly Pair[] =>
  rates.map((rate) => ({ ...rate, moment, name: nameOf(rate.rate), title: placed(nameOf(rate.rate), moment) }));

/** What the lines of one base leave for the number they are all per, and which lines say so. */
export interface Denominators {
  readonly table: Table;
  readonly low: Exact;
  readonly high: Exact;
  /** The lines that give the bounds. */
  readonly from: Pair;
  readonly to: Pair;
  /** How many lines were asked: one alone contradicts nothing. */
  readonly lines: number;
}

interface Limit {
  readonly pair: Pair;
  readonly bound: Exact;
  readonly count: Exact;
}

/** The limit that says most; of equal ones that of the largest count, so that the order of the lines decides nothing. */
function tightest(limits: readonly Limit[], sign: 1 | -1): Limit | undefined {
  return [...limits].sort((a, b) => sign * compare(a.bound, b.bound) || compare(b.count, a.count))[0];
}

/** The numbers by which all counts give their rates; none where `low` is above `high`. Undefined where one bound is open. */
export function denominatorsOf(table: Table, pairs: readonly Pair[]): Denominators | undefined {
  const ranges = pairs.flatMap((pair) => {
    const [count, printed] = [valuesAt(table, pair.count, pair.moment), rateAt(table, pair, pair.moment)];
    if (count.low === undefined || printed.low === undefined) return [];
    return [{ pair, count: count.low, ...impliedDenominator(count, printed, pair.base.per) }];
  });
  const limits = (side: "low" | "high"): readonly Limit[] =>
    ranges.flatMap(({ pair, count, [side]: bound }) => (bound === undefined ? [] : [{ pair, count, bound }]));
  const [from, to] = [tightest(limits("low"), -1), tightest(limits("high"), 1)];
  if (!from || !to) return undefined;
  return { table, low: from.bound, high: to.bound, from: from.pair, to: to.pair, lines: ranges.length };
}

export const keyOfBase = ({ base: { per, of } }: Rate): string => `${String(per)} ${of}`;

/** The rates of a table that are per something no line of it counts, those of one base together. */
export function openBases({ rates }: Table): readonly (readonly Rate[])[] {
  const groups = new Map<string, Rate[]>();
  for (const rate of rates) {
    if (rate.denominator || rate.base.of === "") continue;
    const key = keyOfBase(rate);
    const group = groups.get(key);
    if (group) group.push(rate);
    else groups.set(key, [rate]);
  }
  return [...groups.values()];
}

/** "1.490 bij 5,9%" or "155 bij 10 per 1.000". */
export function pairText(table: Table, { count, rate, base, moment }: Pair): string {
  const [number, printed] = [table.cell(count, moment).value, table.cell(rate, moment).value];
  const unit = base.per === 100 ? "%" : ` per ${numberText(base.per)}`;
  const text = (value: Exact | undefined): string => (value === undefined ? "-" : numberText(value));
  return `${text(number)} bij ${text(printed)}${unit}`;
}

/** The cells of the lines that give the bounds, the lower bound first. */
export function placesOfBounds({ table, from, to }: Denominators): readonly [Place, ...Place[]] {
  return from === to ? placesOf(table, from) : [...placesOf(table, from), ...placesOf(table, to)];
}

/** A rate and the count it belongs to, the rate first: that is the figure that was worked out. */
export function placesOf(
  table: Table,
  { count, rate, moment }: Pick<Pair, "count" | "rate" | "moment">,
): readonly [Place, Place] {
  return [
    { table, series: rate, moment },
    { table, series: count, moment },
  ];
}

export const nameOf = (series: Series): string => plainText(lineName(series));

/** So many times a count over all that it is a part of together. */
export const perWhole =
  (per: number, count: Place, wholes: readonly Place[]): Working =>
  (figureAt, arithmetic) => {
    const [part, figures] = [figureAt(count), wholes.flatMap((place) => figureAt(place) ?? [])];
    if (!part || figures.length === 0 || figures.length < wholes.length) return undefined;
    return arithmetic.scale(arithmetic.divide(part, figures.reduce(arithmetic.add)), per);
  };

/** Whether a rate is `per` times its count over the figure that the table has for what it is per. */
export function asDivided(table: Table, rate: Rate, moment: Moment): readonly Observation[] {
  const { base, denominator } = rate;
  if (!denominator) return [];
  const [printed, count, whole] = [
    rateAt(table, rate, moment),
    valuesAt(table, rate.count, moment),
    valuesAt(table, denominator, moment),
  ];
  if (printed.point === undefined || count.point === undefined || whole.point === undefined) return [];
  // Multiplied out: a denominator that may have been rounded to nought divides nothing.
  const outcome = outcomeOf(multiply(notBelowZero(printed), notBelowZero(whole)), "=", scale(count, base.per));
  const expected = divide(times(count.point, base.per), whole.point);
  const sum = `${numberText(base.per)} × ${numberText(count.point)} / ${numberText(whole.point)}`;
  const worked = expected === undefined ? sum : `${sum} = ${numberText(expected)}`;
  const text =
    outcome === "schending"
      ? `${placed(nameOf(rate.rate), moment)}: ${worked}, er staat ${numberText(printed.point)}.`
      : "";
  const places = [...placesOf(table, { ...rate, moment }), { table, series: denominator, moment }] as const;
  const again = (changed: Table): Observation | undefined => asDivided(changed, rate, moment)[0];
  const working = perWhole(base.per, places[1], [places[2]]);
  return [{ places, outcome, found: printed.point, expected, text, again, working }];
}
