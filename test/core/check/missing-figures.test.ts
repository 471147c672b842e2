import assert from "node:assert/strict";
import { check, checkDetailed } from "../../../src/core/check.ts";
import { buildGrid, type CellValue } from "../../../src/core/workbook/grid.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

// What stands where a figure should, and says nothing of what it is: no rule may call that an error.
const UNSTATED = (
  "#REF!|#DEEL/0!|#DIV/0!|#N/B|#WAARDE!|####|n.b.|nb|-|*|**|x|geheim|ca. 800|± 800|circa 8|~8|8?|8 à 10|8 (voorlopig)|" +
  "minder dan 800|<9.000|?|.|..|...|onb.|volgt|nog niet beschikbaar|niet geregistreerd|geen gegevens|pm|ruim 8|5+|-/-"
).split("|");

const SHEETS: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  "a sum": [
    ["Cliënten Wmo", "1e helft 2016", "2e helft 2016"],
    ["Vervoer", 210, 220],
    ["Begeleiding", 211, 222],
    ["Rolstoelen", 212, 223],
    ["Totaal", 633, 665],
  ],
  "a stock and its flows": [
    ["Cliënten Wmo", "1e helft 2016", "2e helft 2016"],
    ["Stand begin", 300, 305],
    ["Instroom", 215, 220],
    ["Uitstroom", 210, 215],
    ["Stand einde", 305, 310],
  ],
  "an average": [
    ["Wmo pgb", "1e helft 2016", "2e helft 2016"],
    ["Budgethouders", 210, 220],
    ["Budget in euro", 2100, 4400],
    ["Gemiddeld budget in euro", 10, 20],
  ],
  gemeenten: [
    ["Cliënten Wmo", "Dordrecht", "Sliedrecht", "Zwijndrecht", "Totaal"],
    ["Vervoer", 210, 220, 230, 660],
    ["Begeleiding", 211, 222, 233, 666],
    ["Totaal", 421, 442, 463, 1326],
  ],
  "forms of funding in a table of their own": [
    ["Cliënten jeugd", "2016", "2017"],
    ["Cliënten", 700, 710],
    ["", "", ""],
    ["Cliënten jeugd naar financiering", "2016", "2017"],
    ["ZIN", 250, 255],
    ["PGB", 230, 233],
    ["ZIN + PGB", 220, 222],
  ],
};

/** Each figure, each line of figures and each column of them by itself. */
function* choices(rows: readonly (readonly CellValue[])[]): Generator<(row: number, column: number) => boolean> {
  const isFigure = (row: number, column: number): boolean => typeof rows[row]?.[column] === "number";
  for (const [row] of rows.entries()) {
    yield (r, c) => r === row && isFigure(r, c);
    for (const [column] of (rows[0] ?? []).entries()) yield (r, c) => r === row && c === column && isFigure(r, c);
  }
  for (const [column] of (rows[0] ?? []).entries()) yield (r, c) => c === column && isFigure(r, c);
}

describe("figures that are not there", () => {
  for (const [name, rows] of Object.entries(SHEETS)) {
    for (const mark of UNSTATED) {
      it(`${mark} in ${name}`, () => {
        for (const isChosen of choices(rows)) {
          const values = rows.map((row, r) => row.map((value, c) => (isChosen(r, c) ? mark : value)));
          const { findings } = check({
            name: "",
            sheets: [buildGrid({ name: "Blad1", visibility: "visible", top: 0, left: 0, values })],
          });
          const alarms = findings.filter(({ outcome }) => outcome === "schending").map(({ text }) => text);
          assert.deepEqual(alarms, [], JSON.stringify(values));
        }
      });
    }
  }

  const outcomes = (drawing: string): string[] =>
    checkDetailed({ name: "", sheets: [drawSheet(drawing)] }).checks.map(({ rule, outcome }) => `${rule} ${outcome}`);
  const said = (drawing: string): string[] =>
    check({ name: "", sheets: [drawSheet(drawing)] }).findings.map(({ text }) => text);

  it("is no more than its bound where that is stated", () => {
    const sheet = (total: number): string =>
      `Cliënten | 2016\nVervoer | <5\nBegeleiding | 11\nTotaal | ${String(total)}`;
    assert.deepEqual(outcomes(sheet(13)), ["SD-R05 niet toetsbaar"]);
    assert.deepEqual(said(sheet(33)), ["Totaal, 2016: ? (ten hoogste 5) + 11, er staat 33."]);
    assert.deepEqual(said(sheet(9)), ["Totaal, 2016: ? (ten hoogste 5) + 11, er staat 9."]);
  });

  it("is in thousands where the table is", () => {
    const sheet = "Lasten (x € 1.000) | 2016\nWmo | <5\nJeugd | 11\nTotaal | 14";
    assert.deepEqual(outcomes(sheet), ["SD-R05 niet toetsbaar"]);
  });

  it("has two bounds where it is a range, and a target that is one is reached at the lower", () => {
    const sheet = (reached: number): string =>
      `Plaatsingen | 2016 | 2017\nDoelstelling | 800 - 1.100 | 200+\nRealisatie | ${String(reached)} | 200`;
    assert.deepEqual(outcomes(sheet(900)), ["SD-R38 klopt", "SD-R38 klopt"]);
    assert.deepEqual(said(sheet(750)), [
      "Realisatie, 2016: er staat 750, dat is minder dan Doelstelling: 800 (verschil −50). De doelstelling is niet gehaald.",
    ]);
  });

  const KNOWN_OR_NOT: readonly (readonly [mark: string, isError: boolean])[] = [
    ["n.b.", false],
    ["x", false],
    ["<5", false],
    ["#REF!", false],
    ["ca. 3", false],
    ["3", false],
    ["-", true],
    ["nvt", true],
  ];
  for (const [mark, isError] of KNOWN_OR_NOT) {
    it(`${mark} in a line that may be part of the sum ${isError ? "explains nothing" : "may explain it"}`, () => {
      const sheet = `Cliënten | 2016\nStand begin | 100\nInstroom | 15\nCorrectie | ${mark}\nUitstroom | 9\nStand einde | 105`;
      const ofStocks = outcomes(sheet).filter((outcome) => outcome.startsWith("SD-R01"));
      assert.deepEqual(ofStocks, [isError ? "SD-R01 schending" : "SD-R01 niet toetsbaar"]);
    });
  }
});
