import assert from "node:assert/strict";
import { check, checkDetailed } from "../../../src/core/check.ts";
import { type Correction, withCorrection, withoutCorrection } from "../../../src/core/corrections.ts";
import { applyCorrections } from "../../../src/core/tables/corrections.ts";
import { recogniseTables } from "../../../src/core/tables/recognise.ts";
import type { Workbook } from "../../../src/core/workbook/grid.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

const book = (drawing: string): Workbook => ({ name: "", sheets: [drawSheet(drawing)] });
const place = (table: string, row: string) => ({ sheet: "Blad1", section: "", table, group: "", row });
const rol = (table: string, row: string, value: string): Correction => ({ ...place(table, row), kind: "rol", value });
const eenheid = (table: string, row: string, value: "aantal" | "euro" | "procent" | "x 1.000"): Correction => ({
  ...place(table, row),
  kind: "eenheid",
  value,
});
const geenTabel = (table: string): Correction => ({ ...place(table, ""), kind: "geen tabel" });

/** Every question put, as "SD-R01 2016: klopt", and how bad a schending is. */
function asked(drawing: string, ...corrections: readonly Correction[]): string[] {
  return checkDetailed(book(drawing), { corrections }).checks.map(
    ({ rule, period, outcome, severity }) => `${rule} ${period}: ${severity ?? outcome}`,
  );
}

const stock = `
  Indicaties | 2016 | 2017
  Beginstand | 349  | 382
  Aanwas     | 215  | 190
  Uitstroom  | 182  | 200
  Eindstand  | 382  | 385
`;
const zorg = `
  Cliënten   | 2016 | 2017
  Begeleiding | 10  | 12
  Dagopvang   | 20  | 22
  Alle zorg   | 30  | 35
`;

describe("what the user says of a table", () => {
  const cases: readonly (readonly [string, string, readonly Correction[], readonly string[]])[] = [
    ["as read, no rule knows «Aanwas»", stock, [], ["SD-R02 2017: klopt"]],
    [
      "a row is instroom",
      stock,
      [rol("Indicaties", "Aanwas", "instroom")],
      ["SD-R01 2016: klopt", "SD-R01 2017: fout", "SD-R02 2017: klopt"],
    ],
    [
      "names are compared as labels are",
      stock,
      [rol("indicaties:", "  AANWAS ", "instroom")],
      ["SD-R01 2016: klopt", "SD-R01 2017: fout", "SD-R02 2017: klopt"],
    ],
    ["a row takes part in no rule", stock, [rol("Indicaties", "Eindstand", "niet meedoen")], []],
    ["it is no table", stock, [geenTabel("Indicaties")], []],
    ["a row is a total", zorg, [rol("Cliënten", "Alle zorg", "totaal")], ["SD-R05 2016: klopt", "SD-R05 2017: fout"]],
    [
      "a total is a part like others",
      "Cliënten | 2016\nZin | 4\nPgb | 5\nTotaal | 7",
      [rol("Cliënten", "Totaal", "deel")],
      [],
    ],
    [
      "a row splits up the one above it",
      "Cliënten | 2016\nZin | 4\nNieuw | 2\nPgb | 5\nTotaal | 9",
      [rol("Cliënten", "Nieuw", "waarvan")],
      ["SD-R03 2016: klopt", "SD-R05 2016: klopt"],
    ],
    [
      "a row of a sum takes no part in it",
      "Cliënten | 2016\nZin | 4\nIndex | 100\nPgb | 5\nTotaal | 7",
      [rol("Cliënten", "Index", "niet meedoen")],
      ["SD-R05 2016: fout"],
    ],
    [
      "a row counts something else",
      "Zorg | 2016\nMensen | 55\nBudgetten | 43",
      [rol("Zorg", "Mensen", "budgethouders")],
      ["SD-R13 2016: fout"],
    ],
    [
      "a table is in euros: then each amount may have been rounded",
      "Zorg | 2016\nZin | 4\nPgb | 5\nTotaal | 10",
      [eenheid("Zorg", "", "euro")],
      ["SD-R05 2016: afronding"],
    ],
    [
      "a row is a percentage, which is part of no sum of counts",
      "Zorg | 2016\nZin | 4\nStijging | 100\nPgb | 5\nTotaal | 9",
      [eenheid("Zorg", "Stijging", "procent")],
      ["SD-R05 2016: klopt"],
    ],
    [
      "a row of a table in euros is a count",
      "Zorg | 2016\nBudgetten in euro | 30\nBudgethouders | 43",
      [eenheid("Zorg", "Budgetten in euro", "aantal")],
      ["SD-R13 2016: fout"],
    ],
  ];
  for (const [name, drawing, corrections, expected] of cases) {
    it(name, () => assert.deepEqual(asked(drawing, ...corrections), expected));
  }

  it("a table is in thousands", () => {
    const drawing = `
      Verleend       | Q1 2016
      Budget in euro | 90

      Zorg           | Q1 2016
      Budgethouders  | 30
      Gemiddeld budget in euro | 3000
    `;
    assert.deepEqual(asked(drawing), ["SD-R12 2016Q1: fout"]);
    assert.deepEqual(asked(drawing, eenheid("Verleend", "", "x 1.000")), ["SD-R12 2016Q1: klopt"]);
  });

  it("holds wherever the row stands", () => {
    const moved = `
      Cliënten   | 2016 | 2017
      Begeleiding | 10  | 12

      Indicaties | 2016 | 2017
      Uitstroom  | 182  | 200
      Eindstand  | 382  | 385
      Beginstand | 349  | 382
      Aanwas     | 215  | 190
    `;
    const said = [rol("Indicaties", "Aanwas", "instroom")];
    assert.deepEqual(asked(moved, ...said), asked(stock, ...said));
    const ids = (drawing: string) => check(book(drawing), { corrections: said }).findings.map(({ id }) => id);
    assert.deepEqual(ids(moved), ids(stock));
  });

  it("leaves what is no table alone, and does not say that it was not understood", () => {
    const { tables, findings, notUnderstood } = check(book(zorg), {
      corrections: [geenTabel("Cliënten"), rol("Cliënten", "Alle zorg", "totaal")],
    });
    assert.deepEqual([tables, findings, notUnderstood], [0, [], []]);
  });

  it("keeps a table «Waarvan» tied to the row that it splits up", () => {
    const drawing = `
      Meldingen VSV | 2016
      Meldingen     | 12
      Anders        | 7

      Waarvan | 2016
      Werk    | 4
      School  | 7
    `;
    const before = asked(drawing);
    assert.deepEqual(before, ["SD-R08 2016: fout"]);
    assert.deepEqual(asked(drawing, rol("Meldingen VSV", "Meldingen", "meldingen vsv")), before);
    assert.deepEqual(asked(drawing, geenTabel("Meldingen VSV")), []);
  });
});

describe("what the user says of a table with several figures in every column", () => {
  const drawing = `
    Zorg   | Dordrecht |    | Papendrecht |
           | aantal    | %  | aantal      | %
    Zin    | 30        | 60 | 40          | 40
    Pgb    | 20        | 40 | 60          | 60
    Totaal | 50        | 100 | 100        | 100
  `;
  const settled = (...corrections: readonly Correction[]) => {
    const [table] = applyCorrections(recogniseTables(drawSheet(drawing)), corrections).tables;
    assert.ok(table);
    return table;
  };

  it("holds for the row, and leaves percentages what they are", () => {
    const units = settled(eenheid("Zorg", "Zin", "euro")).series.map(({ facets: { unit } }) => unit);
    assert.deepEqual(units, ["euro", "procent", undefined, "procent", undefined, "procent"]);
  });

  it("takes all figures of a row out, and tells the sums anew", () => {
    const { series, totals } = settled(rol("Zorg", "Totaal", "niet meedoen"));
    assert.deepEqual([series.length, totals], [4, []]);
    assert.deepEqual(new Set(series.map(({ facets: { line } }) => line)), new Set([undefined]));
  });
});

describe("corrections", () => {
  const tables = recogniseTables(drawSheet(stock));

  it("leave the very same tables where there are none", () => {
    assert.equal(applyCorrections(tables, []).tables, tables);
  });

  it("that are of nothing here change nothing and are told", () => {
    const gone = [
      rol("Indicaties", "Verhuisd", "uitstroom"),
      rol("Cliënten", "Aanwas", "instroom"),
      { ...rol("Indicaties", "Aanwas", "instroom"), sheet: "Blad2" },
      rol("Indicaties", "Aanwas", "wat een latere versie kent"),
      rol("Indicaties", "", "instroom"),
      eenheid("Indicaties", "Aanwas", "x 1.000"),
      { ...geenTabel("Indicaties"), row: "Aanwas" },
    ];
    const { tables: same, unused } = applyCorrections(tables, gone);
    assert.deepEqual(unused, gone);
    assert.equal(same[0], tables[0]);
  });

  it("of the same thing replace each other, others stand beside each other", () => {
    const [first, second] = [rol("T", "Rij", "instroom"), rol("T", " rij", "uitstroom")];
    const others = [eenheid("T", "Rij", "euro"), rol("T", "Andere rij", "instroom"), geenTabel("T")];
    assert.deepEqual(withCorrection([first, ...others], second), [...others, second]);
    assert.deepEqual(withoutCorrection([first, ...others], second), others);
  });
});
