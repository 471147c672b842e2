import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type * as Axe from "axe-core";
import { startWorkbench } from "../support/workbench-page.ts";
import type { WorkbenchPage } from "../support/workbench-page.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

describe("the grid of the workbench", function () {
  this.timeout(300_000);
  let workbench: WorkbenchPage;
  before(async () => {
    workbench = await startWorkbench();
  });
  after(() => workbench.close());

  it("shows and takes Dutch in the formula bar", async () => {
    const { page } = workbench;
    await workbench.typeInCell("H30", "=ALS(1,5>1;WAAR;#N/B)");
    await page.fill("#name-box", "H30");
    await page.press("#name-box", "Enter");
    assert.equal(await workbench.formulaBar(), "=ALS(1,5>1;WAAR;#N/B)");
    assert.deepEqual((await workbench.readCell("H30")).text, "WAAR");
    await workbench.typeInCell("H31", "1.234,5");
    assert.equal((await workbench.readCell("H31")).value, 1234.5);
  });

  it("says what is wrong with a formula and stays in the cell", async () => {
    const { page } = workbench;
    await workbench.typeInCell("H32", "=SOM(1.5;2)");
    assert.match((await page.getByRole("alert").textContent()) ?? "", /1\.5 met een komma/);
    assert.equal(await workbench.formulaBar(), "=SOM(1.5;2)");
    await page.keyboard.press("Escape");
    assert.equal((await workbench.readCell("H32")).text, "");
  });

  it("moves by keys, erases, undoes", async () => {
    const { page } = workbench;
    await workbench.typeInCell("H33", "12");
    await page.keyboard.press("ArrowUp");
    assert.equal(await workbench.selection(), "'Wmo'!H33");
    await page.keyboard.press("Delete");
    assert.equal((await workbench.readCell("H33")).text, "");
    await page.keyboard.press("Control+z");
    assert.equal((await workbench.readCell("H33")).text, "12");
  });

  it("puts the cells that are clicked into the formula that is being typed", async () => {
    const { page } = workbench;
    await page.fill("#name-box", "'Wmo'!F34");
    await page.press("#name-box", "Enter");
    await page.keyboard.type("=SOM(");
    const grid = await page.locator("#grid").boundingBox();
    assert.ok(grid);
    // Over B12 to C12, by the row heights and column widths of the sample.
    await page.mouse.move(grid.x + 470, grid.y + 252);
    await page.mouse.down();
    await page.mouse.move(grid.x + 590, grid.y + 252, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.type(")");
    assert.match(await workbench.formulaBar(), /^=SOM\([A-D]\d+:[B-E]\d+\)$/);
    await page.keyboard.press("Enter");
    assert.equal(await workbench.selection(), "'Wmo'!F35");
  });

  it("shows another sheet by its tab, and new sheets and names of the add-in as they come", async () => {
    const { page, frame } = workbench;
    await page.getByRole("tab", { name: "PGB" }).click();
    assert.equal(await workbench.selection(), "'PGB'!A1");
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Nieuw");
        sheet.getRange("A1:B3").values = [
          ["Soort", "Aantal"],
          ["a", 1],
          ["b", 2],
        ];
        sheet.tables.add("A1:B3", true).name = "Tabel1";
        context.workbook.names.add("omzet", sheet.getRange("B2:B3"));
        sheet.getRange("C:C").columnHidden = true;
        sheet.getRange("A5:B5").merge();
        sheet.activate();
        await context.sync();
      }),
    );
    await page.getByRole("tab", { name: "Nieuw", selected: true }).waitFor();
    await workbench.typeInCell("D1", "=SOM(omzet)");
    await workbench.typeInCell("D2", "=SOM(Tabel1[Aantal])");
    assert.deepEqual([(await workbench.readCell("D1")).text, (await workbench.readCell("D2")).text], ["3", "3"]);
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nieuw").delete();
        await context.sync();
      }),
    );
    assert.equal(await page.getByRole("tab", { name: "Nieuw" }).count(), 0);
  });

  it("hides the pane and shows it again, with the add-in still running", async () => {
    const { page, frame } = workbench;
    await page.getByRole("button", { name: "Paneel sluiten" }).click();
    assert.equal(await page.locator("#pane").isVisible(), false);
    await frame.evaluate(() => Office.addin.showAsTaskpane());
    await page.locator("#pane").waitFor({ state: "visible" });
  });

  it("shows in the grid what the add-in writes, and tells the add-in what the user does", async () => {
    const { frame } = workbench;
    await frame.evaluate(async () => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Jeugd");
        sheet.getRange("H2:H3").formulas = [["=1+1"], [0.5]];
        sheet.getRange("H2:H3").format.fill.color = "#FFC7CE";
        sheet.onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
        sheet.getRange("H3").select();
        await context.sync();
      });
    });
    assert.equal(await workbench.selection(), "'Jeugd'!H3");
    assert.equal((await workbench.readCell("H2")).text, "2");
    assert.equal((await workbench.readCell("H3")).text, "0,5");
    await workbench.typeInCell("H4", "7");
    await frame.waitForFunction(() => (globalThis as unknown as { seen: string[] }).seen.includes("H4"));
    const selected = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    );
    assert.equal(selected.replaceAll("'", ""), "Jeugd!H5");
  });

  it("gives axe nothing to report about the page around the pane", async () => {
    await workbench.page.evaluate(await readFile(AXE, "utf8"));
    const violations = await workbench.page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      // Univer mounts its list of notices twice; we show none.
      const found = await axe.run({ exclude: ["[aria-label^=Notifications]"] }, { iframes: false });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    assert.deepEqual(violations, []);
  });
});
