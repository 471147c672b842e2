import assert from "node:assert/strict";
import { startNodeExcel, workbookOf } from "../../support/node-excel.ts";
import type { NodeExcel } from "../../support/node-excel.ts";

describe("Parts of the workbook through the Excel client", () => {
  let excel: NodeExcel;
  beforeEach(() => {
    excel = startNodeExcel({
      workbook: workbookOf({
        Wmo: [
          ["Soort", "Aantal"],
          ["HH", 349],
        ],
        Jeugd: [[1]],
      }),
    });
  });
  afterEach(() => excel.close());

  const run = <Result>(
    work: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<Result>,
  ): Promise<Result> => excel.Excel.run((context) => work(context.workbook, context));
  const names = (): string[] => excel.model.sheets.map(({ name }) => name);

  it("adds, renames, moves, hides and deletes sheets", () =>
    run(async ({ worksheets }, context) => {
      const added = worksheets.add("Rapport");
      added.load("name,position,visibility,id");
      await context.sync();
      assert.deepEqual([added.name, added.position, added.visibility], ["Rapport", 2, "Visible"]);
      added.name = "Verslag";
      added.position = 0;
      added.activate();
      worksheets.getItem("Jeugd").visibility = "Hidden";
      const count = [worksheets.getCount(), worksheets.getCount(true)];
      const next = added.getNextOrNullObject(true).load("name");
      const last = worksheets.getLast(true).load("name");
      await context.sync();
      assert.deepEqual(names(), ["Verslag", "Wmo", "Jeugd"]);
      assert.deepEqual(
        count.map(({ value }) => value),
        [3, 2],
      );
      assert.deepEqual([next.name, last.name, excel.model.activeSheet.name], ["Wmo", "Wmo", "Verslag"]);
      added.delete();
      const gone = worksheets.getItemOrNullObject("Verslag");
      await context.sync();
      assert.deepEqual([names(), gone.isNullObject, excel.model.activeSheet.name], [["Wmo", "Jeugd"], true, "Wmo"]);
    }));

  const refused: [what: string, code: string, work: (workbook: Excel.Workbook) => void][] = [
    ["a name that is taken", "ItemAlreadyExists", ({ worksheets }) => worksheets.add("WMO")],
    ["a name of 32 signs", "InvalidArgument", ({ worksheets }) => worksheets.add("x".repeat(32))],
    ["a name with a slash", "InvalidArgument", ({ worksheets }) => worksheets.add("1/2")],
    ["a sheet that is not there", "ItemNotFound", ({ worksheets }) => worksheets.getItem("Weg").activate()],
    [
      "an address that is none",
      "InvalidArgument",
      ({ worksheets }) => worksheets.getItem("Wmo").getRange("niets").clear(),
    ],
    [
      "a cell beside the sheet",
      "InvalidArgument",
      ({ worksheets }) => worksheets.getItem("Wmo").getRange("A1").getOffsetRange(-1, 0).clear(),
    ],
    ["a member that is not built", "ApiNotFound", ({ worksheets }) => worksheets.getItem("Wmo").charts.getCount()],
    [
      "a colour of another kind",
      "InvalidArgument",
      ({ worksheets }) => (worksheets.getItem("Wmo").getRange("A1").format.fill.color = 5 as never),
    ],
  ];
  for (const [what, code, work] of refused) {
    it(`refuses ${what} with ${code}`, () =>
      assert.rejects(
        run(async (workbook, context) => {
          work(workbook);
          await context.sync();
        }),
        { code },
      ));
  }

  it("refuses to hide or delete the last visible sheet", () =>
    assert.rejects(
      run(async ({ worksheets }, context) => {
        worksheets.getItem("Jeugd").visibility = "VeryHidden";
        worksheets.getItem("Wmo").delete();
        await context.sync();
      }),
      { code: "InvalidOperation" },
    ));

  it("names in an error what is not built, and which statement asked for it", () =>
    assert.rejects(
      run(async ({ worksheets }, context) => {
        worksheets.getItem("Wmo").getRange("A1").autoFill("A1:A9");
        await context.sync();
      }),
      (error: OfficeExtension.Error) => {
        assert.match(error.message, /Range\.autoFill is not built/);
        assert.equal(error.debugInfo.errorLocation, "Range.autoFill");
        assert.match(error.debugInfo.statement ?? "", /range\.autoFill/);
        return true;
      },
    ));

  it("keeps what a failed request did before it failed", async () => {
    await assert.rejects(
      run(async ({ worksheets }, context) => {
        worksheets.getItem("Wmo").getRange("A1").values = [["Nieuw"]];
        worksheets.getItem("Weg").activate();
        await context.sync();
      }),
    );
    assert.equal(excel.model.activeSheet.cells.get(0, 0)?.value, "Nieuw");
  });

  it("makes, names and takes apart tables", () =>
    run(async ({ worksheets, tables }, context) => {
      const table = worksheets.getItem("Wmo").tables.add("A1:B2", true);
      table.name = "Zorg";
      const body = tables.getItem("zorg").getDataBodyRange().load("address");
      const header = table.getHeaderRowRange().load("address");
      tables.load("items/name,items/showTotals,count");
      const touching = worksheets.getItem("Wmo").getRange("B2").getTables().getCount();
      const elsewhere = worksheets.getItem("Jeugd").tables.getCount();
      await context.sync();
      assert.deepEqual([body.address, header.address], ["Wmo!A2:B2", "Wmo!A1:B1"]);
      assert.deepEqual(
        Array.from(tables.items, ({ name, showTotals }) => [name, showTotals]),
        [["Zorg", false]],
      );
      assert.deepEqual([tables.count, touching.value, elsewhere.value], [1, 1, 0]);
      table.convertToRange();
      const gone = tables.getItemOrNullObject("Zorg");
      await context.sync();
      assert.equal(gone.isNullObject, true);
      assert.equal(excel.model.activeSheet.cells.get(1, 0)?.value, "HH");
    }));

  it("makes and follows defined names", () =>
    run(async ({ worksheets, names: items }, context) => {
      const sheet = worksheets.getItem("Wmo");
      items.add("stand", sheet.getRange("B2"));
      items.add("tekst", "=Jeugd!$A$1");
      items.load("items/name,items/formula,items/value");
      const range = items.getItem("STAND").getRange().load("values");
      const byName = sheet.getRange("stand").load("address");
      await context.sync();
      assert.deepEqual(
        Array.from(items.items, ({ name, formula }) => `${name} ${String(formula)}`),
        ["stand =Wmo!$B$2", "tekst =Jeugd!$A$1"],
      );
      assert.deepEqual([range.values, byName.address], [[[349]], "Wmo!B2"]);
      items.getItem("stand").delete();
      const gone = items.getItemOrNullObject("stand");
      await context.sync();
      assert.equal(gone.isNullObject, true);
    }));

  it("keeps settings of any JSON kind in the workbook", () =>
    run(async ({ settings }, context) => {
      settings.add("regels", { uit: ["SD-R07"], marge: 0.5 });
      const item = settings.getItem("regels").load("key,value");
      const none = settings.getItemOrNullObject("anders");
      await context.sync();
      assert.deepEqual([item.key, item.value, none.isNullObject], ["regels", { uit: ["SD-R07"], marge: 0.5 }, true]);
      assert.equal(excel.model.settings.get("regels"), '{"uit":["SD-R07"],"marge":0.5}');
      item.delete();
      const count = settings.getCount();
      await context.sync();
      assert.equal(count.value, 0);
    }));

  it("keeps comments and conditional formats", () =>
    run(async ({ worksheets, comments }, context) => {
      const cell = worksheets.getItem("Wmo").getRange("B2");
      comments.add("Wmo!B2", "Verschil −2");
      const format = cell.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$B2<>0";
      format.custom.format.fill.color = "#FFC7CE";
      comments.load("items/content,items/authorName");
      const place = comments.getItemByCell("Wmo!B2").getLocation().load("address");
      cell.conditionalFormats.load("items/type");
      const rule = format.custom.rule.load("formula");
      await context.sync();
      assert.deepEqual([comments.items[0]?.content, place.address], ["Verschil −2", "Wmo!B2"]);
      assert.deepEqual([cell.conditionalFormats.items[0]?.type, rule.formula], ["Custom", "=$B2<>0"]);
      assert.equal(excel.model.activeSheet.conditionalFormats[0]?.style.fill, "#FFC7CE");
      cell.conditionalFormats.clearAll();
      await context.sync();
      assert.equal(excel.model.activeSheet.conditionalFormats.length, 0);
    }));

  it("refuses to write on a protected sheet, except in unlocked cells", async () => {
    await run(async ({ worksheets }, context) => {
      const sheet = worksheets.getItem("Wmo");
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      assert.equal(sheet.protection.protected, true);
      sheet.getRange("B2").values = [[350]];
      await context.sync();
    });
    assert.equal(excel.model.activeSheet.cells.get(1, 1)?.value, 350);
    const write = run(async ({ worksheets }, context) => {
      worksheets.getItem("Wmo").getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await assert.rejects(write, { code: "AccessDenied" });
  });

  it("is a Dutch Excel", () =>
    run(async ({ application }, context) => {
      application.load(
        "calculationMode,decimalSeparator,cultureInfo/name,cultureInfo/numberFormat/numberGroupSeparator",
      );
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      await context.sync();
      const { calculationMode, decimalSeparator, cultureInfo } = application;
      assert.deepEqual(
        [calculationMode, decimalSeparator, cultureInfo.name, cultureInfo.numberFormat.numberGroupSeparator],
        ["Automatic", ",", "nl-NL", "."],
      );
    }));

  it("fails while the user types in a cell, and waits where the add-in asks for that", async () => {
    const write = (options: Excel.RunOptions, value: number): Promise<void> =>
      excel.Excel.run(options, async (context) => {
        context.workbook.worksheets.getItem("Wmo").getRange("A1").values = [[value]];
        await context.sync();
      });
    excel.setCellEdit(true);
    await assert.rejects(write({}, 1), { code: "InvalidOperationInCellEditMode" });
    const waiting = write({ delayForCellEdit: true }, 2);
    await excel.settled();
    assert.equal(excel.model.activeSheet.cells.get(0, 0)?.value, "Soort");
    await assert.rejects(write({}, 3), { code: "InvalidOperationInCellEditMode" });
    excel.setCellEdit(false);
    await waiting;
    assert.equal(excel.model.activeSheet.cells.get(0, 0)?.value, 2);
  });
});
