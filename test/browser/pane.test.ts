import assert from "node:assert/strict";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { violations } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { buildPanePage, openPane } from "./pane-page/open.ts";
import { clean, noTables, oneSlip, withFindings } from "./pane-page/results.ts";
import type { Scene } from "./pane-page/page.ts";

const check = (page: Page) => page.getByRole("button", { name: "Controleer werkmap" });
const stop = (page: Page) => page.getByRole("button", { name: "Stop" });
const status = (page: Page) => page.getByRole("status");
/** What the pane asked for after the snapshot. */
const calls = (page: Page) => page.evaluate(() => window.calls.filter((call) => call !== "snapshot"));

describe("the pane on a test page", function () {
  this.timeout(120_000);
  let browser: Browser;

  before(async () => {
    [browser] = await Promise.all([launchBrowser(), buildPanePage()]);
  });
  after(() => browser.close());

  async function withPane(
    scene: Partial<Scene>,
    use: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ): Promise<void> {
    const page = await openPane(browser, { result: withFindings, steps: 3, ...scene }, options);
    try {
      await use(page);
    } finally {
      await page.context().close();
    }
  }

  it("explains itself before the first check", () =>
    withPane({}, async (page) => {
      await page.getByText("Aan de werkmap verandert niets.").waitFor();
      assert.deepEqual(await page.getByRole("heading").allInnerTexts(), [
        "Sociaal Domein",
        "Omzetten naar gewone formules",
      ]);
    }));

  it("shows counts, findings by severity and table, and what was not understood", () =>
    withPane({}, async (page) => {
      await check(page).click();
      await status(page).filter({ hasText: "Controle klaar: 3 fouten in 31 tabellen." }).waitFor();
      assert.deepEqual(await page.getByRole("heading", { level: 2 }).allInnerTexts(), [
        "Uitkomsten",
        "Fouten (3)",
        "Waarschuwingen (1)",
        "Afrondingsverschillen (1)",
        "Ter informatie (1)",
        "Niet begrepen (1)",
        "Zo lees ik uw tabellen",
        "Omzetten naar gewone formules",
      ]);
      assert.deepEqual(await page.locator("dt, dd").allInnerTexts(), [
        ...["Tabellen", "31", "Fouten", "3", "Waarschuwingen", "1", "Afrondingsverschillen", "1"],
        ...["Ter informatie", "1", "Klopt", "50", "Klopt binnen afronding", "6", "Niet toetsbaar", "8"],
      ]);
      await page.getByText("372 + 257 − 242 = 387, er staat 385 (verschil −2)").waitFor();
      assert.equal(await page.getByRole("listitem").count(), 4, "warnings and less stay folded");
      await page.getByRole("button", { name: "PGB in euro's (1) Blad Jeugd (verborgen)" }).click();
      assert.equal(await page.getByRole("listitem").count(), 5);
    }));

  it("goes to a cell and keeps the focus", () =>
    withPane({}, async (page) => {
      await check(page).click();
      const goTo = page.getByRole("button", { name: "Ga naar cel AB42 op blad Wmo" });
      await goTo.click();
      assert.deepEqual(await calls(page), [`select {"sheet":"Wmo","row":41,"column":27}`]);
      assert.equal(await goTo.evaluate((button) => document.activeElement === button), true);
    }));

  it("goes to the cell that explains a finding", () =>
    withPane({}, async (page) => {
      await check(page).click();
      await page.getByText("Waarschijnlijk hoort in cel AB39 (Nieuwleusen) 49 te staan in plaats van 48.").waitFor();
      await page.getByRole("button", { name: "Ga naar cel AB39 op blad Wmo" }).click();
      assert.deepEqual(await calls(page), [`select {"sheet":"Wmo","row":38,"column":27}`]);
    }));

  it("says once what one slip explains, and under it what shows that", () =>
    withPane({ result: oneSlip }, async (page) => {
      await check(page).click();
      await status(page).filter({ hasText: "2 fouten" }).waitFor();
      await page.getByText("Dat blijkt uit deze controles:").waitFor();
      assert.equal(await page.getByText(/^Waarschijnlijk hoort in cel C5/).count(), 1);
      assert.equal(await page.getByRole("listitem").count(), 3, "the slip, and the two checks in it");
      await page.getByRole("button", { name: "Ga naar cel C5 op blad Begroting" }).click();
      await page.getByRole("button", { name: "Ga naar cel D5 op blad Begroting" }).click();
      assert.deepEqual(await calls(page), [
        `select {"sheet":"Begroting","row":4,"column":2}`,
        `select {"sheet":"Begroting","row":4,"column":3}`,
      ]);
    }));

  it("leads to the page of a rule in a new window, and leaves the pane and the cell as they are", () =>
    withPane({}, async (page) => {
      await check(page).click();
      const name = "Uitleg bij regel SD-R06 Totaal is de som van de delen (opent in een nieuw venster)";
      const link = page.getByRole("link", { name });
      assert.equal(await link.getAttribute("rel"), "noopener");
      const [opened] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
      assert.equal(opened.url(), new URL("assets/help/regels/sd-r06.html", page.url()).href);
      assert.equal(await opened.evaluate(() => window.opener === null), true);
      assert.deepEqual(await calls(page), []);
      await status(page).filter({ hasText: "Controle klaar" }).waitFor();
    }));

  it("keeps a message on screen when the cell cannot be reached, until it is closed", () =>
    withPane({ selectError: "Blad Wmo bestaat niet meer." }, async (page) => {
      await check(page).click();
      await page.getByRole("button", { name: "Ga naar cel C8 op blad Wmo" }).click();
      const message = page.getByText("Blad Wmo bestaat niet meer.");
      await message.waitFor();
      await page.getByRole("button", { name: "Melding sluiten" }).click();
      await message.waitFor({ state: "detached" });
    }));

  it("says what went wrong, and can check again", () =>
    withPane({ readError: "Excel is bezig met een cel." }, async (page) => {
      await check(page).click();
      await page.getByText("De controle is niet gelukt.").waitFor();
      await page.getByText("Excel is bezig met een cel.").waitFor();
      assert.equal(await check(page).getAttribute("aria-disabled"), null);
    }));

  for (const [name, result, text] of [
    ["nothing wrong", clean, "Geen fouten gevonden."],
    ["no table", noTables, "Geen tabellen gevonden."],
  ] as const) {
    it(`says so when there is ${name}`, () =>
      withPane({ result }, async (page) => {
        await check(page).click();
        await page.getByText(text).waitFor();
      }));
  }

  it("shows progress, stays alive, and stops", () =>
    withPane({ steps: 1_000_000 }, async (page) => {
      await check(page).click();
      await status(page).filter({ hasText: "Tabellen zoeken" }).waitFor();
      await page.getByRole("progressbar", { name: "Voortgang van de controle" }).waitFor();
      await stop(page).click();
      await status(page).filter({ hasText: "De controle is gestopt." }).waitFor();
      assert.equal(await page.getByRole("progressbar").count(), 0);
    }));

  it("starts when the ribbon asks, and only once", () =>
    withPane({ steps: 20 }, async (page) => {
      await check(page).waitFor();
      await page.evaluate(() => {
        window.requestCheck();
        window.requestCheck();
      });
      await status(page).filter({ hasText: "Controle klaar" }).waitFor();
      assert.deepEqual(await page.evaluate(() => window.calls), ["snapshot"]);
    }));

  it("copies the result as text and as JSON", () =>
    withPane(
      {},
      async (page) => {
        await check(page).click();
        for (const [button, copied] of [
          ["Kopieer als tekst", "als tekst"],
          ["Kopieer als JSON", "als JSON"],
        ] as const) {
          await page.getByRole("button", { name: button }).click();
          await page.getByText("Het resultaat staat op het klembord.").waitFor();
          await page.waitForFunction((text) => navigator.clipboard.readText().then((held) => held === text), copied);
        }
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ));

  it("copies where the clipboard is closed to the frame, and keeps the focus", () =>
    withPane({ clipboardIsClosed: true }, async (page) => {
      await check(page).click();
      const button = page.getByRole("button", { name: "Kopieer als tekst" });
      await button.click();
      await page.getByText("Het resultaat staat op het klembord.").waitFor();
      assert.deepEqual(await calls(page), ["copy als tekst"]);
      assert.equal(await button.evaluate((element) => document.activeElement === element), true);
    }));

  it("works with the keyboard alone", () =>
    withPane({}, async (page) => {
      await check(page).waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await status(page).filter({ hasText: "Controle klaar" }).waitFor();
      assert.equal(await check(page).evaluate((button) => document.activeElement === button), true);
      const table = page.getByRole("button", { name: "Indicaties (1) Blad Wmo" });
      await page.keyboard.press("Tab"); // Stop
      await page.keyboard.press("Tab"); // the first table
      assert.equal(await table.evaluate((button) => document.activeElement === button), true);
      await page.keyboard.press("Enter");
      assert.equal(await table.getAttribute("aria-expanded"), "false");
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      assert.deepEqual(await calls(page), [`select {"sheet":"Wmo","row":7,"column":2}`]);
    }));

  describe("looks", () => {
    const narrow = { viewport: { width: 320, height: 800 } };
    const cases: readonly (readonly [string, BrowserContextOptions, Partial<Scene>])[] = [
      ["light", narrow, {}],
      ["dark, as the browser says", { ...narrow, colorScheme: "dark" }, {}],
      ["dark, as Office says", narrow, { officeIsDark: true }],
      ["forced colours", { ...narrow, forcedColors: "active" }, {}],
      ["text at 200 %", { viewport: { width: 160, height: 400 }, deviceScaleFactor: 2 }, {}],
      ["an error", narrow, { selectError: "Blad Wmo bestaat niet meer." }],
      ["nothing wrong", narrow, { result: clean }],
      ["one slip that two checks show", narrow, { result: oneSlip }],
    ];
    for (const [name, options, scene] of cases) {
      it(`${name}: fits its width, and axe finds nothing`, () =>
        withPane(
          scene,
          async (page) => {
            await check(page).click();
            await status(page).filter({ hasText: "Controle klaar" }).waitFor();
            const goTo = page.getByRole("button", { name: "Ga naar cel C8 op blad Wmo" });
            if (await goTo.count()) await goTo.click();
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
            assert.deepEqual(await violations(page), []);
          },
          options,
        ));
    }

    it("leaves the upper right corner to Excel", () =>
      withPane({}, async (page) => {
        await check(page).click();
        const right = await page.evaluate(() => {
          const text = document.createRange();
          text.selectNodeContents(document.querySelector("h1") as Element);
          return text.getBoundingClientRect().right;
        });
        assert.ok(right <= 350 - 40);
      }));
  });
});
