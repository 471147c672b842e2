import type { CellReference, ReportedOutcome, Severity } from "../findings/finding.ts";
import type { Exact } from "../interval/exact.ts";
import type { Moment, Series, Table } from "../tables/table.ts";

/** What can be wrong with a formula, apart from the figure it gives. */
export interface FormulaRule {
  readonly id: string;
  readonly name: string;
}

export const OTHER_SUM: FormulaRule = { id: "SD-F01", name: "Formule rekent iets anders dan de regel" };
export const TYPED_OVER: FormulaRule = { id: "SD-F02", name: "Getypt getal tussen formules" };
export const OTHER_PERIOD: FormulaRule = { id: "SD-F03", name: "Formule verwijst naar een andere periode" };

/** The figure of a series at a moment: where a formula stands, or should stand. */
export interface Spot {
  readonly table: Table;
  readonly series: Series;
  readonly moment: Moment;
}

/** A formula that is not what it should be. */
export interface Slip {
  readonly rule: FormulaRule;
  readonly spot: Spot;
  readonly outcome: ReportedOutcome;
  readonly severity: Severity;
  /** The cell of the formula first, then those it is about. */
  readonly cells: readonly CellReference[];
  readonly expected: Exact | undefined;
  readonly found: Exact | undefined;
  /** Dutch, formula beside definition; what it is about is put in front of it. */
  readonly says: string;
  /** What tells it from another slip in the same spot: no positions. */
  readonly kind: string;
}
