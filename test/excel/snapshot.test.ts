import assert from "node:assert/strict";
import { CellKind } from "../../src/core/workbook/grid.ts";
import { snapshot } from "../../src/excel/snapshot.ts";
import { setHidden, setLayout, setParts } from "../../src/workbench/model/edit-parts.ts";
import { addSheet, deleteSheet, setVisibility } from "../../src/workbench/model/edit-sheets.ts";
import { setStyle } from "../../src/workbench/model/edit-styles.ts";
import type { WorkbookModel } from "../../src/workbench/model/workbook-model.ts";
import { sheetOf, startNodeExcel, workbookOf } from "../support/node-excel.ts";
import type { NodeExcel } from "../support/node-excel.ts";

describe("snapshot", () => {
  let excel: NodeExcel | undefined;
  const start = (workbook: WorkbookModel, requirementSets = {}): NodeExcel =>
    (excel = startNodeExcel({ workbook, requirementSets }));
  afterEach(() => excel?.close());

  it("gives every kind of cell, with formula and format", async () => {
    const model = workbookOf({
      Wmo: [
        ["", ""],
        ["", "Stand", 349, "#DIV/0!", true, "=C2*2"],
      ],
    });
    setStyle(model, sheetOf(model, "Wmo"), { top: 1, left: 2, bottom: 1, right: 2 }, "numberFormat", '"€" #,##0');
    start(model);
    const { sheets } = await snapshot();
    const [grid] = sheets;
    assert.ok(grid);
    const { name, visibility, top, left, rows, columns } = grid;
    assert.deepEqual([name, visibility, top, left, rows, columns], ["Wmo", "visible", 1, 1, 1, 5]);
    const { text, number, error, boolean } = CellKind;
    assert.deepEqual([...grid.kinds], [text, number, error, boolean, number]);
    assert.deepEqual(
      [...grid.texts].map(([, text]) => text),
      ["Stand", "#DIV/0!", "true"],
    );
    assert.equal(grid.formulas.get(4), "=C2*2");
    assert.deepEqual(
      [...grid.formats].map((format) => grid.formatCodes[format]),
      ["General", '"€" #,##0', "General", "General", "General"],
    );
  });

  it("gives hidden, very hidden, empty and chart sheets in tab order", async () => {
    const model = workbookOf({ A: [[1]], B: [[2]], C: [[3]], Leeg: [] });
    setVisibility(model, sheetOf(model, "B"), "Hidden");
    setVisibility(model, sheetOf(model, "C"), "VeryHidden");
    addSheet(model, "Grafiek", "Chart");
    addSheet(model, "Laatste");
    start(model);
    const { sheets } = await snapshot();
    assert.deepEqual(
      sheets.map(({ name, visibility, rows }) => [name, visibility, rows]),
      [
        ["A", "visible", 1],
        ["B", "hidden", 1],
        ["C", "veryHidden", 1],
        ["Leeg", "visible", 0],
        ["Grafiek", "visible", 0],
        ["Laatste", "visible", 0],
      ],
    );
  });

  it("gives merged cells, tables and hidden lines", async () => {
    const model = workbookOf({
      Blad: [
        ["Soort", "Aantal"],
        ["Wmo", 1],
        ["Jeugd", 2],
        ["Totaal", 3],
      ],
    });
    const sheet = sheetOf(model, "Blad");
    const merge = { top: 0, left: 0, bottom: 0, right: 1 };
    const area = { top: 0, left: 0, bottom: 3, right: 1 };
    setLayout(model, sheet, { merges: [merge] });
    const table = { id: "t1", name: "Zorg", area, hasHeaders: true, hasTotals: true, style: "" };
    setParts(model, sheet, { tables: [table] });
    setHidden(model, sheet, "hiddenRows", 1, 2, true);
    setHidden(model, sheet, "hiddenColumns", 0, 1, true);
    start(model);
    const [grid] = (await snapshot()).sheets;
    assert.deepEqual(grid?.merges, [merge]);
    assert.deepEqual(grid.tables, [{ name: "Zorg", area, hasHeaders: true, hasTotals: true }]);
    assert.deepEqual([...grid.hiddenRows], [1, 2]);
    assert.deepEqual([...grid.hiddenColumns], [0, 1]);
  });

  it("reads on an old Excel what that has", async () => {
    const model = workbookOf({ Blad: [[1], [2]] });
    setHidden(model, sheetOf(model, "Blad"), "hiddenRows", 1, 1, true);
    start(model, { ExcelApi: "1.4" });
    const [grid] = (await snapshot()).sheets;
    assert.deepEqual([...(grid?.numbers ?? [])], [1, 2]);
    assert.deepEqual(grid?.hiddenRows, new Set());
  });

  for (const count of [1, 10, 200]) {
    it(`asks Excel three times for ${String(count)} sheets`, async () => {
      const names = Array.from({ length: count }, (_unused, index) => `Blad ${String(index + 1)}`);
      const { roundTrips } = start(workbookOf(Object.fromEntries(names.map((name) => [name, [[name, 1]]]))));
      assert.equal((await snapshot()).sheets.length, count);
      assert.equal(roundTrips(), 3);
    });
  }

  it("asks once more for every further megabyte", async () => {
    const rows = Array.from({ length: 20_000 }, (_unused, row) => [
      "Indicaties",
      row,
      row + 0.5,
      `=B${String(row + 1)}*2`,
      "",
    ]);
    const { roundTrips, requests } = start(workbookOf({ Groot: rows, Klein: [[1]] }));
    const { sheets } = await snapshot();
    assert.deepEqual(
      sheets.map((grid) => [grid.rows, grid.columns]),
      [
        [20_000, 4],
        [1, 1],
      ],
    );
    assert.equal(sheets[0]?.numbers[19_999 * 4 + 1], 19_999);
    const bytes = requests().reduce((sum, { responseSize }) => sum + responseSize, 0);
    assert.ok(
      roundTrips() <= 3 + Math.ceil(bytes / 1_000_000 - 1),
      `${String(roundTrips())} for ${String(bytes)} bytes`,
    );
    assert.ok(requests().every(({ responseSize }) => responseSize < 1_500_000));
  });

  it("reads in smaller pieces when Excel gives null or refuses", async () => {
    const rows = Array.from({ length: 1_000 }, (_unused, row) => [row, "een lange tekst ".repeat(20)]);
    const { host } = start(workbookOf({ Blad: rows }));
    host.limits = { cellsPerRange: 300, payload: 50_000 };
    const [grid] = (await snapshot()).sheets;
    assert.equal(grid?.rows, 1_000);
    assert.equal(grid.numbers[999 * 2], 999);
  });

  it("says which sheet is too large", async () => {
    const model = workbookOf({ Blad: [[1]], "Te groot": [[1]] });
    const keys = { top: 1_000_000, left: 100, bottom: 1_000_000, right: 100 };
    start(model);
    await excel?.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Te groot").getCell(keys.top, keys.left).values = [[1]];
      await context.sync();
    });
    await assert.rejects(snapshot(), { kind: "sheet too large", sheet: "Te groot" });
  });

  it("starts again when a sheet is deleted meanwhile", async () => {
    const model = workbookOf({ A: [[1]], B: [[2]] });
    const { roundTrips } = start(model);
    const running = snapshot();
    while (roundTrips() < 1) await Promise.resolve();
    deleteSheet(model, sheetOf(model, "B"));
    assert.deepEqual(
      (await running).sheets.map(({ name }) => name),
      ["A"],
    );
  });

  it("leaves nothing behind in Excel", async () => {
    const { host, settled } = start(workbookOf({ A: [[1]], B: [[2]] }));
    await snapshot();
    await settled();
    assert.equal(host.referenceCount, 0);
  });

  it("names the workbook as its file", async () => {
    const { host } = start(workbookOf({ A: [[1]] }));
    assert.equal((await snapshot()).name, "Werkmap");
    host.documentUrl = "https://gemeente.sharepoint.com/sites/x/Half%20jaar.xlsx?web=1";
    assert.equal((await snapshot()).name, "Half jaar.xlsx");
  });
});
