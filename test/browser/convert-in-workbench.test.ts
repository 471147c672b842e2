import assert from "node:assert/strict";
import type { Frame } from "playwright-core";
import { startWorkbench } from "../support/workbench-page.ts";
import type { WorkbenchPage } from "../support/workbench-page.ts";

describe("converting to ordinary formulas, beside a spreadsheet", function () {
  this.timeout(300_000);
  let workbench: WorkbenchPage;
  let pane: Frame;
  before(async () => {
    workbench = await startWorkbench();
    pane = workbench.frame;
  });
  after(() => workbench.close());

  const status = (text: string): Promise<void> => pane.getByRole("status").filter({ hasText: text }).waitFor();
  const bars = async (addresses: readonly string[]): Promise<string[]> => {
    const found: string[] = [];
    for (const address of addresses) found.push((await workbench.readCell(address)).bar);
    return found;
  };
  const CELLS = ["K1", "K2", "K3", "K7"];

  it("converts the sheet, keeps the values, and says what stays", async () => {
    await workbench.typeInCell("J1", "86 (37)");
    await workbench.typeInCell("J2", "20");
    await workbench.typeInCell("J3", "3");
    await workbench.typeInCell("J5", "0,1");
    await workbench.typeInCell("K1", "=SD.SALDO(J2;J3)");
    await workbench.typeInCell("K2", "=SD.SALDO(J1;J2)*2");
    await workbench.typeInCell("K3", "=SD.SALDO(J2:J3;1)");
    await workbench.typeInCell("K7", "=ALS(SD.STAND(J2;J3;J5)>0;SD.AFRONDOP($J$2;3);0)");
    const values = async (): Promise<unknown[]> => {
      const found: unknown[] = [];
      for (const address of [...CELLS, "K4"]) found.push((await workbench.readCell(address)).value);
      return found;
    };
    assert.deepEqual(await values(), [17, 132, 19, 21, 2]);

    await pane.getByRole("button", { name: "Omzetten naar gewone formules" }).click();
    await pane.getByRole("radio", { name: "Dit blad" }).check();
    await pane.getByRole("button", { name: "Zet om", exact: true }).click();
    await status("3 formules omgezet.");
    await pane.getByText('J1 bevat tekst: "86 (37)".').waitFor();
    assert.deepEqual(await bars(CELLS), [
      "=J2-J3",
      "=SD.SALDO(J1;J2)*2",
      "=J2:J3-1",
      "=ALS((J2+J3-J5)>0;AFRONDEN($J$2/3;0)*3;0)",
    ]);
    assert.deepEqual(await values(), [17, 132, 19, 21, 2]);
  });

  it("goes to what stayed", async () => {
    await pane.getByRole("button", { name: /^Ga naar cel K2 op blad/ }).click();
    await workbench.page.waitForFunction(() => globalThis.workbench?.selection().endsWith("!K2"));
  });

  it("puts back, only where the cell was not changed since", async () => {
    await workbench.typeInCell("K1", "=J2-J3+0");
    await pane.getByRole("button", { name: "Zet terug", exact: true }).click();
    await status("2 formules teruggezet.");
    await pane.getByText("Deze cel is na het omzetten gewijzigd.").waitFor();
    assert.deepEqual(await bars(CELLS), [
      "=J2-J3+0",
      "=SD.SALDO(J1;J2)*2",
      "=SD.SALDO(J2:J3;1)",
      "=ALS(SD.STAND(J2;J3;J5)>0;SD.AFRONDOP($J$2;3);0)",
    ]);
    assert.deepEqual([workbench.cspViolations, workbench.errors], [[], []]);
  });

  it("is brought into view by its ribbon button, however long the result above it", async () => {
    await pane.getByRole("button", { name: "Omzetten naar gewone formules" }).click();
    await pane.getByRole("button", { name: "Controleer werkmap" }).click();
    await status("Controle klaar");
    await workbench.page.getByRole("button", { name: "Zet formules om" }).click();
    const button = await pane.getByRole("button", { name: "Zet terug", exact: true }).elementHandle();
    await pane.waitForFunction((shown) => {
      const { top, bottom } = (shown as Element).getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    }, button);
  });
});
