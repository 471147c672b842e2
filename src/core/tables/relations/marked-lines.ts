import { type Facets, sharedFacets, unsplit } from "../../vocabulary/facets.ts";
import type { Series, Table, Whole } from "../table.ts";

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
export function marked(
  lines: readonly Series[],
  measures: number,
  totals: readonly Whole[],
): (series: Series) => Series {
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

export const mapWhole = (total: Whole, change: (series: Series) => Series): Whole => ({
  ...total,
  whole: change(total.whole),
  parts: total.parts.map(change),
});

/** All that names lines of a table. */
type Naming = Pick<
  Table,
  "series" | "totals" | "splits" | "columnTotals" | "subsets" | "rates" | "shareSets" | "callouts"
>;

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
