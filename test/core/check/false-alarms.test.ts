import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

// Tables as municipal staff make them, right or beyond what can be judged, next to the plain error that must be seen.

/** The sentences of all findings on the drawn sheet. */
function said(drawing: string): string[] {
  return check({ name: "", sheets: [drawSheet(drawing)] }).findings.map(({ rule, text }) => `${rule} ${text}`);
}

const stock = (extra: string, end: string): string => `
  Cliënten    | 1e helft 2016 | 1e helft 2017
  Stand begin | 100           | 110
  Instroom    | 30            | 20
  Uitstroom   | 20            | 10
  ${extra}
  Stand einde | ${end}
`;

describe("the check of odd but realistic tables", () => {
  const cases: [name: string, drawing: string, expected: string[]][] = [
    ["a correction between the flows and the stock", stock("Correctie | -5 | 3", "105 | 123"), []],
    [
      "a correction of nought explains nothing",
      stock("Correctie | 0 | 3", "111 | 123"),
      ["SD-R01 Stand einde, 1e helft 2016: 100 + 30 − 20 = 110, er staat 111 (verschil 1)."],
    ],
    [
      "a balance that another period shows to be no part of the sum",
      stock("Saldo | 10 | 10", "110 | 121"),
      ["SD-R01 Stand einde, 1e helft 2017: 110 + 20 − 10 = 120, er staat 121 (verschil 1)."],
    ],
    [
      "an inflow in two lines",
      "Cliënten | Q1 2016\nBeginstand | 100\nInstroom nieuw | 20\nInstroom herindicatie | 10\nUitstroom | 15\nEindstand | 115",
      [],
    ],
    [
      "a part of the inflow, that says so, explains nothing",
      "Cliënten | Q1 2016\nBeginstand | 100\nInstroom | 30\nwaarvan herindicatie | 10\nUitstroom | 15\nEindstand | 125",
      ["SD-R01 Eindstand, Q1 2016: 100 + 30 − 15 = 115, er staat 125 (verschil 10)."],
    ],
    [
      "other lines under a title that names the Wsw",
      "Wsw-medewerkers | 2016 | 2017\nAantal | 150 | 149\nGedetacheerd | 20 | 30\nKosten Wsw | 900 | 950\nWachtlijst Wsw | 3 | 4",
      [],
    ],
    [
      "more employees of the Wsw",
      "Wsw | 2016 | 2017\nMedewerkers Wsw | 150 | 151",
      [
        "SD-R16 Medewerkers Wsw, 2017: er staat 151, dat kan niet meer zijn dan Medewerkers Wsw van 2016: 150 (verschil 1).",
      ],
    ],
  ];
  for (const [name, drawing, expected] of cases) {
    it(name, () => {
      assert.deepEqual(said(drawing), expected);
    });
  }
});
