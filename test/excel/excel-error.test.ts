import assert from "node:assert/strict";
import { excelErrorText } from "../../src/excel/excel-error.ts";
import { ExcelProblem } from "../../src/excel/excel-problem.ts";
import { selectCell } from "../../src/excel/select-cell.ts";
import { snapshot } from "../../src/excel/snapshot.ts";
import { setLayout } from "../../src/workbench/model/edit-parts.ts";
import { setVisibility } from "../../src/workbench/model/edit-sheets.ts";
import { sheetOf, startNodeExcel, workbookOf } from "../support/node-excel.ts";
import type { NodeExcel } from "../support/node-excel.ts";

/** What Excel refuses when `work` runs, as the user reads it. */
async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => assert.fail("nothing was refused"),
    (reason: unknown) => reason,
  );
  return excelErrorText(error);
}

describe("excelErrorText", () => {
  let excel: NodeExcel;
  beforeEach(() => {
    excel = startNodeExcel({ workbook: workbookOf({ Wmo: [[1]], Jeugd: [[2]] }) });
  });
  afterEach(() => excel.close());

  const write = (sheet: string): Promise<void> =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("A1").values = [[5]];
      await context.sync();
    });

  it("says that the user is still typing in a cell", async () => {
    excel.setCellEdit(true);
    assert.match(await refusal(snapshot()), /^U bent nog in een cel aan het typen\. Druk op Enter/);
  });

  it("says that a sheet is protected", async () => {
    setLayout(excel.model, sheetOf(excel.model, "Wmo"), { isProtected: true });
    assert.match(await refusal(write("Wmo")), /het blad is beveiligd/);
    assert.equal(sheetOf(excel.model, "Wmo").cells.get(0, 0)?.value, 1);
  });

  it("says that a sheet is gone", async () => {
    assert.match(await refusal(write("Weg")), /bestaat niet meer/);
    assert.match(await refusal(selectCell({ sheet: "Weg", row: 0, column: 0 })), /^Het blad 'Weg' bestaat niet meer/);
  });

  it("says that a sheet is hidden, and leaves it so", async () => {
    setVisibility(excel.model, sheetOf(excel.model, "Jeugd"), "Hidden");
    const text = await refusal(selectCell({ sheet: "Jeugd", row: 0, column: 0 }));
    assert.match(text, /^Het blad 'Jeugd' is verborgen\./);
    assert.equal(sheetOf(excel.model, "Jeugd").visibility, "Hidden");
  });

  it("says that Excel is too old", async () => {
    const slicers = excel.Excel.run(async (context) => {
      context.workbook.slicers.load("items");
      await context.sync();
    });
    assert.match(await refusal(slicers), /^Deze versie van Excel kan dit niet/);
  });

  it("says what is too large", async () => {
    excel.host.limits = { cellsPerRange: 5_000_000, payload: 300 };
    assert.match(await refusal(write("Wmo")), /^Dit is te veel voor Excel/);
  });

  it("shows the code of what it does not know, and what we throw ourselves", () => {
    assert.equal(
      excelErrorText({ code: "Nieuw", message: "Something new." }),
      "Er ging iets mis in Excel (Nieuw: Something new.). Probeer het opnieuw.",
    );
    assert.equal(excelErrorText(undefined), "Er ging iets mis.");
    assert.match(excelErrorText(new ExcelProblem("sheet too large", "Wmo")), /^Het blad 'Wmo' is te groot/);
  });
});

describe("selectCell", () => {
  it("shows the sheet and selects the cell", async () => {
    const excel = startNodeExcel({ workbook: workbookOf({ Wmo: [[1]], "Jeugd 2017": [[2]] }) });
    await selectCell({ sheet: "Jeugd 2017", row: 6, column: 2 });
    assert.equal(excel.model.activeSheet.name, "Jeugd 2017");
    assert.deepEqual(excel.model.selection, { top: 6, left: 2, bottom: 6, right: 2 });
    excel.close();
  });
});
