import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type MochaOptions, reporters, type Runner } from "mocha";

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

interface TotalsOptions extends MochaOptions {
  readonly reporterOptions: { readonly totals: string };
}

/** Mocha's spec reporter that also leaves its totals in a file (option `totals`), so that nobody has to read its text. */
class TotalsReporter extends reporters.Spec {
  private readonly file: string;

  constructor(runner: Runner, options: MochaOptions) {
    super(runner, options);
    this.file = (options as TotalsOptions).reporterOptions.totals;
  }

  override epilogue(): void {
    super.epilogue();
    const totals: Totals = { passed: this.stats.passes, failed: this.stats.failures };
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify(totals));
  }
}

// Mocha takes a reporter that it loads by path from the default export only.
export default TotalsReporter;
