import type { CheckResult } from "./findings/finding.ts";
import type { Workbook } from "./workbook/grid.ts";

/** How far a check is: `done` of `total` steps, and the Dutch name of what is being done now. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly step: string;
}

/** The check in small steps, so that a caller can show progress and stop between two of them. */
export function* checkInSteps(workbook: Workbook): Generator<Progress, CheckResult> {
  yield { done: 0, total: 1, step: "Tabellen zoeken" };
  throw new Error(`not built yet: ${workbook.name}`);
}

/** Every rule on every table of the workbook. The same input gives the same output, to the byte. */
export function check(workbook: Workbook): CheckResult {
  const steps = checkInSteps(workbook);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
