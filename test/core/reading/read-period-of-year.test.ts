import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { formatPeriod, type PeriodReading } from "../../../src/core/reading/read-period.ts";
import { readPeriodOfYear } from "../../../src/core/reading/read-period-of-year.ts";

const canonical = (reading: PeriodReading | undefined) => (reading ? formatPeriod(reading.period) : "geen");

describe("readPeriodOfYear", () => {
  for (const [text, expected, rest] of [
    ["Q1", "2016Q1", ""],
    ["1e kwartaal", "2016Q1", ""],
    ["1e halfjaar", "2016H1", ""],
    ["eerste helft van het jaar", "2016H1", ""],
    ["realisatie t/m juni", "2016H1", "realisatie"],
    ["t/m december", "2016", ""],
    ["t/m september", "2016-09-30", "t/m"],
    ["maart", "2016M03", ""],
    ["mrt.", "2016M03", ""],
    ["per 1 juli*", "2016-07-01", ""],
    ["31 december", "2016-12-31", ""],
    ["begin van het jaar", "2016-01-01", ""],
    ["eind van het jaar", "2016-12-31", ""],
    // No part of a year.
    ["aantal", "geen", ""],
    ["2016", "geen", ""],
    ["1e helft 2015", "geen", ""],
    ["Stand begin", "geen", ""],
    ["Stand per einde", "geen", ""],
    ["Stand begin halfjaar", "geen", ""],
    ["Dordrecht", "geen", ""],
    ["1e burap", "geen", ""],
    ["12", "geen", ""],
    ["'15", "geen", ""],
    ["", "geen", ""],
  ] as const) {
    it(`${JSON.stringify(text)} in 2016 is ${expected}`, () => {
      const reading = readPeriodOfYear(text, 2016);
      assert.equal(canonical(reading), expected);
      assert.equal(reading?.rest ?? "", rest);
    });
  }
});
