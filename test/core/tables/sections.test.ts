import assert from "node:assert/strict";
import { check, checkDetailed } from "../../../src/core/check.ts";
import { periodAt } from "../../../src/core/tables/table.ts";
import { recogniseTables } from "../../../src/core/tables/recognise.ts";
import { drawSheet } from "../../support/draw-sheet.ts";
import { outlines } from "../../support/outline-tables.ts";

/** Stocks and flows of two gemeenten under two section rows; one figure can be another. */
const stocks = (first: string, second: string, begin = 105): string => `
  Cliënten    | Dalfsen | Nieuwleusen | Totaal
  ${first}    |         |             |
  Stand begin | 100     | 50          | 150
  Instroom    | 10      | 5           | 15
  Uitstroom   | 5       | 5           | 10
  Stand eind  | 105     | 50          | 155
  ${second}   |         |             |
  Stand begin | ${String(begin)} | 50 | ${String(begin + 50)}
  Instroom    | 10      | 5           | 15
  Uitstroom   | 5       | 5           | 10
  Stand eind  | ${String(begin + 5)} | 50 | ${String(begin + 55)}
`;

describe("section rows that say when", () => {
  it("make each part a table of its own time", () => {
    const tables = recogniseTables(drawSheet(stocks("Wmo 1e halfjaar 2016", "Wmo 2e halfjaar 2016")));
    assert.deepEqual(
      tables.map((table) => [table.series.length, ...table.moments.map((moment) => periodAt(table, moment))]),
      [
        [4, "2016H1", "2016H1", "2016H1"],
        [4, "2016H2", "2016H2", "2016H2"],
      ],
    );
    assert.equal(tables[0]?.series[0]?.facets.law, "wmo");
  });

  it("are chained: a part begins where the one before it ended", () => {
    const { findings } = check({
      name: "",
      sheets: [drawSheet(stocks("Wmo 1e halfjaar 2016", "Wmo 2e halfjaar 2016", 106))],
    });
    assert.deepEqual(
      findings.map(({ rule, period, text }) => [rule, period, text]),
      [
        [
          "SD-R02",
          "2016H2",
          "Stand begin, Dalfsen: Stand eind van Wmo 1e halfjaar 2016 is 105, er staat 106 (verschil 1).",
        ],
        [
          "SD-R02",
          "2016H2",
          "Stand begin, Totaal: Stand eind van Wmo 1e halfjaar 2016 is 155, er staat 156 (verschil 1).",
        ],
      ],
    );
    assert.equal(new Set(findings.map(({ id }) => id)).size, 2);
  });

  for (const [name, first, second] of [
    ["over a time that is not there", "1e halfjaar 2016", "1e halfjaar 2017"],
    ["from one time to the same", "1e halfjaar 2016", "Jeugd 1e halfjaar 2016"],
  ] as const) {
    it(`are not chained ${name}`, () => {
      const { checks } = checkDetailed({ name: "", sheets: [drawSheet(stocks(first, second, 106))] });
      assert.deepEqual(
        checks.filter(({ rule }) => rule === "SD-R02"),
        [],
      );
    });
  }

  it("give their year to the quarters above them", () => {
    const drawing = `
      Uitkeringen | Q1  | Q2  | Q3  | Q4
      2016        |     |     |     |
      Stand begin | 100 | 105 | 107 | 110
      Instroom    | 10  | 11  | 12  | 13
      Uitstroom   | 5   | 9   | 9   | 4
      Stand eind  | 105 | 107 | 110 | 119
      2017        |     |     |     |
      Stand begin | 119 | 105 | 107 | 111
      Instroom    | 10  | 11  | 12  | 13
      Uitstroom   | 24  | 9   | 9   | 4
      Stand eind  | 105 | 107 | 110 | 120
    `;
    const { findings } = check({ name: "", sheets: [drawSheet(drawing)] });
    assert.deepEqual(
      findings.map(({ rule, period }) => [rule, period]),
      [["SD-R02", "2017Q4"]],
    );
  });

  it("leave a table whole whose last section has a total of them all", () => {
    const drawing = `
      Cliënten         | Dalfsen | Nieuwleusen
      1e halfjaar 2016 |         |
      Zin              | 100     | 50
      Pgb              | 10      | 5
      2e halfjaar 2016 |         |
      Zin              | 100     | 60
      Pgb              | 20      | 5
      Totaal           | 230     | 120
    `;
    assert.equal(outlines(drawing).length, 1);
    assert.deepEqual(check({ name: "", sheets: [drawSheet(drawing)] }).findings, []);
  });

  it("are read beside each other too", () => {
    const drawing = `
      Cliënten    | 1e halfjaar 2016 | Zin | Pgb | Totaal | 2e halfjaar 2016 | Zin | Pgb | Totaal
      Dalfsen     |                  | 100 | 10  | 110    |                  | 100 | 10  | 110
      Nieuwleusen |                  | 50  | 5   | 55     |                  | 50  | 5   | 55
    `;
    assert.deepEqual(check({ name: "", sheets: [drawSheet(drawing)] }).findings, []);
  });
});
