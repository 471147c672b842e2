import assert from "node:assert/strict";
import { startNodeExcel, workbookOf } from "../../support/node-excel.ts";
import type { NodeExcel } from "../../support/node-excel.ts";

describe("Range through the Excel client", () => {
  let excel: NodeExcel;
  beforeEach(() => {
    excel = startNodeExcel({
      workbook: workbookOf({
        Wmo: [
          ["Stand", 349],
          ["Instroom", 215],
          ["", "=B1+B2"],
        ],
      }),
    });
  });
  afterEach(() => excel.close());

  const run = <Result>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
  ): Promise<Result> => excel.Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

  it("reads everything about cells at once", () =>
    run(async (sheet, context) => {
      const range = sheet.getRange("A2:B3").load("values,formulas,formulasLocal,text,valueTypes,numberFormat,address");
      await context.sync();
      assert.deepEqual(
        { ...range.toJSON() },
        {
          address: "Wmo!A2:B3",
          values: [
            ["Instroom", 215],
            ["", 0],
          ],
          formulas: [
            ["Instroom", 215],
            ["", "=B1+B2"],
          ],
          formulasLocal: [
            ["Instroom", 215],
            ["", "=B1+B2"],
          ],
          text: [
            ["Instroom", "215"],
            ["", "0"],
          ],
          valueTypes: [
            ["String", "Double"],
            ["Empty", "Double"],
          ],
          numberFormat: [
            ["General", "General"],
            ["General", "General"],
          ],
        },
      );
    }));

  it("writes values as typed, leaves null alone and empties with an empty text", () =>
    run(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["'=niet", null],
        ["", "12%"],
        ["=B1*2", "tekst"],
      ];
      const range = sheet.getRange("A1:B3").load("values,formulas,numberFormat");
      await context.sync();
      assert.deepEqual(range.values, [
        ["=niet", 349],
        ["", 0.12],
        [0, "tekst"],
      ]);
      assert.deepEqual(range.formulas[2], ["=B1*2", "tekst"]);
      assert.equal(range.numberFormat[1]?.[1], "0%");
    }));

  it("keeps what is written in a text cell a text", () =>
    run(async (sheet, context) => {
      const range = sheet.getRange("D1:D2");
      range.numberFormat = [["@"], ["@"]];
      range.values = [["=1+1"], ["007"]];
      range.load("values,formulas");
      await context.sync();
      assert.deepEqual(range.formulas, [["=1+1"], ["007"]]);
      assert.deepEqual(range.values, [["=1+1"], ["007"]]);
    }));

  it("writes one value to a whole range", () =>
    run(async (sheet, context) => {
      // The client's types know only rows, but the API takes one value for all cells as well.
      (sheet.getRange("C1:D2") as { values: unknown }).values = 7;
      const range = sheet.getRange("C1:D2").load("values");
      await context.sync();
      assert.deepEqual(range.values, [
        [7, 7],
        [7, 7],
      ]);
    }));

  it("translates formulas to Dutch and back", () =>
    run(async (sheet, context) => {
      const cell = sheet.getRange("D1");
      cell.formulasLocal = [["=SOM(A1:A3;1,5)"]];
      cell.load("formulas,formulasLocal");
      await context.sync();
      assert.deepEqual(cell.formulas, [["=SUM(A1:A3,1.5)"]]);
      assert.deepEqual(cell.formulasLocal, [["=SOM(A1:A3;1,5)"]]);
    }));

  it("translates number formats to Dutch and back", () =>
    run(async (sheet, context) => {
      const cell = sheet.getRange("D1");
      cell.numberFormatLocal = [["#.##0,00"]];
      const other = sheet.getRange("E1").load("numberFormatLocal");
      cell.load("numberFormat,numberFormatLocal");
      await context.sync();
      assert.deepEqual([cell.numberFormat, cell.numberFormatLocal], [[["#,##0.00"]], [["#.##0,00"]]]);
      assert.deepEqual(other.numberFormatLocal, [["Standaard"]]);
    }));

  it("takes 100.000 cells in pieces, as one change and one step for undo", async () => {
    const rows = Array.from({ length: 10_000 }, (_unused, row) =>
      Array.from({ length: 10 }, (_none, column) => row * column),
    );
    let changes = 0;
    excel.model.events.on("cells", () => changes++);
    await run(async (sheet, context) => {
      sheet.getRange("A1:J10000").values = rows;
      await context.sync();
    });
    assert.equal(changes, 1);
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:J10000").load("values");
      await context.sync();
      assert.deepEqual(range.values, rows);
    });
    excel.model.undo();
    assert.equal(excel.model.activeSheet.cells.get(0, 1)?.value, 349);
  });

  it("refuses rows of another shape", () =>
    assert.rejects(
      run(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [[1, 2]];
        await context.sync();
      }),
      { code: "InvalidArgument" },
    ));

  const geometry: [name: string, find: (sheet: Excel.Worksheet) => Excel.Range, address: string | null][] = [
    ["getCell", (sheet) => sheet.getRange("B2:C5").getCell(1, 1), "Wmo!C3"],
    ["getRow", (sheet) => sheet.getRange("B2:C5").getRow(3), "Wmo!B5:C5"],
    ["getColumn", (sheet) => sheet.getRange("B2:C5").getColumn(0), "Wmo!B2:B5"],
    ["getLastCell", (sheet) => sheet.getRange("B2:C5").getLastCell(), "Wmo!C5"],
    ["getOffsetRange", (sheet) => sheet.getRange("B2:C5").getOffsetRange(-1, 2), "Wmo!D1:E4"],
    ["getResizedRange", (sheet) => sheet.getRange("B2:C5").getResizedRange(-3, 1), "Wmo!B2:D2"],
    ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D1"), "Wmo!B1:D2"],
    ["getBoundingRect of a range", (sheet) => sheet.getRange("B2").getBoundingRect(sheet.getRange("A5")), "Wmo!A2:B5"],
    [
      "getIntersectionOrNullObject",
      (sheet) => sheet.getRange("A1:C3").getIntersectionOrNullObject("B2:D9"),
      "Wmo!B2:C3",
    ],
    ["no intersection", (sheet) => sheet.getRange("A1:B2").getIntersectionOrNullObject("D4"), null],
    ["getEntireRow", (sheet) => sheet.getRange("B2:C5").getEntireRow(), "Wmo!2:5"],
    ["getEntireColumn", (sheet) => sheet.getRange("B2:C5").getEntireColumn(), "Wmo!B:C"],
    ["getRowsAbove", (sheet) => sheet.getRange("B4:C5").getRowsAbove(2), "Wmo!B2:C3"],
    ["getColumnsAfter", (sheet) => sheet.getRange("B4:C5").getColumnsAfter(1), "Wmo!D4:D5"],
    ["getUsedRange", (sheet) => sheet.getUsedRange(), "Wmo!A1:B3"],
    ["getUsedRange of a range", (sheet) => sheet.getRange("A:A").getUsedRange(true), "Wmo!A1:A2"],
    ["getUsedRangeOrNullObject", (sheet) => sheet.getRange("D:F").getUsedRangeOrNullObject(), null],
    ["getRange of columns", (sheet) => sheet.getRange("C:A"), "Wmo!A:C"],
    ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "Wmo!C2:F4"],
  ];
  for (const [name, find, address] of geometry) {
    it(`${name} gives ${String(address)}`, () =>
      run(async (sheet, context) => {
        const range = find(sheet).load("address");
        await context.sync();
        assert.equal(range.isNullObject ? null : range.address, address);
      }));
  }

  it("answers null for the values of whole columns", () =>
    run(async (sheet, context) => {
      const range = sheet.getRange("A:B").load("values,cellCount,isEntireColumn");
      await context.sync();
      assert.deepEqual([range.values, range.cellCount, range.isEntireColumn], [null, 2_097_152, true]);
    }));

  it("sets and reads looks; null where cells differ", () =>
    run(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.format.fill.color = "#ff0000";
      range.format.font.bold = true;
      range.format.horizontalAlignment = "Center";
      range.format.borders.getItem("EdgeBottom").style = "Double";
      sheet.getRange("B1").format.font.bold = false;
      range.format.columnWidth = 120;
      range.load("format/horizontalAlignment,format/columnWidth,format/fill/color,format/font/bold");
      const border = range.format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      const { horizontalAlignment, columnWidth, fill, font } = range.format;
      assert.deepEqual([horizontalAlignment, columnWidth, fill.color, font.bold], ["Center", 120, "#FF0000", null]);
      assert.equal(border.style, "Double");
    }));

  it("clears contents, looks or both, even of the whole sheet", () =>
    run(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#00FF00";
      sheet.getRange("A1").clear("Contents");
      const kept = sheet.getRange("A1").load("values,format/fill/color");
      await context.sync();
      assert.deepEqual([kept.values, kept.format.fill.color], [[[""]], "#00FF00"]);
      sheet.getRange().clear();
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      assert.equal(used.isNullObject, true);
    }));

  it("tells hidden rows and columns", () =>
    run(async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      const all = sheet.getRange("A1:A3").load("rowHidden,columnHidden");
      const one = sheet.getRange("A2").load("rowHidden");
      const each = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true });
      await context.sync();
      assert.deepEqual([all.rowHidden, all.columnHidden, one.rowHidden], [null, false, true]);
      assert.deepEqual(each.value, [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
    }));

  it("tells merged areas", () =>
    run(async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      const merged = sheet.getUsedRange().getMergedAreasOrNullObject().load("address,areaCount");
      const none = sheet.getRange("D5").getMergedAreasOrNullObject();
      await context.sync();
      assert.deepEqual([merged.address, merged.areaCount, none.isNullObject], ["Wmo!A1:B1", 1, true]);
    }));

  it("can be used again after a sync", () =>
    run(async (sheet, context) => {
      const range = sheet.getUsedRange();
      await context.sync();
      range.getCell(0, 0).values = [["Begin"]];
      range.load("values");
      await context.sync();
      assert.equal(range.values[0]?.[0], "Begin");
    }));

  it("selects", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("B2:B3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      assert.equal(selected.address, "Wmo!B2:B3");
    });
    assert.deepEqual(excel.model.selection, { top: 1, left: 1, bottom: 2, right: 1 });
  });
});
