import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { freeze } from "../../../src/core/indicators/freeze.ts";
import { lookUpCells } from "../../../src/core/indicators/look-up-cells.ts";
import { buildGrid } from "../../../src/core/workbook/grid.ts";
import type { CellValue } from "../../../src/core/workbook/grid.ts";

const sheet = (name: string, values: CellValue[][], formulas: string[][] = []) =>
  buildGrid({ name, visibility: "visible", top: 1, left: 1, values, formulas });
const workbook = {
  name: "test.xlsx",
  sheets: [
    sheet(
      "Wmo",
      [
        [349, "€ 3.520", true],
        ["", "#N/A", ""],
      ],
      [
        ["", "", ""],
        ["", "", '=""'],
      ],
    ),
    sheet("Anna's blad", [[7]]),
    sheet("Leeg", []),
  ],
};
const SPILL = { top: 1, left: 1, bottom: 1, right: 2 };
const lookup = lookUpCells(workbook, "Wmo", (name, row) => (name === "Wmo" && row === 1 ? SPILL : undefined));

const CASES: readonly (readonly [reference: string, cells: CellValue[][] | undefined])[] = [
  ["B2", [[349]]],
  ["$B$2", [[349]]],
  ["b2", [[349]]],
  ["Wmo!B2", [[349]]],
  ["wmo!B2", [[349]]],
  ["C2:D2", [["€ 3.520", true]]],
  ["D2:C2", [["€ 3.520", true]]],
  ["B3:D3", [[null, "#N/A", ""]]],
  [
    "A1:B2",
    [
      [null, null],
      [null, 349],
    ],
  ],
  ["Z99", [[null]]],
  ["'Anna''s blad'!B2", [[7]]],
  ["Leeg!A1", [[null]]],
  ["B2#", [[349, "€ 3.520"]]],
  ["B3#", undefined],
  ["Weg!B2", undefined],
  ["B:B", undefined],
  ["2:2", undefined],
  ["Begin", undefined],
  ["Tabel1[Instroom]", undefined],
  ["[Map1.xlsx]Wmo!B2", undefined],
  ["'C:\\rapport\\[Map1.xlsx]Wmo'!B2", undefined],
  ["'Wmo:Leeg'!B2", undefined],
  ["Wmo!B2:Wmo!C2", undefined],
  ["A1:A200000", undefined],
];

describe("looking up the cells of a reference", () => {
  for (const [reference, cells] of CASES) {
    it(reference, () => assert.deepEqual(lookup(reference), cells));
  }

  it("tells freeze what stands on which sheet", () => {
    assert.deepEqual(freeze("=SD.SALDO(B2,'Anna''s blad'!B2)", lookup), { formula: "=B2-'Anna''s blad'!B2" });
    assert.match(JSON.stringify(freeze("=SD.SALDO(B2,C2)", lookup)), /C2 bevat tekst/);
  });
});
