import assert from "node:assert/strict";
import { check, checkDetailed } from "../../../../src/core/check.ts";
import { drawSheet } from "../../../support/draw-sheet.ts";

// Tables whose lines say the same have the same rules put to them without another look: but only what hangs on those lines.

const HOLDERS = `
Budgethouders hulp bij het huishouden | 2015 | 2016
Budgethouders                         | 10   | 20
`;

const BUDGETS = `
Budgetten hulp bij het huishouden | 2015 | 2016
Budgetten                         | 12   | 22
`;

const stock = (...figures: [string, string, string, string]): string => `
Indicaties  | 2015            | 2016
Stand begin | ${figures[0]} | 12
Instroom    | ${figures[1]} | 3
Uitstroom   | ${figures[2]} | 1
Stand einde | ${figures[3]} | 14
`;

/** "SD-R01 Blad1 klopt, klopt" of every rule and sheet. */
function outcomes(drawings: readonly string[]): string[] {
  const sheets = drawings.map((drawing, number) => drawSheet(drawing, { name: `Blad${String(number + 1)}` }));
  const workbook = { name: "", sheets };
  const { checks, result } = checkDetailed(workbook);
  assert.deepEqual(check(workbook), result);
  const told = new Map<string, string[]>();
  for (const { rule, sheet, outcome } of checks) {
    const key = `${rule} ${sheet}`;
    told.set(key, [...(told.get(key) ?? []), outcome]);
  }
  return [...told].map(([key, some]) => `${key} ${some.join(", ")}`).sort();
}

describe("tables of one shape", () => {
  const cases: [name: string, drawings: string[], expected: string[]][] = [
    [
      "have the same rules on the same lines, each on its own figures",
      [stock("10", "4", "2", "12"), stock("10", "4", "2", "13"), stock("10", "nb", "2", "12")],
      [
        "SD-R01 Blad1 klopt, klopt",
        "SD-R01 Blad2 schending, klopt",
        "SD-R01 Blad3 niet toetsbaar, klopt",
        "SD-R02 Blad1 klopt",
        "SD-R02 Blad2 schending",
        "SD-R02 Blad3 klopt",
      ],
    ],
    [
      "read an outflow without its minus each for itself",
      [stock("10", "4", "2", "12"), stock("10", "4", "-2", "12").replace("| 1\n", "| -1\n")],
      ["SD-R01 Blad1 klopt, klopt", "SD-R01 Blad2 klopt, klopt", "SD-R02 Blad1 klopt", "SD-R02 Blad2 klopt"],
    ],
    [
      "have what stands elsewhere on the sheet only where it does",
      [BUDGETS, BUDGETS + HOLDERS, BUDGETS, HOLDERS, BUDGETS + HOLDERS.replace("| 20\n", "| 23\n")],
      ["SD-R13 Blad2 klopt, klopt", "SD-R13 Blad5 klopt, schending"],
    ],
  ];

  for (const [name, drawings, expected] of cases) {
    it(name, () => {
      assert.deepEqual(outcomes(drawings), expected);
    });
  }
});
