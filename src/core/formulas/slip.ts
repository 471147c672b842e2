import type { CellReference, ReportedOutcome, Severity } from "../findings/finding.ts";
import type { Exact } from "../interval/exact.ts";
import type { Moment, Series, Table } from "../tables/table.ts";

/** What can be wrong with a formula, apart from the figure it gives. */
export interface SlipRule {
  readonly id: string;
  readonly name: string;
}

export const OTHER_SUM: SlipRule = { id: "SD-F01", name: "Formule rekent iets anders dan de regel" };
export const TYPED_OVER: SlipRule = { id: "SD-F02", name: "Getypt getal tussen formules" };
export const OTHER_PERIOD: SlipRule = { id: "SD-F03", name: "Formule verwijst ergens anders naar dan die ernaast" };

/** The figure of a series at a moment: where a formula stands, or should stand. */
export interface Spot {
  readonly table: Table;
  readonly series: Series;
  readonly moment: Moment;
}

const LINE_WORDS = {
  period: { one: "periode", many: "perioden" },
  column: { one: "kolom", many: "kolommen" },
  row: { one: "rij", many: "rijen" },
} as const;

/** What a reader calls that in which the figures of a series differ. */
export function lineWords({ table, moment }: Spot): { readonly one: string; readonly many: string } {
  if (moment.period) return LINE_WORDS.period;
  return table.orientation === "periods across" ? LINE_WORDS.column : LINE_WORDS.row;
}

/** A formula that is not what it should be. */
export interface Slip {
  readonly rule: SlipRule;
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
