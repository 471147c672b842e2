import assert from "node:assert/strict";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { violations } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { buildPanePage, openPane } from "./pane-page/open.ts";
import type { Scene } from "./pane-page/page.ts";
import { clean } from "./pane-page/results.ts";

const check = (page: Page) => page.getByRole("button", { name: "Controleer werkmap" });
const section = (page: Page) => page.getByRole("button", { name: "Zo lees ik uw tabellen" });
const table = (page: Page) =>
  page.getByRole("button", { name: /^Indicaties (Zeker|Waarschijnlijk|Dit is geen tabel)/ });
const improve = (page: Page) => page.getByRole("button", { name: "Verbeter Aanwas", exact: true });
const status = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });
const calls = (page: Page) => page.evaluate(() => window.calls.filter((call) => call !== "snapshot"));
const hasFocus = (locator: ReturnType<Page["getByRole"]>) =>
  locator.evaluate((element) => document.activeElement === element);

const sheets = {
  Wmo: [
    ["Indicaties", 2016, 2017],
    ["Beginstand", 349, 382],
    ["Aanwas", 215, 190],
    ["Uitstroom", 182, 200],
    ["Eindstand", 382, 385],
  ],
};

describe("how tables were read, on a test page", function () {
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
    const page = await openPane(browser, { result: clean, steps: 3, sheets, ...scene }, options);
    try {
      await use(page);
    } finally {
      await page.context().close();
    }
  }

  async function openTable(page: Page): Promise<void> {
    await check(page).click();
    await section(page).click();
    await table(page).click();
  }

  it("stands folded after a check, and not before", () =>
    withPane({}, async (page) => {
      await check(page).waitFor();
      assert.equal(await section(page).count(), 0);
      await check(page).click();
      assert.equal(await section(page).getAttribute("aria-expanded"), "false");
      assert.equal(await table(page).count(), 0);
    }));

  it("says what each row is and why", () =>
    withPane({}, async (page) => {
      await openTable(page);
      await page.getByText("Van links naar rechts: 2016, 2017.").waitFor();
      await page.getByText(/^Voor alle rijen: .*Telt indicaties: door het woord ‘indicaties’ in de titel\./).waitFor();
      const rows = await page.getByRole("list", { name: "Rijen" }).getByRole("listitem").allInnerTexts();
      assert.deepEqual(
        rows.map((row) => row.split("\n").filter(Boolean).slice(0, 3)),
        [
          ["Beginstand", "Stand begin: door het woord ‘beginstand’.", "Zeker"],
          ["Aanwas", "Geen rol herkend.", "Waarschijnlijk"],
          ["Uitstroom", "Uitstroom: door het woord ‘uitstroom’.", "Zeker"],
          ["Eindstand", "Stand einde: door het woord ‘eindstand’.", "Zeker"],
        ],
      );
    }));

  it("takes a role from the user, checks again, keeps it, and takes it back", () =>
    withPane({}, async (page) => {
      await openTable(page);
      await status(page, "Controle klaar: 0 fouten").waitFor();
      await improve(page).click();
      await page.getByLabel("Wat is deze rij?").selectOption("instroom");
      const keep = page.getByRole("button", { name: "Bewaar voor Aanwas" });
      await keep.click();
      await status(page, "Bewaard in de werkmap.").waitFor();
      await status(page, "Controle klaar: 1 fout in 1 tabel.").waitFor();
      await page.getByText("382 + 190 − 200 = 372, er staat 385").waitFor();
      await page.getByText("Instroom: door uw verbetering.").waitFor();
      assert.equal(await hasFocus(keep), true);

      await page.reload();
      await openTable(page);
      await status(page, "Controle klaar: 1 fout in 1 tabel.").waitFor();
      await page.getByRole("button", { name: "Maak ongedaan: Aanwas is instroom" }).click();
      await status(page, "Ongedaan gemaakt.").waitFor();
      await status(page, "Controle klaar: 0 fouten").waitFor();
      assert.equal(await page.getByText("Uw verbetering:").count(), 0);
      assert.equal(await hasFocus(improve(page)), true);
    }));

  it("leaves a block alone that is no table, and takes that back with the same button", () =>
    withPane({}, async (page) => {
      await openTable(page);
      await page.getByRole("button", { name: "Dit is geen tabel", exact: true }).click();
      const back = page.getByRole("button", { name: "Toch een tabel" });
      await page.getByText("Geen tabel: dit blok doet niet mee in de controle.").waitFor();
      assert.equal(await hasFocus(back), true);
      await page.getByText("Geen tabellen gevonden.").waitFor();
      await back.click();
      await status(page, "Controle klaar: 0 fouten in 1 tabel.").waitFor();
    }));

  it("shows from a finding how its table was read", () =>
    withPane(
      {
        sheets: { Wmo: sheets.Wmo.map(([name, ...rest]) => [name === "Aanwas" ? "Instroom" : (name ?? ""), ...rest]) },
      },
      async (page) => {
        await check(page).click();
        await page.getByRole("button", { name: "Hoe is deze tabel gelezen?" }).click();
        await page.getByRole("list", { name: "Rijen" }).waitFor();
        assert.equal(await table(page).getAttribute("aria-expanded"), "true");
        assert.equal(await hasFocus(table(page)), true);
      },
    ));

  it("says what went wrong, and can be tried again", () =>
    withPane({ correctError: "De werkmap is alleen-lezen." }, async (page) => {
      await openTable(page);
      await page.getByRole("button", { name: "Dit is geen tabel", exact: true }).click();
      await page.getByText("Uw verbetering is niet bewaard.").waitFor();
      await page.getByText("De werkmap is alleen-lezen.").waitFor();
      assert.deepEqual(await calls(page), ["keep 1, undo 0"]);
    }));

  it("changes nothing where what is kept comes from a newer version", () =>
    withPane({ correctionsProblem: "newer" }, async (page) => {
      await openTable(page);
      await page.getByText("Werk de invoegtoepassing bij.").waitFor();
      assert.equal(await improve(page).count(), 0);
      assert.equal(await page.getByRole("button", { name: "Dit is geen tabel", exact: true }).count(), 0);
      assert.equal(await page.getByRole("button", { name: "Wis deze verbeteringen" }).count(), 0);
    }));

  it("throws what is damaged away only when asked", () =>
    withPane({ correctionsProblem: "damaged" }, async (page) => {
      await openTable(page);
      await page.getByText("Er is niets gewist.").waitFor();
      assert.deepEqual(await calls(page), []);
      await page.getByRole("button", { name: "Wis deze verbeteringen" }).click();
      await status(page, "Gewist.").waitFor();
      await improve(page).waitFor();
      assert.deepEqual(await calls(page), ["clear corrections"]);
    }));

  it("shows corrections of what is gone, and takes them back", () =>
    withPane({}, async (page) => {
      const gone = { sheet: "Oud blad", section: "", table: "Uren", group: "", row: "", kind: "geen tabel" };
      await page.evaluate((one) => localStorage.setItem("verbeteringen", JSON.stringify([one])), gone);
      await check(page).click();
      await section(page).click();
      await page.getByRole("heading", { name: "Verbeteringen zonder plaats (1)" }).waitFor();
      await page.getByText("Blad Oud blad, Uren, geen tabel").waitFor();
      await page.getByRole("button", { name: "Maak ongedaan: Uren is geen tabel" }).click();
      await page.getByRole("heading", { name: /Verbeteringen zonder plaats/ }).waitFor({ state: "detached" });
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), "SECTION");
    }));

  it("works with the keyboard alone", () =>
    withPane({}, async (page) => {
      await check(page).click();
      await section(page).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab"); // the table
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab"); // no table
      await page.keyboard.press("Tab"); // the unit of the table
      await page.keyboard.press("b"); // bedrag in euro
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.getByText("In euro: door uw verbetering.").waitFor();
      assert.equal(await hasFocus(page.getByRole("button", { name: "Bewaar voor Indicaties" })), true);
    }));

  it("stays quick with 200 tables", () =>
    withPane({ sheets: { Wmo: Array.from({ length: 200 }, () => [...sheets.Wmo, []]).flat() } }, async (page) => {
      await check(page).click();
      await status(page, "Controle klaar").waitFor();
      const spent = await page.evaluate(async () => {
        const header = [...document.querySelectorAll("button")].find((one) => one.textContent.includes("Zo lees ik"));
        const start = performance.now();
        header?.click();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - start;
      });
      assert.ok(spent < 2_000, `${String(spent)} ms`);
      assert.equal(await page.getByRole("heading", { level: 4 }).count(), 40);
      await page.getByRole("button", { name: "Toon nog 40 tabellen" }).click();
      assert.equal(await page.getByRole("heading", { level: 4 }).count(), 80);
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
      withPane(
        {},
        async (page) => {
          await openTable(page);
          await improve(page).click();
          await page.getByLabel("Wat is deze rij?").selectOption("instroom");
          await page.getByRole("button", { name: "Bewaar voor Aanwas" }).click();
          await status(page, "Controle klaar: 1 fout").waitFor();
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
          assert.deepEqual(await violations(page), []);
        },
        options,
      ));
  }
});
