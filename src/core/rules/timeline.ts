import { comparePeriods, type Period } from "../reading/period.ts";
import type { Moment, Table } from "../tables/table.ts";

/** A column that stands for a period. */
export type Timed = Moment & { readonly period: Period };

const isTimed = (moment: Moment): moment is Timed => moment.period !== undefined;

/** The periods of a table, the first one first; columns with names are none. */
export function timeline({ moments }: Table): readonly Timed[] {
  return moments.filter(isTimed).sort((a, b) => comparePeriods(a.period, b.period));
}
