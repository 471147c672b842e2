import type { Series, Table } from "./table.ts";

/** The series of a table at the place that another one has in what it came from. */
const sameSeries = (table: Table, { position, measure }: Series): Series | undefined =>
  table.series.find((series) => series.position === position && series.measure === measure);

/**
 * Changed tables, each tied to the part before it, and a "Waarvan …" to the row that it splits up, as those became. `changed` goes with `tables`,
 * one for one; undefined where a table is left out.
 */
export function relink(
  tables: readonly Table[],
  changed: readonly (Table | undefined)[],
): readonly (Table | undefined)[] {
  const final = new Map<Table, Table>();
  return tables.map((table, index) => {
    const now = changed[index];
    if (!now) return undefined;
    const { ofWhich } = now;
    // The whole stands above its parts, so it has been here.
    const whole = ofWhich && final.get(ofWhich.table);
    const series = whole && sameSeries(whole, ofWhich.series);
    const before = now.before && final.get(now.before);
    const isSame = whole === ofWhich?.table && before === now.before;
    const linked = isSame ? now : { ...now, before, ofWhich: series && { table: whole, series } };
    final.set(table, linked);
    return linked;
  });
}
