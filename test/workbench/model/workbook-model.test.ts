import assert from "node:assert/strict";
import { columnOfKey, rowOfKey } from "../../../src/workbench/model/cell.ts";
import type { ModelValue } from "../../../src/workbench/model/cell.ts";
import { clearCells, writeContents, writeResults } from "../../../src/workbench/model/edit-cells.ts";
import { setNames } from "../../../src/workbench/model/edit-parts.ts";
import { addSheet, deleteSheet, renameSheet, select } from "../../../src/workbench/model/edit-sheets.ts";
import { setStyle } from "../../../src/workbench/model/edit-styles.ts";
import type { CellsChanged } from "../../../src/workbench/model/model-events.ts";
import type { SheetModel } from "../../../src/workbench/model/sheet-model.ts";
import { styleAt } from "../../../src/workbench/model/sheet-model.ts";
import { WorkbookModel } from "../../../src/workbench/model/workbook-model.ts";

const A1_B2 = { top: 0, left: 0, bottom: 1, right: 1 };

describe("WorkbookModel", () => {
  let model: WorkbookModel;
  beforeEach(() => {
    model = new WorkbookModel();
  });

  const value = (row: number, column: number): ModelValue | undefined =>
    model.activeSheet.cells.get(row, column)?.value;
  const write = (row: number, column: number, content: ModelValue): void =>
    writeContents(model, model.activeSheet, [{ row, column, value: content }]);

  it("tells of one operation once, with the cells it touched and who did it", () => {
    const events: CellsChanged[] = [];
    model.events.on("cells", (event) => events.push(event));
    model.operate("addin", () => {
      write(4, 1, 385);
      write(2, 3, 387);
    });
    assert.equal(events.length, 1);
    const [sheet] = events[0]?.sheets ?? [];
    assert.equal(events[0]?.origin, "addin");
    assert.deepEqual(sheet?.area, { top: 2, left: 1, bottom: 4, right: 3 });
    assert.deepEqual(
      sheet.keys.map((key) => [rowOfKey(key), columnOfKey(key)]),
      [
        [4, 1],
        [2, 3],
      ],
    );
    assert.equal(sheet.content, true);
  });

  it("tells content from looks", () => {
    const content: (boolean | undefined)[] = [];
    model.events.on("cells", ({ sheets }) => content.push(sheets[0]?.content));
    write(0, 0, 1);
    setStyle(model, model.activeSheet, A1_B2, "bold", true);
    write(0, 0, 1);
    assert.deepEqual(content, [true, false, false]);
  });

  it("tells of a new sheet before its cells", () => {
    const names: string[] = [];
    model.events.on("sheetAdded", () => names.push("sheet"));
    model.events.on("cells", () => names.push("cells"));
    model.operate("addin", () => writeContents(model, addSheet(model), [{ row: 0, column: 0, value: 1 }]));
    assert.deepEqual(names, ["sheet", "cells"]);
  });

  it("takes an operation back as a whole, and does it again", () => {
    write(0, 0, "oud");
    model.operate("addin", () => {
      write(0, 0, "tussen");
      write(0, 0, "nieuw");
      setStyle(model, model.activeSheet, A1_B2, "fill", "#FF0000");
      renameSheet(model, model.activeSheet, "Wmo");
      addSheet(model, "Jeugd");
    });
    model.undo();
    assert.equal(value(0, 0), "oud");
    assert.equal(styleAt(model.activeSheet, 1, 1), undefined);
    assert.deepEqual(
      model.sheets.map(({ name }) => name),
      ["Blad1"],
    );
    model.redo();
    assert.equal(value(0, 0), "nieuw");
    assert.equal(styleAt(model.activeSheet, 1, 1)?.fill, "#FF0000");
    assert.deepEqual(
      model.sheets.map(({ name }) => name),
      ["Wmo", "Jeugd"],
    );
    assert.equal(model.redo(), false);
  });

  it("takes operations of one group back together", () => {
    model.operate("addin", () => write(0, 0, 1), "groep");
    model.operate("addin", () => write(0, 1, 2), "groep");
    model.operate("addin", () => write(0, 2, 3), "andere");
    model.undo();
    assert.deepEqual([value(0, 0), value(0, 1), value(0, 2)], [1, 2, undefined]);
    model.undo();
    assert.deepEqual([value(0, 0), value(0, 1)], [undefined, undefined]);
    assert.equal(model.undo(), false);
  });

  it("keeps what was done before an error, and can take it back", () => {
    assert.throws(() => model.operate("addin", () => (write(0, 0, 1), assert.fail())));
    assert.equal(value(0, 0), 1);
    model.undo();
    assert.equal(value(0, 0), undefined);
  });

  it("does not undo calculation, selection or the opening of a file", () => {
    model.operate("load", () => write(0, 0, 1));
    writeContents(model, model.activeSheet, [{ row: 1, column: 0, value: 0, formula: "=A1" }]);
    writeResults(model, model.activeSheet, [{ row: 1, column: 0, values: [[1]] }]);
    select(model, model.activeSheet, A1_B2);
    assert.equal(model.undoDepth, 1);
  });

  it("renames a sheet in formulas and names, as one operation", () => {
    const formulas = (): string[] => model.names.map(({ formula }) => formula);
    addSheet(model, "Jeugd");
    writeContents(model, model.activeSheet, [{ row: 0, column: 0, value: 0, formula: "=Jeugd!B4" }]);
    setNames(model, [{ name: "stand", formula: "=Jeugd!$B$4", comment: "", visible: true, scope: undefined }]);
    model.operate("user", () => renameSheet(model, model.sheets[1] as SheetModel, "Jeugd 2017"));
    assert.equal(model.activeSheet.cells.get(0, 0)?.formula, "='Jeugd 2017'!B4");
    assert.deepEqual(formulas(), ["='Jeugd 2017'!$B$4"]);
    model.undo();
    assert.equal(model.activeSheet.cells.get(0, 0)?.formula, "=Jeugd!B4");
    assert.deepEqual(formulas(), ["=Jeugd!$B$4"]);
  });

  it("activates a neighbour when the active sheet is deleted", () => {
    const second = addSheet(model);
    const third = addSheet(model);
    select(model, second, A1_B2);
    deleteSheet(model, second);
    assert.equal(model.activeSheetId, third.id);
    deleteSheet(model, third);
    assert.equal(model.activeSheet.name, "Blad1");
  });

  describe("an array result", () => {
    beforeEach(() => {
      writeContents(model, model.activeSheet, [{ row: 0, column: 0, value: 0, formula: "=SD.REEKS(C1:C2)" }]);
      writeResults(model, model.activeSheet, [{ row: 0, column: 0, values: [[1], [2], [3]] }]);
    });
    const column = (): (ModelValue | undefined)[] => [0, 1, 2].map((row) => value(row, 0));

    it("spills", () => assert.deepEqual(column(), [1, 2, 3]));

    it("shrinks with a smaller result", () => {
      writeResults(model, model.activeSheet, [{ row: 0, column: 0, values: [[9]] }]);
      assert.deepEqual(column(), [9, undefined, undefined]);
    });

    it("goes with its formula", () => {
      write(0, 0, "tekst");
      assert.deepEqual(column(), ["tekst", undefined, undefined]);
    });

    it("goes when its formula is cleared", () => {
      clearCells(model, model.activeSheet, { top: 0, left: 0, bottom: 0, right: 0 }, "contents");
      assert.deepEqual(column(), [undefined, undefined, undefined]);
    });
  });

  it("remembers the looks of whole columns once", () => {
    const column = { top: 0, left: 2, bottom: 1_048_575, right: 2 };
    setStyle(model, model.activeSheet, column, "numberFormat", "0%");
    assert.equal(model.activeSheet.cells.size, 0);
    assert.equal(styleAt(model.activeSheet, 500_000, 2)?.numberFormat, "0%");
    write(7, 2, 0.5);
    assert.equal(model.activeSheet.cells.get(7, 2)?.style?.numberFormat, "0%");
  });

  it("shares looks between cells", () => {
    setStyle(model, model.activeSheet, A1_B2, "bold", true);
    const { cells } = model.activeSheet;
    assert.equal(cells.get(0, 0)?.style, cells.get(1, 1)?.style);
  });
});
