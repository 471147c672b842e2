import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../src/core/check.ts";
import { buildGrid, type CellValue, type SheetSource } from "../../../src/core/workbook/grid.ts";

// Whatever a workbook holds, the check comes to an end and says the same twice.

const words = fc.constantFrom(
  ...["Totaal", "Subtotaal", "Som", "Saldo", "waarvan", "Waarvan:", "- jeugd", "Instroom", "Uitstroom", "Stand begin"],
  ...["Stand einde", "Cliënten", "Mantelzorgers", "per kern", "Wsw", "Budgethouders", "Gemiddeld budget", "%", "*", ""],
  ...["Wmo", "naar reden", "Indicaties (cumulatief)", "Bedragen x € 1.000", "- = geheim", "hoofdstuk 1", "1.2 Jeugd"],
);
const headers = fc.constantFrom(
  ...[
    "2016",
    "2017",
    "1e helft ‘16",
    "Q1 2016",
    "t/m juni 2017",
    "31-12-2016",
    "begroting 2017a",
    "jan-20",
    "2015-2017",
  ],
);
const figures = fc.constantFrom(
  ...["-", "nb", "200+", "79:21", "86 (37)", "47,4%", "€ 1,8 miljoen", "#N/A", "#DIV/0!", "<10", "800 - 1.100"],
);
const numbers = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }),
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -0, 1e300, -1e-300, 2 ** 53, 42_000, Number.NaN, Infinity),
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: numbers },
  { weight: 3, arbitrary: words },
  { weight: 3, arbitrary: headers },
  { weight: 2, arbitrary: figures },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(null, "", true, false) },
);
const format = fc.constantFrom(
  "General",
  "0%",
  "mmm-yy",
  "d-m-yyyy",
  '"€" #,##0',
  "#,##0.00",
  ";;;",
  "@",
  "[h]:mm",
  "0,",
);

/** Rows of any length, with formats and formulas that need not fit them. */
const sheet: fc.Arbitrary<SheetSource> = fc.record({
  name: fc.oneof(fc.string(), fc.constantFrom("O'Brien's blad", "Wmo", "__proto__", "")),
  visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
  top: fc.nat(20),
  left: fc.nat(20),
  values: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }),
  formats: fc.array(fc.array(format, { maxLength: 8 }), { maxLength: 14 }),
  formulas: fc.array(fc.array(fc.constantFrom("=B1+B2", "=1/0", "", null), { maxLength: 8 }), { maxLength: 4 }),
});

/** Garbage below a header and beside labels, so that it gets through to the rules. */
const table: fc.Arbitrary<SheetSource> = fc
  .tuple(
    words,
    fc.array(headers, { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(words, fc.array(cell, { maxLength: 4 })), { maxLength: 12 }),
  )
  .map(([title, periods, rows]) => ({
    name: "Blad1",
    visibility: "visible",
    top: 0,
    left: 0,
    values: [[title, ...periods], ...rows.map(([label, cells]) => [label, ...cells])],
  }));

describe("garbage", () => {
  it("is checked without a fall, and the same way twice", () => {
    const property = fc.property(fc.array(fc.oneof(sheet, table), { maxLength: 4 }), (sources) => {
      const run = () => check({ name: "", sheets: sources.map(buildGrid) });
      const result = run();
      assert.deepEqual(run(), result);
      for (const { cells, text } of result.findings) {
        assert.ok(cells.length > 0);
        assert.doesNotMatch(text, /undefined|NaN|Infinity|\[object/);
      }
    });
    fc.assert(property, { numRuns: 400, seed: 2017 });
  }).timeout(60_000);

  it("of a hundred thousand figures without a header is one block that was not understood", () => {
    const values = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 100 }, (__, column) => row * column));
    const { tables, notUnderstood } = check({
      name: "",
      sheets: [buildGrid({ name: "Getallen", visibility: "visible", top: 0, left: 0, values })],
    });
    assert.equal(tables, 0);
    assert.deepEqual(
      notUnderstood.map(({ range }) => range),
      ["A1:CV1000"],
    );
  }).timeout(60_000);
});
