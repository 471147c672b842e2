import assert from "node:assert/strict";
import { cellAddress } from "../../src/core/workbook/area.ts";
import { loadConversions } from "../../src/excel/conversion-record.ts";
import { convertFormulas } from "../../src/excel/convert-formulas.ts";
import type { ConversionReport } from "../../src/excel/convert-formulas.ts";
import { restoreFormulas } from "../../src/excel/restore-formulas.ts";
import { writeContents, writeResults } from "../../src/workbench/model/edit-cells.ts";
import { setLayout } from "../../src/workbench/model/edit-parts.ts";
import { activateSheet, renameSheet, select } from "../../src/workbench/model/edit-sheets.ts";
import { setStyle } from "../../src/workbench/model/edit-styles.ts";
import type { ModelValue } from "../../src/workbench/model/cell.ts";
import type { WorkbookModel } from "../../src/workbench/model/workbook-model.ts";
import { calculatorFor } from "../support/model-calculator.ts";
import { sheetOf, startNodeExcel, workbookOf } from "../support/node-excel.ts";
import type { NodeExcel } from "../support/node-excel.ts";

const WMO: readonly (readonly ModelValue[])[] = [
  [349, 100, 10, "€ 3.520"],
  [215, 50, 5, ""],
  [182, 20, 3, true],
];

/** A workbook with formulas of ours in column A from row 5, each with the value the add-in gave it. */
function workbookWith(formulas: readonly (readonly [formula: string, value: ModelValue])[]): WorkbookModel {
  const model = workbookOf({ Wmo: WMO, "Jeugd '17": [[7], [3]], Leeg: [] });
  model.operate("load", () =>
    writeContents(
      model,
      sheetOf(model, "Wmo"),
      formulas.map(([formula, value], index) => ({ row: 4 + index, column: 0, value, formula })),
    ),
  );
  return model;
}

const addresses = ({ done }: ConversionReport): string[] => done.map(({ row, column }) => cellAddress(row, column));
const reasons = ({ left }: ConversionReport): string[] =>
  left.map(({ cell: { row, column }, reason }) => `${cellAddress(row, column)}: ${reason}`);

describe("convertFormulas and restoreFormulas", function () {
  this.timeout(60_000);
  let excel: NodeExcel;
  const start = (model: WorkbookModel, options: { readonly version?: string; readonly spills?: object } = {}): void => {
    const { version = "1.16", spills = {} } = options;
    excel = startNodeExcel({ workbook: model, requirementSets: { ExcelApi: version } });
    model.calculator = calculatorFor(model, spills as Record<string, [number, number]>);
  };
  afterEach(() => excel.close());
  const formulaAt = (row: number, column = 0, sheet = "Wmo"): string | undefined =>
    sheetOf(excel.model, sheet).cells.get(row, column)?.formula;
  const valueAt = (row: number, column = 0): unknown => sheetOf(excel.model, "Wmo").cells.get(row, column)?.value;

  it("replaces what gives the same value, keeps values and formats, and says why the rest stays", async () => {
    const model = workbookWith([
      ["=SD.STAND(A1,A2,A3)", 382],
      ["=SD.STAND(D1,A2,A3)", 3553],
      ["=SD.SALDO('Jeugd ''17'!A1,'Jeugd ''17'!$A$2)*2", 8],
      ["=SD.JAARSOM(A1:C1)", 459],
      ["=SD.MUTATIE(D3,A1)", "#VALUE!"],
      ["=SD.STAND(Begin,A2,A3)", 382],
      ["=SD.AANDEEL(A1,A2,1)", 0.123],
      ["=A1+1", 350],
    ]);
    setStyle(model, sheetOf(model, "Wmo"), { top: 4, left: 0, bottom: 4, right: 0 }, "numberFormat", "0.0");
    start(model);
    const report = await convertFormulas("werkmap");
    assert.deepEqual(addresses(report), ["A5", "A7", "A8"]);
    assert.deepEqual(
      [4, 6, 7].map((row) => [formulaAt(row), valueAt(row)]),
      [
        ["=A1+A2-A3", 382],
        ["=('Jeugd ''17'!A1-'Jeugd ''17'!$A$2)*2", 8],
        ["=SUM(A1:C1)", 459],
      ],
    );
    const texts = reasons(report);
    assert.match(texts[0] ?? "", /^A6: .*D1.*€ 3\.520/);
    assert.match(texts[1] ?? "", /^A9: .*D3.*WAAR/);
    assert.match(texts[2] ?? "", /^A10: .*Begin/);
    assert.equal(texts[3], "A11: De gewone formule geeft hier een andere waarde.");
    assert.equal(texts.length, 4);
    assert.deepEqual(
      [formulaAt(5), formulaAt(10), formulaAt(11)],
      ["=SD.STAND(D1,A2,A3)", "=SD.AANDEEL(A1,A2,1)", "=A1+1"],
    );
    assert.equal(sheetOf(model, "Wmo").cells.get(4, 0)?.style?.numberFormat, "0.0");
    assert.equal(report.oneUndoStep, false);
  });

  it("takes a constant number of round trips", async () => {
    const trips: number[] = [];
    for (const count of [1, 12]) {
      start(workbookWith(Array.from({ length: count }, () => ["=SD.JAARSOM(A1:A3)", 746] as const)));
      assert.equal((await convertFormulas("werkmap")).done.length, count);
      trips.push(excel.roundTrips());
      excel.forget();
      assert.equal((await restoreFormulas()).done.length, count);
      trips.push(excel.roundTrips());
      excel.close();
    }
    assert.deepEqual(trips, [10, 5, 10, 5]);
    start(workbookWith([]));
  });

  for (const version of ["1.16", "1.4"]) {
    it(`keeps to the selection or the sheet, with ExcelApi ${version}`, async () => {
      const model = workbookWith([
        ["=SD.STAND(A1,A2,A3)", 382],
        ["=SD.SALDO(A1,A2)", 134],
        ["=SD.SALDO(A1,A3)", 167],
      ]);
      const jeugd = sheetOf(model, "Jeugd '17");
      writeContents(model, jeugd, [{ row: 4, column: 0, value: 4, formula: "=SD.SALDO(A1,A2)" }]);
      start(model, { version });
      select(model, sheetOf(model, "Wmo"), { top: 5, left: 0, bottom: 5, right: 3 });
      assert.deepEqual(addresses(await convertFormulas("selectie")), ["A6"]);
      assert.deepEqual(addresses(await convertFormulas("blad")), ["A5", "A7"]);
      assert.equal(formulaAt(4, 0, "Jeugd '17"), "=SD.SALDO(A1,A2)");
      activateSheet(model, sheetOf(model, "Leeg"));
      assert.deepEqual(await convertFormulas("blad"), { done: [], left: [], oneUndoStep: true });
    });
  }

  it("keeps a result that spills, and follows a reference to one", async () => {
    const model = workbookWith([["=SD.STAND(A1:C1,A2:C2,A3:C3)", 382]]);
    const wmo = sheetOf(model, "Wmo");
    writeResults(model, wmo, [{ row: 4, column: 0, values: [[382, 130, 12]] }]);
    writeContents(model, wmo, [{ row: 5, column: 0, value: 524, formula: "=SD.JAARSOM(A5#)" }]);
    start(model, { spills: { "Wmo!A5": [1, 3] } });
    // The engine behind this test knows no A5#, so what it gives there is put back.
    const report = await convertFormulas("werkmap");
    assert.deepEqual(addresses(report), ["A5"]);
    assert.equal(formulaAt(4), "=A1:C1+A2:C2-A3:C3");
    assert.deepEqual([valueAt(4), valueAt(4, 1), valueAt(4, 2)], [382, 130, 12]);
    assert.deepEqual(reasons(report), ["A6: De gewone formule geeft hier een andere waarde."]);
  });

  it("puts back a formula of which only a spilled cell differs", async () => {
    const model = workbookWith([["=SD.STAND(A1:C1,A2:C2,A3:C3)", 382]]);
    writeResults(model, sheetOf(model, "Wmo"), [{ row: 4, column: 0, values: [[382, 130, 13]] }]);
    start(model, { spills: { "Wmo!A5": [1, 3] } });
    assert.deepEqual(reasons(await convertFormulas("werkmap")), [
      "A5: De gewone formule geeft hier een andere waarde.",
    ]);
    assert.equal(formulaAt(4), "=SD.STAND(A1:C1,A2:C2,A3:C3)");
  });

  it("leaves a cell formatted as text, where a new formula would be text", async () => {
    const model = workbookWith([["=SD.SALDO(A1,A2)", 134]]);
    setStyle(model, sheetOf(model, "Wmo"), { top: 4, left: 0, bottom: 4, right: 0 }, "numberFormat", "@");
    start(model);
    assert.match(reasons(await convertFormulas("werkmap"))[0] ?? "", /opmaak Tekst/);
    assert.equal(formulaAt(4), "=SD.SALDO(A1,A2)");
  });

  it("changes nothing when a sheet is protected, and says which", async () => {
    const model = workbookWith([["=SD.SALDO(A1,A2)", 134]]);
    setLayout(model, sheetOf(model, "Wmo"), { isProtected: true });
    start(model);
    await assert.rejects(convertFormulas("werkmap"), { kind: "sheet protected", sheet: "Wmo" });
    assert.deepEqual([formulaAt(4), model.settings.size], ["=SD.SALDO(A1,A2)", 0]);
  });

  it("takes it back: only where the cell still holds what was written, also after saving and opening", async () => {
    const model = workbookWith([
      ["=SD.STAND(A1,A2,A3)", 382],
      ["=SD.SALDO(A1,A2)", 134],
      ["=SD.SALDO(A1,A3)", 167],
    ]);
    const wmo = sheetOf(model, "Wmo");
    start(model);
    await convertFormulas("werkmap");
    writeContents(model, wmo, [
      { row: 5, column: 0, value: 135, formula: "=A1-A2+1" },
      { row: 6, column: 0, value: 167, formula: "=SD.SALDO(A1,A3)" },
    ]);
    const saved = [...model.settings];
    excel.close();

    model.settings.clear();
    start(model);
    for (const [key, value] of saved) model.settings.set(key, value);
    const report = await restoreFormulas();
    assert.deepEqual(addresses(report), ["A5"]);
    assert.deepEqual(reasons(report), ["A6: Deze cel is na het omzetten gewijzigd."]);
    assert.deepEqual(
      [formulaAt(4), formulaAt(5), formulaAt(6)],
      ["=SD.STAND(A1,A2,A3)", "=A1-A2+1", "=SD.SALDO(A1,A3)"],
    );
    const kept = await Excel.run(loadConversions);
    assert.deepEqual(
      kept.map(({ original }) => original),
      ["=SD.SALDO(A1,A2)"],
    );
  });

  it("keeps the way back of a sheet that has another name now", async () => {
    const model = workbookWith([["=SD.SALDO(A1,A2)", 134]]);
    start(model);
    await convertFormulas("werkmap");
    renameSheet(model, sheetOf(model, "Wmo"), "Wmo 2017");
    assert.deepEqual(reasons(await restoreFormulas()), ["A5: Het blad 'Wmo' bestaat niet meer onder deze naam."]);
    renameSheet(model, sheetOf(model, "Wmo 2017"), "Wmo");
    assert.deepEqual(addresses(await restoreFormulas()), ["A5"]);
    assert.equal(model.settings.size, 0);
  });

  it("converts again what was put back, with one way back", async () => {
    start(workbookWith([["=SD.SALDO(A1,A2)", 134]]));
    await convertFormulas("werkmap");
    const wmo = sheetOf(excel.model, "Wmo");
    writeContents(excel.model, wmo, [{ row: 4, column: 0, value: 167, formula: "=SD.SALDO(A1,A3)" }]);
    assert.deepEqual(addresses(await convertFormulas("werkmap")), ["A5"]);
    assert.deepEqual(addresses(await restoreFormulas()), ["A5"]);
    assert.equal(formulaAt(4), "=SD.SALDO(A1,A3)");
  });

  it("is one step for undo where Excel groups undo", async () => {
    start(workbookWith([["=SD.SALDO(A1,A2)", 134]]), { version: "1.20" });
    assert.equal((await convertFormulas("werkmap")).oneUndoStep, true);
    assert.equal((await restoreFormulas()).oneUndoStep, true);
  });
});
