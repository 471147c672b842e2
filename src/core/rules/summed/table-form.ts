import { normalise } from "../../reading/normalise.ts";
import { isTotal, saysTotal } from "../../vocabulary/line-words.ts";
import type { Moment, Series, Table } from "../../tables/table.ts";
import type { Place } from "../observation.ts";

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

/** The lines or columns of a table by name; of those of one name each by its rank. */
class Names<T> {
  private readonly byName = new Map<string, T>();
  private readonly names = new Map<T, string>();

  constructor(all: readonly T[], nameOf: (one: T) => string) {
    const counts = new Map<string, number>();
    for (const one of all) {
      const name = nameOf(one);
      const rank = counts.get(name) ?? 0;
      counts.set(name, rank + 1);
      this.byName.set(`${name}\n${String(rank)}`, one);
      this.names.set(one, `${name}\n${String(rank)}`);
    }
  }

  /** The one here that has the name of one there. */
  same(there: Names<T>, one: T): T | undefined {
    return this.byName.get(there.names.get(one) ?? "");
  }
}

interface Index {
  readonly lines: Names<Series>;
  readonly columns: Names<Moment>;
}

/** It is asked of every figure. */
const indexes = new WeakMap<Table, Index>();

function indexOf(table: Table): Index {
  let index = indexes.get(table);
  if (!index) {
    const lines = new Names(table.series, (one) => nameOf(table, one));
    indexes.set(table, (index = { lines, columns: new Names(table.moments, ({ key }) => key) }));
  }
  return index;
}

/** The figure of another table on the line and in the column of the same names; undefined where it has none. */
export function sameIn(other: Table, table: Table, series: Series, moment: Moment): Place | undefined {
  const [here, there] = [indexOf(other), indexOf(table)];
  const [line, column] = [here.lines.same(there.lines, series), here.columns.same(there.columns, moment)];
  return line && column && { table: other, series: line, moment: column };
}
