import assert from "node:assert/strict";
import { workingsOf } from "../../../src/core/vocabulary/workings.ts";
import { baseYearOf, isPrice, perOf } from "../../../src/core/vocabulary/ratio-words.ts";

describe("the words by which a column or row says how it is worked out", () => {
  const cases: readonly (readonly [name: string, workings: string[], per: number])[] = [
    ["Verschil t.o.v. primitief", ["verschil"], 1],
    ["Verschil (%)", ["verschil", "verhouding"], 100],
    ["Vacatureruimte (fte)", ["verschil"], 1],
    ["Vacatures", ["verschil"], 1],
    ["Nieuwe vacatures", [], 1],
    ["Bezettingsgraad", ["verhouding"], 100],
    ["Cliënten per 1.000 inwoners", ["verhouding"], 1000],
    ["Per 10.000 inwoners", ["verhouding"], 10_000],
    ["Indexcijfers (2015 = 100)", ["verhouding"], 100],
    ["Uitgaven cumulatief", ["product", "cumulatief"], 1],
    ["Wachtend einde maand", ["optelling"], 1],
    ["Saldo begin", ["begin"], 1],
    ["Dagbesteding", [], 1],
    ["Nog in te vullen", ["verschil", "optelling"], 1],
    ["Nog te verwachten", [], 1],
    ["Toegekend per 31-12", ["optelling"], 1],
  ];
  for (const [name, workings, per] of cases) {
    it(name, () => {
      assert.deepEqual(workingsOf(name), workings);
      assert.equal(perOf(name), per);
    });
  }

  it("knows the base year of index figures", () => {
    assert.equal(baseYearOf("Index (2015 = 100)"), "2015");
    assert.equal(baseYearOf("Uitgaven 2015"), undefined);
  });

  it("knows a price from an average", () => {
    assert.deepEqual(["Uurtarief", "Kans", "Prijs per etmaal (€)"].map(isPrice), [true, true, true]);
    assert.deepEqual(["Gemiddelde prijs", "Uren", "Kosten"].map(isPrice), [false, false, false]);
  });
});
