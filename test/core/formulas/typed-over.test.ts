import assert from "node:assert/strict";
import { formulaFindingsOf } from "../../support/formula-findings.ts";
import { readSheets } from "../../support/read-sheets.ts";

// Workbooks as they are made in a municipality, with formulas and numbers typed among these: on purpose, and over one.

/** The sheets of a book by their names, "--- Bron" above each; one without such a line is all of it. */
function sheetsOf(drawing: string): Readonly<Record<string, string>> {
  const [only = "", ...named] = drawing.split(/^--- (.*)\n/m);
  if (named.length === 0) return { Blad1: only };
  return Object.fromEntries(named.flatMap((name, at) => (at % 2 === 0 ? [[name, named[at + 1] ?? ""]] : [])));
}

describe("numbers typed among formulas", () => {
  for (const file of ["right-typed-over", "wrong-typed-over"]) {
    describe(file, () => {
      for (const { name, drawing, expected } of readSheets(`../formulas/${file}`)) {
        it(name, () => assert.deepEqual(formulaFindingsOf(sheetsOf(drawing)), expected));
      }
    });
  }
});
