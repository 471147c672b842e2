import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";
import { readSheets } from "../../support/read-sheets.ts";

// Sheets as they lie about in a municipality: budgets, monitors, lists. The right ones say nothing, the others one thing.

describe("the check of sheets from the field", () => {
  for (const kind of ["right", "wrong"]) {
    describe(kind, () => {
      for (const { name, drawing, expected } of readSheets(kind)) {
        it(name, () => {
          const { findings } = check({ name: "", sheets: [drawSheet(drawing)] });
          assert.deepEqual(
            findings.map(({ rule, text }) => `${rule} ${text}`),
            expected,
          );
        });
      }
    });
  }
});
