import { type Interval, unknown } from "../../interval/interval.ts";
import { isTotal } from "../../vocabulary/line-words.ts";
import type { Moment, Series, Table } from "../table.ts";
import { type Weigh, weigher } from "./evidence.ts";
import { isExact, isNothing, possibleValues } from "./possible-values.ts";

/** What a cell of a table can be. */
export type Cell = (series: Series, moment: Moment) => Interval;

export function valuesIn({ cell, conventions }: Pick<Table, "cell" | "conventions">): Cell {
  return (series, moment) => possibleValues(cell(series, moment), series.facets, conventions);
}

/** Weighs sums on the figures of a table. */
export function weigherOf(around: Pick<Table, "moments" | "conventions" | "cell" | "readWholes">): Weigh {
  const { moments, conventions, readWholes } = around;
  const valuesAt = valuesIn(around);
  return weigher({
    columns: moments.length,
    isTotal: (column) => isTotal(moments[column]?.header ?? ""),
    readExact: (series, into) => {
      if (isExact(series.facets, conventions)) readWholes(series, into);
      else into.fill(Number.NaN);
    },
    interval: (series, column) => {
      const moment = moments[column];
      return moment ? valuesAt(series, moment) : unknown();
    },
    isNothing: (series, column) => {
      const moment = moments[column];
      return moment !== undefined && isNothing(around.cell(series, moment), conventions);
    },
  });
}
