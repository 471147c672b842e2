import type { Progress, ReadResult } from "../core/check.ts";
import type { Correction } from "../core/corrections.ts";
import type { CellReference, CheckResult } from "../core/findings/finding.ts";
import type { ConversionReport } from "../excel/convert-formulas.ts";
import type { ConversionScope } from "../excel/read-scope.ts";
import type { WorkbookSnapshot } from "../excel/snapshot.ts";

/** What the user wants otherwise: corrections to keep, and to take back. */
export interface CorrectionChange {
  readonly keep: readonly Correction[];
  readonly undo: readonly Correction[];
}

/** Everything the pane needs from outside, so that it runs the same in Excel and on a test page with literals. */
export interface PanePorts {
  /** The whole workbook as it is now, with what the user said of its tables. */
  readonly snapshot: () => Promise<WorkbookSnapshot>;
  /** The check in steps; the engine may be loaded first. */
  readonly check: (workbook: WorkbookSnapshot) => Promise<Generator<Progress, ReadResult>>;
  /** Keeps or takes back what the user says of a table, in the workbook. */
  readonly correct: (change: CorrectionChange) => Promise<void>;
  /** Takes away all that was kept of that, readable or not. */
  readonly clearCorrections: () => Promise<void>;
  readonly selectCell: (cell: CellReference) => Promise<void>;
  /** The result as readable Dutch lines, the same as the command line prints. */
  readonly asText: (result: CheckResult) => string;
  /** The result as JSON, the same bytes as the command line prints. */
  readonly asJson: (result: CheckResult) => string;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
  /** What went wrong, in Dutch. */
  readonly errorText: (error: unknown) => string;
  /** Calls the listener when a check is asked for from the ribbon; gives the function that ends it. */
  readonly onCheckRequest: (listener: () => void) => () => void;
  /** Replaces the functions of the add-in by ordinary formulas. */
  readonly convert: (scope: ConversionScope) => Promise<ConversionReport>;
  /** Puts back what was converted. */
  readonly restore: () => Promise<ConversionReport>;
  /** Calls the listener when the ribbon asks for the form of the conversion; gives the function that ends it. */
  readonly onConversionRequest: (listener: () => void) => () => void;
}
