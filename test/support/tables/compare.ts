import { actualChecks } from "./actual-checks.ts";
import { describeComparison } from "./describe-comparison.ts";
import { expectedChecks, reportOf } from "./expected-checks.ts";
import { matchChecks, type Comparison } from "./match-checks.ts";
import { REPORT_NUMBERS, tablesOf, type Report } from "./printed-table.ts";

// How far the engine is: `node --import=tsx test/support/tables/compare.ts [000 …] [R01 …]` prints per rule how many
// checks are expected, matched, missing and extra over all reports (or those named), and, for rules named, each one.

const asked = process.argv.slice(2);
const reports = REPORT_NUMBERS.filter((report) => asked.includes(report));
const rules = asked.filter((word) => !(REPORT_NUMBERS as string[]).includes(word));

function compareReport(report: Report): Comparison {
  const expected = expectedChecks().filter((check) => reportOf(check) === report);
  try {
    return matchChecks(expected, actualChecks(tablesOf(report)));
  } catch (problem) {
    process.stdout.write(
      `${report}: ${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}\n`,
    );
    return { matched: [], missing: expected, extra: [] };
  }
}

const parts = (reports.length > 0 ? reports : REPORT_NUMBERS).map(compareReport);
const all: Comparison = {
  matched: parts.flatMap((part) => part.matched),
  missing: parts.flatMap((part) => part.missing),
  extra: parts.flatMap((part) => part.extra),
};

function ofRule(comparison: Comparison, rule: string): Comparison {
  return {
    matched: comparison.matched.filter(([check]) => check.rule === rule),
    missing: comparison.missing.filter((check) => check.rule === rule),
    extra: comparison.extra.filter((check) => check.rule === rule),
  };
}

const names = [...new Set([...expectedChecks(), ...all.extra].map((check) => check.rule))].sort();
const shown = rules.length > 0 ? names.filter((name) => rules.includes(name)) : names;
const total = { expected: 0, matched: 0, missing: 0, extra: 0 };
process.stdout.write("regel  verwacht  gelijk  gemist  extra\n");
for (const rule of shown) {
  const part = ofRule(all, rule);
  const counts = [
    part.matched.length + part.missing.length,
    part.matched.length,
    part.missing.length,
    part.extra.length,
  ];
  const [expected = 0, matched = 0, missing = 0, extra = 0] = counts;
  total.expected += expected;
  total.matched += matched;
  total.missing += missing;
  total.extra += extra;
  const widths = [8, 6, 6, 5];
  process.stdout.write(`${rule.padEnd(5)}  ${counts.map((n, i) => String(n).padStart(widths[i] ?? 0)).join("  ")}\n`);
  if (rules.length > 0) process.stdout.write(`${describeComparison(part)}\n`);
}
process.stdout.write(`samen  ${JSON.stringify(total)}\n`);
