import assert from "node:assert/strict";
import { outlines } from "../../support/outline-tables.ts";

// In a drawing "<" is merged with the cell left of it, "^" with the one above it.

describe("recogniseTables with merged cells", () => {
  const cases: [name: string, drawing: string, expected: string[]][] = [
    [
      "takes a gemeente over what it is merged over, and a name over both lines of the header",
      `
        Trajecten | Dordrecht | <   | Papendrecht | <   | Totaal
        ^         | aantal    | %   | aantal      | %   | ^
        begonnen  | 1490      | 5.9 | 355         | 5   | 1845
        beëindigd | 985       | 3.9 | 205         | 2.9 | 1190
      `,
      [
        "Trajecten, A1:F4, periods across",
        "Dordrecht | Papendrecht | Totaal",
        "begonnen (aantal) | begonnen (%) | beëindigd (aantal) | beëindigd (%)",
      ],
    ],
    [
      "lets a name end where its cell ends: what comes next has its own",
      `
        Instroom  | Wmo  | <    | Jeugd    | <        |
                  | Hulp | Zorg | Ambulant | Verblijf | Totaal
        begonnen  | 1    | 2    | 3        | 4        | 10
        beëindigd | 5    | 6    | 7        | 8        | 26
      `,
      [
        "Instroom, A1:F4, periods across",
        "Wmo Hulp | Wmo Zorg | Jeugd Ambulant | Jeugd Verblijf | Totaal",
        "begonnen | beëindigd",
      ],
    ],
    [
      "takes a year over its halves, and not over the column behind it",
      `
        Cliënten | 2016     | <        | 2017     | <        |
                 | 1e helft | 2e helft | 1e helft | 2e helft | Groei
        Zin      | 30       | 32       | 20       | 22       | 1
        Pgb      | 30       | 32       | 20       | 22       | 1
      `,
      ["Cliënten, A1:E4, periods across", "1e helft 2016 | 2e helft 2016 | 1e helft 2017 | 2e helft 2017", "Zin | Pgb"],
    ],
    [
      "takes a year over what it holds, up to the next name",
      `
        Cliënten | 2016   |    | 2017   |    | Groei
                 | aantal | %  | aantal | %  | aantal
        Zin      | 30     | 60 | 20     | 50 | -10
        Pgb      | 20     | 40 | 20     | 50 | 0
      `,
      ["Cliënten, A1:E4, periods across", "2016 | 2017", "Zin (aantal) | Zin (%) | Pgb (aantal) | Pgb (%)"],
    ],
    [
      "takes a title over the table for its title",
      `
        Kosten | <    | <
               | 2016 | 2017
        Zin    | 30   | 60
        Pgb    | 20   | 40
      `,
      ["Kosten, A1:C4, periods across", "2016 | 2017", "Zin | Pgb"],
    ],
    [
      "takes a group down the side for its lines, and a name before the labels for the label of a total",
      `
        Kosten | Vorm | 2016 | 2017
        Wmo    | ZIN  | 10   | 20
        ^      | PGB  | 5    | 6
        Jeugd  | ZIN  | 1    | 2
        ^      | PGB  | 3    | 4
        Totaal | <    | 19   | 32
      `,
      [
        "Vorm, A1:D6, periods across",
        "2016 | 2017",
        "Wmo / ZIN | Wmo / PGB | Jeugd / ZIN | Jeugd / PGB | Totaal",
        "Totaal = Wmo / ZIN + Wmo / PGB + Jeugd / ZIN + Jeugd / PGB",
      ],
    ],
    [
      "adds up the totals of groups",
      `
        Kosten | Vorm   | 2016 | 2017
        Wmo    | ZIN    | 10   | 20
        ^      | PGB    | 5    | 6
        ^      | Totaal | 15   | 26
        Jeugd  | ZIN    | 1    | 2
        ^      | PGB    | 3    | 4
        ^      | Totaal | 4    | 6
        Totaal |        | 19   | 32
      `,
      [
        "Vorm, A1:D8, periods across",
        "2016 | 2017",
        "Wmo / ZIN | Wmo / PGB | Wmo / Totaal | Jeugd / ZIN | Jeugd / PGB | Jeugd / Totaal | Totaal",
        "Wmo / Totaal = Wmo / ZIN + Wmo / PGB",
        "Jeugd / Totaal = Jeugd / ZIN + Jeugd / PGB",
        "Totaal = Wmo / Totaal + Jeugd / Totaal",
      ],
    ],
    [
      "ends a group where its cell ends",
      `
        Kosten | Vorm   | 2016 | 2017
        Wmo    | ZIN    | 10   | 20
        ^      | PGB    | 5    | 6
               | Overig | 1    | 2
      `,
      ["Vorm, A1:D4, periods across", "2016 | 2017", "Wmo / ZIN | Wmo / PGB | Overig"],
    ],
    [
      "takes a label for every line of figures it is merged over",
      `
        Kosten | 2016 | 2017
        Wmo    | 10   | 11
        ^      | 20   | 22
        Jeugd  | 1    | 2
      `,
      ["Kosten, A1:C4, periods across", "2016 | 2017", "Wmo | Wmo | Jeugd"],
    ],
    [
      "takes lines of two rows each for one line",
      `
        Kosten | 2016 | 2017
        Wmo    | 10   | 11
        ^      | ^    | ^
        Jeugd  | 1    | 2
        ^      | ^    | ^
        Totaal | 11   | 13
      `,
      ["Kosten, A1:C6, periods across", "2016 | 2017", "Wmo | Jeugd | Totaal", "Totaal = Wmo + Jeugd"],
    ],
    [
      "reads section rows over the whole table, also where they begin before the labels",
      `
        Kosten | Vorm | 2016 | 2017
        Wmo    | <    | <    | <
        1      | ZIN  | 10   | 20
        2      | PGB  | 5    | 6
        Jeugd  | <    | <    | <
        3      | ZIN  | 1    | 2
        4      | PGB  | 3    | 4
      `,
      ["Vorm, B1:D7, periods across", "2016 | 2017", "Wmo / ZIN | Wmo / PGB | Jeugd / ZIN | Jeugd / PGB"],
    ],
    [
      "takes years down the side over their halves",
      `
        Jaar | Periode  | Instroom | Uitstroom
        2016 | 1e helft | 10       | 11
        ^    | 2e helft | 12       | 13
        2017 | 1e helft | 14       | 15
        ^    | 2e helft | 16       | 17
      `,
      [
        "Periode, A1:D5, periods down",
        "1e helft 2016 | 2e helft 2016 | 1e helft 2017 | 2e helft 2017",
        "Instroom | Uitstroom",
      ],
    ],
  ];
  for (const [name, drawing, expected] of cases) it(name, () => assert.deepEqual(outlines(drawing)[0], expected));

  it("counts from the used range, and reads merges that a damaged file lets overlap as far as they fit", () => {
    const drawing = "Instroom | 2016 | | 2017 |\n | 1e helft | 2e helft | 1e helft | 2e helft\nWmo | 1 | 2 | 3 | 4";
    const merges = [
      { top: 4, left: 3, bottom: 4, right: 4 },
      { top: 4, left: 3, bottom: 1048575, right: 16383 },
      { top: 4, left: 5, bottom: 4, right: 6 },
    ];
    assert.deepEqual(outlines(drawing, { top: 4, left: 2, merges })[0]?.slice(0, 2), [
      "Instroom, C5:G7, periods across",
      "1e helft 2016 | 2e helft 2016 | 1e helft 2017 | 2e helft 2017",
    ]);
  });
});
