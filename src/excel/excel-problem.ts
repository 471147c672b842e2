/** What the add-in itself finds in the way, besides what Excel refuses; the texts are in excel-error.ts. */
export type ProblemKind = "sheet too large" | "sheet hidden" | "sheet gone" | "sheet protected";

/** Thrown by this room, so that the pane shows one kind of error: excelErrorText says it in Dutch. */
export class ExcelProblem extends Error {
  readonly kind: ProblemKind;
  readonly sheet: string;

  constructor(kind: ProblemKind, sheet: string) {
    super(`${kind}: ${sheet}`);
    this.kind = kind;
    this.sheet = sheet;
  }
}
