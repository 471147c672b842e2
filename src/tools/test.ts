import { existsSync, readFileSync, rmSync } from "node:fs";
import { changedFiles, readGenerated } from "./test/generated-files.ts";
import { type CommandResult, runCommand } from "./test/run-command.ts";
import type { Totals } from "./test/totals-reporter.ts";

const TOTALS = ".cache/test-totals.json";
/** The browser tests come last: what is wrong below them shows before the slow part begins. */
const SPECS = ["test/*.test.ts", "test/!(browser)/**/*.test.{ts,tsx}", "test/browser/**/*.test.ts"];

const print = (text: string) => process.stdout.write(`${text}\n`);

/** Prints how a step went, with all it said when it went wrong. */
function report(name: string, { isGood, output, seconds }: CommandResult): Totals {
  if (!isGood) print(output.trimEnd());
  print(`${isGood ? "✔" : "✖"} ${name} (${seconds.toFixed(0)} s)`);
  return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const npmRun = (script: string) => runCommand("npm", ["run", "--silent", script], "collect");

/** The build, and whether the generated files as they were are those it makes. */
async function build(): Promise<CommandResult> {
  const before = readGenerated();
  const result = await npmRun("build");
  const changed = changedFiles(before, readGenerated());
  if (changed.length === 0) return result;
  const stale = `Generated files were not current; the build has made them anew: ${changed.join(", ")}`;
  return { ...result, isGood: false, output: `${result.output}\n${stale}` };
}

/** Every test by mocha, its output as it comes; arguments after `npm test --` go on to mocha. */
async function mocha(args: readonly string[]): Promise<Totals> {
  rmSync(TOTALS, { force: true });
  const reporter = ["--reporter", "src/tools/test/totals-reporter.ts", "--reporter-option", `totals=${TOTALS}`];
  const command = ["node_modules/mocha/bin/mocha.js", "--forbid-only", ...reporter, ...args, ...SPECS];
  const { isGood } = await runCommand(process.execPath, command, "stream");
  // No totals: mocha itself fell over, on a file that does not load for one.
  const totals = existsSync(TOTALS) ? (JSON.parse(readFileSync(TOTALS, "utf8")) as Totals) : { passed: 0, failed: 0 };
  return { passed: totals.passed, failed: isGood ? totals.failed : Math.max(1, totals.failed) };
}

// Two cores: the build beside the type check and the lint, and the tests when it stands.
const building = build();
const totals = [
  report("typecheck", await npmRun("typecheck")),
  report("lint", await npmRun("lint")),
  report("build", await building),
  await mocha(process.argv.slice(2)),
];
const passed = totals.reduce((sum, one) => sum + one.passed, 0);
const failed = totals.reduce((sum, one) => sum + one.failed, 0);
print(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
