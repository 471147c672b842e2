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

const OF_PERIODS: readonly (readonly [name: string, drawing: string, expected: string[]])[] = [
  [
    "more who began than there are at the end, where many left",
    "Cliënten ZIN | Q1 2016\nBeginstand | 10\nInstroom | 30\nUitstroom | 35\nEindstand | 5",
    [],
  ],
  [
    "more who began than there are at the end, where nobody is said to have left",
    `
    Cliënten naar financiering | 2016 | 2017
    ZIN                        | 50   | 60
    PGB                        | 10   | 12

    Gestarte cliënten | 2016 | 2017
    ZIN               | 30   | 30
    PGB               | 3    | 13
    `,
    ["SD-R03c PGB, 2017: er staat 13, dat is meer dan PGB in «Cliënten naar financiering»: 12 (verschil 1)."],
  ],
  [
    "a part of an amount that is larger than the whole, where another part is negative",
    "Kosten | 2016 | 2017\nResultaat | 100 | -20\nwaarvan Wmo | 150 | -40\nLasten in euro | 90 | 90\nwaarvan Jeugd in euro | 95 | 95",
    [],
  ],
  [
    "a part of a count that is larger than the whole",
    "Statushouders | 2016 | 2017\nUitgestroomd | 10 | 12\nwaarvan naar werk | 8 | 13",
    ["SD-R03 waarvan naar werk, 2017: er staat 13, dat kan niet meer zijn dan Uitgestroomd: 12 (verschil 1)."],
  ],
  [
    "kinds of organisations where those for a pgb count as well",
    `
    Behandelende organisaties jeugd | 2016 | 2017
    Zorg in natura                  | 54   | 65
    PGB                             | 20   | 20

    Organisaties jeugd naar soort zorg | 2016 | 2017
    LVB                                | 20   | 70
    GGZ                                | 43   | 43
    `,
    [],
  ],
  [
    "a stock of a year is not the sum of its halves, a flow is",
    `
    Cliënten begeleiding | 2016
    Stand einde          | 120
    Instroom             | 50

    Cliënten begeleiding per half jaar | 1e helft 2016 | 2e helft 2016
    Stand einde                        | 110           | 120
    Instroom                           | 30            | 21
    `,
    ["SD-R33 Instroom, 2016: 30 + 21 = 51, er staat 50 (verschil −1)."],
  ],
  [
    "a backlog with something else between, and without",
    `
    Huisvesting statushouders | 1e helft 2016 | 2e helft 2016 | 1e helft 2017
    Taakstelling              | 20            | 20            | 20
    Gehuisvest                | 10            | 25            | 15
    Achterstand               | 27            | 22            | 28
    `,
    ["SD-R41 Achterstand, 1e helft 2017: 22 + 20 − 15 = 27, er staat 28 (verschil 1)."],
  ],
  [
    "more declarations than rights, said only of the same people",
    "Jeugdigen | 2019 | 2020\nJeugdigen met recht | 500 | 540\nJeugdigen met zorg (o.b.v. declaraties) | 400 | 541",
    [
      "SD-R40 Jeugdigen met zorg (o.b.v. declaraties), 2020: er staat 541, dat kan niet meer zijn dan Jeugdigen met recht: 540 (verschil 1).",
    ],
  ],
  [
    "budgethouders of another provision than the clients",
    "Wmo | 2016 | 2017\nBudgethouders HH | 30 | 30\nCliënten begeleiding | 20 | 20",
    [],
  ],
  [
    "an opening stock that the notes say was put right",
    "Cliënten | Q1 2016 | Q2 2016\nBeginstand | 100 | 111\nEindstand | 110 | 120\nDe cijfers zijn voorlopig, de controle loopt nog.",
    [
      "SD-R02 Beginstand, Q2 2016: Eindstand van Q1 2016 is 110, er staat 111 (verschil 1). De toelichting zegt dat eerdere cijfers zijn of worden aangepast.",
      "SD-R42 Cliënten: deze tabel heeft voorlopige cijfers. De toelichting zegt: «De cijfers zijn voorlopig, de controle loopt nog.» Controleer ze opnieuw als ze definitief zijn.",
    ],
  ],
  [
    "a target that was not reached: a signal",
    "Plaatsingen | 2016 | 2017\nDoelstelling | 380 | 390\nRealisatie | 385 | 370",
    [
      "SD-R38 Realisatie, 2017: er staat 370, dat is minder dan Doelstelling: 390 (verschil −20). De doelstelling is niet gehaald.",
    ],
  ],
  [
    "a quarter beside half a year: flows only",
    "Cliënten | Q4 2016 | 1e helft 2017\nInstroom | 5 | 12\nStand einde | 50 | 55",
    [
      "SD-R17 Instroom: vergelijk 1e helft 2017 (12) niet met Q4 2016 (5). De ene kolom is een kwartaal, de andere een halfjaar.",
    ],
  ],
];

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
      "a line that begins as what the rates are per, and has a rate itself",
      `
      Voorzieningen                | Dordrecht | Dordrecht          | Papendrecht | Papendrecht
                                   | aantal    | per 1.000 inwoners | aantal      | per 1.000 inwoners
      inwoners met een voorziening | 4800      | 40                 | 1280        | 40
      hulp bij het huishouden      | 2400      | 20                 | 640         | 20
      `,
      [],
    ],
    [
      "rates of nought",
      `
      Voorzieningen           | Dordrecht | Dordrecht          | Papendrecht | Papendrecht
                              | aantal    | per 1.000 inwoners | aantal      | per 1.000 inwoners
      verblijf                | 0         | 0                  | 3           | 0
      hulp bij het huishouden | 2400      | 20                 | 640         | 20
      `,
      [],
    ],
    [
      "percentages that Excel worked out to the last digit, or that close on 100",
      `
      Reden      | Dordrecht | Dordrecht          | Papendrecht | Papendrecht
                 | aantal    | %                  | aantal      | %
      werk       | 1         | 33.33333333333333  | 1           | 34
      verhuizing | 1         | 33.33333333333333  | 1           | 33
      overig     | 1         | 33.33333333333333  | 1           | 33
      totaal     | 3         | 100                | 3           | 100
      `,
      ["SD-R20 werk, Papendrecht: 100 × 1 / 3 = 33,33%, er staat 34%. De kolom telt zo wel op tot 100."],
    ],
    [
      "figures that a note says are not there, of another year or of a line that is not there",
      `
      Cliënten | Alblasserdam | Dordrecht
      hulp     | 195          | 1130
      De cijfers voor Alblasserdam over 2015 zijn niet beschikbaar.
      De cijfers over dagopvang in Dordrecht zijn nog niet bekend.
      `,
      [],
    ],
    [
      "small figures where a dash is secret, but no note says from what on",
      `
      Cliënten | Alblasserdam | Dordrecht
      hulp     | 5            | 1130
      verblijf | -            | 30
      Toelichting: - = het cijfer is geheim.
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
  for (const [name, drawing, expected] of [...cases, ...OF_PERIODS]) {
    it(name, () => {
      assert.deepEqual(said(drawing), expected);
    });
  }
});
