import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

const CASES: readonly (readonly [name: string, drawing: string, sentences: readonly string[]])[] = [
  [
    "a sum of more terms than anybody reads",
    `
    Cliënten      | 2022 | 2023
    Wijk Noord    | 10   | 20
    Wijk Zuid     | 11   | 21
    Wijk Oost     | 12   | 22
    Wijk West     | 13   | 23
    Wijk Centrum  | 14   | 24
    Wijk Haven    | 15   | 25
    Wijk Veld     | 16   | 26
    Wijk Bos      | 17   | 27
    Wijk Duin     | 18   | 28
    Wijk Dorp     | 19   | 29
    Wijk Plein    | 20   | 30
    Wijk Meer     | 21   | 31
    Wijk Park     | 22   | 32
    Totaal        | 208  | 339
    `,
    ["Totaal, 2023: 20 + 21 + 22 + … + 32 (13 getallen) = 338, er staat 339 (verschil 1)."],
  ],
  [
    "a stock and its flows: the sum written out",
    `
    Indicaties           | 1e helft ‘16 | 1e helft ‘17
    Stand begin halfjaar | 349          | 372
    Instroom             | 215          | 257
    Uitstroom            | 182          | 242
    Stand eind halfjaar  | 382          | 385
    `,
    ["Stand eind halfjaar, 1e helft ‘17: 372 + 257 − 242 = 387, er staat 385 (verschil −2)."],
  ],
  [
    "the period before",
    `
    Indicaties  | 1e helft ‘16 | 2e helft ‘16
    Stand begin | 349          | 383
    Stand einde | 382          | 372
    `,
    ["Stand begin, 2e helft ‘16: Stand einde van 1e helft ‘16 is 382, er staat 383 (verschil 1)."],
  ],
  [
    "no less than one other figure",
    `
    Pgb           | 2016 | 2017
    Budgethouders | 30   | 1015
    Budgetten     | 43   | 1014
    `,
    ["Budgetten, 2017: er staat 1.014, dat kan niet minder zijn dan Budgethouders: 1.015 (verschil −1)."],
  ],
  [
    "no more than one other figure, in euros",
    `
    Eigen bijdrage HH        | 2016   | 2017
    Opgelegde eigen bijdrage | 199890 | 200000
    Geïnde eigen bijdrage    | 207897 | 190000
    `,
    // SD-R15 would say the same of the same figures.
    [
      "Geïnde eigen bijdrage, 2016: er staat € 207.897, dat kan niet meer zijn dan Opgelegde eigen bijdrage: € 199.890 (verschil € 8.007).",
    ],
  ],
  [
    "a sum on the left, under the name of its table, and what is worth a look",
    `
    Cliënten jeugd naar categorie (ZIN) | 2016 | 2017
    Ex-AWBZ                             | 79   | 70
    GGZ                                 | 405  | 420

    Cliënten jeugd naar financiering | 2016 | 2017
    ZIN                              | 445  | 450
    PGB                              | 37   | 37
    ZIN + PGB                        | 39   | 45
    `,
    [
      "Cliënten jeugd naar categorie (ZIN), 2017: er staat 70 + 420 = 490, dat is minder dan 450 + 45 = 495 (verschil −5).",
      "Cliënten jeugd naar categorie (ZIN), 2017: 450 + 45 = 495, er staat 70 + 420 = 490 (verschil −5). Meer wijst op cliënten in meer dan één categorie, minder op cliënten zonder categorie.",
    ],
  ],
  [
    "what follows from other figures",
    `
    Vrijwilligers         | 1e helft 2016 | 2e helft 2016
    Openstaande vacatures | 83            | 80
    Nieuwe vacatures      | 46            | 6
    Koppelingen           | 12            | 19
    `,
    [
      "Nieuwe vacatures, 2e helft 2016: er volgt 83 + 6 − 19 − 80 = −10, dat kan niet minder zijn dan 0 (verschil −10).",
    ],
  ],
  [
    "the largest of many",
    `
    Behandelende organisaties jeugd | 2016 | 2017
    Zorg in natura                  | 42 | 60

    Organisaties jeugd naar soort zorg | 2016 | 2017
    LVB                                | 20 | 20
    GGZ                                | 43 | 43
    `,
    [
      "Organisaties jeugd naar soort zorg, 2016: er volgt MAX(20; 43) = 43, dat kan niet meer zijn dan Zorg in natura in «Behandelende organisaties jeugd»: 42 (verschil 1).",
    ],
  ],
  [
    "an average, in euros and cents",
    `
    PGB HH                   | 2016   | 2017
    Budgethouders            | 30     | 15
    Totaal budget in euro    | 105598 | 61668
    Gemiddeld budget in euro | 3520   | 2056
    `,
    ["Gemiddeld budget in euro, 2017: € 61.668 / 15 = € 4.111,20, er staat € 2.056 (verschil −€ 2.055,20)."],
  ],
  [
    "a negative part",
    `
    Verschil | 2016 | 2017
    Wmo      | 12   | 14
    Jeugd    | -5   | -5
    Totaal   | 7    | 8
    `,
    ["Totaal, 2017: 14 + (−5) = 9, er staat 8 (verschil −1)."],
  ],
  [
    "a negative part in front",
    `
    Verschil | 2016 | 2017
    Jeugd    | -5   | -5
    Wmo      | 12   | 14
    Totaal   | 7    | 8
    `,
    ["Totaal, 2017: −5 + 14 = 9, er staat 8 (verschil −1)."],
  ],
  [
    "decimals",
    `
    Taken  | 2016 | 2017
    Wmo    | 0.1  | 0.1
    Jeugd  | 0.2  | 0.2
    Totaal | 0.3  | 4
    `,
    ["Totaal, 2017: 0,1 + 0,2 = 0,3, er staat 4 (verschil 3,7)."],
  ],
  [
    "a figure of another table",
    `
    Cliënten  | 2016 | 2017
    Instroom  | 40   | 42

    Instroom cliënten naar reden | 2016 | 2017
    Verhuizing                   | 30   | 30
    Wmo                          | 10   | 14
    Totaal                       | 40   | 44
    `,
    ["Totaal, 2017: Instroom in «Cliënten» is 42, er staat 44 (verschil 2)."],
  ],
  [
    "a right sum under a title that names one scheme only",
    `
    Aantallen inkomen | 2016 | 2017
    Uitstroom         | 35   | 36

    IOAW/IOAZ | 2016 | 2017
    Uitstroom | 5    | 6

    Uitstroom inkomen naar reden | 2016 | 2017
    Werk                         | 30   | 30
    Verhuizing                   | 10   | 6
    Totaal                       | 40   | 36
    `,
    [
      "Totaal, 2016: Uitstroom in «Aantallen inkomen» is 35, er staat 40 (verschil 5). De titel noemt één regeling, maar het totaal is de som van alle regelingen samen: 35 + 5 = 40.",
    ],
  ],
];

describe("the sentence of a finding", () => {
  for (const [name, drawing, sentences] of CASES) {
    it(`writes out ${name}`, () => {
      const { findings } = check({ name: "werkmap.xlsx", sheets: [drawSheet(drawing)] });
      assert.deepEqual(
        findings.map(({ text }) => text),
        sentences,
      );
    });
  }
});
