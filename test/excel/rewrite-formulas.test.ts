import assert from "node:assert/strict";
import { loadConversions, saveConversions } from "../../src/excel/conversion-record.ts";
import type { Conversion } from "../../src/excel/conversion-record.ts";
import { rewriteFormulas } from "../../src/excel/rewrite-formulas.ts";
import type { FormulaRewrite } from "../../src/excel/rewrite-formulas.ts";
import { writeContents } from "../../src/workbench/model/edit-cells.ts";
import { setLayout } from "../../src/workbench/model/edit-parts.ts";
import { calculatorFor } from "../support/model-calculator.ts";
import { sheetOf, startNodeExcel, workbookOf } from "../support/node-excel.ts";
import type { NodeExcel } from "../support/node-excel.ts";

describe("rewriteFormulas", function () {
  this.timeout(30_000);
  let excel: NodeExcel;
  beforeEach(() => {
    const model = workbookOf({ Wmo: [[349], [215], [182], ["ca. 5"]], Jeugd: [[1]] });
    model.operate("load", () => {
      writeContents(model, sheetOf(model, "Wmo"), [
        { row: 4, column: 0, value: 382, formula: "=SD.STAND(A1,A2,A3)" },
        { row: 5, column: 0, value: 187, formula: "=SD.STAND(A3,A4,0)" },
        { row: 4, column: 1, value: 382, formula: "=SD.STAND(A1,A2,A3)" },
      ]);
    });
    excel = startNodeExcel({ workbook: model });
    model.calculator = calculatorFor(model);
  });
  afterEach(() => excel.close());

  const stand: FormulaRewrite = { sheet: "Wmo", row: 4, column: 0, before: "=SD.STAND(A1,A2,A3)", after: "=A1+A2-A3" };
  const beside = { ...stand, column: 1 };
  const withText: FormulaRewrite = { sheet: "Wmo", row: 5, column: 0, before: "=SD.STAND(A3,A4,0)", after: "=A3+A4-0" };
  const formulaAt = (row: number, column: number): string | undefined =>
    sheetOf(excel.model, "Wmo").cells.get(row, column)?.formula;

  it("writes what gives the same value, and puts back what does not", async () => {
    const result = await rewriteFormulas([stand, withText, beside], { sameValue: true });
    assert.deepEqual(result, {
      written: [stand, beside],
      already: [],
      changed: [],
      otherValue: [withText],
      oneUndoStep: false,
    });
    assert.deepEqual([formulaAt(4, 0), formulaAt(4, 1), formulaAt(5, 0)], ["=A1+A2-A3", "=A1+A2-A3", withText.before]);
    assert.equal(sheetOf(excel.model, "Wmo").cells.get(4, 0)?.value, 382);
    assert.equal(excel.roundTrips(), 4);
  });

  it("leaves a cell alone that holds something else by now", async () => {
    const late = { ...withText, before: "=SD.STAND(A1,A1,A1)" };
    const result = await rewriteFormulas([stand, late], { sameValue: true });
    assert.deepEqual([result.written, result.changed], [[stand], [late]]);
    assert.equal(formulaAt(5, 0), withText.before);
  });

  it("goes back without looking at values, which come later", async () => {
    await rewriteFormulas([stand], { sameValue: true });
    const back = { ...stand, before: stand.after, after: stand.before };
    assert.deepEqual((await rewriteFormulas([back], { sameValue: false })).written, [back]);
    assert.equal(formulaAt(4, 0), stand.before);
  });

  it("changes nothing when one of the sheets is protected, and says which", async () => {
    setLayout(excel.model, sheetOf(excel.model, "Jeugd"), { isProtected: true });
    const other = { ...stand, sheet: "Jeugd" };
    await assert.rejects(rewriteFormulas([stand, other], { sameValue: true }), {
      kind: "sheet protected",
      sheet: "Jeugd",
    });
    assert.equal(formulaAt(4, 0), stand.before);
  });

  it("says that one undo is enough where Excel groups undo", async () => {
    excel.close();
    excel = startNodeExcel({ workbook: excel.model, requirementSets: { ExcelApi: "1.20" } });
    assert.equal((await rewriteFormulas([stand], { sameValue: false })).oneUndoStep, true);
  });
});

describe("the record of conversions", () => {
  let excel: NodeExcel;
  beforeEach(() => (excel = startNodeExcel()));
  afterEach(() => excel.close());

  const conversion: Conversion = { sheet: "Wmo", row: 4, column: 0, original: "=SD.SALDO(A1,A2)", written: "=A1-A2" };
  const save = (conversions: readonly Conversion[]): Promise<void> =>
    Excel.run(async (context) => {
      saveConversions(context, conversions);
      await context.sync();
    });

  it("is kept in the workbook", async () => {
    await save([conversion]);
    assert.deepEqual(await Excel.run(loadConversions), [conversion]);
  });

  it("is gone when it is empty", async () => {
    await save([conversion]);
    await save([]);
    assert.equal(excel.model.settings.size, 0);
    assert.deepEqual(await Excel.run(loadConversions), []);
  });

  it("skips what is not ours", async () => {
    excel.model.settings.set("omgezet-1", '["tekst",["Wmo",4,0,"=a","=b"],["Wmo","4",0,"=a","=b"],null]');
    assert.deepEqual(await Excel.run(loadConversions), [{ ...conversion, original: "=a", written: "=b" }]);
    excel.model.settings.set("omgezet-1", '{"iets":1}');
    assert.deepEqual(await Excel.run(loadConversions), []);
  });
});
