import type { Frame, Page } from "playwright-core";
import { startWorkbench } from "../support/workbench-page.ts";
import type { WorkbenchPage } from "../support/workbench-page.ts";

const status = (pane: Frame, text: string) => pane.getByRole("status").filter({ hasText: text });

/** The pane of the add-in, also when it was loaded anew. */
const paneOf = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().includes("/addin/"));
  if (!frame) throw new Error("The workbench has no pane");
  return frame;
};

describe("how tables were read, beside a spreadsheet", function () {
  this.timeout(300_000);
  let workbench: WorkbenchPage;
  before(async () => {
    workbench = await startWorkbench();
  });
  after(() => workbench.close());

  async function openTable(pane: Frame): Promise<void> {
    await pane.getByRole("button", { name: "Controleer werkmap" }).click();
    await status(pane, "Controle klaar").waitFor();
    await pane.getByRole("button", { name: "Zo lees ik uw tabellen" }).click();
    await pane
      .getByRole("button", { name: /^Indicaties .*(Zeker|Waarschijnlijk)$/ })
      .first()
      .click();
  }

  it("keeps in the workbook what the user says of a row, and takes it back", async () => {
    const pane = workbench.frame;
    await openTable(pane);
    await status(pane, "Controle klaar: 12 fouten").waitFor();
    await pane
      .getByRole("button", { name: /^Verbeter .*Stand eind/ })
      .first()
      .click();
    await pane.getByLabel("Wat is deze rij?").selectOption("niet meedoen");
    await pane.getByRole("button", { name: /^Bewaar voor .*Stand eind/ }).click();
    await status(pane, "Controle klaar: 11 fouten").waitFor();

    await pane.evaluate(() => location.reload());
    await workbench.page.waitForFunction(() => globalThis.workbench?.isReady() === true);
    const again = paneOf(workbench.page);
    await openTable(again);
    await status(again, "Controle klaar: 11 fouten").waitFor();
    await again.getByRole("button", { name: /^Maak ongedaan: .*Stand eind.* is niet meedoen/ }).click();
    await status(again, "Controle klaar: 12 fouten").waitFor();
  });
});
