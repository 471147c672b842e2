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
    [
      "an outflow written with a minus",
      "Cliënten | Q1 2016 | Q2 2016\nBeginstand | 100 | 115\nInstroom | 30 | 20\nUitstroom | -15 | -10\nEindstand | 115 | 126",
      ["SD-R01 Eindstand, Q2 2016: 115 + 20 − 10 = 125, er staat 126 (verschil 1)."],
    ],
    [
      "the stock of 1 January above quarters",
      "Cliënten | Q1 2016 | Q2 2016\nStand begin jaar | 100 | 100\nInstroom | 5 | 5\nUitstroom | 1 | 1\nStand einde | 104 | 108",
      [],
    ],
    [
      "the stocks of 1 January and 31 December of years",
      "Cliënten | 2016 | 2017\nStand per 1-1 | 100 | 104\nInstroom | 5 | 5\nUitstroom | 1 | 1\nStand per 31 december | 104 | 109",
      ["SD-R01 Stand per 31 december, 2017: 104 + 5 − 1 = 108, er staat 109 (verschil 1)."],
    ],
    [
      "figures that run on from January, by the title",
      "Cliënten (cumulatief) | Q1 2016 | Q2 2016\nStand begin | 100 | 100\nInstroom | 5 | 10\nUitstroom | 1 | 2\nStand einde | 104 | 108",
      [],
    ],
    [
      "figures that run on from January, by the header",
      "Cliënten | Q1 2016 cum. | Q2 2016 cum.\nStand begin | 100 | 100\nInstroom | 5 | 10\nUitstroom | 1 | 2\nStand einde | 104 | 109",
      ["SD-R01 Stand einde, Q2 2016 cum.: 100 + 10 − 2 = 108, er staat 109 (verschil 1)."],
    ],
    [
      "an old table beside the new one",
      `
      Mantelzorgers | 2016 | 2017
      Mantelzorgers | 100  | 120

      Mantelzorgers per kern | 2016 | 2017
      Dalfsen                | 60   | 70
      Overig                 | 40   | 50

      Mantelzorgers (vorige rapportage) | 2016 | 2017
      Mantelzorgers                     | 99   | 119
      `,
      [],
    ],
    [
      "two forms of funding without those who have both",
      `
      Cliënten       | 2016 | 2017
      Cliënten jeugd | 100  | 110

      Cliënten jeugd naar financiering | 2016 | 2017
      ZIN                              | 80   | 90
      PGB                              | 30   | 40
      `,
      [],
    ],
  ];
  for (const [name, drawing, expected] of cases) {
    it(name, () => {
      assert.deepEqual(said(drawing), expected);
    });
  }
});
