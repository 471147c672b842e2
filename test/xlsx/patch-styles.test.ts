import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { SAMPLE_FILE } from "../../src/tools/make-samples/half-year-report.ts";
import { changedParts, exceljs, makeXlsx, patched, read } from "./make-xlsx.ts";

const sample = new Uint8Array(readFileSync(new URL(`../../${SAMPLE_FILE}`, import.meta.url)));

describe("patchXlsx", () => {
  it("changes a look, adds the style it needs once, and leaves content and other styles alone", async () => {
    const look = {
      numberFormat: '"€" #,##0.00',
      bold: true,
      italic: false,
      fontColor: "#C00000",
      fillColor: "#FFF2CC",
      horizontal: "right",
    };
    const after = await patched(sample, {
      cells: {
        Wmo: [
          { row: 17, column: 3, ...look },
          { row: 17, column: 2, ...look },
          { row: 17, column: 1, fillColor: "#FFF2CC" },
        ],
      },
    });
    assert.deepEqual(changedParts(sample, after), ["xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    const file = await read(after);
    const old = await read(sample);
    const at = (column: number) => file.sheets[0]?.cells.find((cell) => cell.row === 17 && cell.column === column);
    assert.deepEqual([at(3)?.value, file.styles[at(3)?.style ?? 0]], [385, look]);
    assert.equal(at(2)?.style, at(3)?.style);
    assert.equal(file.styles.length, old.styles.length + 2);
    assert.deepEqual(file.styles.slice(0, old.styles.length), old.styles);
    const cell = (await exceljs(after)).getWorksheet("Wmo")?.getCell("D18");
    assert.deepEqual(
      [cell?.numFmt, cell?.font.bold, cell?.font.name, cell?.border.bottom?.style],
      [look.numberFormat, true, "Calibri", "thin"],
    );
  });

  it("makes a styles part where there was none", async () => {
    const after = await patched(makeXlsx({ sheets: ["<sheetData/>"] }), {
      cells: { Blad1: [{ row: 0, column: 0, value: 1, numberFormat: "0.0%", fillColor: "#00FF00" }] },
    });
    const file = await read(after);
    const style = file.styles[file.sheets[0]?.cells[0]?.style ?? 0];
    assert.deepEqual([style?.numberFormat, style?.fillColor], ["0.0%", "#00FF00"]);
    assert.equal((await exceljs(after)).getWorksheet("Blad1")?.getCell("A1").numFmt, "0.0%");
  });
});
