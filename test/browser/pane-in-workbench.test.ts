import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";
import { run } from "../../src/cli/run.ts";
import { SAMPLE } from "../../src/tools/serve.ts";
import { startWorkbench } from "../support/workbench-page.ts";
import type { WorkbenchPage } from "../support/workbench-page.ts";
import { violations } from "../support/axe.ts";

/** What the command line prints for the same workbook. */
async function printed(args: readonly string[]): Promise<string> {
  let text = "";
  await run([...args, SAMPLE], { out: (line) => (text += line), error: (line) => (text += line) });
  return text;
}

describe("the pane beside a spreadsheet", function () {
  this.timeout(300_000);
  let workbench: WorkbenchPage;
  let page: Page;
  let pane: Frame;

  before(async () => {
    workbench = await startWorkbench();
    ({ page, frame: pane } = workbench);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  });
  after(() => workbench.close());

  const checkAgain = async (result: string): Promise<void> => {
    await pane.getByRole("button", { name: "Controleer werkmap" }).click();
    await pane.getByRole("status").filter({ hasText: result }).waitFor();
  };
  const copied = async (button: string): Promise<string> => {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await pane.getByRole("button", { name: button }).click();
    await pane.getByText("Het resultaat staat op het klembord.").waitFor();
    // The message of the copy before may still stand there.
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
    return page.evaluate(() => navigator.clipboard.readText());
  };

  it("checks at the ribbon's word", async () => {
    await page.getByRole("button", { name: "Controleer werkmap" }).click();
    await pane.getByRole("status").filter({ hasText: "Controle klaar: 12 fouten in 31 tabellen." }).waitFor();
  });

  it("finds what the command line finds, byte for byte", async () => {
    assert.equal(await copied("Kopieer als JSON"), await printed(["--json"]));
    assert.equal(await copied("Kopieer als tekst"), await printed([]));
  });

  it("goes to the cell of a finding, and stays where the user is", async () => {
    const goTo = pane.getByRole("button", { name: "Ga naar cel B31 op blad PGB" });
    await goTo.click();
    await page.waitForFunction(() => globalThis.workbench?.selection() === "'PGB'!B31");
    assert.equal(await goTo.evaluate((button) => document.activeElement === button), true);
  });

  it("opens the page of a rule from the add-in's own files", async () => {
    const link = pane.getByRole("link", { name: "Uitleg bij regel SD-R12" }).first();
    const [help] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
    await help
      .getByRole("heading", { level: 1, name: "SD-R12 Gemiddeld budget is totaal gedeeld door houders" })
      .waitFor();
    await help.close();
  });

  it("no longer finds what the user has put right", async () => {
    await pane.getByRole("button", { name: "Ga naar cel D18 op blad Wmo" }).click();
    await page.waitForFunction(() => globalThis.workbench?.selection() === "'Wmo'!D18");
    await workbench.typeInCell("D18", "387");
    await checkAgain("Controle klaar: 11 fouten in 31 tabellen.");
    assert.equal(await pane.getByRole("button", { name: "Ga naar cel D18 op blad Wmo" }).count(), 0);
  });

  it("has nothing that axe finds", async () => assert.deepEqual(await violations(pane), []));

  it("has asked nothing of any other machine, and broken no policy", () => {
    const elsewhere = workbench.requests.filter(
      (address) => !/^(http:\/\/localhost:|data:|blob:|about:)/.test(address),
    );
    assert.deepEqual(elsewhere, []);
    assert.deepEqual([workbench.cspViolations, workbench.errors], [[], []]);
  });
});
