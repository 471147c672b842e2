import { numberText } from "../findings/number-text.ts";
import { placed } from "../findings/placed.ts";
import { type Exact, toNumber } from "../interval/exact.ts";
import { add, divide, type Interval, outcomeOf, pointOf, roundedTo } from "../interval/interval.ts";
import { plainText } from "../reading/normalise.ts";
import { printedStep } from "../reading/read-cell.ts";
import { readPeriod } from "../reading/read-period.ts";
import { isOverTime } from "../tables/relations/totals/lines-added-up.ts";
import { isTotal } from "../vocabulary/line-words.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { findWays } from "../tables/worked-out/find.ts";
import { isBareAverage } from "../vocabulary/ratio-words.ts";
import { between, isOutOf } from "./averaged-shares.ts";
import type { Observation, Place } from "./observation.ts";

const FEWEST_PARTS = 2;
/** So many averages that lie among their parts show that all of that column or line should, and so many times those that do not. */
const FEWEST_SHOWN = 2;

/** A figure that is called an average, and those before it that it may be of. */
interface Averaged {
  readonly whole: Place;
  readonly parts: readonly Place[];
  readonly stands: Interval;
  readonly limits: Interval;
  readonly values: readonly Exact[];
  /** The last digit of what stands there. */
  readonly step: Exact;
}

function averagedAt(table: Table, whole: Place, parts: readonly Place[]): Averaged | undefined {
  const reading = table.cell(whole.series, whole.moment);
  const values = parts.flatMap(({ series, moment }) => table.cell(series, moment).value ?? []);
  if (reading.value === undefined || values.length < parts.length) return undefined;
  const step = printedStep(reading);
  const stands = roundedTo(reading.value, step);
  return { whole, parts, stands, limits: between(values.map(pointOf)), values, step };
}

/** Whether an average lies among its parts, and these so near each other that most other figures would not. */
function isTelling({ stands, limits: { low = 0, high = 0 } }: Averaged): boolean {
  return toNumber(high) - toNumber(low) <= Math.abs(toNumber(stands.low ?? 0));
}

/** So many steps of the last digit apart, figures have another average than any of themselves by chance only. */
const FEWEST_STEPS = 3;

/** Whether an average is the plain one of its parts to the last digit, and these so far apart that it hardly would be by chance. */
function isPlainMean({ parts, stands, values, limits: { low = 0, high = 0 }, step }: Averaged): boolean {
  const mean = divide(values.map(pointOf).reduce(add), pointOf(parts.length));
  const isApart = toNumber(high) - toNumber(low) >= FEWEST_STEPS * toNumber(step);
  return isApart && outcomeOf(stands, "=", mean) !== "schending";
}

function observe({ whole, parts, stands, limits }: Averaged): Observation {
  const { series, moment } = whole;
  const text = (value: Interval["point"]): string => numberText(value ?? 0, series.facets.unit);
  return {
    places: [whole, ...parts],
    outcome: "schending",
    found: stands.point,
    text: `${placed(plainText(series.label), moment)}: er staat ${text(stands.point)}, maar een gemiddelde ligt tussen het laagste en het hoogste deel: ${text(limits.low)} en ${text(limits.high)}.`,
  };
}

/** Whether what is averaged are times, which leave no one out: gemeenten may be some of more. */
function areTimes({ parts }: Averaged): boolean {
  const [first, second] = parts;
  const areColumns = first?.series === second?.series;
  const isTime = ({ series: { label }, moment }: Place): boolean =>
    isOverTime(areColumns ? moment : { header: label, period: readPeriod(label)?.period });
  return parts.every(isTime);
}

/**
 * Those of one column or line that lie beyond their parts, where the others show what they are the average of: by lying
 * among these, or, where they are fewer, by being the plain average of them.
 */
function outOfBounds(all: readonly (Averaged | undefined)[]): readonly Averaged[] {
  const averaged = all.filter((one) => one !== undefined);
  const out = averaged.filter(({ stands, limits }) => isOutOf(stands, limits));
  const shown = averaged.filter((one) => !out.includes(one) && isTelling(one));
  if (shown.length >= Math.max(FEWEST_SHOWN, out.length * 2)) return out;
  const others = averaged.filter((one) => !out.includes(one));
  const arePlain = others.length > 0 && others.every(isPlainMean);
  return arePlain && others.length >= out.length * (out.every(areTimes) ? 1 : 2) ? out : [];
}

/** The columns before one that is called "Gemiddeld": those of a time where there are any. */
function columnsBefore({ moments, columnTotals }: Table, average: Moment): readonly Moment[] {
  const [end = 0] = average.places;
  const before = moments.filter(
    (moment) =>
      (moment.places[0] ?? end) < end &&
      !isTotal(moment.header) &&
      !isBareAverage(moment.header) &&
      !columnTotals.some(({ whole }) => whole === moment),
  );
  const times = before.filter(isOverTime);
  return times.length > 0 ? times : before;
}

function averageColumns(table: Table): readonly Averaged[] {
  const { series, moments, beside } = table;
  const columns = [...moments, ...beside].filter(({ header }) => isBareAverage(header));
  return columns.flatMap((moment) => {
    const parts = columnsBefore(table, moment);
    if (parts.length < FEWEST_PARTS) return [];
    const partsOf = (one: Series): readonly Place[] => parts.map((part) => ({ series: one, moment: part }));
    return outOfBounds(series.map((one) => averagedAt(table, { series: one, moment }, partsOf(one))));
  });
}

/** The lines of its group before one that is called "Gemiddeld". */
const linesBefore = ({ series }: Table, average: Series): readonly Series[] =>
  series.filter(
    ({ position, group, measure, label }) =>
      position < average.position &&
      group === average.group &&
      measure === average.measure &&
      !isTotal(label) &&
      !isBareAverage(label),
  );

/** Of percentages SD-R31 tells it by itself. */
function averageLines(table: Table): readonly Averaged[] {
  const lines = table.series.filter(({ label, facets: { unit } }) => unit !== "procent" && isBareAverage(label));
  return lines.flatMap((series) => {
    const parts = linesBefore(table, series);
    if (parts.length < FEWEST_PARTS) return [];
    const partsAt = (moment: Moment): readonly Place[] => parts.map((part) => ({ series: part, moment }));
    return outOfBounds(table.moments.map((moment) => averagedAt(table, { series, moment }, partsAt(moment))));
  });
}

/**
 * Averages that lie beyond those that they are of, whatever they are weighted by, where the others of their column or line
 * show that it is of these. Where they are plain averages, SD-R51 tells what they should be.
 */
export function averagesOutOfBounds(table: Table): readonly Observation[] {
  const found = [...averageColumns(table), ...averageLines(table)];
  if (found.length === 0) return [];
  const plain = findWays(table).ways.filter(({ operation }) => operation === "gemiddelde");
  const isPlain = ({ whole: { series, moment } }: Averaged): boolean =>
    plain.some(({ result }) => result.spots.some((spot) => spot?.series === series && spot.moment === moment));
  return found.filter((one) => !isPlain(one)).map(observe);
}
