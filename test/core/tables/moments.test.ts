import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { formatPeriod } from "../../../src/core/reading/period.ts";
import { recogniseTables } from "../../../src/core/tables/recognise.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

/** A table under a title with these headers, across or down, each with some figures. */
function draw(title: string, headers: readonly string[], isDown: boolean, note = ""): string {
  const figures = headers.map((_, index) => String(10 + index));
  const lines = isDown
    ? ["Kern | Instroom | Uitstroom", ...headers.map((header, index) => [header, figures[index], 3].join(" | "))]
    : [
        ["", ...headers],
        ["Instroom", ...figures],
        ["Uitstroom", ...figures],
      ].map((row) => row.join(" | "));
  return [title, ...lines, note].join("\n");
}

/** When the columns of the tables are: their periods, or the header of one that is no period. */
const when = (drawing: string, name = "Blad1"): string[][] =>
  recogniseTables(drawSheet(drawing, { name })).map(({ moments }) =>
    moments.map(({ period, header }) => (period ? formatPeriod(period) : header)),
  );

const QUARTERS = ["Q1", "Q2", "Q3", "Q4"];

describe("when the columns of a table are", () => {
  const cases: [name: string, title: string, headers: string[], expected: string[]][] = [
    ["quarters of the title's year", "Instroom 2023", QUARTERS, ["2023Q1", "2023Q2", "2023Q3", "2023Q4"]],
    ["halves", "Instroom Wmo 2016", ["1e halfjaar", "2e halfjaar"], ["2016H1", "2016H2"]],
    ["months, and their total", "Kosten 2016", ["januari", "februari", "Totaal"], ["2016M01", "2016M02", "Totaal"]],
    ["quarters and the halves they make up", "Kosten 2016", ["Q1", "Q2", "1e helft"], ["2016Q1", "2016Q2", "2016H1"]],
    ["nothing in a title without a year", "Instroom", ["Q1", "Q2"], ["Q1", "Q2"]],
    ["nothing in a title with two", "Instroom 2022 en 2023", ["Q1", "Q2"], ["Q1", "Q2"]],
    ["nothing in a title with a span", "Instroom 2022-2023", ["Q3", "Q4", "Q1"], ["Q3", "Q4", "Q1"]],
    ["nothing in the name of a law", "Instroom Wmo 2015", ["Q1", "Q2"], ["Q1", "Q2"]],
    ["nothing in an order that one year does not have", "Instroom 2023", ["Q3", "Q4", "Q1"], ["Q3", "Q4", "Q1"]],
    ["no part of a year", "Instroom 2016", ["Dalfsen", "Lemelerveld"], ["Dalfsen", "Lemelerveld"]],
    ["halves by the number of the report", "Instroom", ["2017-1", "2017-2"], ["2017H1", "2017H2"]],
    ["quarters by the number of the report", "", ["2017-1", "2017-2", "2017-3"], ["2017Q1", "2017Q2", "2017Q3"]],
    ["quarters of two years", "", ["2016-3", "2016-4", "2017-1"], ["2016Q3", "2016Q4", "2017Q1"]],
    ["months with two figures", "", ["2016-12", "2017-01"], ["2016M12", "2017M01"]],
    ["a day of the years", "Instroom per 1 juli", ["2015", "2016"], ["2015-07-01", "2016-07-01"]],
    ["years under a full date", "Instroom per 31-12-2016", ["2015", "2016"], ["2015", "2016"]],
  ];
  for (const [name, title, headers, expected] of cases) {
    for (const isDown of [false, true]) {
      it(`${name}, ${isDown ? "down" : "across"}`, () => {
        assert.deepEqual(when(draw(title, headers, isDown))[0] ?? [], expected);
      });
    }
  }

  it("is said by what is nearest: title, heading, name of the sheet", () => {
    const table = draw("Instroom", ["Q1", "Q2"], false);
    assert.deepEqual(when(table, "Wmo 2021"), [["2021Q1", "2021Q2"]]);
    assert.deepEqual(when(`Wmo 2020\n${table}`, "Wmo 2021"), [["2020Q1", "2020Q2"]]);
    assert.deepEqual(when(`Wmo 2019-2020\n${table}`, "Wmo 2021"), [["Q1", "Q2"]]);
  });

  it("is the day that a note gives", () => {
    assert.deepEqual(when(draw("Cliënten", ["2015", "2016"], false, "Peildatum: 31 december")), [
      ["2015-12-31", "2016-12-31"],
    ]);
  });

  it("is, for columns with names, what title, corner or note says", () => {
    const periods = (drawing: string): (string | undefined)[] =>
      recogniseTables(drawSheet(drawing)).map(({ period }) => period && formatPeriod(period));
    const names = ["Dalfsen", "Lemelerveld"];
    assert.deepEqual(periods(draw("Cliënten, stand per 1-1-2017", names, false)), ["2017-01-01"]);
    assert.deepEqual(periods(draw("Cliënten", names, false, "Peildatum: 31 december 2016")), ["2016-12-31"]);
    assert.deepEqual(periods(draw("Cliënten", names, false, "Bron: CBS, 31 december 2016")), [undefined]);
    assert.deepEqual(periods(draw("Cliënten 2014-2016", names, false)), [undefined]);
  });
});

describe("parts of a year that only the title names, or nothing", () => {
  const chain = (title: string, headers: string): string => `
    ${title}    | ${headers}
    Stand begin | 100 | 105 | 108 | 111
    Instroom    | 10  | 11  | 12  | 13
    Uitstroom   | 5   | 9   | 9   | 4
    Stand eind  | 105 | 107 | 111 | 120
  `;
  const cases: [name: string, drawing: string, expected: string[]][] = [
    ["begin where the one before ended", chain("Uitkeringen 2016", "Q1 | Q2 | Q3 | Q4"), ["2016Q3"]],
    ["also without a year", chain("Uitkeringen", "Q1 | Q2 | Q3 | Q4"), [""]],
    ["also over the end of one", chain("Uitkeringen 2015-2016", "Q3 | Q4 | Q1 | Q2"), [""]],
    ["but not over a gap", chain("Uitkeringen", "Q1 | Q2 | Q4 | Totaal"), []],
    ["by the number of the report", chain("Uitkeringen", "2017-1 | 2017-2 | 2017-3 | 2017-4"), ["2017Q3"]],
  ];
  for (const [name, drawing, expected] of cases) {
    it(name, () => {
      const { findings } = check({ name: "", sheets: [drawSheet(drawing)] });
      assert.deepEqual(
        findings.filter(({ rule }) => rule === "SD-R02").map(({ period }) => period),
        expected,
      );
    });
  }

  describe("are compared with another table", () => {
    const two = (first: string, second: string): string => `
      ${first}
      Jeugdhulp         | Q1 | Q2
      Cliënten totaal   | 30 | 30

      ${second}
      Cliënten jeugdhulp naar financieringsvorm | Q1 | Q2
      Zorg in natura    | 20 | 20
      Pgb               | 5  | 5
      Zorg in natura en pgb | 4 | 5
    `;
    const found = (drawing: string): number =>
      check({ name: "", sheets: [drawSheet(drawing)] }).findings.filter(({ rule }) => rule === "SD-R09").length;
    it("of the same year", () => assert.equal(found(two("Jeugd 2016", "Jeugd 2016")), 1));
    it("but not of another", () => assert.equal(found(two("Jeugd 2015", "Jeugd 2016")), 0));
    it("nor of one that is not told", () => assert.equal(found(two("Jeugd", "Jeugd nog eens")), 0));
  });
});
