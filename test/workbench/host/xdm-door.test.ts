import assert from "node:assert/strict";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser.ts";
import { buildHostPage, openHostPage } from "./xdm-page/open.ts";

describe("the browser's door with unmodified Office.js", function () {
  this.timeout(120_000);
  let browser: Browser;
  let page: Page;
  let pane: Frame;
  let outside: readonly string[];

  before(async () => {
    [browser] = await Promise.all([launchBrowser(), buildHostPage()]);
  });
  beforeEach(async () => {
    ({ page, pane, outside } = await openHostPage(browser));
  });
  afterEach(() => page.context().close());
  after(() => browser.close());

  it("is Excel on the web, in Dutch, with this workbook, and asks nobody else", async () => {
    const about = await pane.evaluate(() => {
      const { context } = Office;
      return {
        host: context.host,
        platform: context.platform,
        languages: [context.displayLanguage, context.contentLanguage],
        url: context.document.url,
        query: location.search.slice(0, 9),
        setting: context.document.settings.get("eerder") as unknown,
        supported: ["1.4", "1.16", "1.17"].map((version) => context.requirements.isSetSupported("ExcelApi", version)),
        dialogs: context.requirements.isSetSupported("DialogApi"),
      };
    });
    assert.deepEqual(about, {
      host: "Excel",
      platform: "OfficeOnline",
      languages: ["nl-NL", "nl-NL"],
      url: "https://werkbank.test/Halfjaar.xlsx",
      query: "?van=test",
      setting: "ja",
      supported: [true, true, false],
      dialogs: false,
    });
    assert.deepEqual(outside, []);
  });

  it("reads and writes the workbook", async () => {
    await page.evaluate(() => window.hostPage.write(0, 0, 349));
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("B1").values = [[215]];
        const used = sheet.getUsedRange(true).load("address,values");
        await context.sync();
        return [used.address, used.values];
      }),
    );
    assert.deepEqual(read, ["Blad1!A1:B1", [[349, 215]]]);
    assert.equal(await page.evaluate(() => window.hostPage.model.activeSheet.cells.get(0, 1)?.value), 215);
  });

  it("gives the errors of Excel", async () => {
    // A named function inside would not survive the journey to the browser.
    const code = (sheet: string): Promise<string> =>
      pane.evaluate(
        (name) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem(name).charts.load("items");
            await context.sync();
            return "";
          }).catch((error: unknown) => (error as { code: string }).code),
        sheet,
      );
    assert.deepEqual([await code("Weg"), await code("Blad1")], ["ItemNotFound", "ApiNotFound"]);
    await page.evaluate(() => window.hostPage.door.gate.setCellEdit(true));
    assert.equal(await code("Blad1"), "InvalidOperationInCellEditMode");
    const patient = pane.evaluate(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const { worksheets } = context.workbook;
        const count = worksheets.getCount();
        await context.sync();
        return count.value;
      }),
    );
    assert.equal(await code("Blad1"), "InvalidOperationInCellEditMode");
    await page.evaluate(() => window.hostPage.door.gate.setCellEdit(false));
    assert.equal(await patient, 1);
  });

  it("tells the pane of edits and of the selection", async () => {
    await pane.evaluate(async () => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void seen.push(address)));
        context.workbook.onSelectionChanged.add(() => Promise.resolve(void seen.push("selection")));
        await context.sync();
      });
    });
    await page.evaluate(() => {
      const { model, write } = window.hostPage;
      write(4, 2, 385);
      model.selection = { top: 1, left: 1, bottom: 1, right: 1 };
      model.events.emit("selection", { origin: "user", sheetId: model.activeSheetId, area: model.selection });
    });
    await pane.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length === 2);
    assert.deepEqual(await pane.evaluate(() => (window as unknown as { seen: string[] }).seen), ["C5", "selection"]);
  });

  it("keeps settings of the document", async () => {
    await pane.evaluate(async () => {
      const { settings } = Office.context.document;
      settings.set("marge", { euro: 0.5 });
      settings.remove("eerder");
      await new Promise((resolve) => settings.saveAsync(resolve));
    });
    assert.deepEqual(await page.evaluate(() => [...window.hostPage.model.settings]), [["marge", '{"euro":0.5}']]);
    const refreshed = await pane.evaluate(
      () =>
        new Promise((resolve) => {
          const { settings } = Office.context.document;
          settings.refreshAsync(() => resolve(settings.get("marge")));
        }),
    );
    assert.deepEqual(refreshed, { euro: 0.5 });
  });

  it("calls custom functions", async () => {
    await page.waitForFunction(() => window.hostPage.door.host.customFunctions.ready);
    await pane.evaluate(() => {
      CustomFunctions.associate(
        "STAND",
        (begin: number, instroom: number, uitstroom: number) => begin + instroom - uitstroom,
      );
      CustomFunctions.associate("NB", () => {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Geen cijfer") as unknown as Error;
      });
    });
    const results = await page.evaluate(() => {
      const calls = [
        { functionId: "STAND", args: [372, 257, 242] },
        { functionId: "NB", args: [] },
      ];
      const { customFunctions } = window.hostPage.door.host;
      return Promise.all(calls.map((call) => customFunctions.invoke({ ...call, caller: "Blad1!A1" })));
    });
    assert.deepEqual(results, [
      { ok: true, value: 387 },
      { ok: false, error: "#N/A", message: "Geen cijfer" },
    ]);
  });

  it("presses ribbon buttons and hears when they are done", async () => {
    await pane.evaluate(() => {
      Office.actions.associate("controleer", (event: Office.AddinCommands.Event) => {
        document.title = event.source.id;
        event.completed();
      });
    });
    await page.evaluate(() => window.hostPage.door.runCommand("controleer"));
    assert.equal(await pane.evaluate(() => document.title), "controleer");
  });

  it("shows and hides the pane from either side", async () => {
    await pane.evaluate(async () => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
      await Office.addin.hide();
    });
    assert.equal(await page.evaluate(() => window.hostPage.door.host.pane.visibility), "Hidden");
    await page.evaluate(() => window.hostPage.door.host.setPaneVisibility("Visible"));
    await pane.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length === 2);
    assert.deepEqual(await pane.evaluate(() => (window as unknown as { seen: string[] }).seen), ["Hidden", "Taskpane"]);
    const startup = await pane.evaluate(async () => {
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      return Office.addin.getStartupBehavior();
    });
    assert.equal(startup, "Load");
  });
});
