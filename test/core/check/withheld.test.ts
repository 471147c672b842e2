import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

// SD-R36: what a note says is not there, by line, column and period, as the cells that hold it all the same.

const TABLE = "Cliënten | 2014 | 2015 | 2016\nZIN | 10 | 12 | 13\nPGB | 3 | 4 | 5\n";
const NAMES = "Cliënten, 2016 | Dordrecht | Sliedrecht\nhulp | 10 | 12\nhulp met verblijf | 3 | 4\n";
const QUARTERS = "Cliënten | Q1 2015 | Q2 2015\nZIN | 10 | 12\nPGB | 3 | 4\n";

/** The cells of each finding, A1 upper left. */
function cellsOf(drawing: string): string[] {
  const { findings } = check({ name: "", sheets: [drawSheet(drawing)] });
  return findings
    .filter(({ rule }) => rule === "SD-R36")
    .map(({ cells }) =>
      cells
        .map(({ row, column }) => `${"ABCD".charAt(column)}${String(row + 1)}`)
        .sort()
        .join(" "),
    );
}

const CASES: readonly (readonly [note: string, table: string, cells: readonly string[]])[] = [
  ["De cijfers over PGB zijn niet beschikbaar.", TABLE, ["B3 C3 D3"]],
  ["Over 2015 zijn geen cijfers bekend.", TABLE, ["C2 C3"]],
  ["De gegevens over 2014 en 2015 zijn niet beschikbaar.", TABLE, ["B2 B3", "C2 C3"]],
  ["De cijfers over 2015 zijn niet beschikbaar voor het pgb.", TABLE, ["C3"]],
  ["De cijfers van het PGB over 2015 zijn nog niet bekend.", TABLE, ["C3"]],
  ["De cijfers van het PGB zijn voor 2015 nog niet bekend.", TABLE, ["C3"]],
  ["De cijfers over het 2e kwartaal zijn nog niet bekend.", QUARTERS, ["C2 C3"]],
  ["De cijfers over 2015 zijn niet openbaar.", QUARTERS, ["B2 B3", "C2 C3"]],
  ["De cijfers over hulp in Dordrecht zijn nog niet bekend.", NAMES, ["B2"]],
  ["De cijfers over hulp met verblijf in 2016 zijn niet bekend.", NAMES, ["B3 C3"]],
  ["De cijfers over hulp in 2015 zijn niet bekend.", NAMES, []],
  ["De cijfers over 2013 zijn niet beschikbaar.", TABLE, []],
  ["De cijfers over 2016 zijn niet beschikbaar per wijk.", TABLE, []],
  ["De cijfers over 2016 zijn niet beschikbaar op wijkniveau.", TABLE, []],
  ["De cijfers over nationaliteit zijn niet bekend.", TABLE, []],
  ["De cijfers over PGB bij jongeren zijn niet bekend.", TABLE, []],
  ["De cijfers over 2016 zijn nog niet definitief.", TABLE, []],
  ["De cijfers over PGB van Zwijndrecht zijn niet bekend.", TABLE, []],
];

describe("what a note says is not there", () => {
  for (const [note, table, cells] of CASES) {
    it(note, () => {
      assert.deepEqual(cellsOf(table + note), cells);
    });
  }
});
