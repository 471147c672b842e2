import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { SAMPLE } from "../../../src/tools/serve.ts";
import { cellKey } from "../../../src/workbench/model/cell.ts";
import { writeResults } from "../../../src/workbench/model/edit-cells.ts";
import { addSheet, deleteSheet, renameSheet } from "../../../src/workbench/model/edit-sheets.ts";
import { setStyle } from "../../../src/workbench/model/edit-styles.ts";
import type { SheetModel } from "../../../src/workbench/model/sheet-model.ts";
import type { WorkbookModel } from "../../../src/workbench/model/workbook-model.ts";
import { enterTyped, textOf } from "../../../src/workbench/page/cell-edit.ts";
import { changesSince, savedSheets } from "../../../src/workbench/page/file-changes.ts";
import { loadWorkbook } from "../../../src/workbench/page/load-workbook.ts";
import { patchXlsx } from "../../../src/xlsx/patch-xlsx.ts";
import { isProblem } from "../../../src/xlsx/xlsx-file.ts";

describe("opening a file and saving what changed", () => {
  let bytes: Uint8Array;
  let model: WorkbookModel;
  before(async () => void (bytes = await readFile(SAMPLE)));
  beforeEach(async () => void (model = await load(bytes)));

  it("opens the sheets with their looks, widths, frozen panes and cached results", () => {
    const wmo = sheetOf(model, "Wmo");
    assert.equal(model.activeSheet, wmo);
    assert.equal(wmo.frozenRows, 2);
    assert.ok((wmo.columnWidths.get(0) ?? 0) > (wmo.columnWidths.get(1) ?? 0));
    assert.equal(wmo.cells.get(0, 0)?.style?.bold, true);
    const indicatoren = sheetOf(model, "Indicatoren");
    assert.deepEqual([indicatoren.cells.get(4, 1)?.value, textOf(indicatoren, 4, 1).slice(0, 10)], [387, "=SD.STAND("]);
  });

  it("finds nothing to save when nothing changed", () => {
    assert.deepEqual(changesSince(savedSheets(model), model), { removed: [], renamed: [], added: [], cells: {} });
  });

  it("saves values, formulas with results, emptied cells, looks and sheets, and opens them again", async () => {
    const saved = savedSheets(model);
    const wmo = sheetOf(model, "Wmo");
    assert.equal(enterTyped(model, wmo, [{ row: 14, column: 1, text: "1.234,5" }]), undefined);
    assert.equal(enterTyped(model, wmo, [{ row: 15, column: 1, text: "" }]), undefined);
    assert.equal(enterTyped(model, wmo, [{ row: 50, column: 7, text: "=SD.STAND(B1:B2;1;0)" }]), undefined);
    writeResults(model, wmo, [{ row: 50, column: 7, values: [[1], [2]] }]);
    setStyle(model, wmo, { top: 14, left: 1, bottom: 14, right: 1 }, "fill", "#FFC7CE");
    renameSheet(model, sheetOf(model, "PGB"), "Budgetten");
    deleteSheet(model, sheetOf(model, "SKT"));
    enterTyped(model, addSheet(model, "Nieuw"), [{ row: 0, column: 0, text: "22,6%" }]);

    const patched = await patchXlsx(bytes, changesSince(saved, model));
    assert.ok(!isProblem(patched));
    const again = await load(patched);
    const names = ["Wmo", "Mantelzorg", "Budgetten", "Participatiewet", "Jeugd", "Indicatoren", "Nieuw"];
    assert.deepEqual(
      again.sheets.map(({ name }) => name),
      names,
    );
    const cells = sheetOf(again, "Wmo").cells;
    assert.deepEqual([cells.get(14, 1)?.value, cells.get(14, 1)?.style?.fill], [1234.5, "#FFC7CE"]);
    assert.equal(cells.get(15, 1)?.value ?? "", "");
    assert.deepEqual(cells.get(50, 7)?.spill, { rows: 2, columns: 1 });
    assert.deepEqual([cells.get(51, 7)?.value, cells.get(51, 7)?.spilledFrom], [2, cellKey(50, 7)]);
    const added = sheetOf(again, "Nieuw").cells.get(0, 0);
    assert.deepEqual([added?.value, added?.style?.numberFormat], [0.226, "0.00%"]);
    assert.deepEqual(
      [...sheetOf(again, "Jeugd").cells.entries()].map(([key, cell]) => [key, cell.value]),
      [...sheetOf(model, "Jeugd").cells.entries()].map(([key, cell]) => [key, cell.value]),
    );
  });

  it("enters nothing in a locked cell of a protected sheet, and says so", () => {
    const wmo = sheetOf(model, "Wmo");
    wmo.isProtected = true;
    const typed = [{ row: 14, column: 1, text: "1" }];
    assert.match(enterTyped(model, wmo, typed) ?? "", /Blad ‘Wmo’ is beveiligd/);
    assert.equal(wmo.cells.get(14, 1)?.value, 349);
  });

  it("keeps what is typed in a text cell as text", () => {
    const wmo = sheetOf(model, "Wmo");
    setStyle(model, wmo, { top: 60, left: 9, bottom: 60, right: 9 }, "numberFormat", "@");
    enterTyped(model, wmo, [{ row: 60, column: 9, text: "007" }]);
    assert.equal(wmo.cells.get(60, 9)?.value, "007");
  });
});

async function load(bytes: Uint8Array): Promise<WorkbookModel> {
  const loaded = await loadWorkbook(bytes, "werkmap.xlsx");
  assert.ok(!isProblem(loaded));
  return loaded;
}

function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheetByName(name);
  assert.ok(sheet, `no sheet ${name}`);
  return sheet;
}
