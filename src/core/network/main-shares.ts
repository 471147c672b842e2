import { namesMain, mayHaveSeveral } from "../vocabulary/breakdown-words.ts";
import type { Series, Table } from "../tables/table.ts";
import { isOfWhich, isTotal } from "../vocabulary/line-words.ts";

/** A total holds the others, and what is a part of one is in that already. */
const isShare = ({ label, facets }: Series, { totals }: Table): boolean =>
  facets.unit === "procent" &&
  !isTotal(label) &&
  !isOfWhich(label) &&
  !totals.some(({ whole }) => whole.label === label);

/** Percentages of one group and measure under each other. */
function percentages(table: Table): readonly (readonly Series[])[] {
  const byGroup = new Map<string, Series[]>();
  for (const one of table.series.filter((series) => isShare(series, table))) {
    const key = `${one.group}\n${String(one.measure)}`;
    byGroup.set(key, [...(byGroup.get(key) ?? []), one]);
  }
  return [...byGroup.values()].filter((lines) => lines.length > 1);
}

/** The shares of the main reasons: where all are there they are the whole, and SD-R21 is asked of that. */
export function mainShares(table: Table): readonly (readonly Series[])[] {
  const { title, section, notes, shareSets } = table;
  const names = [title, section];
  if (!names.some(namesMain) || [...names, ...notes].some(mayHaveSeveral)) return [];
  return percentages(table).filter(([first]) => first && !shareSets.some((set) => set.includes(first)));
}
