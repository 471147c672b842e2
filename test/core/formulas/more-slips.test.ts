import assert from "node:assert/strict";
import { findingsOf, sheetsOf } from "../../support/formula-findings.ts";
import { readSheets } from "../../support/read-sheets.ts";

// Slips in formulas of every kind, each beside right workbooks that look like it. All that is found is told here, also
// of the figures.

describe("slips in formulas", () => {
  for (const file of ["right-more-slips", "wrong-more-slips"]) {
    describe(file, () => {
      for (const { name, drawing, expected } of readSheets(`../formulas/${file}`)) {
        it(name, () => assert.deepEqual(findingsOf(sheetsOf(drawing)), expected));
      }
    });
  }
});
