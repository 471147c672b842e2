import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
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
