import assert from "node:assert/strict";
import { isElsewhere, startWorkbench } from "../support/workbench-page.ts";
import type { WorkbenchPage } from "../support/workbench-page.ts";

describe("the workbench with the add-in's functions", function () {
  this.timeout(300_000);
  let workbench: WorkbenchPage;
  before(async () => {
    workbench = await startWorkbench();
  });
  after(() => workbench.close());

  it("opens the half-year report and starts the add-in beside it, after Office.js' own question", async () => {
    const { page, frame, dialogs } = workbench;
    assert.equal(await page.locator("#file-name").textContent(), "halfjaarrapportage-2017-1.xlsx");
    const tabs = await page.getByRole("tab").allTextContents();
    assert.deepEqual(tabs, ["Wmo", "Mantelzorg", "PGB", "SKT", "Participatiewet", "Jeugd", "Indicatoren"]);
    assert.equal(await frame.evaluate(() => Office.context.host), "Excel");
    assert.equal(dialogs.length, 1);
    assert.match(dialogs[0] ?? "", /localhost fungeert als Microsoft Office/);
    assert.equal(await page.locator("#consent").isVisible(), false);
  });

  it("computes the SD formulas of the file with the add-in's own functions", async () => {
    const { page } = workbench;
    const stale = await page.evaluate(async () => {
      await globalThis.workbench?.settled();
      return globalThis.workbench?.cell("'Indicatoren'!B5")?.text;
    });
    assert.ok(stale !== undefined && stale !== "" && !stale.startsWith("#"), `B5 shows ${String(stale)}`);
  });

  it("computes =SD.STAND(B15;B16;B17) typed in the grid", async () => {
    await workbench.typeInCell("F15", "=SD.STAND(B15;B16;B17)");
    const cell = await workbench.readCell("F15");
    assert.deepEqual(cell, { text: "382", value: 382, bar: "=SD.STAND(B15;B16;B17)" });
    assert.equal(await workbench.selection(), "'Wmo'!F16");
  });

  it("spills a range and recomputes it when a cell changes", async () => {
    await workbench.typeInCell("F20", "=SD.STAND(B15:D15;B16:D16;B17:D17)");
    const texts = async (): Promise<string[]> =>
      Promise.all(["F20", "G20", "H20"].map(async (address) => (await workbench.readCell(address)).text));
    assert.deepEqual(await texts(), ["382", "372", "387"]);
    await workbench.typeInCell("D17", "244");
    assert.deepEqual(await texts(), ["382", "372", "385"]);
    await workbench.typeInCell("D17", "242");
  });

  it("keeps native formulas, nesting and empty cells right", async () => {
    await workbench.typeInCell("F22", "=AFRONDEN(SD.STAND(B15;B16;B17)/3;2)");
    assert.equal((await workbench.readCell("F22")).text, "127,33");
    await workbench.typeInCell("F23", "=ALS.FOUT(SD.AANDEEL(B15;F40);-1)");
    assert.equal((await workbench.readCell("F23")).text, "-1");
    await workbench.typeInCell("F24", "=SD.AANDEEL(B15;0)");
    assert.equal((await workbench.readCell("F24")).text, "#DEEL/0!");
  });

  it("hands empty cells to a function as empty, values and texts as they are", async () => {
    await workbench.frame.evaluate(() => {
      CustomFunctions.associate("AANSLUITING", (...args: unknown[]) => JSON.stringify(args.slice(0, 2)));
    });
    await workbench.typeInCell("F30", "=SD.AANSLUITING(A15:C15;F40)");
    assert.equal((await workbench.readCell("F30")).text, '[[["Stand begin halfjaar",349,382]],[[null]]]');
    await workbench.typeInCell("F31", "=SD.AANSLUITING(WAAR;1/0)");
    assert.match((await workbench.readCell("F31")).text, /^\[\[\[true\]\],.*#DIV\/0!/);
  });

  it("survives a function of the add-in that throws or rejects", async () => {
    await workbench.frame.evaluate(() => {
      CustomFunctions.associate("SALDO", () => {
        throw new Error("stuk");
      });
      CustomFunctions.associate("SOMVERSCHIL", () => Promise.reject(new Error("stuk")));
    });
    await workbench.typeInCell("F26", "=SD.SALDO(B15;B16)");
    await workbench.typeInCell("F27", "=SD.SOMVERSCHIL(B15;B16)");
    await workbench.typeInCell("F28", "=SOM(B15:B16)");
    const texts = await Promise.all(["F26", "F27", "F28"].map(async (a) => (await workbench.readCell(a)).text));
    assert.deepEqual(texts, ["#WAARDE!", "#WAARDE!", "564"]);
  });

  it("has asked nothing of any other machine, and broken no policy", () => {
    assert.deepEqual(workbench.requests.filter(isElsewhere), []);
    assert.deepEqual(workbench.cspViolations, []);
    assert.deepEqual(workbench.errors, []);
  });
});
