import { add, type Interval, outcomeOf } from "../interval/interval.ts";
import { withoutBreakdown } from "../vocabulary/breakdown-words.ts";
import { isOfWhich, saysTotal } from "../vocabulary/line-words.ts";
import { possibleValues } from "../tables/relations/possible-values.ts";
import type { Moment, Series, Table, Whole } from "../tables/table.ts";
import { type Facets, facetOfBreakdown } from "../vocabulary/facets.ts";
import { interpret } from "../vocabulary/interpret.ts";

/** The lines that are the only total of their measure in a table, and so that of all its lines. */
export function wholeLines({ series, totals, measures }: Table): readonly Series[] {
  return measures.flatMap((_, measure) => {
    const isOfMeasure = (line: Series): boolean => line.measure === measure;
    const named = series.filter((line) => isOfMeasure(line) && saysTotal(line.label));
    const [only, ...others] =
      named.length > 0 ? named : wholesOfAll(series.filter(isOfMeasure).length, measure, totals);
    return only && others.length === 0 && only.group === "" && !isOfWhich(only.label) ? [only] : [];
  });
}

/** The totals of a measure with so many lines; none where the only one does not add up all others. */
function wholesOfAll(lines: number, measure: number, totals: readonly Whole[]): readonly Series[] {
  const found = totals.filter(({ whole }) => whole.measure === measure);
  const isOfAll = found.length === 1 && found[0]?.parts.length === lines - 1;
  return isOfAll ? found.map(({ whole }) => whole) : [];
}

/** Whether the lines above it come to what a total states. */
export function addsUp({ totals, cell, conventions }: Table, line: Series, moment: Moment): boolean {
  const total = totals.find(({ whole }) => whole === line);
  const valueOf = (one: Series): Interval => possibleValues(cell(one, moment), one.facets, conventions);
  return total !== undefined && outcomeOf(valueOf(line), "=", total.parts.map(valueOf).reduce(add)).startsWith("klopt");
}

/** What the total of a table counts, whatever its parts are divided by. */
export function wholeFacets({ title }: Table, { facets, own }: Series): Facets {
  const { breakdown, statistic: _, ...said } = facets;
  // "Per voorziening" tells of an average as well as of a breakdown.
  const statistic = own.statistic ?? interpret(withoutBreakdown(title)).statistic;
  const counted: Facets = statistic === undefined ? said : { ...said, statistic };
  if (breakdown === undefined) return counted;
  const dimension = facetOfBreakdown(breakdown);
  const { [dimension]: __, ...whole } = counted;
  return own[dimension] === undefined ? whole : { ...whole, [dimension]: own[dimension] };
}
