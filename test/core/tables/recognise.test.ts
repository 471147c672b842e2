import assert from "node:assert/strict";
import { recogniseTables } from "../../../src/core/tables/recognise.ts";
import { areaAddress } from "../../../src/core/workbook/area.ts";
import { drawSheet } from "../../support/draw-sheet.ts";
import { outlines } from "../../support/outline-tables.ts";

describe("recogniseTables", () => {
  it("reads periods across, the title in the corner", () => {
    const drawing = `
      Indicaties           | 1e helft ‘16 | 2e helft ‘16 | 1e helft ‘17
      Stand begin halfjaar | 349          | 382          | 372
      Instroom             | 215          | 190          | 257
      Stand eind halfjaar  | 382          | 372          | 385
    `;
    assert.deepEqual(outlines(drawing), [
      [
        "Indicaties, A1:D4, periods across",
        "1e helft ‘16 | 2e helft ‘16 | 1e helft ‘17",
        "Stand begin halfjaar | Instroom | Stand eind halfjaar",
      ],
    ]);
  });

  it("reads the same table with the periods down", () => {
    const drawing = `
      Indicaties   | Stand begin halfjaar | Instroom | Stand eind halfjaar
      1e helft ‘16 | 349                  | 215      | 382
      2e helft ‘16 | 382                  | 190      | 372
      1e helft ‘17 | 372                  | 257      | 385
    `;
    assert.deepEqual(outlines(drawing), [
      [
        "Indicaties, A1:D4, periods down",
        "1e helft ‘16 | 2e helft ‘16 | 1e helft ‘17",
        "Stand begin halfjaar | Instroom | Stand eind halfjaar",
      ],
    ]);
  });

  it("gives the reading of every figure, wherever the periods are", () => {
    const across = recogniseTables(drawSheet("Instroom | Q1 2016 | Q2 2016\nWmo | 12 | 'nb\nJeugd | '1.250 | 3"));
    const down = recogniseTables(drawSheet("Instroom | Wmo | Jeugd\nQ1 2016 | 12 | '1.250\nQ2 2016 | 'nb | 3"));
    for (const [table] of [across, down]) {
      assert.ok(table);
      const read = table.series.map((series) => table.moments.map((moment) => table.cell(series, moment)));
      assert.deepEqual(
        read.map((row) => row.map(({ marker, value }) => value ?? marker)),
        [
          [12, "nb"],
          [1250, 3],
        ],
      );
    }
  });

  it("takes the words in a row of their own for the title when the corner only says how the figures are given", () => {
    const drawing = `
      Mantelzorgers |              |
      Aantal        | 1e helft ‘16 | 1e helft ‘17
      Dalfsen       | 172          | 180
      Nieuwleusen   | 116          | 120
    `;
    assert.deepEqual(outlines(drawing)[0]?.[0], "Mantelzorgers, A1:C4, periods across");
  });

  it("keeps headings apart from titles: a heading holds for what follows, a numbered one ends it", () => {
    const drawing = `
      Jeugdzorg    |      |
      Cliënten     |      |
                   | 2016 | 2017
      Zin          | 464  | 470
      Pgb          | 42   | 45

      Voorzieningen |      |
                    | 2016 | 2017
      Zin           | 600  | 610

      2.1 Leerplicht |     |
      Meldingen    |      |
                   | 2016 | 2017
      Verzuim      | 30   | 31
    `;
    assert.deepEqual(
      outlines(drawing).map(([first]) => first),
      [
        "Jeugdzorg > Cliënten, A2:C5, periods across",
        "Jeugdzorg > Voorzieningen, A7:C9, periods across",
        "Meldingen, A12:C14, periods across",
      ],
    );
  });

  it("reads section rows inside a table, each with its own total below", () => {
    const drawing = `
      Uitstroom   | 2016 | 2017
      Inkomen:    |      |
      Werk        | 10   | 11
      Verhuizing  | 4    | 5
      Totaal      | 14   | 16
      IOAW/IOAZ:  |      |
      Werk        | 2    | 1
      Overlijden  | 1    | 1
      Totaal      | 3    | 2
    `;
    assert.deepEqual(outlines(drawing)[0]?.slice(2), [
      "Inkomen: / Werk | Inkomen: / Verhuizing | Inkomen: / Totaal | IOAW/IOAZ: / Werk | IOAW/IOAZ: / Overlijden | IOAW/IOAZ: / Totaal",
      "Inkomen: / Totaal = Inkomen: / Werk + Inkomen: / Verhuizing",
      "IOAW/IOAZ: / Totaal = IOAW/IOAZ: / Werk + IOAW/IOAZ: / Overlijden",
    ]);
  });

  it("knows a total on top of its parts", () => {
    const drawing = `
      Cliënten | 2016 | 2017
      Totaal   | 535  | 540
      Zin      | 464  | 470
      Pgb      | 71   | 70
    `;
    assert.deepEqual(outlines(drawing)[0]?.slice(3), ["Totaal = Zin + Pgb"]);
  });

  it("makes no sum of one part, of a figure with total in its name, or of what is only part of a part", () => {
    const drawing = `
      Vacatures                     | 2016 | 2017
      Totaal openstaande vacatures  | 47   | 43
      Vervuld                       | 20   | 21
      Totaal                        | 20   | 21
    `;
    assert.deepEqual(outlines(drawing)[0]?.slice(3), ["Totaal = Totaal openstaande vacatures + Vervuld"]);
    assert.deepEqual(outlines("A | 2016 | 2017\nVervuld | 20 | 21\nTotaal | 20 | 21")[0]?.slice(3), []);
    assert.deepEqual(
      outlines("A | 2016 | 2017\nZin | 20 | 21\nwaarvan nieuw | 5 | 6\nPgb | 2 | 3\nTotaal | 22 | 24")[0]?.slice(3),
      ["Totaal = Zin + Pgb"],
    );
  });

  it("ties a table “Waarvan” to the row above it", () => {
    const drawing = `
      Voortijdig schoolverlaters | 2016 | 2017
      Meldingen                  | 20   | 18
      Vsv                        | 12   | 9

      Waarvan       | 2016 | 2017
      Terug         | 7    | 5
      Werk          | 5    | 4
    `;
    assert.equal(outlines(drawing)[1]?.[3], "of Voortijdig schoolverlaters: Vsv");
  });

  it("takes running text for a note, never for a title", () => {
    const drawing = `
      Instroom | 2016 | 2017
      Wmo      | 12   | 13
      * Voorlopige cijfers
      De cijfers over 2017 zijn nog niet definitief.

      Uitstroom | 2016 | 2017
      Wmo       | 10   | 11
      Bron: eigen administratie
    `;
    const [instroom, uitstroom] = outlines(drawing);
    assert.deepEqual(instroom?.slice(3), [
      "note: * Voorlopige cijfers",
      "note: De cijfers over 2017 zijn nog niet definitief.",
    ]);
    assert.equal(uitstroom?.[0], "Uitstroom, A6:C7, periods across");
    assert.deepEqual(uitstroom.slice(3), ["note: Bron: eigen administratie"]);
  });

  it("reads tables beside each other", () => {
    const drawing = `
      Instroom | 2016 | 2017 | | Uitstroom | 2016 | 2017
      Wmo      | 12   | 13   | | Wmo       | 10   | 11
      Jeugd    | 22   | 23   | | Jeugd     | 20   | 21
    `;
    assert.deepEqual(
      outlines(drawing).map(([first]) => first),
      ["Instroom, A1:C3, periods across", "Uitstroom, E1:G3, periods across"],
    );
  });

  describe("reads tables beside each other with nothing above their labels", () => {
    const cases: [name: string, drawing: string, expected: string[][]][] = [
      [
        "with one period each",
        `
          Instroom    |      | | Uitstroom   |
                      | 2015 | |             | 2e helft van 2020
          ingestroomd | 16   | | uitgestroomd | 10
          nog binnen  | 6    | | waarvan werk | 8
        `,
        [
          ["Instroom, A1:B4, periods across", "2015", "ingestroomd | nog binnen"],
          ["Uitstroom, D1:E4, periods across", "2e helft van 2020", "uitgestroomd | waarvan werk"],
        ],
      ],
      [
        "of gemeenten, one with two lines of names",
        `
          Hulp      |     |     | | Trajecten |        |   |        |
                    | A   | D   | |           | A      |   | D      |
          jeugdhulp | 8   | 9   | |           | aantal | % | aantal | %
          verblijf  | 1   | 2   | | begonnen  | 250    | 5 | 1490   | 6
        `,
        [
          ["Hulp, A1:C4, periods across", "A | D", "jeugdhulp | verblijf"],
          ["Trajecten, E1:I4, periods across", "A | D", "begonnen (aantal) | begonnen (%)"],
        ],
      ],
      [
        "with the periods down",
        `
          Huisvesting |                      |                         | | Instroom |
                      | achterstand 2e helft 2020 | achterstand ontstaan in 2016 | |          | opnieuw ingestroomd
          waarde      | 1                    | 27                      | | 2019     | 4
                      |                      |                         | | 2020     | 8
        `,
        [
          ["Huisvesting, A1:C3, periods across", "achterstand 2e helft 2020 | achterstand ontstaan in 2016", "waarde"],
          ["Instroom, E1:F4, periods down", "2019 | 2020", "opnieuw ingestroomd"],
        ],
      ],
    ];
    for (const [name, drawing, expected] of cases) it(name, () => assert.deepEqual(outlines(drawing), expected));
  });

  it("takes a numbered caption right under a table for its title where none stands above it", () => {
    const below = `
                  | 2022 | 2023
      Stand begin | 100  | 110
      Stand einde | 110  | 115
      Tabel 1: Cliënten Wmo

      Aantal      | 2022 | 2023
      Stand begin | 50   | 55
      Stand einde | 55   | 60
      Tabel 2: Cliënten jeugd
    `;
    assert.deepEqual(
      outlines(below).map(([title]) => title),
      ["Tabel 1: Cliënten Wmo, A1:C3, periods across", "Tabel 2: Cliënten jeugd, A6:C8, periods across"],
    );
    const above = `
      Tabel 1: Cliënten Wmo
                  | 2022 | 2023
      Stand begin | 100  | 110
      Stand einde | 110  | 115
      Tabel 2: Cliënten jeugd
                  | 2022 | 2023
      Stand begin | 50   | 55
    `;
    assert.deepEqual(
      outlines(above).map(([title]) => title),
      ["Tabel 1: Cliënten Wmo, A1:C4, periods across", "Tabel 2: Cliënten jeugd, A5:C7, periods across"],
    );
  });

  it("reads on over blank rows and columns inside a table", () => {
    const drawing = `
      Instroom | 1e helft 2016 | | 2e helft 2016

      Wmo      | 12            | | 13

      Jeugd    | 22            | | 23
    `;
    assert.deepEqual(outlines(drawing), [
      ["Instroom, A1:D5, periods across", "1e helft 2016 | 2e helft 2016", "Wmo | Jeugd"],
    ]);
  });

  it("gives places on the sheet, wherever the used range begins", () => {
    const [table] = recogniseTables(drawSheet("Instroom | 2016 | 2017\nWmo | 12 | 13", { top: 9, left: 2 }));
    assert.equal(table && areaAddress(table.area), "C10:E11");
  });

  it("reads a header that stands again with another heading as that of a second table", () => {
    const drawing = `
      Indicaties           | 1e helft ‘16 | 2e helft ‘16
      Stand begin halfjaar | 349          | 382
      Instroom             | 215          | 190
      Herindiceringen      | 1e helft ‘16 | 2e helft ‘16
      Instroom             | 97           | 80
      Uitstroom            | 97           | 80
    `;
    assert.deepEqual(outlines(drawing), [
      ["Indicaties, A1:C3, periods across", "1e helft ‘16 | 2e helft ‘16", "Stand begin halfjaar | Instroom"],
      ["Herindiceringen, A4:C6, periods across", "1e helft ‘16 | 2e helft ‘16", "Instroom | Uitstroom"],
    ]);
  });

  it("reads on over a header that stands again, a note and an aside", () => {
    const drawing = `
      Lasten               | 2016 | 2017
      Wmo                  | 10   | 20
      (inclusief overhead) |      |
      Jeugd                | 10   | 20
      Lasten               | 2016 | 2017
      Participatie         | 1    | 2
      * voorlopig          |      |
      Overig               | 3    | 4
      Totaal               | 24   | 46
    `;
    assert.deepEqual(outlines(drawing), [
      [
        "Lasten, A1:C9, periods across",
        "2016 | 2017",
        "Wmo | Jeugd | Participatie | Overig | Totaal",
        "Totaal = Wmo + Jeugd + Participatie + Overig",
      ],
    ]);
  });

  describe("reads columns with names", () => {
    const cases: [name: string, drawing: string, expected: string[]][] = [
      [
        "gemeenten and their total",
        `
          Meldingen, 2016 |     |       |
                          | A   | D     | totaal
          jeugdigen       | 842 | 5721  | 6563
          ouders          | 10  | 12    | 22
        `,
        ["Meldingen, 2016, A1:D4, periods across", "A | D | totaal", "jeugdigen | ouders"],
      ],
      [
        "gemeenten over what each holds",
        `
          Trajecten  | Dordrecht |     | Papendrecht |
                     | aantal    | %   | aantal      | %
          begonnen   | 1490      | 5.9 | 355         | 5
          beëindigd  | 985       | 3.9 | 205         | 2.9
        `,
        [
          "Trajecten, A1:E4, periods across",
          "Dordrecht | Papendrecht",
          "begonnen (aantal) | begonnen (%) | beëindigd (aantal) | beëindigd (%)",
        ],
      ],
      [
        "what is counted side by side, whoever's it is down the side",
        `
          Budgethouders   | Cliënten | Budgethouders | Gemiddeld budget
          Dalfsen         | 120      | 30            | 3520
          Nieuwleusen     | 80       | 27            | 3238
        `,
        ["Budgethouders, A1:D3, periods down", "Dalfsen | Nieuwleusen", "Cliënten | Budgethouders | Gemiddeld budget"],
      ],
      [
        "figures that look like years",
        `
          Wmo  | Plan | Gewijzigd | Stand | Verschil
          Hulp | 1000 | 1100      | 1080  | 20
          Zorg | 2000 | 2100      | 2200  | 3
          Pgb  | 500  | 500       | 490   | 10
        `,
        ["Wmo, A1:E4, periods down", "Hulp | Zorg | Pgb", "Plan | Gewijzigd | Stand | Verschil"],
      ],
      [
        "gemeenten over what each holds, with blanks between",
        `
          Trajecten  | Dordrecht | |     | Papendrecht | |

                     | aantal    | | %   | aantal      | | %
          begonnen   | 1490      | | 5.9 | 355         | | 5
          beëindigd  | 985       | | 3.9 | 205         | | 2.9
        `,
        [
          "Trajecten, A1:G5, periods across",
          "Dordrecht | Papendrecht",
          "begonnen (aantal) | begonnen (%) | beëindigd (aantal) | beëindigd (%)",
        ],
      ],
      [
        "gemeenten beside what each holds, as two columns of labels",
        `
          Trajecten   |        | enkel jeugdhulp | enkel bescherming
          Dordrecht   | aantal | 1490     | 985
          Dordrecht   | %      | 5.9      | 3.9
          Papendrecht | aantal | 355      | 205
          Papendrecht | %      | 5        | 2.9
        `,
        [
          "Trajecten, A1:D5, periods down",
          "Dordrecht | Papendrecht",
          "enkel jeugdhulp (aantal) | enkel jeugdhulp (%) | enkel bescherming (aantal) | enkel bescherming (%)",
        ],
      ],
      [
        "one column of what is counted",
        `
          Meldingen, 2016 |
                          | meldingen
          Alblasserdam    | 842
          Dordrecht       | 5721
          totaal          | 6563
        `,
        ["Meldingen, 2016, A1:B5, periods down", "Alblasserdam | Dordrecht | totaal", "meldingen"],
      ],
      [
        "a first line that lacks most of its figures",
        `
          Voorzieningen | Dordrecht |    | Papendrecht |    | Nederland
                        | aantal    | %  | aantal      | %  | %
          huishoudens   | 3880      |    | 500         |    |
          subsidie      | 150       | 39 | 10          | 20 | 6
        `,
        [
          "Voorzieningen, A1:F4, periods across",
          "Dordrecht | Papendrecht | Nederland",
          "huishoudens (aantal) | huishoudens (%) | subsidie (aantal) | subsidie (%)",
        ],
      ],
      [
        "a figure below it that repeats one of them",
        `
          Jeugdzorg           | jeugdhulp | met verblijf
          Dordrecht           | '9,7      | '1,4
          Papendrecht         | '8,7      | '0,9
          Nederland           | '8,2      | '1,1
          Jeugdhulp Nederland | '8,2
        `,
        ["Jeugdzorg, A1:C5, periods down", "Dordrecht | Papendrecht | Nederland", "jeugdhulp | met verblijf"],
      ],
      [
        "measures alone",
        `
          Reden van uitstroom | aantal | %
          Werk                | 12     | 60
          Verhuizing          | 8      | 40
          Totaal              | 20     | 100
        `,
        [
          "Reden van uitstroom, A1:C4, periods across",
          "",
          "Werk (aantal) | Werk (%) | Verhuizing (aantal) | Verhuizing (%) | Totaal (aantal) | Totaal (%)",
          "Totaal (aantal) = Werk (aantal) + Verhuizing (aantal)",
          "Totaal (%) = Werk (%) + Verhuizing (%)",
        ],
      ],
    ];
    for (const [name, drawing, expected] of cases) it(name, () => assert.deepEqual(outlines(drawing)[0], expected));
  });

  describe("reads periods with more than one figure", () => {
    const cases: [name: string, drawing: string, expected: string[]][] = [
      [
        "over what each holds",
        `
          Cliënten | 2016   |    | 2017   |
                   | aantal | %  | aantal | %
          Zin      | 30     | 60 | 20     | 50
          Pgb      | 20     | 40 | 20     | 50
        `,
        ["Cliënten, A1:E4, periods across", "2016 | 2017", "Zin (aantal) | Zin (%) | Pgb (aantal) | Pgb (%)"],
      ],
      [
        "over what each holds, with blanks between",
        `
          Cliënten | 2016   | |    | 2017   | |

                   | aantal | | %  | aantal | | %
          Zin      | 30     | | 60 | 20     | | 50
          Pgb      | 20     | | 40 | 20     | | 50
        `,
        ["Cliënten, A1:G5, periods across", "2016 | 2017", "Zin (aantal) | Zin (%) | Pgb (aantal) | Pgb (%)"],
      ],
      [
        "years over their halves",
        `
          Cliënten | 2016     |          | 2017     |
                   | 1e helft | 2e helft | 1e helft | 2e helft
          Zin      | 30       | 32       | 20       | 22
        `,
        ["Cliënten, A1:E3, periods across", "1e helft 2016 | 2e helft 2016 | 1e helft 2017 | 2e helft 2017", "Zin"],
      ],
      [
        "under what they are, with a blank line between",
        `
          Lasten | Begroting |      | Realisatie |

                 | 2016      | 2017 | 2016       | 2017
          Wmo    | 100       | 110  | 98         | 115
        `,
        ["Lasten, A1:E4, periods across", "2016 | 2017", "Wmo (Begroting) | Wmo (Realisatie)"],
      ],
      [
        "under what they are",
        `
          Lasten | Begroting |      | Realisatie |
                 | 2016      | 2017 | 2016       | 2017
          Wmo    | 100       | 110  | 98         | 115
        `,
        ["Lasten, A1:E3, periods across", "2016 | 2017", "Wmo (Begroting) | Wmo (Realisatie)"],
      ],
      [
        "beside each other, with their difference",
        `
          Lasten | begroting 2016 | na wijziging 2016 | realisatie 2016 | Verschil
          Wmo    | 100            | 110               | 98              | 12
          Jeugd  | 200            | 210               | 211             | -1
        `,
        [
          "Lasten, A1:E3, periods across",
          "2016",
          "Wmo (begroting) | Wmo (na wijziging) | Wmo (realisatie) | Wmo (Verschil) | " +
            "Jeugd (begroting) | Jeugd (na wijziging) | Jeugd (realisatie) | Jeugd (Verschil)",
        ],
      ],
    ];
    for (const [name, drawing, expected] of cases) it(name, () => assert.deepEqual(outlines(drawing)[0], expected));
  });

  describe("takes names that could be figures for names where those stand", () => {
    const cases: [name: string, drawing: string, expected: string[]][] = [
      [
        "ages down the side",
        "Jongeren | 2016 | 2017\n'0-3 | 10 | 12\n'12-17 | 30 | 31\n'18+ | 3 | 4",
        ["Jongeren, A1:C4, periods across", "2016 | 2017", "0-3 | 12-17 | 18+"],
      ],
      [
        "ages over the figures",
        "Jongeren | '0-3 | '4-11 | '12-17\n2016 | 10 | 20 | 30\n2017 | 12 | 22 | 31",
        ["Jongeren, A1:D3, periods down", "2016 | 2017", "0-3 | 4-11 | 12-17"],
      ],
      [
        "ages beside the law they are of",
        "Wet | Leeftijd | 2016 | 2017\nJeugd | '0-11 | 10 | 12\n | '12-17 | 3 | 3\nWmo | '18-64 | 5 | 6\n | '65+ | 3 | 4",
        ["Leeftijd, A1:D5, periods across", "2016 | 2017", "Jeugd / 0-11 | Jeugd / 12-17 | Wmo / 18-64 | Wmo / 65+"],
      ],
      [
        "sizes of families",
        "Gezinnen | 2016 | 2017\n1 kind | 10 | 12\n2 kinderen | 15 | 22",
        ["Gezinnen, A1:C3, periods across", "2016 | 2017", "1 kind | 2 kinderen"],
      ],
    ];
    for (const [name, drawing, expected] of cases) it(name, () => assert.deepEqual(outlines(drawing)[0], expected));
  });

  it("reads one period down the side, and notes below it", () => {
    const drawing = `
      Uitstroom statushouders |              |
                              | uitgestroomd | waarvan richting werk
      2e helft van 2020       | 10           | 8
      Deze grafiek beschrijft wie in een half jaar is uitgestroomd.
    `;
    assert.deepEqual(outlines(drawing)[0]?.slice(0, 3), [
      "Uitstroom statushouders, A1:C3, periods down",
      "2e helft van 2020",
      "uitgestroomd | waarvan richting werk",
    ]);
  });

  it("knows the year of a header from those beside it", () => {
    const keys = (header: string): string[] | undefined =>
      recogniseTables(drawSheet(`Jeugd | ${header}\nmet zorg | 1 | 2 | 3\nmet recht | 4 | 5 | 6`))[0]?.moments.map(
        ({ key }) => key,
      );
    assert.deepEqual(keys("begin van 2020 | eind van het jaar"), ["2020-01-01", "2020-12-31"]);
    assert.deepEqual(keys("Q1 2016 | Q2 | Q3"), ["2016Q1", "2016Q2", "2016Q3"]);
  });

  describe("passes over columns that are worked out from the periods", () => {
    const cases: [name: string, header: string, periods: string][] = [
      ["a change", "2015 | 2016 | % | 2017", "2015 | 2016 | 2017"],
      ["a change with its year", "2015 | 2016 | % 2016 | 2017", "2015 | 2016 | 2017"],
      ["a budget of the year", "Q3 2016 | Q4 2016 | begroting 2016 | Q1 2017", "Q3 2016 | Q4 2016 | Q1 2017"],
    ];
    const years: [name: string, header: string, keys: string][] = [
      ["its halves", "1e helft 2016 | 2e helft 2016 | 2016 | 1e helft 2017", "2016H1 | 2016H2 | 2016 | 2017H1"],
      ["some of its quarters", "Q3 2016 | Q4 2016 | 2016 | Q1 2017", "2016Q3 | 2016Q4 | 2016 | 2017Q1"],
      [
        "all of them, as totaal",
        "Q1 2016 | Q2 2016 | Q3 2016 | Q4 2016 | Totaal",
        "2016Q1 | 2016Q2 | 2016Q3 | 2016Q4 | 2016",
      ],
      ["some of them, as totaal", "Q1 2016 | Q2 2016 | Totaal | Q1 2017", "2016Q1 | 2016Q2 | 2017Q1"],
      [
        "its halves, the last one first",
        "2e helft 2016 | 1e helft 2016 | 2016 | 2e helft 2015",
        "2016H2 | 2016H1 | 2016 | 2015H2",
      ],
    ];
    for (const [name, header, keys] of years) {
      it(`but not over the year behind ${name}`, () => {
        const figures = Array.from(header.split("|"), (_, index) => String(index + 1)).join(" | ");
        const [table] = recogniseTables(drawSheet(`Kosten | ${header}\nWmo | ${figures}\nJeugd | ${figures}`));
        assert.equal(table?.moments.map(({ key }) => key).join(" | "), keys);
      });
    }
    for (const [name, header, periods] of cases) {
      it(name, () => {
        assert.equal(outlines(`Kosten | ${header}\nWmo | 1 | 2 | 3 | 4\nJeugd | 1 | 2 | 3 | 4`)[0]?.[1], periods);
      });
    }
  });

  it("knows figures that look like years from the years above them", () => {
    const drawing = `
      Uitkeringen | 2015 | 2016 | 2017
      Bijstand    | 1990 | 2010 | 2030
      Ioaw        | 10   | 11   | 12
      Jeugd       | 2000 | 2100 | 2200
      Totaal      | 4000 | 4121 | 4242
    `;
    assert.deepEqual(outlines(drawing), [
      [
        "Uitkeringen, A1:D5, periods across",
        "2015 | 2016 | 2017",
        "Bijstand | Ioaw | Jeugd | Totaal",
        "Totaal = Bijstand + Ioaw + Jeugd",
      ],
    ]);
  });

  describe("finds no table", () => {
    const cases: [name: string, drawing: string][] = [
      ["on an empty sheet", ""],
      ["in a list of labels with a value each", "Aantal inwoners | 28000\nBudget 2016 | 87424\nBudget 2017 | 90000"],
      ["in figures without periods", "Noord | Zuid\n1 | 2\n3 | 4"],
      ["in years that are figures themselves", "Geboortejaar | 1950 | 1960\nOverlijden | 2010 | 2016"],
      ["in periods without figures", "Planning | Q1 2016 | Q2 2016\nWmo | af | bezig"],
      ["in running text", "In de 1e helft 2016 waren er 12 cliënten.\nIn de 2e helft 2016 waren er 13."],
    ];
    for (const [name, drawing] of cases) {
      it(name, () => {
        assert.deepEqual(outlines(drawing), []);
      });
    }
  });
});
