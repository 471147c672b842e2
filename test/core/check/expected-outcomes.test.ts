import assert from "node:assert/strict";
import { actualChecks } from "../../support/tables/actual-checks.ts";
import { describeComparison } from "../../support/tables/describe-comparison.ts";
import { expectedChecks, reportOf } from "../../support/tables/expected-checks.ts";
import { matchChecks, type ActualCheck } from "../../support/tables/match-checks.ts";
import { REPORT_NUMBERS, tablesOf, type Report } from "../../support/tables/printed-table.ts";
import { UNLISTED } from "../../support/tables/scope.ts";

/** The thirteen rules on stocks, flows, totals and contributions that the half-year report was first checked by. */
const FIRST_RULES = "R01 R02 R03 R04 R05 R06 R07 R08 R09 R12 R13 R14 R16".split(" ");

describe("expected outcomes of the printed tables", () => {
  const checked = new Map<Report, ActualCheck[]>();
  const checksOn = (report: Report): ActualCheck[] => {
    const known = checked.get(report) ?? actualChecks(tablesOf(report));
    checked.set(report, known);
    return known;
  };

  for (const report of REPORT_NUMBERS) {
    it(`are exactly the checks of all rules on report ${report}`, () => {
      const expected = expectedChecks().filter((check) => reportOf(check) === report);
      const actual = checksOn(report).filter(({ rule }) => !UNLISTED.has(rule));
      const comparison = matchChecks(expected, actual);
      const wrong = comparison.missing.length + comparison.extra.length;
      assert.equal(wrong, 0, `\n${describeComparison(comparison)}`);
    });
  }

  it("are 77 on the half-year report for the thirteen rules", () => {
    const counts: Record<string, number> = {};
    for (const check of checksOn("000").filter(({ rule }) => FIRST_RULES.includes(rule))) {
      const name = check.outcome === "schending" ? (check.severity ?? "schending") : check.outcome;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    const sums = { klopt: 50, "klopt binnen afronding": 6, fout: 12, waarschuwing: 1, "niet toetsbaar": 8 };
    assert.deepEqual(counts, sums);
  });
});
