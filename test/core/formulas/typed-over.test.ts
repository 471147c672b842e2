import assert from "node:assert/strict";
import { formulaFindingsOf, sheetsOf } from "../../support/formula-findings.ts";
import { readSheets } from "../../support/read-sheets.ts";

// Workbooks as they are made in a municipality, with formulas and numbers typed among these: on purpose, and over one.

describe("numbers typed among formulas", () => {
  for (const file of ["right-typed-over", "wrong-typed-over"]) {
    describe(file, () => {
      for (const { name, drawing, expected } of readSheets(`../formulas/${file}`)) {
        it(name, () => assert.deepEqual(formulaFindingsOf(sheetsOf(drawing)), expected));
      }
    });
  }
});
