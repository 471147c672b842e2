import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { toJson } from "../../../src/core/findings/to-json.ts";
import { drawSheet } from "../../support/draw-sheet.ts";
import { tablesOf } from "../../support/tables/printed-table.ts";
import { workbookOf } from "../../support/tables/workbook-of-tables.ts";

/** What is said of the likely cause, finding by finding; "" where nothing is. */
function causesIn(drawing: string): readonly string[] {
  const { findings } = check({ name: "", sheets: [drawSheet(drawing, { name: "Blad" })] });
  return findings.map(({ rule, cause = "" }) => `${rule} ${cause}`.trim());
}

const CASES: readonly (readonly [name: string, drawing: string, expected: readonly string[]])[] = [
  [
    "the end of one period, which the next begins with otherwise",
    `
      Jaar | Beginstand | Instroom | Uitstroom | Eindstand
      2021 | 120        | 30       | 25        | 125
      2022 | 125        | 35       | 20        | 140
      2023 | 140        | 22       | 31        | 133
      2024 | 131        | 28       | 19        | 140
    `,
    [
      "SD-R01 Waarschijnlijk hoort in cel E4 (Eindstand) 131 te staan in plaats van 133. Dan kloppen 2 controles.",
      "SD-R02 Waarschijnlijk hoort in cel E4 (Eindstand van 2023) 131 te staan in plaats van 133. Dan kloppen 2 controles.",
    ],
  ],
  [
    "a figure where its row and its column do not add up",
    `
      Wmo 2023     | Dordrecht | Zwijndrecht | Papendrecht | Totaal
      Begeleiding  | 120       | 45          | 30          | 195
      Dagbesteding | 102       | 40          | 28          | 188
      Hulpmiddelen | 300       | 90          | 80          | 470
      Totaal       | 540       | 175         | 138         | 853
    `,
    [
      "SD-R19 Waarschijnlijk hoort in cel B3 (Dagbesteding van Dordrecht) 120 te staan in plaats van 102: twee cijfers zijn verwisseld. Dan kloppen 2 controles.",
      "SD-R05 Waarschijnlijk hoort in cel B3 (Dagbesteding) 120 te staan in plaats van 102: twee cijfers zijn verwisseld. Dan kloppen 2 controles.",
    ],
  ],
  [
    "the same in thousands, of which each is rounded by itself",
    `
      Programma (x € 1.000) | Lasten | Baten | Saldo
      Welzijn               | 3120   | 140   | -2981
      Inkomen               | 17140  | 13905 | -3505
      Wmo                   | 8840   | 520   | -8320
      Totaal                | 29371  | 14565 | -14806
    `,
    [
      "SD-R30 Waarschijnlijk hoort in cel B3 (Lasten) 17.410 te staan in plaats van 17.140: twee cijfers zijn verwisseld. Dan kloppen 3 controles.",
      "SD-R19 Waarschijnlijk hoort in cel B3 (Lasten van Inkomen) 17.410 te staan in plaats van 17.140: twee cijfers zijn verwisseld. Dan kloppen 3 controles.",
    ],
  ],
  [
    "a figure that others are worked out from, where two digits changed places",
    `
      Gemeente    | Lasten   | Inwoners | Lasten per inwoner
      Hoorn       | 31455210 | 47110    | 424
      Medemblik   | 14890300 | 45790    | 325
      Enkhuizen   | 7011550  | 19020    | 369
      Stede Broec | 7366120  | 22080    | 334
    `,
    ["SD-R51 Mogelijk hoort in cel C2 (Inwoners) 74.110 te staan in plaats van 47.110: twee cijfers zijn verwisseld."],
  ],
  [
    "a figure that others are worked out from, where two digits hardly change it: others would as well",
    `
      Gemeente    | Lasten   | Inwoners | Lasten per inwoner
      Hoorn       | 31455210 | 71410    | 424
      Medemblik   | 14890300 | 45790    | 325
      Enkhuizen   | 7011550  | 19020    | 369
      Stede Broec | 7366120  | 22080    | 334
    `,
    ["SD-R51"],
  ],
  [
    "a total of totals",
    `
      Wmo 2023     | Dordrecht | Zwijndrecht | Papendrecht | Totaal
      Begeleiding  | 120       | 45          | 30          | 195
      Dagbesteding | 120       | 40          | 28          | 188
      Hulpmiddelen | 300       | 90          | 80          | 470
      Totaal       | 540       | 175         | 138         | 861
    `,
    [
      "SD-R05 Waarschijnlijk hoort in cel E5 (Totaal) 853 te staan in plaats van 861. Dan kloppen 2 controles.",
      "SD-R19 Waarschijnlijk hoort in cel E5 (Totaal) 853 te staan in plaats van 861. Dan kloppen 2 controles.",
    ],
  ],
  [
    "a percentage that is not that of its count, nor adds up",
    `
      Vorm   | Aantal | Aandeel
      ZIN    | 317    | 60,2%
      PGB    | 153    | 29,0%
      Beide  | 57     | 13,8%
      Totaal | 527    | 100%
    `,
    [
      "SD-R51 Waarschijnlijk hoort in cel C4 (Beide) 10,8 te staan in plaats van 13,8. Dan kloppen 2 controles.",
      "SD-R05 Waarschijnlijk hoort in cel C4 (Beide) 10,8 te staan in plaats van 13,8. Dan kloppen 2 controles.",
    ],
  ],
  [
    "the same, beside counts of which the table knows the whole",
    `
      Reden      | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                 | aantal    | %         | aantal      | %
      werk       | 32        | 40        | 21          | 30
      verhuizing | 48        | 66        | 49          | 70
      totaal     | 80        | 100       | 70          | 100
    `,
    [
      "SD-R21 Waarschijnlijk hoort in cel C4 (verhuizing (%)) 60 te staan in plaats van 66. Dan kloppen 3 controles.",
      "SD-R20 Waarschijnlijk hoort in cel C4 (verhuizing (%)) 60 te staan in plaats van 66. Dan kloppen 3 controles.",
      "SD-R05 Waarschijnlijk hoort in cel C4 (verhuizing (%)) 60 te staan in plaats van 66. Dan kloppen 3 controles.",
    ],
  ],
  [
    "a count of which its percentage shows what it was",
    `
      Vorm   | Aantal | Aandeel
      ZIN    | 300    | 60%
      PGB    | 150    | 30%
      Beide  | 56     | 10%
      Totaal | 500    | 100%
    `,
    ["SD-R05 Waarschijnlijk hoort in cel B4 (Beide) 50 te staan in plaats van 56. Dan kloppen 2 controles."],
  ],
  [
    "an amount that neither its total nor its average bears out",
    `
      Jeugdhulp | Cliënten | Kosten  | Gemiddelde kosten per cliënt
      Basis-ggz | 214      | 385200  | 1800
      Dyslexie  | 92       | 134400  | 1450
      Verblijf  | 121      | 1512500 | 12500
      Totaal    | 427      | 2031100 | 4757
    `,
    [
      "SD-R51 Waarschijnlijk hoort in cel C3 (Kosten) 133.400 te staan in plaats van 134.400. Dan kloppen 2 controles.",
      "SD-R19 Waarschijnlijk hoort in cel C3 (Kosten van Dyslexie) 133.400 te staan in plaats van 134.400. Dan kloppen 2 controles.",
    ],
  ],
  [
    "a part that was left out",
    `
      Cliënten     | 2022 | 2023 | 2024
      Begeleiding  | 120  | 145  | 130
      Dagbesteding | 102  | 140  | 128
      Hulpmiddelen | 300  | 390  | 380
      Totaal       | 522  | 535  | 638
    `,
    ["SD-R05 Mogelijk: Dagbesteding (cel C3) is niet meegeteld."],
  ],
  [
    "a part that was taken twice",
    `
      Cliënten     | 2022 | 2023 | 2024
      Begeleiding  | 120  | 145  | 130
      Dagbesteding | 102  | 140  | 128
      Hulpmiddelen | 300  | 390  | 380
      Totaal       | 522  | 820  | 638
    `,
    ["SD-R05 Mogelijk: Begeleiding (cel C2) is twee keer meegeteld."],
  ],
  [
    "a part that was typed wrong",
    `
      Cliënten     | 2022 | 2023 | 2024
      Begeleiding  | 120  | 145  | 130
      Dagbesteding | 102  | 104  | 128
      Hulpmiddelen | 300  | 390  | 380
      Totaal       | 522  | 675  | 638
    `,
    ["SD-R05 Mogelijk hoort in cel C3 (Dagbesteding) 140 te staan in plaats van 104: twee cijfers zijn verwisseld."],
  ],
  [
    "two parts that could each explain it: neither is named",
    `
      Cliënten     | 2022 | 2023 | 2024
      Begeleiding  | 120  | 140  | 130
      Dagbesteding | 102  | 140  | 128
      Hulpmiddelen | 300  | 390  | 380
      Totaal       | 522  | 530  | 638
    `,
    ["SD-R05"],
  ],
  [
    "a begin with two digits the other way about, that is the end of the time before: it is not named",
    `
      Wmo     | apr | mei
      Begin   | 996  | 1013
      Nieuw   | 45   | 13
      Gestopt | 28   | 28
      Eind    | 1013 | 1016
    `,
    ["SD-R01"],
  ],
  [
    "a total that is off by twice one of its parts: nobody counts fewer than none",
    `
      Klantgroep       | 2024
      Levensonderhoud  | 803
      IOAW             | 138
      IOAZ             | 105
      Bbz              | 221
      Totaal           | 1057
    `,
    ["SD-R05"],
  ],
  [
    "an amount without its minus, beside others that have one",
    `
      Resultaat (€) | 2023 | 2024
      Wmo           | -803 | -790
      Jeugd         | -138 | 144
      Participatie  | 221  | 230
      Totaal        | -720 | -704
    `,
    [
      "SD-R05 Mogelijk hoort in cel C3 (Jeugd) −€ 144 te staan in plaats van € 144: het teken is omgekeerd: plus en min zijn verwisseld.",
    ],
  ],
  [
    "few that may have been left out or taken twice: so few show nothing",
    `
      Klantgroep       | 2024
      Levensonderhoud  | 803
      IOAW             | 38
      IOAZ             | 12
      Bbz              | 21
      Totaal           | 886
    `,
    ["SD-R05"],
  ],
  [
    "a part with three digits beside one with two that would explain it as well: neither is named",
    `
      Cliënten     | 2022 | 2023 | 2024
      Begeleiding  | 120  | 145  | 130
      Dagbesteding | 112  | 112  | 128
      Hulpmiddelen | 30   | 34   | 38
      Totaal       | 262  | 300  | 296
    `,
    ["SD-R05"],
  ],
  [
    "two digits that changed places in a small figure, where all others of its sum are held by another",
    `
      Klachten | Q1 | Q2 | Totaal
      Wmo      | 12 | 21 | 33
      Jeugd    | 8  | 13 | 21
      Werk     | 5  | 61 | nb
      Totaal   | 25 | 50 | 75
    `,
    ["SD-R05 Mogelijk hoort in cel C4 (Werk) 16 te staan in plaats van 61."],
  ],
  [
    "the same where one more figure may be wrong: neither is named",
    `
      Klachten | Q1 | Q2 | Totaal
      Wmo      | 12 | 51 | nb
      Jeugd    | 8  | 13 | 21
      Werk     | 5  | 61 | nb
      Totaal   | 25 | 80 | 105
    `,
    ["SD-R05"],
  ],
  [
    "the same where nothing holds the others: none is named",
    `
      Klachten | 2022 | 2023 | 2024
      Wmo      | 12   | 21   | 14
      Jeugd    | 8    | 13   | 11
      Werk     | 5    | 6    | 7
      Totaal   | 25   | 31   | 32
    `,
    ["SD-R05"],
  ],
  [
    "a sum that nothing else says anything of",
    `
      Jeugd            | 2022 | 2023 | 2024
      Stand begin jaar | 120  | 130  | 141
      Instroom         | 30   | 35   | 28
      Uitstroom        | 20   | 24   | 29
      Stand eind jaar  | 130  | 141  | 143
    `,
    ["SD-R01"],
  ],
  [
    "what shows by two averages, neither of which tells what it was",
    `
      Regeling                   | Doelgroep | Gebruik | Bereik | Gemiddeld bedrag | Uitgaven
      Individuele inkomenstoeslag | 812       | 420     | 52%    | 310              | 130200
      Meedoenregeling            | 640       | 211     | 33%    | 205              | 43255
      Kindpakket                 | 614       | 66      | 10%    | 385              | 23870
      Kwijtschelding             | 905       | 517     | 57%    | 190              | 98230
    `,
    ["SD-R51", "SD-R51"],
  ],
  [
    "a percentage of which two digits changed places, as they may have in what it is of",
    `
      Gemeente    | Budget  | Over   | Over %
      Hoorn       | 4204966 | 176609 | 4,2%
      Medemblik   | 2404966 | 99847  | 2,4%
      Enkhuizen   | 1004120 | 62255  | 6,2%
      Stede Broec | 1366120 | 76503  | 5,6%
    `,
    ["SD-R51"],
  ],
  [
    "an end that the next begins with, though an inflow twice would make it so as well",
    `
      Trajecten        | 1e helft 2023 | 2e helft 2023 | 1e helft 2024
      Stand begin      | 210           | 233           | 252
      Instroom         | 61            | 150           | 44
      Uitstroom        | 38            | 281           | 31
      Stand eind       | 233           | 252           | 265
    `,
    ["SD-R01"],
  ],
  [
    "an amount per unit, of which no unit is a millionth",
    `
      Wsw                     | 2021    | 2022     | 2023    | 2024
      Aantal SE               | 366,2   | 355,1    | 348,6   | 340,4
      Rijkssubsidie per SE    | 26468   | 30965    | 28110   | 27157
      Rijkssubsidie totaal    | 9875682 | 10995672 | 9799146 | 9244243
    `,
    ["SD-R51"],
  ],
];

describe("what would explain findings", () => {
  it("names its cell, to go to", () => {
    const [, drawing = ""] = CASES[1] ?? [];
    const { findings } = check({ name: "", sheets: [drawSheet(drawing, { name: "Blad" })] });
    assert.deepEqual(
      findings.map(({ suspect }) => suspect),
      [1, 1].map(() => ({ sheet: "Blad", row: 2, column: 1 })),
    );
  });

  it("is in the JSON of the check, behind what was there", () => {
    const [, drawing = ""] = CASES[1] ?? [];
    const { bevindingen } = toJson(check({ name: "", sheets: [drawSheet(drawing, { name: "Blad" })] }));
    assert.deepEqual(
      bevindingen.map((one) => [...Object.keys(one).slice(-3), one.oorzaakCel]),
      [1, 1].map(() => ["tekst", "oorzaak", "oorzaakCel", "B3"]),
    );
  });

  it("names the only one of several that two digits the other way about would explain", () => {
    const { workbook } = workbookOf(tablesOf("000"));
    const jeugd = workbook.sheets.find(({ name }) => name === "Jeugd");
    const pgb = { sheet: "Jeugd", row: 20, column: 1 };
    const at = jeugd ? pgb.row * jeugd.columns + pgb.column : -1;
    assert.equal(jeugd?.numbers[at], 42);
    jeugd.numbers[at] = 24;
    // Those with zin and pgb could as well be as many more.
    const { findings } = check(workbook);
    assert.deepEqual(
      findings.flatMap(({ rule, suspect }) => (suspect?.row === pgb.row ? [[rule, suspect]] : [])),
      [
        ["SD-R10", pgb],
        ["SD-R09", pgb],
      ],
    );
  });

  for (const [name, drawing, expected] of CASES) {
    it(name, () => assert.deepEqual(causesIn(drawing), expected));
  }
});
