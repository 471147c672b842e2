import assert from "node:assert/strict";
import { checkDetailed } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

// SD-R33 in one table and over two: what flows adds up over a year, what stands or runs on from January does not.

const QUARTERS = "Q1 2016 | Q2 2016 | Q3 2016 | Q4 2016";

const CASES: readonly (readonly [name: string, drawing: string, klopt: number, said: readonly string[]])[] = [
  [
    "quarters and their year",
    `Cliënten | ${QUARTERS} | 2016\nInstroom | 10 | 11 | 12 | 13 | 45\nUitstroom | 1 | 2 | 3 | 4 | 10\nStand einde | 10 | 11 | 12 | 13 | 13`,
    1,
    ["Instroom, 2016: 10 + 11 + 12 + 13 = 46, er staat 45 (verschil −1)."],
  ],
  [
    "halves and «totaal 2016»",
    "Cliënten | 1e helft 2016 | 2e helft 2016 | totaal 2016\nInstroom | 10 | 11 | 22",
    0,
    ["Instroom, totaal 2016: 10 + 11 = 21, er staat 22 (verschil 1)."],
  ],
  [
    "halves and a total without a year, of two years",
    "Cliënten | 1e helft 2016 | 2e helft 2016 | Totaal | 1e helft 2017 | 2e helft 2017 | 2017\nInstroom | 10 | 11 | 21 | 1 | 2 | 4",
    1,
    ["Instroom, 2017: 1 + 2 = 3, er staat 4 (verschil 1)."],
  ],
  [
    "quarters without a year under a title that gives it",
    "Instroom cliënten 2016 | Q1 | Q2 | Q3 | Q4 | jaar\nInstroom | 10 | 11 | 12 | 13 | 45\nUitstroom | 10 | 11 | 12 | 13 | 46",
    1,
    ["Instroom, jaar: 10 + 11 + 12 + 13 = 46, er staat 45 (verschil −1)."],
  ],
  [
    "years over their halves and totals",
    `Cliënten | 2016     |          |        | 2017     |          |
              | 1e helft | 2e helft | Totaal | 1e helft | 2e helft | Totaal
     Instroom | 10       | 11       | 22     | 12       | 13       | 25
     Stand    | 10       | 11       | 11     | 12       | 13       | 13`,
    1,
    ["Instroom, Totaal 2016: 10 + 11 = 21, er staat 22 (verschil 1)."],
  ],
  [
    "halves down the side",
    "Periode | Instroom | Stand einde\n1e helft 2016 | 10 | 100\n2e helft 2016 | 12 | 99\nTotaal 2016 | 23 | 99",
    0,
    ["Instroom, Totaal 2016: 10 + 12 = 22, er staat 23 (verschil 1)."],
  ],
  [
    "events that no rule knows, amounts and persons",
    "Vervoer | 1e helft 2016 | 2e helft 2016 | 2016\nMeldingen | 5 | 6 | 12\nKosten in euro | 50 | 60 | 110\nGebruikers | 105 | 110 | 130",
    1,
    ["Meldingen, 2016: 5 + 6 = 11, er staat 12 (verschil 1)."],
  ],
  [
    "amounts that run on from January",
    `Lasten | ${QUARTERS} | 2016\nWmo in euro | 10 | 21 | 33 | 46 | 46\nJeugd in euro | 10 | 21 | 33 | 46 | 47`,
    0,
    [],
  ],
  [
    "columns that say they run on",
    "Cliënten | Q1 2016 | t/m Q2 2016 | t/m Q3 2016 | 2016\nInstroom | 10 | 21 | 33 | 46",
    0,
    [],
  ],
  [
    "a budget behind what was spent",
    `Lasten | ${QUARTERS} | begroting 2016\nWmo in euro | 10 | 11 | 12 | 13 | 60\nJeugd in euro | 10 | 11 | 12 | 13 | 60`,
    0,
    [],
  ],
  ["a year of which a quarter is missing", "Cliënten | Q1 2016 | Q2 2016 | 2016\nInstroom | 10 | 11 | 45", 0, []],
  [
    "a year in another table",
    `Lasten jeugd | 2016\nLasten jeugd in euro | 465\n\nLasten jeugd per kwartaal | ${QUARTERS}\nLasten jeugd in euro | 100 | 110 | 120 | 130`,
    0,
    ["Lasten jeugd in euro, 2016: € 100 + € 110 + € 120 + € 130 = € 460, er staat € 465 (verschil € 5)."],
  ],
  [
    "a year in another table than quarters that run on",
    `Lasten jeugd | 2016\nLasten jeugd in euro | 460\n\nLasten jeugd per kwartaal | ${QUARTERS}\nLasten jeugd in euro | 100 | 210 | 330 | 460`,
    0,
    [],
  ],
  [
    "months of the year",
    "Wmo 2016 | jan | feb | mrt | apr | mei | jun | jul | aug | sep | okt | nov | dec | totaal\nMeldingen | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 13",
    0,
    ["Meldingen, totaal: 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 = 12, er staat 13 (verschil 1)."],
  ],
];

describe("a year and its parts", () => {
  for (const [name, drawing, klopt, said] of CASES) {
    it(name, () => {
      const { result, checks } = checkDetailed({ name: "", sheets: [drawSheet(drawing)] });
      const findings = result.findings.map(({ text }) => text);
      assert.deepEqual(findings, said);
      assert.equal(checks.filter(({ rule, outcome }) => rule === "SD-R33" && outcome === "klopt").length, klopt);
    });
  }

  it("is a column like the others: what holds of its parts holds of the year", () => {
    const drawing =
      "Cliënten | 1e helft 2016 | 2e helft 2016 | 2016\nStand begin | 100 | 105 | 100\nInstroom | 10 | 11 | 21\nUitstroom | 5 | 6 | 11\nStand einde | 105 | 110 | 111";
    const { result } = checkDetailed({ name: "", sheets: [drawSheet(drawing)] });
    assert.deepEqual(
      result.findings.map(({ text }) => text),
      ["Stand einde, 2016: 100 + 21 − 11 = 110, er staat 111 (verschil 1)."],
    );
  });
});
