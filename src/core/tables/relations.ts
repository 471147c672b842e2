import type { Interval } from "../interval/interval.ts";
import { facetOfBreakdown, sharedFacets } from "../vocabulary/facets.ts";
import { findColumnTotals } from "./column-totals.ts";
import { type Weigh, weigher } from "./evidence.ts";
import { possibleValues } from "./possible-values.ts";
import { findNamedTotals } from "./named-totals.ts";
import { findRates } from "./rates.ts";
import { findShareSets } from "./share-sets.ts";
import { findSubsets } from "./subsets.ts";
import type { Moment, Series, Table, Whole } from "./table.ts";
import { findTotals } from "./totals.ts";
import { totalsByFormula } from "./totals-by-formula.ts";

/** How the lines of a table hang together, as far as the table itself shows it. */
export type Relations = Pick<Table, "series" | "totals" | "columnTotals" | "subsets" | "rates" | "shareSets">;

/** What the lines stand in. */
type Around = Pick<Table, "grid" | "orientation" | "moments" | "measures" | "notes" | "conventions" | "cell">;

function valuesIn({
  cell,
  conventions,
}: Pick<Table, "cell" | "conventions">): (series: Series, moment: Moment) => Interval {
  return (series, moment) => possibleValues(cell(series, moment), series.facets, conventions);
}

/** Weighs sums on the figures of a table. */
export function weigherOf(around: Around): Weigh {
  const valuesAt = valuesIn(around);
  return weigher((series) => around.moments.map((moment) => valuesAt(series, moment)));
}

/** A part stays what it is; a whole is no longer split up, so what its rows differ in is no part of what it is. */
function withLine(series: Series, line: "totaal" | "deel" | undefined): Series {
  if (line === undefined) return series;
  const { breakdown, ...facets } = series.facets;
  if (line === "deel" || breakdown === undefined)
    return { ...series, facets: sharedFacets({ ...series.facets, line }) };
  const whole = Object.fromEntries(Object.entries(facets).filter(([facet]) => facet !== facetOfBreakdown(breakdown)));
  return { ...series, facets: sharedFacets({ ...whole, line }) };
}

function marked(lines: readonly Series[], totals: readonly Whole[]): (series: Series) => Series {
  const sums = totals.filter(({ overlaps }) => !overlaps);
  // A subtotal is the part of another total, yet a total.
  const lineOf = new Map<Series, "totaal" | "deel">([
    ...sums.flatMap(({ parts }) => parts.map((part) => [part, "deel"] as const)),
    ...sums.map(({ whole }) => [whole, "totaal"] as const),
  ]);
  const finished = new Map(lines.map((one) => [one, withLine(one, lineOf.get(one))]));
  return (one) => finished.get(one) ?? one;
}

const mapWhole = (total: Whole, change: (series: Series) => Series): Whole => ({
  ...total,
  whole: change(total.whole),
  parts: total.parts.map(change),
});

/** All that names lines of a table. */
type Naming = Relations & Pick<Table, "callouts">;

/** The same relations between changed lines. */
export function mapSeries({ series, totals, ...rest }: Naming, change: (series: Series) => Series): Naming {
  return {
    series: series.map(change),
    totals: totals.map((total) => mapWhole(total, change)),
    columnTotals: rest.columnTotals.map((total) => ({ ...total, series: total.series.map(change) })),
    subsets: rest.subsets.map(({ whole, part }) => ({ whole: change(whole), part: change(part) })),
    rates: rest.rates.map(({ count, rate, base, denominator }) => ({
      count: change(count),
      rate: change(rate),
      base,
      denominator: denominator && change(denominator),
    })),
    shareSets: rest.shareSets.map((set) => set.map(change)),
    callouts: rest.callouts.map((callout) => ({ ...callout, series: change(callout.series) })),
  };
}

/** The lines, marked where they are a total or a part of one, and how they hang together. */
export function relate(lines: readonly Series[], around: Around): Relations {
  const { grid, orientation, moments, measures, notes, conventions, cell } = around;
  const weigh = weigherOf(around);
  const perMeasure = <T>(all: readonly Series[], find: (some: readonly Series[]) => readonly T[]): T[] =>
    measures.flatMap((_, measure) => find(all.filter((one) => one.measure === measure)));
  const totals = perMeasure(lines, (some) => findTotals(some, weigh, conventions.mayOverlap));
  const final = marked(lines, totals);
  const series = lines.map(final);
  const told = totals.map((total) => mapWhole(total, final));
  const isEmpty = (one: Series): boolean => moments.every((moment) => cell(one, moment).value === undefined);
  const named = findNamedTotals(series, told, weigh);
  const byWords = [...told, ...named];
  return {
    series,
    totals: [...byWords, ...totalsByFormula({ grid, orientation, series, moments }, byWords)],
    columnTotals: findColumnTotals(series, moments, valuesIn(around), conventions.mayOverlap),
    subsets: perMeasure(series, findSubsets),
    rates: findRates(series, measures, notes, isEmpty),
    shareSets: findShareSets(series, moments, valuesIn(around)),
  };
}
