import type { Exact } from "./exact.ts";

/**
 * What a cell's figure can be: everything from `low` to `high`, both included. An absent bound is
 * unbounded. `point` is the figure as it stands; absent where the cell states none ("-", "nb", "200+").
 */
export interface Interval {
  readonly low: Exact | undefined;
  readonly high: Exact | undefined;
  readonly point: Exact | undefined;
}
