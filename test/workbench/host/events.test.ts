import assert from "node:assert/strict";
import { writeContents, writeResults } from "../../../src/workbench/model/edit-cells.ts";
import { addSheet, select } from "../../../src/workbench/model/edit-sheets.ts";
import { sheetOf, startNodeExcel, workbookOf } from "../../support/node-excel.ts";
import type { NodeExcel } from "../../support/node-excel.ts";

describe("Events through the Excel client", () => {
  let excel: NodeExcel;
  let seen: string[];
  beforeEach(() => {
    excel = startNodeExcel({ workbook: workbookOf({ Wmo: [[1]], Jeugd: [[1]] }) });
    seen = [];
  });
  afterEach(() => excel.close());

  const handle =
    <Event>(describe: (event: Event) => string) =>
    (event: Event): Promise<void> => {
      seen.push(describe(event));
      return Promise.resolve();
    };
  const listen = (register: (sheets: Excel.WorksheetCollection, sheet: Excel.Worksheet) => void): Promise<void> =>
    excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      register(worksheets, worksheets.getItem("Wmo"));
      await context.sync();
    });
  const edit = (sheet: string, row: number, value: number): void =>
    writeContents(excel.model, sheetOf(excel.model, sheet), [{ row, column: 2, value }]);

  it("tells of an edit in the grid, on the sheet that is listened to", async () => {
    await listen((_sheets, sheet) => {
      sheet.onChanged.add(handle(({ address, source, changeType }) => [address, source, changeType].join(" ")));
    });
    edit("Wmo", 4, 1);
    edit("Jeugd", 4, 1);
    await excel.settled();
    assert.deepEqual(seen, ["C5 Local RangeEdited"]);
  });

  it("tells of a large write by the add-in once", async () => {
    await listen((sheets) => sheets.onChanged.add(handle(({ address }) => address)));
    await excel.Excel.run(async (context) => {
      const rows = Array.from({ length: 2_000 }, () => [1, 2]);
      context.workbook.worksheets.getItem("Jeugd").getRange("A1:B2000").values = rows;
      await context.sync();
    });
    await excel.settled();
    assert.deepEqual(seen, ["A1:B2000"]);
  });

  it("tells of selection, activation, calculation, new and deleted sheets", async () => {
    await listen((sheets, sheet) => {
      sheet.onSelectionChanged.add(handle(({ address }) => `selected ${address}`));
      sheet.onDeactivated.add(handle(() => "deactivated"));
      sheets.onActivated.add(handle(() => "activated"));
      sheets.onAdded.add(handle(() => "added"));
      sheets.onDeleted.add(handle(() => "deleted"));
      sheet.onCalculated.add(handle(({ address }) => `calculated ${address}`));
    });
    const { model } = excel;
    const wmo = sheetOf(model, "Wmo");
    select(model, wmo, { top: 1, left: 1, bottom: 2, right: 2 });
    select(model, sheetOf(model, "Jeugd"), { top: 0, left: 0, bottom: 0, right: 0 });
    addSheet(model, "Nieuw");
    writeContents(model, wmo, [{ row: 0, column: 1, value: 0, formula: "=A1" }]);
    writeResults(model, wmo, [{ row: 0, column: 1, values: [[1]] }]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nieuw").delete();
      await context.sync();
    });
    await excel.settled();
    const all = ["selected B2:C3", "deactivated", "activated", "added", "calculated B1", "deleted"];
    assert.deepEqual(seen, all);
  });

  it("stops when the handler is taken away", async () => {
    let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
    await listen((_sheets, sheet) => (handler = sheet.onChanged.add(handle(({ address }) => address))));
    await excel.Excel.run(handler?.context as Excel.RequestContext, async (context) => {
      handler?.remove();
      await context.sync();
    });
    edit("Wmo", 4, 1);
    await excel.settled();
    assert.deepEqual(seen, []);
  });

  it("is silent while the add-in has events switched off", async () => {
    await listen((_sheets, sheet) => sheet.onChanged.add(handle(({ address }) => address)));
    const switchEvents = (on: boolean): Promise<void> =>
      excel.Excel.run(async (context) => {
        context.runtime.enableEvents = on;
        await context.sync();
      });
    await switchEvents(false);
    edit("Wmo", 4, 1);
    await switchEvents(true);
    edit("Wmo", 5, 1);
    await excel.settled();
    assert.deepEqual(seen, ["C6"]);
  });
});
