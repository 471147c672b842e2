import { normalise } from "../reading/normalise.ts";
import { isTotal, saysTotal } from "../tables/line-words.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import type { Place } from "./observation.ts";

const nameOf = ({ measures }: Table, { group, label, measure }: Series): string =>
  [normalise(group), normalise(label), measures[measure] ?? ""].join("\t");

/** Their order says nothing, unless it is all that tells those of one name apart. */
const inAnyOrder = (names: readonly string[]): readonly string[] =>
  new Set(names).size < names.length ? names : [...names].sort();

/** Those of a list that are no totals: one table may total what another leaves apart. */
function withoutTotals<T>(all: readonly T[], saysSo: (one: T) => boolean): readonly T[] {
  const others = all.filter((one) => !saysSo(one));
  return others.length > 0 ? others : all;
}

/** What a table says but for its figures and whose they are: the same text for tables that may add up. */
export function formOf(table: Table): string {
  const lines = withoutTotals(table.series, ({ label }) => saysTotal(label)).map((one) => nameOf(table, one));
  const columns = withoutTotals(table.moments, ({ header }) => isTotal(header)).map(({ key }) => key);
  return [...inAnyOrder(columns), "", ...inAnyOrder(lines)].join("\n");
}

/** Which of those of one name it is, counted from the first. */
const rankOf = <T>(all: readonly T[], one: T, nameOf: (one: T) => string): number =>
  all.slice(0, all.indexOf(one)).filter((other) => nameOf(other) === nameOf(one)).length;

/** The figure of another table on the line and in the column of the same names; undefined where it has none. */
export function sameIn(other: Table, table: Table, series: Series, moment: Moment): Place | undefined {
  const line = other.series.filter((one) => nameOf(other, one) === nameOf(table, series))[
    rankOf(table.series, series, (one) => nameOf(table, one))
  ];
  const column = other.moments.filter(({ key }) => key === moment.key)[rankOf(table.moments, moment, ({ key }) => key)];
  return line && column && { table: other, series: line, moment: column };
}
