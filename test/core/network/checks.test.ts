import assert from "node:assert/strict";
import { checkDetailed } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

/** What was asked of the drawn sheets and how it came out: "SD-R01 2017H1 382 = 382 klopt". */
function asked(...drawings: string[]): string[] {
  const sheets = drawings.map((drawing, index) => drawSheet(drawing, { name: `Blad${String(index + 1)}` }));
  return checkDetailed({ name: "", sheets }).checks.map(
    ({ rule, period, column, left, operator, right, outcome, severity }) =>
      [
        rule,
        period === "" ? column : period,
        left ?? "?",
        operator,
        right ?? "?",
        outcome,
        ...(severity ? [severity] : []),
      ].join(" "),
  );
}

describe("what is asked of a workbook", () => {
  const cases: [name: string, drawings: string[], expected: string[]][] = [
    [
      "a rule in every period that has its figures",
      [
        `
        Indicaties  | 1e helft 2016 | 2e helft 2016
        Stand begin | 10            | 12
        Instroom    | 4             | 3
        Uitstroom   | 2             | 1
        Stand einde | 12            | 14
        `,
      ],
      ["SD-R01 2016H1 12 = 12 klopt", "SD-R01 2016H2 14 = 14 klopt", "SD-R02 2016H2 12 = 12 klopt"],
    ],
    [
      "the period before only where its column stands, however the columns are ordered",
      [
        `
        Indicaties  | 2e helft 2017 | 2e helft 2016 | 1e helft 2016
        Stand begin | 7             | 12            | 10
        Stand einde | 8             | 14            | 12
        `,
      ],
      ["SD-R02 2016H2 12 = 12 klopt"],
    ],
    [
      "missing figures too, that make no error",
      [
        `
        Indicaties  | 2015 | 2016 | 2017
        Stand begin | 10   |      | '-
        Instroom    | 4    | 3    | 4
        Uitstroom   | 'nb  | 1    | 2
        Stand einde | 12   | 14   | 99
        `,
      ],
      [
        "SD-R01 2015 12 = ? niet toetsbaar",
        "SD-R01 2016 14 = ? niet toetsbaar",
        "SD-R01 2017 99 = ? niet toetsbaar",
        "SD-R02 2016 ? = 12 niet toetsbaar",
        "SD-R02 2017 ? = 14 niet toetsbaar",
      ],
    ],
    [
      "a bound instead of a figure, as far as it goes",
      ["Vacatures | 2016 | 2017\nZorg | '200+ | '200+\nWelzijn | 5 | 5\nTotaal | 150 | 300"],
      ["SD-R05 2016 150 = ? schending fout", "SD-R05 2017 300 = ? niet toetsbaar"],
    ],
    [
      "an average, that is rounded by nature",
      [
        `
        PGB HH                   | 2015 | 2016 | 2017
        Budgethouders            | 3    | 3    | 3
        Totaal budget in euro    | 1000 | 1000 | 1000
        Gemiddeld budget in euro | 333  | 334  | 500
        `,
      ],
      [
        "SD-R12 2015 333 = 333.3333333333333 klopt binnen afronding",
        "SD-R12 2016 334 = 333.3333333333333 schending fout",
        "SD-R12 2017 500 = 333.3333333333333 schending fout",
      ],
    ],
    [
      "whole euros, whose rounding may explain a small difference but never hides it",
      [
        "Kosten | 2016 | 2017\nWmo | '€ 10.000 | '€ 10.000\nJeugd | '€ 5.000 | '€ 5.000\nTotaal | '€ 15.001 | '€ 15.003",
      ],
      ["SD-R05 2016 15001 = 15000 schending afronding", "SD-R05 2017 15003 = 15000 schending fout"],
    ],
    [
      "the figure of the same scheme, where two tables of the sheet have one",
      [
        `
        Aantallen inkomen | Q1 2016
        Instroom          | 40
        Uitstroom         | 30

        Aantallen IOAW/IOAZ | Q1 2016
        Instroom            | 9
        Uitstroom           | 8

        Instroom IOAW/IOAZ naar reden | Q1 2016
        Werk                          | 5
        Verhuizing                    | 4
        Totaal                        | 9
        `,
      ],
      ["SD-R05 2016Q1 9 = 9 klopt", "SD-R07 2016Q1 9 = 9 klopt"],
    ],
    [
      "the figure of the own table before one elsewhere",
      [
        `
        PGB HH        | Q1 2016
        Budgethouders | 30
        Budgetten     | 43

        PGB HH vorig jaar | Q1 2016
        Budgethouders     | 50
        `,
      ],
      ["SD-R13 2016Q1 43 >= 30 klopt"],
    ],
    [
      "a part behind the column that announces it",
      [
        `
        Meldingen
                       | Totaal, waarvan: | Overdracht
        SKT Dalfsen    | 14               | 12
        SKT Nieuwleusen| 11               | 12
        `,
      ],
      ["SD-R03 SKT Dalfsen 12 <= 14 klopt", "SD-R03 SKT Nieuwleusen 12 <= 11 schending fout"],
    ],
    [
      "what those who flowed in have become",
      ["Statushouders | 2015\nIngestroomd | 16\nNog een uitkering | 6\nInmiddels uitgestroomd | 11"],
      ["SD-R08 2015 16 = 17 schending fout"],
    ],
    [
      "nothing where two figures could be meant",
      [
        `
        Budgetten HH | Q1 2016
        Budgetten    | 43

        Budgethouders HH | Q1 2016
        Budgethouders    | 30

        Budgethouders HH, herzien | Q1 2016
        Budgethouders             | 50
        `,
      ],
      [],
    ],
    [
      "nothing where the figures are about other people or other help",
      ["PGB | Q1 2016\nBudgetten HH | 43\nBudgethouders Begeleiding | 50"],
      [],
    ],
    [
      "nothing across sheets, for a rule that holds on one",
      ["Gestarte cliënten jeugd | Q1 2016\nZIN | 50", "Cliënten jeugd | Q1 2016\nZIN | 43"],
      [],
    ],
    [
      "across sheets, for a rule that holds in the workbook: a signal where no other period shows that they go together",
      ["PGB HH | Q1 2016\nBudgetten | 43", "PGB HH | Q1 2016\nBudgethouders | 50"],
      ["SD-R13 2016Q1 43 >= 50 signaal"],
    ],
  ];
  for (const [name, drawings, expected] of cases) {
    it(name, () => {
      assert.deepEqual(asked(...drawings), expected);
    });
  }
});
