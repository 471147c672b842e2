import { boundsOf } from "../../vocabulary/stock-words.ts";
import { areOfOneKind } from "../long-tables.ts";
import type { Moment, Series, Table, Whole, WholeMoment } from "../table.ts";
import { withoutAverages } from "./averaged-measures.ts";
import { withPartRoles } from "./part-roles.ts";
import { isNothing } from "./possible-values.ts";
import { findRates } from "./rates.ts";
import { type Around, type Scope, scopeOf } from "./scope.ts";
import { findShareSets } from "./share-sets.ts";
import { withStocks } from "./stocks/begin-and-end.ts";
import { withResults } from "./stocks/results.ts";
import { withRunningStocks } from "./stocks/running-stocks.ts";
import { findSubsets } from "./subsets.ts";
import { findBreakdowns } from "./totals/breakdowns.ts";
import { weighColumns } from "./totals/column-readings.ts";
import { findColumnTotals } from "./totals/column-totals.ts";
import { withoutLeftOut } from "./totals/left-out.ts";
import { withoutOpening } from "./totals/opening-stock.ts";
import { findSplits } from "./totals/splits.ts";
import { findSums, type Sums } from "./totals/sums.ts";
import { tellTotals } from "./totals/told-totals.ts";
import { findTotalsBeside } from "./totals/measures-with-total.ts";
import { wholesOfStillAndGone } from "./totals/still-and-gone.ts";
import { totalsOverGroups } from "./totals/totals-over-groups.ts";

/** How the lines of a table hang together, as far as the table itself shows it. */
export type Relations = Pick<
  Table,
  "series" | "totals" | "splits" | "columnTotals" | "subsets" | "rates" | "shareSets"
>;

const subsetsOf = (all: readonly Series[], { weigh, perMeasure }: Scope): Table["subsets"] =>
  perMeasure(all, (some) => findSubsets(some, weigh));

/** The lines with the role that those around them give them: a stock, the result of a budget, a part. */
function withRoles(read: readonly Series[], scope: Scope): readonly Series[] {
  const { grid, moments, measures, period, weigh, valuesAt } = scope;
  const said = withResults(withPartRoles(read, () => subsetsOf(read, scope)));
  if (areOfOneKind(said, grid)) return said;
  const periods = moments.flatMap((moment) => moment.period ?? []);
  const bounds = boundsOf(periods.length === 0 && period ? [period] : periods);
  return withRunningStocks(withStocks(said, measures, bounds, weigh), moments, valuesAt);
}

/** What the lines of a table add up to in more than one way. */
function splitsOf(series: readonly Series[], { told, all }: Sums, scope: Scope): readonly Whole[] {
  const { conventions, weigh, perMeasure } = scope;
  const breakdowns = findBreakdowns(series, all, weigh, scope);
  const isBrokenDown = new Set(breakdowns.map(({ whole }) => whole));
  return [
    ...breakdowns,
    ...perMeasure(series, (some) => wholesOfStillAndGone(some, weigh)),
    ...findSplits(series, told, weigh, scope).filter(({ whole }) => !isBrokenDown.has(whole)),
    ...(conventions.mayOverlap ? [] : totalsOverGroups(series, all, weigh, scope)),
  ];
}

function columnTotalsOf(series: readonly Series[], scope: Scope): Table["columnTotals"] {
  const { moments, orientation, dividesOnce, conventions, title, notes, cell, valuesAt } = scope;
  const states = (one: Series, moment: Moment): boolean => !isNothing(cell(one, moment), conventions);
  const figures = {
    cell: valuesAt,
    dividesOnce: dividesOnce && !conventions.mayOverlap && orientation === "periods down",
  };
  return findColumnTotals(series, moments, figures, conventions.mayOverlap).map((total) =>
    withoutLeftOut<Moment, WholeMoment>(
      withoutOpening(total, series, states),
      [title, ...notes],
      ({ header }) => header,
      (whole, parts) => weighColumns(total.series, whole, parts, valuesAt),
    ),
  );
}

/** The lines, marked where they are a total or a part of one, and how they hang together. */
export function relate(read: readonly Series[], around: Around): Relations {
  const scope = scopeOf(around);
  const { moments, measures, notes, weigh, cell } = scope;
  const told = tellTotals(withRoles(read, scope), scope);
  const { series } = told;
  const sums = findSums(told, scope);
  const isEmpty = (one: Series): boolean => moments.every((moment) => cell(one, moment).value === undefined);
  const rates = findRates(series, measures, notes, isEmpty);
  return {
    series,
    totals: [...withoutAverages(sums.all, scope, rates), ...findTotalsBeside(series, measures, rates, weigh)],
    splits: splitsOf(series, sums, scope),
    columnTotals: columnTotalsOf(series, scope),
    subsets: subsetsOf(series, scope),
    rates,
    shareSets: findShareSets(series, moments, scope.valuesAt),
  };
}
