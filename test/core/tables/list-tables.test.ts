import assert from "node:assert/strict";
import type { ListTable } from "../../../src/core/workbook/grid.ts";
import { outlines } from "../../support/outline-tables.ts";

/** An Excel table in rows and columns of a drawing, its last row the total row where it `hasTotals`. */
const list = (
  [top, left, bottom, right]: readonly [number, number, number, number],
  { hasHeaders = true, hasTotals = false } = {},
): ListTable => ({
  name: `Tabel${String(left)}`,
  area: { top, left, bottom, right },
  hasHeaders,
  hasTotals,
});

describe("recogniseTables with Excel tables", () => {
  const cases: [name: string, tables: ListTable[], drawing: string, expected: string[][]][] = [
    [
      "reads two beside each other with nothing between",
      [list([0, 0, 2, 2]), list([0, 3, 2, 5])],
      `
        Reden   | Instroom | Uitstroom | Wijk | Instroom | Uitstroom
        Werk    | 12       | 13        | Oost | 10       | 11
        Overig  | 22       | 23        | West | 20       | 21
      `,
      [
        ["Reden, A1:C3, periods down", "Werk | Overig", "Instroom | Uitstroom"],
        ["Wijk, D1:F3, periods down", "Oost | West", "Instroom | Uitstroom"],
      ],
    ],
    [
      "reads two below each other with nothing between, the second with the words of the first",
      [list([0, 0, 2, 2]), list([3, 0, 5, 2])],
      `
        Reden  | 2016 | 2017
        Werk   | 12   | 13
        Overig | 22   | 23
        Reden  | 2016 | 2017
        Werk   | 2    | 3
        Overig | 2    | 4
      `,
      [
        ["Reden, A1:C3, periods across", "2016 | 2017", "Werk | Overig"],
        ["Reden, A4:C6, periods across", "2016 | 2017", "Werk | Overig"],
      ],
    ],
    [
      "keeps out what stands right beside and below it",
      [list([1, 0, 3, 2])],
      `
        Instroom Wmo |      |      |
        Reden        | 2016 | 2017 | 2018
        Werk         | 12   | 13   | 7
        Overig       | 22   | 23   | 8
        Nog iets     | 9    | 9    | 9
      `,
      [["Instroom Wmo, A1:C4, periods across", "2016 | 2017", "Werk | Overig"]],
    ],
    [
      "takes its words for no title of what stands below it",
      [list([0, 0, 1, 1])],
      `
        Wie   | Wat
        Wmo   | alles
              | 2016 | 2017
        Zin   | 12   | 13
      `,
      [[", A3:C4, periods across", "2016 | 2017", "Zin"]],
    ],
    [
      "takes its total row for a total, also without a name",
      [list([0, 0, 3, 2], { hasTotals: true })],
      `
        Instroom | 2016 | 2017
        Wmo      | 12   | 13
        Jeugd    | 22   | 23
                 | 34   | 36
      `,
      [["Instroom, A1:C4, periods across", "2016 | 2017", "Wmo | Jeugd | Totaal", "Totaal = Wmo + Jeugd"]],
    ],
    [
      "takes the total row for a total of columns, where the names go down",
      [list([0, 0, 3, 2], { hasTotals: true })],
      `
        Gemeente    | Cliënten | Budgethouders
        Dalfsen     | 120      | 30
        Nieuwleusen | 80       | 27
                    | 200      | 57
      `,
      [["Gemeente, A1:C4, periods down", "Dalfsen | Nieuwleusen | Totaal", "Cliënten | Budgethouders"]],
    ],
    [
      "reads one without a header row under the header that stands above it, its total row as a total",
      [list([2, 0, 4, 4], { hasHeaders: false, hasTotals: true })],
      `
        Trajecten | Dordrecht | <  | Papendrecht | <
                  | aantal    | %  | aantal      | %
        begonnen  | 1490      | 60 | 355         | 50
        beëindigd | 985       | 40 | 355         | 50
                  | 2475      |    | 710         |
      `,
      [
        [
          "Trajecten, A1:E5, periods across",
          "Dordrecht | Papendrecht",
          "begonnen (aantal) | begonnen (%) | beëindigd (aantal) | beëindigd (%) | Totaal (aantal) | Totaal (%)",
          "Totaal (aantal) = begonnen (aantal) + beëindigd (aantal)",
        ],
      ],
    ],
    [
      "finds no header in its body",
      [list([0, 0, 3, 2])],
      `
        Kenmerk   | Eerste | Tweede
        Jaar      | 2016   | 2017
        Wmo       | 12     | 13
        Jeugd     | 22     | 23
      `,
      [["Kenmerk, A1:C4, periods across", "Eerste | Tweede", "Jaar | Wmo | Jeugd"]],
    ],
  ];
  for (const [name, tables, drawing, expected] of cases) {
    it(name, () => assert.deepEqual(outlines(drawing, { tables }), expected));
  }

  it("counts from the used range, and passes over what lies outside it", () => {
    const tables = [list([9, 2, 12, 4], { hasTotals: true }), list([0, 0, 3, 1]), list([12, 9, 90, 12])];
    const drawing = "Instroom | 2016 | 2017\nWmo | 12 | 13\nJeugd | 22 | 23\n | 34 | 36";
    assert.deepEqual(outlines(drawing, { top: 9, left: 2, tables }), [
      ["Instroom, C10:E13, periods across", "2016 | 2017", "Wmo | Jeugd | Totaal", "Totaal = Wmo + Jeugd"],
    ]);
  });
});
