import type { Moment, Series, Table } from "./table.ts";

/** The figures of a table whose cells say anything but a plain whole number: markers, ratios, percentages, texts. */
export type OddCells = ReadonlyMap<Series, readonly Moment[]>;

const known = new WeakMap<Table, OddCells>();

/** Few cells are odd, and many rules are about odd ones only: they are looked for once. */
export function oddCellsOf(table: Table): OddCells {
  let odd = known.get(table);
  if (!odd) known.set(table, (odd = findOdd(table)));
  return odd;
}

function findOdd(table: Table): OddCells {
  const odd = new Map<Series, Moment[]>();
  for (const series of table.series) {
    const moments = table.moments.filter((moment) => Number.isNaN(table.whole(series, moment)));
    if (moments.length > 0) odd.set(series, moments);
  }
  return odd;
}
