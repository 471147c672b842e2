import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLE } from "../../src/tools/serve.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { isProblem } from "../../src/xlsx/xlsx-file.ts";
import { startWorkbench } from "../support/workbench-page.ts";
import type { WorkbenchPage } from "../support/workbench-page.ts";

describe("the workbench in a browser", function () {
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

  it("saves changed cells into the file, and the rest as it was", async () => {
    const { page } = workbench;
    const folder = await mkdtemp(join(tmpdir(), "werkmap-"));
    try {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Opslaan" }).click();
      const saved = join(folder, "bewaard.xlsx");
      await (await download).saveAs(saved);
      const [before, after] = await Promise.all([SAMPLE, saved].map(async (path) => readXlsx(await readFile(path))));
      assert.ok(before && after && !isProblem(before) && !isProblem(after));
      const cells = (file: typeof before, name: string) =>
        file.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
      const typed = cells(after, "Wmo").find(({ row, column }) => row === 14 && column === 5);
      assert.deepEqual([typed?.value, typed?.formula], [382, "=SD.STAND(B15,B16,B17)"]);
      assert.deepEqual(cells(after, "PGB"), cells(before, "PGB"));

      await page.setInputFiles("#file", saved);
      await page.locator("#file-name", { hasText: "bewaard.xlsx" }).waitFor();
      await page.waitForFunction(() => globalThis.workbench?.isReady() === true);
      assert.deepEqual(await workbench.readCell("'Wmo'!F15"), {
        text: "382",
        value: 382,
        bar: "=SD.STAND(B15;B16;B17)",
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("says in Dutch why a file cannot be opened, and keeps the workbook that is open", async () => {
    const { page } = workbench;
    const broken = { name: "brief.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("geen werkmap") };
    await page.setInputFiles("#file", broken);
    await page.getByRole("alert").filter({ hasText: "brief.xlsx: dit is geen Excel-werkmap" }).waitFor();
    assert.equal(await page.locator("#file-name").textContent(), "bewaard.xlsx");
  });

  it("has asked nothing of any other machine, and broken no policy", () => {
    const elsewhere = workbench.requests.filter(
      (address) => !/^(http:\/\/localhost:|data:|blob:|about:)/.test(address),
    );
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(workbench.cspViolations, []);
    assert.deepEqual(workbench.errors, []);
  });
});
