import type { Interval } from "../../interval/interval.ts";
import { linesAddedUp } from "../relations/totals/lines-added-up.ts";
import { possibleValues } from "../relations/possible-values.ts";
import type { Moment, Series, Table } from "../table.ts";
import type { Way } from "./way.ts";

/** "2022 | 2023 | Totaal": all of them together. */
export const isOfAllPeriods = ({ operation, result, first, second }: Way): boolean =>
  operation === "optelling" && result.isWhole && [first, ...second].every(({ kind }) => kind !== undefined);

/** Asked of every figure of a way. */
const known = new WeakMap<Way, ReadonlySet<Series>>();

/** The lines of which a total behind periods is the sum of these: a stock, persons and averages have another one. */
export function addedUpOverTime(table: Table, way: Way): ReadonlySet<Series> {
  const before = known.get(way);
  if (before) return before;
  const spots = way.result.spots.flatMap((spot) => spot ?? []);
  const [whole] = spots;
  const parts = [way.first, ...way.second].flatMap((strand) => strand.spots.find((spot) => spot)?.moment ?? []);
  const series = spots.map((spot) => spot.series);
  const cell = (one: Series, moment: Moment): Interval =>
    possibleValues(table.cell(one, moment), one.facets, table.conventions);
  const found = new Set(whole && linesAddedUp(series, whole.moment, parts, { cell, dividesOnce: false }));
  known.set(way, found);
  return found;
}
