import { type Interval, unknown } from "../../interval/interval.ts";
import { type Facets, sharedFacets, unsplit } from "../../vocabulary/facets.ts";
import { withoutAverages } from "./averaged-measures.ts";
import { withStocks } from "./stocks/begin-and-end.ts";
import { findBreakdowns } from "./totals/breakdowns.ts";
import { countedOnce } from "./totals/counted-once.ts";
import { weighColumns } from "./totals/column-readings.ts";
import { findColumnTotals } from "./totals/column-totals.ts";
import { withoutLeftOut } from "./totals/left-out.ts";
import { isSure, residentsOnce } from "./totals/believed-totals.ts";
import { type Weigh, weigher } from "./evidence.ts";
import { isExact, isNothing, possibleValues } from "./possible-values.ts";
import { areOfOneKind } from "../long-tables.ts";
import { isTotal, saysUnique } from "../../vocabulary/line-words.ts";
import { findNamedTotals, findNumberedTotals } from "./totals/named-totals.ts";
import { findRates } from "./rates.ts";
import { findShareSets } from "./share-sets.ts";
import { findSubsets } from "./subsets.ts";
import type { Moment, Series, Table, Whole, WholeMoment } from "../table.ts";
import { withPartRoles } from "./part-roles.ts";
import { withResults } from "./stocks/results.ts";
import { withRunningStocks } from "./stocks/running-stocks.ts";
import { totalsInOtherVersions } from "./totals/other-versions.ts";
import { totalsOfOneColumn } from "./totals/single-column.ts";
import { boundsOf } from "../../vocabulary/stock-words.ts";
import { findTotals } from "./totals/totals.ts";
import { findSplits } from "./totals/splits.ts";
import { findSubtotals } from "./totals/subtotals.ts";
import { findTotalsBeside } from "./totals/totals-beside.ts";
import { wholesOfStillAndGone } from "./totals/still-and-gone.ts";
import { totalsOverGroups } from "./totals/totals-over-groups.ts";
import { totalsWithout } from "./totals/totals-without.ts";
import { totalsByFormula } from "./totals/totals-by-formula.ts";

/** How the lines of a table hang together, as far as the table itself shows it. */
export type Relations = Pick<
  Table,
  "series" | "totals" | "splits" | "columnTotals" | "subsets" | "rates" | "shareSets"
>;

/** What the lines stand in. */
type Around = Pick<
  Table,
  | "grid"
  | "title"
  | "orientation"
  | "moments"
  | "measures"
  | "period"
  | "dividesOnce"
  | "notes"
  | "conventions"
  | "cell"
  | "readWholes"
>;

function valuesIn({
  cell,
  conventions,
}: Pick<Table, "cell" | "conventions">): (series: Series, moment: Moment) => Interval {
  return (series, moment) => possibleValues(cell(series, moment), series.facets, conventions);
}

/** Weighs sums on the figures of a table. */
export function weigherOf(around: Pick<Table, "moments" | "conventions" | "cell" | "readWholes">): Weigh {
  const { moments, conventions, readWholes } = around;
  const valuesAt = valuesIn(around);
  return weigher({
    columns: moments.length,
    isTotal: (column) => isTotal(moments[column]?.header ?? ""),
    readExact: (series, into) => {
      if (isExact(series.facets, conventions)) readWholes(series, into);
      else into.fill(Number.NaN);
    },
    interval: (series, column) => {
      const moment = moments[column];
      return moment ? valuesAt(series, moment) : unknown();
    },
    isNothing: (series, column) => {
      const moment = moments[column];
      return moment !== undefined && isNothing(around.cell(series, moment), conventions);
    },
  });
}

type Line = "totaal" | "deel";

/** A part stays what it is; a whole is no longer split up, so what its rows differ in is no part of what it is. */
const facetsAs = (line: Line, facets: Facets): Facets =>
  sharedFacets({ ...(line === "deel" ? facets : unsplit(facets)), line });

/** Many lines say the same. */
const known: Readonly<Record<Line, WeakMap<Facets, Facets>>> = { totaal: new WeakMap(), deel: new WeakMap() };

function withLine(series: Series, line: Line): Series {
  let facets = known[line].get(series.facets);
  if (!facets) known[line].set(series.facets, (facets = facetsAs(line, series.facets)));
  return { ...series, facets };
}

/** What lines become that are a total, or a part of one. */
function marked(lines: readonly Series[], measures: number, totals: readonly Whole[]): (series: Series) => Series {
  const keyOf = ({ position, measure }: Series): number => position * measures + measure;
  const [first, last] = [lines[0], lines.at(-1)];
  const from = first ? keyOf(first) : 0;
  const changed = new Array<Series | undefined>(last ? keyOf(last) - from + 1 : 0);
  const sums = totals.filter(({ overlaps }) => !overlaps);
  for (const { parts } of sums) for (const part of parts) changed[keyOf(part) - from] = withLine(part, "deel");
  // A subtotal is the part of another total, yet a total.
  for (const { whole } of sums) changed[keyOf(whole) - from] = withLine(whole, "totaal");
  return (one) => changed[keyOf(one) - from] ?? one;
}

const mapWhole = (total: Whole, change: (series: Series) => Series): Whole => ({
  ...total,
  whole: change(total.whole),
  parts: total.parts.map(change),
});

const partsOf = (totals: readonly Whole[]): ReadonlySet<Series> => new Set(totals.flatMap(({ parts }) => parts));

/** All that names lines of a table. */
type Naming = Relations & Pick<Table, "callouts">;

/** The same relations between changed lines. */
export function mapSeries({ series, totals, splits, ...rest }: Naming, change: (series: Series) => Series): Naming {
  return {
    series: series.map(change),
    totals: totals.map((total) => mapWhole(total, change)),
    splits: splits.map((split) => mapWhole(split, change)),
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
export function relate(read: readonly Series[], around: Around): Relations {
  const { grid, orientation, moments, measures, notes, conventions, cell } = around;
  const weigh = weigherOf(around);
  const periods = moments.flatMap(({ period }) => period ?? []);
  const bounds = boundsOf(periods.length === 0 && around.period ? [around.period] : periods);
  const perMeasure = <T>(all: readonly Series[], find: (some: readonly Series[]) => readonly T[]): readonly T[] =>
    measures.length === 1
      ? find(all)
      : measures.flatMap((_, measure) => find(all.filter((one) => one.measure === measure)));
  const subsetsOf = (all: readonly Series[]) => perMeasure(all, (some) => findSubsets(some, weigh));
  const said = withResults(withPartRoles(read, () => subsetsOf(read)));
  const lines = areOfOneKind(said, grid)
    ? said
    : withRunningStocks(withStocks(said, measures, bounds, weigh), moments, valuesIn(around));
  const numbered = findNumberedTotals(lines, weigh);
  const under = partsOf(numbered);
  const mayOverlap = (some: readonly Series[]): boolean =>
    conventions.mayOverlap || saysUnique(measures[some[0]?.measure ?? 0] ?? "");
  const texts = [around.title, ...notes];
  const found = perMeasure(lines, (some) => findTotals(some, { mayOverlap: mayOverlap(some), under }, weigh)).map(
    (total) => withoutLeftOut(total, texts, ({ label }) => label, weigh),
  );
  const dividesOnce = around.dividesOnce && !conventions.mayOverlap;
  const mayBeApart = dividesOnce && orientation === "periods across";
  const settle = (some: readonly Whole[]): readonly Whole[] => residentsOnce(some, mayBeApart, weigh);
  const totals = measures.length === 1 ? settle(found) : [...found, ...totalsInOtherVersions(found, lines, weigh)];
  const final = marked(lines, measures.length, totals);
  const series = lines.map(final);
  const told = [...totals, ...numbered].map((total) => mapWhole(total, final));
  const isEmpty = (one: Series): boolean => moments.every((moment) => cell(one, moment).value === undefined);
  const standing = { known: told, under: new Set([...under].map(final)), title: around.title };
  const byName = findNamedTotals(series, standing, weigh, around);
  const named = settle(conventions.step === undefined ? byName : byName.filter((one) => isSure(one, weigh, around)));
  const without = perMeasure(series, (some) => totalsWithout(some, [...told, ...named], weigh));
  const known = [...told, ...named, ...without];
  const byWords = [...known, ...perMeasure(series, (some) => totalsOfOneColumn(some, known, weigh, around))];
  const subtotals = findSubtotals(series, byWords, weigh, around);
  const rates = findRates(series, measures, notes, isEmpty);
  const shown = [...byWords, ...subtotals];
  const byFormula = totalsByFormula({ grid, orientation, series, moments }, shown);
  const once = countedOnce(series, shown, moments, valuesIn(around));
  const sums = [...shown, ...byFormula, ...once];
  const breakdowns = findBreakdowns(series, sums, weigh, around);
  const isBrokenDown = new Set(breakdowns.map(({ whole }) => whole));
  const columnFigures = { cell: valuesIn(around), dividesOnce: dividesOnce && orientation === "periods down" };
  return {
    series,
    totals: [...withoutAverages(sums, around, rates), ...findTotalsBeside(series, measures, rates, weigh)],
    splits: [
      ...breakdowns,
      ...perMeasure(series, (some) => wholesOfStillAndGone(some, weigh)),
      ...findSplits(series, byWords, weigh, around).filter(({ whole }) => !isBrokenDown.has(whole)),
      ...(conventions.mayOverlap ? [] : totalsOverGroups(series, sums, weigh, around)),
    ],
    columnTotals: findColumnTotals(series, moments, columnFigures, conventions.mayOverlap).map((total) =>
      withoutLeftOut<Moment, WholeMoment>(
        total,
        texts,
        ({ header }) => header,
        (whole, parts) => weighColumns(total.series, whole, parts, columnFigures.cell),
      ),
    ),
    subsets: subsetsOf(series),
    rates,
    shareSets: findShareSets(series, moments, valuesIn(around)),
  };
}
