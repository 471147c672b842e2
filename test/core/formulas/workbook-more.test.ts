import assert from "node:assert/strict";
import { findingsOf, sheetsOf } from "../../support/formula-findings.ts";
import { readSheets } from "../../support/read-sheets.ts";

// Whole workbooks as a controller builds them: a sheet for each law, a source, a summary with links, a sheet of last
// period. Each slip stands in one cell; all that is found of it is told here, also of the figures.

describe("whole workbooks with formulas", () => {
  for (const file of ["right-workbook-more", "wrong-workbook-more"]) {
    describe(file, () => {
      for (const { name, drawing, expected } of readSheets(`../formulas/${file}`)) {
        it(name, () => assert.deepEqual(findingsOf(sheetsOf(drawing)), expected));
      }
    });
  }
});
