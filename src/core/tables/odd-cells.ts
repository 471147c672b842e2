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
  const wholes = new Float64Array(table.moments.length);
  for (const series of table.series) {
    if (table.readWholes(series, wholes)) continue;
    odd ??= new Map<Series, Moment[]>();
    odd.set(
      series,
      table.moments.filter((_, column) => Number.isNaN(wholes[column])),
    );
  }
  return odd ?? NONE;
}
