import type { CorrectionsProblem } from "../core/corrections.ts";

/** What the add-in itself finds in the way, besides what Excel refuses; the texts are in excel-error.ts. */
export type ProblemKind =
  "sheet too large" | "sheet hidden" | "sheet gone" | "sheet protected" | `corrections ${CorrectionsProblem}`;

/** Thrown by this room, so that the pane shows one kind of error: excelErrorText says it in Dutch. */
export class ExcelProblem extends Error {
  readonly kind: ProblemKind;
  /** "" where it is not about one sheet. */
  readonly sheet: string;

  constructor(kind: ProblemKind, sheet: string) {
    super(`${kind}: ${sheet}`);
    this.kind = kind;
    this.sheet = sheet;
  }
}
