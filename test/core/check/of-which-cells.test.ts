import assert from "node:assert/strict";
import { checkDetailed } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

// "86 (37)": a whole and a part of it in one cell.

function seen(drawing: string): string[] {
  const { result, checks } = checkDetailed({ name: "", sheets: [drawSheet(drawing)] });
  const put = checks.filter(({ rule }) => rule === "SD-R03d").length;
  const told = result.findings.filter(({ rule }) => rule === "SD-R03d");
  return [
    String(put),
    ...told.map(
      ({ text, cells }) => `${text} ${cells.map(({ row, column }) => `${String(row)},${String(column)}`).join()}`,
    ),
  ];
}

const CASES: readonly (readonly [name: string, drawing: string, expected: readonly string[]])[] = [
  [
    "one among many that is more than its whole",
    "Indicaties | 2016 | 2017\nbegeleiding | 86 (37) | 91 (40)\ndagbesteding | 40 (12) | 44 (48)",
    ["4", "dagbesteding, 2017: tussen haakjes staat 48, dat kan niet meer zijn dan de 44 ervoor. 2,2"],
  ],
  [
    "one alone, where words say that it is a part",
    "Indicaties (waarvan nieuw) | 2016 | 2017\nbegeleiding | 86 (96) | 91",
    ["1", "begeleiding, 2016: tussen haakjes staat 96, dat kan niet meer zijn dan de 86 ervoor. 1,1"],
  ],
  ["one alone, of which nothing says what it is", "Indicaties | 2016 | 2017\nbegeleiding | 86 (96) | 91", ["0"]],
  [
    "last year between brackets",
    "Indicaties (vorig jaar) | 2016 | 2017\nbegeleiding | 86 (37) | 91 (86)\ndagbesteding | 40 (12) | 44 (48)",
    ["0"],
  ],
  [
    "rounded to five",
    "Indicaties | 2016 | 2017\nbegeleiding | 85 (35) | 90 (40)\ndagbesteding | 40 (45) | 45 (45)\nToelichting: de cijfers zijn afgerond op vijftallen.",
    ["4"],
  ],
  [
    "averages",
    "Rapportcijfers | 2016 | 2017\ngemiddelde score | 7,5 (7,1) | 7,6 (8,0)\nuitvoering score | 7,2 (7,0) | 7,3 (7,0)",
    ["0"],
  ],
];

describe("a part between brackets", () => {
  for (const [name, drawing, expected] of CASES) {
    it(name, () => {
      assert.deepEqual(seen(drawing), expected);
    });
  }
});
