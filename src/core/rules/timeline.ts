import { comparePeriods, type Period } from "../reading/period.ts";
import type { Moment, Table } from "../tables/table.ts";

/** A column that stands for a period. */
export type Timed = Moment & { readonly period: Period };

const isTimed = (moment: Moment): moment is Timed => moment.period !== undefined;

const isInOrder = (moments: readonly Moment[]): moments is readonly Timed[] =>
  moments.every((moment, index) => {
    const before = moments[index - 1];
    if (!isTimed(moment)) return false;
    return index === 0 || (before?.period !== undefined && comparePeriods(before.period, moment.period) <= 0);
  });

/** The periods of a table, the first one first; columns with names are none. */
export const timeline = ({ moments }: Table): readonly Timed[] =>
  isInOrder(moments) ? moments : moments.filter(isTimed).sort((a, b) => comparePeriods(a.period, b.period));
