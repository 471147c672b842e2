import { type Interval } from "../../interval/interval.ts";
import type { Moment, Series, Table } from "../table.ts";
import type { Weigh } from "./evidence.ts";
import { valuesIn, weigherOf } from "./figures.ts";

/** What the lines stand in. */
export type Around = Pick<
  Table,
  | "grid"
  | "title"
  | "orientation"
  | "moments"
  | "measures"
  | "period"
  | "dividesOnce"
  | "notes"
  | "conventions"
  | "cell"
  | "readWholes"
>;

/** What the lines stand in, and how they are weighed there. */
export interface Scope extends Around {
  readonly weigh: Weigh;
  readonly valuesAt: (series: Series, moment: Moment) => Interval;
  /** What is found among the lines of each measure: what is measured otherwise does not add up. */
  readonly perMeasure: <T>(all: readonly Series[], find: (some: readonly Series[]) => readonly T[]) => readonly T[];
}

/** Readies a table to have its lines related. */
export const scopeOf = (around: Around): Scope => ({
  ...around,
  weigh: weigherOf(around),
  valuesAt: valuesIn(around),
  perMeasure: (all, find) =>
    around.measures.length === 1
      ? find(all)
      : around.measures.flatMap((_, measure) => find(all.filter((one) => one.measure === measure))),
});
