import type { Exact } from "../interval/exact.ts";

/** The six things a check can give; klopt binnen afronding: not to the digit, but rounding explains it. */
export type Outcome = "klopt" | "klopt binnen afronding" | "schending" | "signaal" | "trendbreuk" | "niet toetsbaar";

/** What gets reported: the outcomes that a reader must see. */
export type ReportedOutcome = "schending" | "signaal" | "trendbreuk";

export type Severity = "fout" | "waarschuwing" | "afronding" | "info";

export interface CellReference {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** One thing found, as plain data: everything the pane, the command line and the report show of it. */
export interface Finding {
  /** Stable across runs and moved rows: a hash of rule, sheet, title, section, row labels and period. */
  readonly id: string;
  /** "SD-R01" */
  readonly rule: string;
  readonly ruleName: string;
  readonly outcome: ReportedOutcome;
  readonly severity: Severity;
  /** Sheet of the first cell. */
  readonly sheet: string;
  readonly sheetHidden: boolean;
  /** Title of the table the first cell stands in. */
  readonly table: string;
  /** Every cell involved; the one that holds `found` first. Never empty. */
  readonly cells: readonly CellReference[];
  /** Canonical ("2017H1"), or "" where the rule is not about one period. */
  readonly period: string;
  readonly expected: Exact | undefined;
  readonly found: Exact | undefined;
  /** found − expected, always. */
  readonly difference: Exact | undefined;
  /** The Dutch sentence, the sum written out: "372 + 257 − 242 = 387, er staat 385 (verschil −2)". */
  readonly text: string;
  /** The slip that would explain it, as a Dutch sentence; absent when none is likely. */
  readonly cause?: string | undefined;
  /** The cell that the cause names, where it names one. */
  readonly suspect?: CellReference | undefined;
  /** What should stand in it, where it shows to be mistyped. */
  readonly wanted?: Exact | undefined;
}

/** A block of cells that looks like a table but was not understood. */
export interface NotUnderstood {
  readonly sheet: string;
  /** "A3:D9" */
  readonly range: string;
  /** Dutch. */
  readonly reason: string;
}

export interface CheckResult {
  /** File name without folder. */
  readonly workbook: string;
  /** How many tables were recognised. */
  readonly tables: number;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Ordered by sheet, row, column of the first cell, then rule. */
  readonly findings: readonly Finding[];
  readonly notUnderstood: readonly NotUnderstood[];
}
