import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { CONTROLE } from "../../src/core/indicators/controle.ts";
import { indicators } from "../../src/core/indicators/index.ts";
import { tableFindings } from "../../src/functions/table-findings.ts";
import { callFunction } from "../support/call-function.ts";

describe("the examples on the help pages", () => {
  for (const { name, examples } of indicators.values()) {
    for (const { arguments: args, result, source } of examples) {
      it(`SD.${name}: ${source}`, () => {
        assert.deepEqual(callFunction(name, args), Array.isArray(result) ? [result] : result);
      });
    }
  }
});

/** The tables of the half-year report that the page of SD.CONTROLE speaks of, and what it says of them. */
const TABLES = {
  Indicaties: [
    ["", "1e helft ‘16", "2e helft ‘16", "1e helft ‘17"],
    ["Stand begin halfjaar", 349, 382, 372],
    ["Instroom", 215, 340, 257],
    ["Uitstroom", 182, 350, 242],
    ["Stand einde halfjaar", 382, 372, 385],
  ],
  "Aantallen inkomen": [
    ["", "1e helft 2016", "2e helft 2016", "1e helft 2017"],
    ["Stand begin halfjaar", 211, 215, 228],
    ["Instroom", 51, 42, 49],
    ["Uitstroom", 39, 30, 35],
    ["Stand eind halfjaar", 219, 228, 242],
  ],
  "Maatwerkvoorziening Hulp bij het Huishouden": [
    ["aantal cliënten", "1e helft ‘16", "2e helft ‘16", "1e helft ‘17"],
    ["HH1", 221, 191, 0],
    ["HH2", 114, 124, 145],
    ["Totaal", 335, 315, 145],
  ],
};

describe("the examples on the page of SD.CONTROLE", () => {
  for (const [index, [title, table]] of Object.entries(TABLES).entries()) {
    it(title, () => {
      const { formula = "", result = "" } = CONTROLE.shown[index] ?? {};
      assert.ok(formula.includes(`"${title}"`));
      const [, ...found] = tableFindings(table, title, "Blad1!A4");
      const count = found.length === 1 ? "1 bevinding:" : `${String(found.length)} bevindingen:`;
      assert.ok(
        result.startsWith(found.length === 0 ? "Geen bevindingen" : count),
        `${result}: ${JSON.stringify(found)}`,
      );
    });
  }
});
