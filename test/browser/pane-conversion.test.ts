import assert from "node:assert/strict";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { violations } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { buildPanePage, openPane } from "./pane-page/open.ts";
import type { Scene } from "./pane-page/page.ts";
import { clean, converted } from "./pane-page/results.ts";

const header = (page: Page) => page.getByRole("button", { name: "Omzetten naar gewone formules" });
const convert = (page: Page) => page.getByRole("button", { name: "Zet om", exact: true });
const restore = (page: Page) => page.getByRole("button", { name: "Zet terug", exact: true });
const status = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });
const calls = (page: Page) => page.evaluate(() => window.calls);

describe("converting to ordinary formulas, on a test page", function () {
  this.timeout(120_000);
  let browser: Browser;
  before(async () => {
    [browser] = await Promise.all([launchBrowser(), buildPanePage()]);
  });
  after(() => browser.close());

  async function withSection(
    scene: Partial<Scene>,
    use: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ): Promise<void> {
    const page = await openPane(browser, { result: clean, steps: 3, conversion: converted, ...scene }, options);
    try {
      await use(page);
    } finally {
      await page.context().close();
    }
  }

  it("stays folded until it is asked for", () =>
    withSection({}, async (page) => {
      assert.equal(await header(page).getAttribute("aria-expanded"), "false");
      assert.equal(await convert(page).count(), 0);
    }));

  it("opens when the ribbon asks, once more too, and converts nothing by itself", () =>
    withSection({}, async (page) => {
      await header(page).waitFor();
      for (let times = 0; times < 2; times++) {
        await page.evaluate(() => window.requestConversion());
        await convert(page).waitFor();
        assert.equal(await header(page).getAttribute("aria-expanded"), "true");
      }
      assert.deepEqual(await calls(page), []);
    }));

  it("converts what is chosen, says what stayed and why, and goes there", () =>
    withSection({}, async (page) => {
      await header(page).click();
      await convert(page).click();
      await status(page, "2 formules omgezet.").waitFor();
      await page.getByRole("heading", { name: "Niet omgezet (2)" }).waitFor();
      await page.getByText('B5 bevat tekst: "€ 3.520".').waitFor();
      const goTo = page.getByRole("button", { name: "Ga naar cel C8 op blad Wmo" });
      await goTo.click();
      assert.equal(await goTo.evaluate((button) => document.activeElement === button), true);
      await page.getByRole("radio", { name: "De hele werkmap" }).check();
      await convert(page).click();
      assert.deepEqual(await calls(page), [
        "convert selectie",
        `select {"sheet":"Wmo","row":7,"column":2}`,
        "convert werkmap",
      ]);
    }));

  it("puts back", () =>
    withSection({}, async (page) => {
      await header(page).click();
      await restore(page).click();
      await status(page, "2 formules teruggezet.").waitFor();
      await page.getByRole("heading", { name: "Niet teruggezet (2)" }).waitFor();
      assert.deepEqual(await calls(page), ["restore"]);
    }));

  it("says what went wrong, and can be tried again", () =>
    withSection({ convertError: "Het blad 'Wmo' is beveiligd." }, async (page) => {
      await header(page).click();
      await convert(page).click();
      await page.getByText("Het omzetten is niet gelukt.").waitFor();
      await page.getByText("Het blad 'Wmo' is beveiligd.").waitFor();
      assert.equal(await convert(page).getAttribute("aria-disabled"), null);
    }));

  it("says why a cell cannot be shown", () =>
    withSection({ selectError: "Blad Wmo bestaat niet meer." }, async (page) => {
      await header(page).click();
      await convert(page).click();
      await page.getByRole("button", { name: "Ga naar cel C8 op blad Wmo" }).click();
      await page.getByText("Blad Wmo bestaat niet meer.").waitFor();
    }));

  it("counts the cells that a list would be too long for", () =>
    withSection(
      {
        conversion: {
          ...converted,
          left: Array.from({ length: 103 }, (_unused, row) => ({
            cell: { sheet: "Wmo", row, column: 0 },
            reason: "SD.TOETS heeft geen gewone formule.",
          })),
        },
      },
      async (page) => {
        await header(page).click();
        await convert(page).click();
        await page.getByText("En nog 3 andere cellen.").waitFor();
        assert.equal(await page.getByRole("listitem").count(), 100);
      },
    ));

  it("works with the keyboard alone", () =>
    withSection({}, async (page) => {
      await header(page).focus();
      await page.keyboard.press("Enter");
      await convert(page).waitFor();
      await page.keyboard.press("Tab"); // the radio buttons
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await status(page, "2 formules omgezet.").waitFor();
      assert.equal(await convert(page).evaluate((button) => document.activeElement === button), true);
      await page.keyboard.press("Tab"); // Zet terug
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      assert.deepEqual(await calls(page), ["convert blad", `select {"sheet":"Wmo","row":7,"column":2}`]);
    }));

  const narrow = { viewport: { width: 320, height: 800 } };
  const looks: readonly (readonly [string, BrowserContextOptions])[] = [
    ["light", narrow],
    ["dark", { ...narrow, colorScheme: "dark" }],
    ["forced colours", { ...narrow, forcedColors: "active" }],
    ["text at 200 %", { viewport: { width: 160, height: 400 }, deviceScaleFactor: 2 }],
  ];
  for (const [name, options] of looks) {
    it(`${name}: fits its width, and axe finds nothing`, () =>
      withSection(
        {},
        async (page) => {
          await header(page).click();
          await convert(page).click();
          await status(page, "2 formules omgezet.").waitFor();
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
          assert.deepEqual(await violations(page), []);
        },
        options,
      ));
  }
});
