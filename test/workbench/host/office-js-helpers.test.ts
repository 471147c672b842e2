import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { sheetOf, startNodeExcel, workbookOf } from "../../support/node-excel.ts";
import type { NodeExcel } from "../../support/node-excel.ts";

interface Helpers {
  readonly ExcelUtilities: {
    forceCreateSheet(workbook: Excel.Workbook, name: string, clearOnly?: boolean): Promise<Excel.Worksheet>;
  };
}

describe("ExcelUtilities.forceCreateSheet of office-js-helpers", () => {
  let excel: NodeExcel;
  beforeEach(() => {
    excel = startNodeExcel({ workbook: workbookOf({ Wmo: [[1]], Rapport: [["oud"]] }) });
  });
  afterEach(() => excel.close());

  const force = (name: string, clearOnly: boolean): Promise<void> =>
    excel.Excel.run(async (context) => {
      const { ExcelUtilities } = createRequire(import.meta.url)("@microsoft/office-js-helpers") as Helpers;
      const sheet = await ExcelUtilities.forceCreateSheet(context.workbook, name, clearOnly);
      sheet.getRange("B2").values = [["nieuw"]];
      await context.sync();
    });

  for (const clearOnly of [true, false]) {
    it(`${clearOnly ? "clears" : "makes anew"} a sheet that is there`, async () => {
      const { id } = sheetOf(excel.model, "Rapport");
      await force("Rapport", clearOnly);
      const sheet = sheetOf(excel.model, "Rapport");
      assert.equal(sheet.id === id, clearOnly);
      assert.deepEqual([sheet.cells.get(0, 0)?.value, sheet.cells.get(1, 1)?.value], [undefined, "nieuw"]);
      assert.equal(excel.model.sheets.length, 2);
    });

    it(`makes a sheet that is not there (clearOnly ${String(clearOnly)})`, async () => {
      await force("Nieuw", clearOnly);
      assert.equal(sheetOf(excel.model, "Nieuw").cells.get(1, 1)?.value, "nieuw");
    });
  }
});
