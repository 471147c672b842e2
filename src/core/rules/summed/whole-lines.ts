import { add, type Interval, outcomeOf } from "../../interval/interval.ts";
import { withoutBreakdown } from "../../tables/breakdown-words.ts";
import { isOfWhich, saysTotal } from "../../tables/line-words.ts";
import { possibleValues } from "../../tables/possible-values.ts";
import type { Moment, Series, Table } from "../../tables/table.ts";
import { type Facets, facetOfBreakdown } from "../../vocabulary/facets.ts";
import { interpret } from "../../vocabulary/interpret.ts";

/** Whether a line is the only total of its table, and so that of all its lines. */
export function isWholeLine({ series, totals }: Table, line: Series): boolean {
  if (line.group !== "" || isOfWhich(line.label)) return false;
  const ofMeasure = series.filter(({ measure }) => measure === line.measure);
  const named = ofMeasure.filter(({ label }) => saysTotal(label));
  if (named.length > 0) return named.length === 1 && named[0] === line;
  const wholes = totals.filter(({ whole }) => whole.measure === line.measure);
  return wholes.length === 1 && wholes[0]?.whole === line && wholes[0].parts.length === ofMeasure.length - 1;
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
