import assert from "node:assert/strict";
import { buildGrid, CellKind } from "../../src/core/workbook/grid.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { toSheetSources } from "../../src/xlsx/to-sheet-sources.ts";
import { isProblem } from "../../src/xlsx/xlsx-file.ts";
import { makeXlsx } from "./make-xlsx.ts";

describe("toSheetSources", () => {
  it("gives the used area as Excel gives it: formats of empty cells too, no formula as empty text", async () => {
    const file = await readXlsx(
      makeXlsx({
        sheets: [
          `<cols><col min="3" max="4" style="1" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>` +
            `<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>Wmo</t></is></c><c r="D2" s="1"><f>1+1</f><v>2</v></c></row>` +
            `<row r="4" s="1" customFormat="1"><c r="B4" t="b"><v>1</v></c><c r="C4"><f>B4</f></c></row></sheetData>`,
          `<sheetData/>`,
        ],
        styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>`,
      }),
    );
    assert.ok(!isProblem(file));
    const [source, empty] = toSheetSources(file);
    assert.ok(source && empty);
    assert.deepEqual(source, {
      name: "Blad1",
      visibility: "visible",
      top: 1,
      left: 1,
      values: [
        ["Wmo", "", 2],
        ["", "", ""],
        [true, null, ""],
      ],
      formulas: [
        ["", "", "=1+1"],
        ["", "", ""],
        ["", "=B4", ""],
      ],
      formats: [
        ["General", "0%", "0%"],
        ["General", "0%", "0%"],
        ["General", "General", "0%"],
      ],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set([2, 3]),
      tables: [],
    });
    const grid = buildGrid(source);
    assert.deepEqual([grid.rows, grid.columns], [3, 3]);
    assert.equal(grid.kinds[7], CellKind.uncomputed);
    assert.deepEqual([buildGrid(empty).rows, buildGrid(empty).columns], [0, 0]);
  });
});
