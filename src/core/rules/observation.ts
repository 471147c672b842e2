import type { Outcome, Severity } from "../findings/finding.ts";
import type { Exact } from "../interval/exact.ts";
import type { Operator } from "../interval/interval.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import type { Arithmetic } from "../tables/worked-out/way.ts";

/** One figure, of the table that was looked at or, where it is given, of another. */
export interface Place {
  readonly table?: Table;
  readonly series: Series;
  readonly moment: Moment;
}

/** How a figure comes from others, reckoned with whatever kind of figures; undefined where one lacks. */
export type Working = <T extends object>(
  figureAt: (place: Place) => T | undefined,
  arithmetic: Arithmetic<T>,
) => T | undefined;

/** What a rule that looks at notes, headers and markers sees in a table. */
export interface Observation {
  /** What it is about, the subject first. */
  readonly places: readonly [Place, ...Place[]];
  readonly outcome: Outcome;
  /** Of a schending, where it is another than that of the rule. */
  readonly severity?: Severity | undefined;
  /** What stands there and what it is held against, where figures are compared. */
  readonly found?: Exact | undefined;
  readonly expected?: Exact | undefined;
  /** How the two are held against each other; "=" when absent. */
  readonly operator?: Operator;
  /** "Q4 2016 → 1e helft 2017" where it is about more than the column of the subject. */
  readonly column?: string;
  /** What the subject must come to by the other figures, where that is worked out. */
  readonly working?: Working | undefined;
  /** Dutch: the whole sentence for the user. */
  readonly text: string;
  /** What would be seen in the same place if another figure stood in the table: to find the one that is wrong. */
  readonly again?: ((table: Table) => Pick<Observation, "outcome"> | undefined) | undefined;
}

/** A pure look at one table; `tables` are all those of the workbook, in order. */
export type Observe = (table: Table, tables: readonly Table[]) => readonly Observation[];
