import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { markedFigures } from "../../../src/core/workbook/favourable-columns.ts";
import { buildGrid, type CellValue, type Grid } from "../../../src/core/workbook/grid.ts";

type Rows = readonly (readonly CellValue[])[];

const gridOf = (values: Rows, formulas: readonly (readonly unknown[])[] = values): Grid =>
  buildGrid({ name: "Blad1", visibility: "visible", top: 0, left: 0, values, formulas });

// By name, the cells of a sheet, and those that are to the bad by what stands behind them.
const CASES: readonly (readonly [name: string, values: Rows, found: readonly number[]])[] = [
  [
    "V and N",
    [
      [500, "V"],
      [1200, "N"],
      [200, "V"],
    ],
    [2],
  ],
  [
    "in words",
    [
      [500, "Voordeel"],
      [1200, "nadelig "],
    ],
    [2],
  ],
  [
    "one letter",
    [
      [500, ""],
      [1200, "N"],
    ],
    [],
  ],
  [
    "figures with a minus",
    [
      [500, "V"],
      [-1200, "N"],
    ],
    [],
  ],
  [
    "letters behind words",
    [
      ["Noord", "N"],
      ["Zuid", "V"],
    ],
    [],
  ],
  [
    "letters in the first column",
    [
      ["N", 500],
      ["V", 1200],
    ],
    [],
  ],
];

const BUDGET: Rows = [
  ["Programma", "Begroting", "Realisatie", "Afwijking", "V/N"],
  ["Wmo", 15000, 14500, 500, "V"],
  ["Jeugd", 20000, 21200, 1200, "N"],
  ["Participatie", 30000, 29800, 200, "V"],
  ["Totaal", 65000, 65500, 500, "N"],
];

// How people have Excel work out such a difference.
const FORMULAS: readonly (readonly [name: string, formulaOf: (row: number, mark: unknown) => string])[] = [
  ["the size alone", (row) => `=ABS(B${String(row)}-C${String(row)})`],
  ["the other way about for N", (row, mark) => (mark === "N" ? "=C#-B#" : "=B#-C#").replaceAll("#", String(row))],
];

describe("figures that are to the bad", () => {
  for (const [name, values, found] of CASES) {
    it(name, () => {
      assert.deepEqual(
        [...markedFigures(gridOf(values))].flatMap(([index, isBad]) => (isBad ? [index] : [])),
        found,
      );
    });
  }

  for (const [name, formulaOf] of FORMULAS) {
    it(`a formula that gives ${name} is no slip`, () => {
      const formulas = BUDGET.map((row, line) =>
        row.map((value, column) => (line > 0 && column === 3 ? formulaOf(line + 1, row[4]) : value)),
      );
      assert.deepEqual(check({ name: "", sheets: [gridOf(BUDGET, formulas)] }).findings, []);
    });
  }
});
