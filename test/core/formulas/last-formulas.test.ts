import assert from "node:assert/strict";
import { findingsOf, sheetsOf } from "../../support/formula-findings.ts";
import { readSheets } from "../../support/read-sheets.ts";

// Formulas that go through lists, and links; each slip beside right workbooks that look like it. All that is found is
// told here, also of the figures.

describe("formulas that go through lists, and links", () => {
  for (const file of ["right-last-formulas", "wrong-last-formulas"]) {
    describe(file, () => {
      for (const { name, drawing, expected } of readSheets(`../formulas/${file}`)) {
        it(name, () => assert.deepEqual(findingsOf(sheetsOf(drawing)), expected));
      }
    });
  }
});
