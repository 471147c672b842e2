import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLE } from "../../src/tools/serve.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { isProblem } from "../../src/xlsx/xlsx-file.ts";
import { startWorkbench } from "../support/workbench-page.ts";
import type { WorkbenchPage } from "../support/workbench-page.ts";

describe("files in the workbench", function () {
  this.timeout(300_000);
  let workbench: WorkbenchPage;
  before(async () => {
    workbench = await startWorkbench();
  });
  after(() => workbench.close());

  it("saves changed cells into the file, and the rest as it was", async () => {
    const { page } = workbench;
    await workbench.typeInCell("F15", "=SD.STAND(B15;B16;B17)");
    await workbench.readCell("F15");
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

  it("opens a file that is dropped on the page", async () => {
    const { page } = workbench;
    const bytes = (await readFile(SAMPLE)).toString("base64");
    const transfer = await page.evaluateHandle((base64) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      data.items.add(new File([content], "gesleept.xlsx"));
      return data;
    }, bytes);
    await page.dispatchEvent("body", "dragenter", { dataTransfer: transfer });
    assert.equal(await page.locator("#drop").isVisible(), true);
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await page.locator("#file-name", { hasText: "gesleept.xlsx" }).waitFor();
    assert.equal(await page.locator("#drop").isVisible(), false);
  });
});
