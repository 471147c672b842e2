import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

describe("the period of a finding", () => {
  const cases: [name: string, drawing: string, expected: string[]][] = [
    [
      "is that of its column",
      "Uitstroom | 1e helft 2016 | 2e helft 2016\nWerk | 1 | 2\nStudie | 3 | 4\nTotaal | 5 | 6",
      ["2016H1"],
    ],
    [
      "is that of the title where columns have names",
      "Meldingen, 1e halfjaar 2016 | A | D | totaal\njongeren | 842 | 100 | 949\nouders | 1 | 2 | 3",
      ["2016H1"],
    ],
    [
      "is left open where nothing says it",
      "Meldingen | A | D | totaal\njongeren | 842 | 100 | 949\nouders | 1 | 2 | 3",
      [""],
    ],
  ];
  for (const [name, drawing, expected] of cases) {
    it(name, () => {
      const { findings } = check({ name: "", sheets: [drawSheet(drawing)] });
      assert.deepEqual(
        findings.map(({ period }) => period),
        expected,
      );
    });
  }
});
