import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";
import { buildGrid } from "../../../src/core/workbook/grid.ts";

const WHOLE_EURO = '"€" #,##0';
const CENTS = '"€" #,##0.00';

/** A table of two parts and a total over two periods, of which the second is sound. */
function totalOf(parts: readonly [number, number], total: number, format: string) {
  const figures = [...parts, total];
  const sheet = buildGrid({
    name: "Lasten",
    visibility: "visible",
    top: 0,
    left: 0,
    values: [
      ["Lasten per voorziening", 2019, 2020],
      ["Rolstoelen", figures[0] ?? 0, 1],
      ["Vervoer", figures[1] ?? 0, 1],
      ["Totaal", figures[2] ?? 0, 2],
    ],
    formats: [["General", "General", "General"], ...figures.map(() => ["General", format, format])],
  });
  return check({ name: "lasten.xlsx", sheets: [sheet] }).findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

const cases: [what: string, parts: [number, number], total: number, format: string, findings: string[]][] = [
  ["whole euros that add up", [100, 200], 300, WHOLE_EURO, []],
  ["whole euros one off: rounding may explain it, yet it is said", [100, 200], 301, WHOLE_EURO, ["SD-R05 afronding"]],
  ["whole euros two off: three halves cannot explain that", [100, 200], 302, WHOLE_EURO, ["SD-R05 fout"]],
  ["cents that add up without binary dust", [0.1, 0.2], 0.3, CENTS, []],
  ["cents one off", [100.1, 200.2], 300.31, CENTS, ["SD-R05 afronding"]],
  ["cents ten off", [100.1, 200.2], 300.4, CENTS, ["SD-R05 fout"]],
  ["a count one off is never rounding", [100, 200], 301, "General", ["SD-R05 fout"]],
  ["one euro on € 60 miljard of parts", [30e9, 30e9], 60e9 + 2, WHOLE_EURO, ["SD-R05 fout"]],
];

describe("what rounding may explain", () => {
  for (const [what, parts, total, format, findings] of cases) {
    it(what, () => {
      assert.deepEqual(totalOf(parts, total, format), findings);
    });
  }
});

describe("a figure that was typed with more decimals than its format shows", () => {
  const sheet = (drawing: string, format: string): readonly string[] => {
    const formats = drawing
      .trim()
      .split("\n")
      .map((line) => line.split("|").map((_, at) => (at === 2 ? format : "General")));
    return check({ name: "", sheets: [drawSheet(drawing, { formats })] }).findings.map(({ text }) => text);
  };
  const shares = (first: number, last: number): string => `
          Reden | aantal | %
          werk | 88 | ${String(first)}
          verhuizing | 61 | 0.316
          anders | 44 | ${String(last)}
          Totaal | 193 | 1`;

  it("is rounded to its own last decimal", () => {
    assert.deepEqual(sheet(shares(0.456, 0.228), "0%"), []);
    assert.deepEqual(sheet(shares(0.456, 0.228), "0.0%"), []);
    assert.deepEqual(sheet(shares(88 / 193, 44 / 193), "0%"), []);
  });

  it("is wrong when it is off by more", () => {
    assert.deepEqual(sheet(shares(0.465, 0.228), "0%"), ["werk: 100 × 88 / 193 = 45,6%, er staat 46,5%."]);
  });
});
