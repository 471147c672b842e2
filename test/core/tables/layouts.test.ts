import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";
import { outlines } from "../../support/outline-tables.ts";

// Layouts as they come by. Each is right, so no finding; and each is read as the lines below it say.

describe("layouts of tables", () => {
  const cases: [name: string, drawing: string, expected: string[][]][] = [
    [
      "the year over every quarter of it",
      `
        Cliënten | 2016 | 2016 | 2016 | 2017 | 2017
                 | Q2   | Q3   | Q4   | Q1   | Q2
        Wmo      | 10   | 12   | 13   | 15   | 16
        Jeugd    | 20   | 21   | 22   | 23   | 25
      `,
      [["Cliënten, A1:F4, periods across", "Q2 2016 | Q3 2016 | Q4 2016 | Q1 2017 | Q2 2017", "Wmo | Jeugd"]],
    ],
    [
      "the year before every quarter, both as numbers",
      `
        Jaar | Kwartaal | Beginstand | Instroom | Uitstroom | Eindstand
        2016 | 3        | 10         | 3        | 1         | 12
        2016 | 4        | 12         | 2        | 4         | 10
        2017 | 1        | 10         | 5        | 2         | 13
      `,
      [
        [
          "Kwartaal, A1:F4, periods down",
          "kwartaal 3 2016 | kwartaal 4 2016 | kwartaal 1 2017",
          "Beginstand | Instroom | Uitstroom | Eindstand",
        ],
      ],
    ],
    [
      "the year before every month, by its name",
      `
        Jaar | Maand    | Wmo | Jeugd | Totaal
        2016 | november | 10  | 3     | 13
        2016 | december | 12  | 2     | 14
        2017 | januari  | 10  | 5     | 15
      `,
      [
        [
          "Maand, A1:E4, periods down",
          "november 2016 | december 2016 | januari 2017",
          "Wmo | Jeugd | Totaal",
          "Totaal = Wmo + Jeugd",
        ],
      ],
    ],
    [
      "years that come back over versions of a budget",
      `
        Lasten | 2016    | 2016       | 2017    | 2017
               | begroot | realisatie | begroot | realisatie
        Wmo    | 10      | 12         | 13      | 15
        Jeugd  | 20      | 21         | 22      | 23
      `,
      [
        [
          "Lasten, A1:E4, periods across",
          "2016 | 2017",
          "Wmo (begroot) | Wmo (realisatie) | Jeugd (begroot) | Jeugd (realisatie)",
        ],
      ],
    ],
    [
      "quarters with what they hold under a year",
      `
        Lasten | 2016       |               |            |
               | begroot Q1 | realisatie Q1 | begroot Q2 | realisatie Q2
        Wmo    | 10         | 12            | 13         | 15
        Jeugd  | 20         | 21            | 22         | 23
      `,
      [
        [
          "Lasten, A1:E4, periods across",
          "Q1 2016 | Q2 2016",
          "Wmo (begroot) | Wmo (realisatie) | Jeugd (begroot) | Jeugd (realisatie)",
        ],
      ],
    ],
    [
      "a title left of the table",
      `
        Instroom Wmo | |        | 2016 | 2017
                     | | Zin    | 12   | 13
                     | | Pgb    | 5    | 6
                     | | Totaal | 17   | 19
      `,
      [["Instroom Wmo, C1:E4, periods across", "2016 | 2017", "Zin | Pgb | Totaal", "Totaal = Zin + Pgb"]],
    ],
    [
      "a title right of the table",
      `
               | 2016 | 2017 | | Instroom Wmo
        Zin    | 12   | 13
        Pgb    | 5    | 6
        Totaal | 17   | 19
      `,
      [["Instroom Wmo, A1:C4, periods across", "2016 | 2017", "Zin | Pgb | Totaal", "Totaal = Zin + Pgb"]],
    ],
    [
      "words beside each row, which are no title",
      `
            | 2016 | 2017 | | Wie
        Zin | 12   | 13   | | Jan
        Pgb | 5    | 6    | | Piet
      `,
      [[", A1:C3, periods across", "2016 | 2017", "Zin | Pgb"]],
    ],
    [
      "two tables side by side with their headers on different rows",
      `
        Instroom | Dalfsen | Ommen | |           |         |
        Wmo      | 12      | 13    | |           |         |
        Jeugd    | 22      | 23    | | Uitstroom | Dalfsen | Ommen
        Totaal   | 34      | 36    | | Wmo       | 10      | 11
                 |         |       | | Jeugd     | 20      | 21
                 |         |       | | Totaal    | 30      | 32
      `,
      [
        ["Instroom, A1:C4, periods across", "Dalfsen | Ommen", "Wmo | Jeugd | Totaal", "Totaal = Wmo + Jeugd"],
        ["Uitstroom, E3:G6, periods across", "Dalfsen | Ommen", "Wmo | Jeugd | Totaal", "Totaal = Wmo + Jeugd"],
      ],
    ],
    [
      "a header that stands again, of columns with names",
      `
        Lasten | Dalfsen | Ommen
        Wmo    | 10      | 20
        Lasten | Dalfsen | Ommen
        Pgb    | 1       | 2
        Totaal | 11      | 22
      `,
      [["Lasten, A1:C5, periods across", "Dalfsen | Ommen", "Wmo | Pgb | Totaal", "Totaal = Wmo + Pgb"]],
    ],
    [
      "subtotals between the rows",
      `
        Lasten          | 2016 | 2017
        Hulp            | 10   | 11
        Zorg            | 5    | 6
        Subtotaal Wmo   | 15   | 17
        Ambulant        | 20   | 21
        Verblijf        | 7    | 8
        Subtotaal Jeugd | 27   | 29
        Totaal          | 42   | 46
      `,
      [
        [
          "Lasten, A1:C8, periods across",
          "2016 | 2017",
          "Hulp | Zorg | Subtotaal Wmo | Ambulant | Verblijf | Subtotaal Jeugd | Totaal",
          "Totaal = Subtotaal Wmo + Subtotaal Jeugd",
          "Subtotaal Wmo = Hulp + Zorg",
          "Subtotaal Jeugd = Ambulant + Verblijf",
        ],
      ],
    ],
    [
      "subtotals in the middle of the columns",
      `
        Meldingen | Dalfsen | Ommen | Subtotaal | Zwolle | Kampen | Subtotaal | Totaal
        Wmo       | 10      | 5     | 15        | 4      | 6      | 10        | 25
        Jeugd     | 3       | 4     | 7         | 1      | 2      | 3         | 10
      `,
      [
        [
          "Meldingen, A1:H3, periods down",
          "Wmo | Jeugd",
          "Dalfsen | Ommen | Subtotaal | Zwolle | Kampen | Subtotaal | Totaal",
          "Subtotaal = Dalfsen + Ommen",
          "Subtotaal = Zwolle + Kampen",
          "Totaal = Subtotaal + Subtotaal",
        ],
      ],
    ],
    [
      "the total on top of groups",
      `
        Meldingen | 2016 | 2017
        Totaal    | 19   | 32
        Wmo       |      |
        Zin       | 10   | 20
        Pgb       | 5    | 6
        Jeugd     |      |
        Zin       | 1    | 2
        Pgb       | 3    | 4
      `,
      [
        [
          "Meldingen, A1:C8, periods across",
          "2016 | 2017",
          "Totaal | Wmo / Zin | Wmo / Pgb | Jeugd / Zin | Jeugd / Pgb",
          "Totaal = Wmo / Zin + Wmo / Pgb + Jeugd / Zin + Jeugd / Pgb",
        ],
      ],
    ],
    [
      "the total on top of groups with totals of their own",
      `
        Meldingen | 2016 | 2017
        Totaal    | 19   | 32
        Wmo       |      |
        Zin       | 10   | 20
        Pgb       | 5    | 6
        Totaal    | 15   | 26
        Jeugd     |      |
        Zin       | 1    | 2
        Pgb       | 3    | 4
        Totaal    | 4    | 6
      `,
      [
        [
          "Meldingen, A1:C10, periods across",
          "2016 | 2017",
          "Totaal | Wmo / Zin | Wmo / Pgb | Wmo / Totaal | Jeugd / Zin | Jeugd / Pgb | Jeugd / Totaal",
          "Totaal = Wmo / Totaal + Jeugd / Totaal",
          "Wmo / Totaal = Wmo / Zin + Wmo / Pgb",
          "Jeugd / Totaal = Jeugd / Zin + Jeugd / Pgb",
        ],
      ],
    ],
    [
      "labels that step in by a column",
      `
        Lasten |          | 2016 | 2017
        Wmo    |          | 15   | 26
               | Hulp     | 10   | 20
               | Zorg     | 5    | 6
        Jeugd  |          | 4    | 6
               | Ambulant | 1    | 2
               | Verblijf | 3    | 4
        Totaal |          | 19   | 32
      `,
      [
        [
          "Lasten, A1:D8, periods across",
          "2016 | 2017",
          "Wmo | Wmo / Hulp | Wmo / Zorg | Jeugd | Jeugd / Ambulant | Jeugd / Verblijf | Totaal",
          "Totaal = Wmo + Jeugd",
          "Wmo = Wmo / Hulp + Wmo / Zorg",
          "Jeugd = Jeugd / Ambulant + Jeugd / Verblijf",
        ],
      ],
    ],
    [
      "labels that step in under section rows",
      `
        Lasten |          | 2016 | 2017
        Wmo    |          |      |
               | Hulp     | 10   | 20
               | Zorg     | 5    | 6
        Jeugd  |          |      |
               | Ambulant | 1    | 2
        Totaal |          | 16   | 28
      `,
      [
        [
          "Lasten, A1:D7, periods across",
          "2016 | 2017",
          "Wmo / Hulp | Wmo / Zorg | Jeugd / Ambulant | Totaal",
          "Totaal = Wmo / Hulp + Wmo / Zorg + Jeugd / Ambulant",
        ],
      ],
    ],
    [
      "labels that step in beside columns with names",
      `
        Cliënten |      | Dalfsen | Ommen
        Wmo      |      | 15      | 26
                 | Hulp | 10      | 20
                 | Zorg | 5       | 6
      `,
      [["Cliënten, A1:D4, periods across", "Dalfsen | Ommen", "Wmo | Wmo / Hulp | Wmo / Zorg"]],
    ],
    [
      "a numbering before the labels, a blank row before the total, words behind the figures",
      `
        Nr | Taakveld | 2016 | 2017 | Toelichting
        1  | Wmo      | 10   | 11   | meer instroom
        2  | Jeugd    | 20   | 21   |

           | Totaal   | 30   | 32   |
      `,
      [["Taakveld, B1:D5, periods across", "2016 | 2017", "Wmo | Jeugd | Totaal", "Totaal = Wmo + Jeugd"]],
    ],
  ];
  for (const [name, drawing, expected] of cases) {
    it(name, () => {
      assert.deepEqual(outlines(drawing), expected);
      assert.deepEqual(check({ name: "", sheets: [drawSheet(drawing)] }).findings, []);
    });
  }
});
