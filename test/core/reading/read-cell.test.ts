import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { divide, toDecimal } from "../../../src/core/interval/exact.ts";
import { readCell } from "../../../src/core/reading/read-cell.ts";
import { buildGrid, type CellValue } from "../../../src/core/workbook/grid.ts";

const read = (value: CellValue, format = "General", formula = "") =>
  readCell(
    buildGrid({
      name: "Blad1",
      visibility: "visible",
      top: 0,
      left: 0,
      values: [[value]],
      formulas: [[formula]],
      formats: [[format]],
    }),
    0,
  );

describe("readCell", () => {
  const EURO = '_ "€" * #,##0_ ;_ "€" * -#,##0_ ;_ "€" * "-"??_ ;_ @_ ';
  for (const [value, format, figure, unit, step] of [
    // Whole figures in whole formats are points.
    [382, "General", "382", undefined, undefined],
    [3520, "#,##0", "3520", undefined, undefined],
    [87424, EURO, "87424", "euro", undefined],
    [-25991, "#,##0;#,##0-", "-25991", undefined, undefined],
    [0, EURO, "0", "euro", undefined],
    [60_000_000_001, EURO, "60000000001", "euro", undefined],
    // Decimals that are shown were rounded there.
    [8.8, "General", "8.8", undefined, "0.1"],
    [8.8, "0.0", "8.8", undefined, "0.1"],
    [5, "0.0", "5", undefined, "0.1"],
    [8.8, "0.##", "8.8", undefined, "0.1"],
    [5, "0.##", "5", undefined, undefined],
    [12.34, '"€" #,##0.00', "12.34", "euro", "0.01"],
    [999_999_999_999.99, "#,##0.00", "999999999999.99", undefined, "0.01"],
    [0.474, "0.0%", "0.474", "procent", "0.001"],
    [0.22, "0%", "0.22", "procent", "0.01"],
    // Percentages stand as 22,6 under "%" or as 0,226 in a percentage format.
    [22.6, "0.0", "22.6", undefined, "0.1"],
    [22.6, '0.0"%"', "22.6", undefined, "0.1"],
    [0.226, "0.0%", "0.226", "procent", "0.001"],
    [1, "0%", "1", "procent", "0.01"],
    [1_235_000, "#,##0,", "1235000", undefined, "1000"],
    [1_800_000, '0.0,,"M"', "1800000", undefined, "100000"],
    // What has more decimals than its format shows is a point.
    [3520.37, "0", "3520.37", undefined, undefined],
    [0.4737, "0%", "0.4737", "procent", undefined],
    [1_234_567, "#,##0,", "1234567", undefined, undefined],
    [12.345, "0.00", "12.345", undefined, undefined],
    // A quotient is as exact as a double is, and binary dust is none.
    [61668 / 17, "0", "3627.52941176471", undefined, "0.000000001"],
    [2 / 3, "0%", "0.666666666666667", "procent", "0.0000000000001"],
    [0.1 + 0.2, "General", "0.3", undefined, "0.1"],
    [4999.989999999998, "#,##0.00", "4999.99", undefined, "0.01"],
    [100.00000000000001, "0", "100", undefined, undefined],
  ] as const) {
    it(`${String(value)} as ${format} is ${figure} ${unit ?? ""} ${step === undefined ? "exactly" : `to ${step}`}`, () => {
      const reading = read(value, format);
      assert.equal(reading.marker, "getal");
      assert.equal(reading.value === undefined ? "" : toDecimal(reading.value, 15), figure);
      assert.equal(reading.unit, unit);
      assert.equal(reading.step === undefined ? undefined : toDecimal(reading.step, 15), step);
    });
  }

  for (const [text, expected] of [
    ["3.520", { marker: "getal", value: 3520 }],
    ["€ 3.520", { marker: "getal", value: 3520, unit: "euro" }],
    ["€ 174 mln", { marker: "getal", value: 174_000_000, unit: "euro", step: 1_000_000 }],
    ["86 (37)", { marker: "waarvan", value: 86, ofWhich: 37 }],
    ["79:21", { marker: "verhouding", ratio: [79, 21] }],
    ["800 - 1.100", { marker: "ondergrens", value: 800, upper: 1100 }],
    ["14 meldingen,", { marker: "getal", value: 14, counted: { value: 14, step: 1, words: "meldingen" } }],
    ["22,6", { marker: "getal", value: divide(226, 10), step: divide(1, 10) }],
    ["22,6%", { marker: "getal", value: divide(226, 1000), unit: "procent", step: divide(1, 1000) }],
    ["200+", { marker: "ondergrens", value: 200 }],
    ["-", { marker: "streepje" }],
    ["Stand begin", { marker: "tekst" }],
  ] as const) {
    it(`text ${JSON.stringify(text)} is read as printed`, () => {
      assert.deepEqual(read(text), expected);
    });
  }

  it("tells what holds no figure", () => {
    assert.deepEqual(read(""), { marker: "leeg" });
    assert.deepEqual(read(null), { marker: "leeg" });
    assert.deepEqual(read("", "General", '=IF(A1;"";"")'), { marker: "leeg" });
    assert.deepEqual(read(null, "General", "=B1+B2"), { marker: "onberekend" });
    assert.deepEqual(read("#DIV/0!"), { marker: "fout" });
    assert.deepEqual(read(true), { marker: "tekst" });
    assert.deepEqual(read(42735, "d-m-yyyy"), { marker: "tekst" });
    // Typed as 12:30 or as 79:21, which Excel makes a time of.
    assert.deepEqual(read(0.5208333333333334, "h:mm"), { marker: "tekst" });
    assert.deepEqual(read(3.30625, "[h]:mm:ss"), { marker: "tekst" });
  });

  it("reads any double", () => {
    const formats = fc.constantFrom("General", "0", "0.0", "0.00%", "#,##0,", EURO, "0.##", "@", ";;;", "0;;");
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), formats, (value, format) => {
        const reading = read(value, format);
        assert.equal(reading.marker, "getal");
        // Excel keeps 15 digits; the figure is the double to that precision, and is a double here itself.
        const figure = Number(toDecimal(reading.value ?? 0, 400));
        const most = Math.abs(value) * (5e-15 + 2 * Number.EPSILON);
        assert.ok(Math.abs(figure - value) <= most || Math.abs(value) < 1e-300);
      }),
      // Half of the fifteenth digit, of a figure that begins with 1,00.
      { numRuns: 1000, examples: [[-1.001030343365345e-124, "General"]] },
    );
  });
});
