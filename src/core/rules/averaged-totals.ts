import { numberText } from "../findings/number-text.ts";
import { placed } from "../findings/placed.ts";
import { compare, type Exact, roundTo } from "../interval/exact.ts";
import { divide, type Interval, multiply, outcomeOf, pointOf, roundedTo } from "../interval/interval.ts";
import { normalise, plainText } from "../reading/normalise.ts";
import { printedStep } from "../reading/read-cell.ts";
import { possibleValues } from "../tables/relations/possible-values.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { areCounts } from "../vocabulary/facets.ts";
import { isBareAverage, saysMeasured } from "../vocabulary/ratio-words.ts";
import { between, isOutOf, sum } from "./averaged-shares.ts";
import type { Observation, Place } from "./observation.ts";

/** An average under others, and the counts beside those, which come to the count beside it: none of them is left out. */
interface Averaged {
  readonly whole: Place;
  readonly parts: readonly Place[];
  readonly counts: readonly Place[];
  readonly total: Place;
}

/** Of what each has one: the cost per client of all help together is more than that of any kind of help. */
const OF_EACH =
  /doorlooptijd|wachttijd|afhandelings?(?:tijd|duur)|afhandeltijd|behandeltijd|leeftijd|cijfer|\bscore\b|waardering|tevredenheid/;

/** "Leeftijd", and not "Leeftijd 0-17": that counts who are of that age. */
const isOfEach = (name: string): boolean => OF_EACH.test(normalise(name)) && saysMeasured(name);

const isSaidAverage = ({ statistic }: Series["facets"]): boolean => statistic === "gemiddelde" || statistic === "maat";

const isAverage = ({ facets }: Series, name: string): boolean =>
  facets.unit !== "procent" && (isSaidAverage(facets) ? OF_EACH.test(normalise(name)) : isOfEach(name));

const isCount = ({ facets }: Series): boolean => areCounts(facets);

/** Averages in a column of their own, beside the counts of the same lines. */
function downColumns({ series, moments, columnTotals }: Table): readonly Averaged[] {
  return columnTotals.flatMap(({ whole, parts, series: summed }) => {
    const counted = summed.filter(isCount);
    const wholes = [
      whole,
      ...moments.filter(({ header, places }) => isBareAverage(header) && (places[0] ?? 0) > (whole.places[0] ?? 0)),
    ];
    return series.flatMap((one, index) => {
      // The count that it is an average of stands right before it, or is the only one.
      const [before] = counted.length === 1 ? counted : counted.filter((count) => count === series[index - 1]);
      if (!before || !isAverage(one, one.label)) return [];
      const at = (line: Series): readonly Place[] => parts.map((moment) => ({ series: line, moment }));
      const total = { series: before, moment: whole };
      return wholes.map((moment) => ({ whole: { series: one, moment }, parts: at(one), counts: at(before), total }));
    });
  });
}

/** Counts and averages side by side in every column. */
function sideBySide({ series, moments, totals, measures }: Table): readonly Averaged[] {
  const averages = measures.flatMap((name, measure) => (OF_EACH.test(normalise(name)) ? [{ name, measure }] : []));
  if (averages.length === 0) return [];
  const keyOf = (position: number, measure: number): number => position * measures.length + measure;
  const byPlace = new Map(series.map((one) => [keyOf(one.position, one.measure), one]));
  return totals
    .filter(({ whole, overlaps }) => !overlaps && isCount(whole))
    .flatMap(({ whole, parts }) =>
      averages.flatMap(({ name, measure }) => {
        const besides = [whole, ...parts].map(({ position }) => byPlace.get(keyOf(position, measure)));
        const [average, ...lines] = besides.filter((one) => one !== undefined);
        if (measure === whole.measure || lines.length < parts.length) return [];
        if (!average || !isAverage(average, name)) return [];
        return moments.map((moment: Moment) => ({
          whole: { series: average, moment },
          parts: lines.map((one) => ({ series: one, moment })),
          counts: parts.map((one) => ({ series: one, moment })),
          total: { series: whole, moment },
        }));
      }),
    );
}

interface Read extends Averaged {
  readonly stands: Interval;
  readonly values: readonly Interval[];
  readonly weighted: Interval;
}

/** What stands at these places; undefined where anything is missing, or the first is what the others come to. */
function readAt(table: Table, averaged: Averaged): Read | undefined {
  const read = ({ series, moment }: Place): Interval | undefined => {
    const reading = table.cell(series, moment);
    return reading.value === undefined ? undefined : roundedTo(reading.value, printedStep(reading));
  };
  const [stands, ...values] = [averaged.whole, ...averaged.parts].flatMap((place) => read(place) ?? []);
  const count = ({ series, moment }: Place): Interval =>
    possibleValues(table.cell(series, moment), series.facets, table.conventions);
  const counts = averaged.counts.map(count);
  if (!stands || values.length < averaged.parts.length || values.length < 2) return undefined;
  if (counts.some(({ point }) => point === undefined || compare(point, 0) <= 0)) return undefined;
  if (outcomeOf(count(averaged.total), "=", sum(counts)) === "schending") return undefined;
  if (outcomeOf(stands, "=", sum(values)) !== "schending") return undefined;
  const weighted = divide(sum(values.map((value, index) => multiply(value, counts[index] ?? pointOf(0)))), sum(counts));
  return { ...averaged, stands, values, weighted };
}

const text = (value: Exact | undefined): string => (value === undefined ? "" : numberText(value));

/** Averages that lie beyond those that they are of, whatever they are weighted by. */
function outOfBounds({ whole, parts, stands, values }: Read): Observation {
  const { low, high } = between(values.map(({ point }) => pointOf(point ?? 0)));
  const name = placed(plainText(whole.series.label), whole.moment);
  return {
    places: [whole, ...parts],
    outcome: "schending",
    found: stands.point,
    text: `${name}: er staat ${text(stands.point)}, maar een gemiddelde ligt tussen het laagste en het hoogste deel: ${text(low)} en ${text(high)}.`,
  };
}

/** So many that are weighted by the counts beside them show that all of their line are, and so many times those that are not. */
const FEWEST_SHOWN = 2;

/** Averages that are not weighted by the counts beside them, where the others of their line are. */
function notWeighted(all: readonly Read[]): readonly Observation[] {
  const others = all.filter(({ stands, weighted }) => outcomeOf(stands, "=", weighted) === "schending");
  const fits = all.length - others.length;
  if (fits < FEWEST_SHOWN || fits < FEWEST_SHOWN * others.length) return [];
  return others.map(({ whole, parts, stands, weighted }): Observation => {
    const expected = weighted.point === undefined ? undefined : roundTo(weighted.point, 2);
    return {
      places: [whole, ...parts],
      outcome: "schending",
      severity: "waarschuwing",
      found: stands.point,
      expected,
      text: `${placed(plainText(whole.series.label), whole.moment)}: het gemiddelde naar aantal is ${text(expected)}, er staat ${text(stands.point)}.`,
    };
  });
}

/** Averages on the line of a total, whose counts leave nothing out. */
export function averagedTotals(table: Table): readonly Observation[] {
  const read = [...downColumns(table), ...sideBySide(table)].flatMap((one) => readAt(table, one) ?? []);
  const isOut = ({ whole: { series }, stands, values }: Read): boolean => {
    const limits = between(values.map(({ point }) => pointOf(point ?? 0)));
    // What does not say that it is an average may be all together, which is no less than any.
    const isBelow = outcomeOf(stands, ">=", limits) === "schending";
    return isSaidAverage(series.facets) ? isOutOf(stands, limits) : isBelow;
  };
  const lines = new Set(read.map(({ whole }) => whole.series));
  return [...lines].flatMap((line) => {
    const all = read.filter(({ whole }) => whole.series === line);
    return [...all.filter(isOut).map(outOfBounds), ...notWeighted(all.filter((one) => !isOut(one)))];
  });
}
