import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { formatPeriod, type PeriodReading } from "../../../src/core/reading/read-period.ts";
import { readPeriodOfYear, readPeriods } from "../../../src/core/reading/read-periods.ts";

const canonical = (reading: PeriodReading | undefined) => (reading ? formatPeriod(reading.period) : "geen");

describe("readPeriods", () => {
  const cases: readonly (readonly [title: string, headers: readonly string[], expected: readonly string[]])[] = [
    ["", ["2017-1", "2017-2"], ["2017H1", "2017H2"]],
    ["", ["2017-1", "2017-2", "2017-3"], ["2017Q1", "2017Q2", "2017Q3"]],
    ["", ["2016-12", "2017-01"], ["2016M12", "2017M01"]],
    ["", ["Q2 2016", "Q4 2016", "1e helft 2017"], ["2016Q2", "2016Q4", "2017H1"]],
    ["", ["Kern", "2015"], ["geen", "2015"]],
    // The year stands in the title.
    ["Uitgaven 2023", ["Q1", "Q2", "Q3", "Q4"], ["2023Q1", "2023Q2", "2023Q3", "2023Q4"]],
    ["Instroom 2016", ["januari", "februari", "Totaal"], ["2016M01", "2016M02", "geen"]],
    ["Instroom, 1e halfjaar 2016", ["Kern", "aantal", "%"], ["geen", "geen", "geen"]],
    ["Uitgaven", ["Q1", "Q2"], ["geen", "geen"]],
    ["Uitgaven 2022 en 2023", ["Q1", "Q2"], ["geen", "geen"]],
    // Or in the other headers (001, T001-04).
    ["Ontwikkeling", ["begin van 2020", "eind van het jaar"], ["2020-01-01", "2020-12-31"]],
    ["", ["2022", "2023", "Q1"], ["2022", "2023", "geen"]],
    // One period twice: the second belongs to a year that nothing names.
    ["Uitgaven 2023", ["Q1", "Q2", "Q1", "Q2"], ["geen", "geen", "geen", "geen"]],
  ];
  for (const [title, headers, expected] of cases) {
    it(`${[title, ...headers].filter(Boolean).join(", ")} are ${expected.join(", ")}`, () => {
      assert.deepEqual(readPeriods(headers, title).map(canonical), expected);
    });
  }
});

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
