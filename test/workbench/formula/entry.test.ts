import assert from "node:assert/strict";
import fc from "fast-check";
import { editText, parseEntry } from "../../../src/workbench/formula/entry.ts";
import type { Entry } from "../../../src/workbench/formula/entry.ts";

const value = (content: number | string | boolean, numberFormat?: string): Entry => ({
  kind: "value",
  value: content,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

const TYPED: readonly (readonly [string, Entry])[] = [
  ["", value("")],
  ["382", value(382)],
  ["-12,5", value(-12.5)],
  ["1.234.567,89", value(1234567.89)],
  ["1.234", value(1234)],
  ["1.23", value("1.23")],
  ["1,5E+3", value(1500)],
  ["22,6%", value(0.226, "0.00%")],
  ["7 %", value(0.07, "0%")],
  ["€ 3.520", value(3520, '"€" #,##0')],
  ["€ 3.520,50", value(3520.5, '"€" #,##0.00')],
  ["-€ 12", value(-12, '"€" #,##0')],
  ["1-7-2017", value(42917, "d-m-yyyy")],
  ["31-2-2017", value("31-2-2017")],
  ["waar", value(true)],
  ["#N/B", value("#N/A")],
  ["'007", value("007")],
  ["-", value("-")],
  ["Aantal cliënten", value("Aantal cliënten")],
  ["=SD.STAND(B4;B5;B6)", { kind: "formula", formula: "=SD.STAND(B4,B5,B6)" }],
  ["=", value("=")],
  ["=SOM(", { kind: "problem", message: "In de formule ontbreekt een haakje sluiten." }],
];

describe("what is typed into a cell", () => {
  for (const [typed, entry] of TYPED) {
    it(JSON.stringify(typed), () => assert.deepEqual(parseEntry(typed), entry));
  }
});

describe("what the formula bar shows", () => {
  const shown: readonly (readonly [Parameters<typeof editText>, string])[] = [
    [[382], "382"],
    [[-12.5], "-12,5"],
    [[0.226, undefined, "0.0%"], "22,6%"],
    [[42917, undefined, "d-m-yyyy"], "1-7-2017"],
    [[3520, undefined, '"dd" #,##0'], "3520"],
    [[true], "WAAR"],
    [["#N/A"], "#N/B"],
    [["382"], "'382"],
    [["=niet een formule"], "'=niet een formule"],
    [[0, "=SUM(A1,0.5)"], "=SOM(A1;0,5)"],
  ];
  for (const [args, text] of shown) it(text, () => assert.equal(editText(...args), text));

  it("gives the same value when it is typed again", () => {
    const decimal = fc.tuple(fc.integer(), fc.nat(6)).map(([digits, places]) => Number(`${digits}e-${places}`));
    const cell = fc.oneof(decimal, fc.boolean(), fc.string());
    fc.assert(
      fc.property(cell, fc.constantFrom("General", "0%", "0.00"), (content, format) => {
        const again = parseEntry(editText(content, undefined, format));
        assert.ok(again.kind === "value");
        assert.equal(again.value === 0 ? 0 : again.value, content === 0 ? 0 : content);
      }),
    );
  });
});
