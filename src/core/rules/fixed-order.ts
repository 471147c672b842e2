import { compare } from "../interval/exact.ts";
import { type Place } from "./observation.ts";
import type { Moment, Series, Table } from "../tables/table.ts";

/** Every figure of these lines and columns, the largest first: an order that no order of rows or columns changes. */
export function figuresOf(table: Table, series: readonly Series[], moments: readonly Moment[]): readonly Place[] {
  return series
    .flatMap((one) => moments.map((moment) => ({ series: one, moment, value: table.cell(one, moment).value })))
    .flatMap(({ series, moment, value }) => (value === undefined ? [] : [{ series, moment, value }]))
    .sort(
      (a, b) => compare(b.value, a.value) || order(a.moment.key, b.moment.key) || order(a.series.label, b.series.label),
    );
}

const order = (a: string, b: string): number => Number(a > b) - Number(a < b);
