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

const NONE: OddCells = new Map();

function findOdd(table: Table): OddCells {
  let odd: Map<Series, Moment[]> | undefined;
  for (const series of table.series) {
    for (const moment of table.moments) {
      if (!Number.isNaN(table.whole(series, moment))) continue;
      odd ??= new Map<Series, Moment[]>();
      const moments = odd.get(series);
      if (moments) moments.push(moment);
      else odd.set(series, [moment]);
    }
  }
  return odd ?? NONE;
}
