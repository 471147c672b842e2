import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { functionCatalogue } from "../../src/core/indicators/catalogue.ts";
import { violations } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";

const ORIGIN = "https://localhost:3000/assets/help/";
const FOLDER = new URL("../../assets/help/", import.meta.url);

/** Of the rules a few: the first, one with two formulas, one with sums in euros, one that looks at notes. */
const RULES = ["regels/index", "regels/sd-r01", "regels/sd-r03", "regels/sd-r12", "regels/sd-r17"];

/** The pages as a server gives them: the policy in them must hold. */
async function serve(page: Page): Promise<string[]> {
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (!url.startsWith(ORIGIN)) {
      problems.push(url);
      return route.abort();
    }
    const file = new URL(url.slice(ORIGIN.length), FOLDER);
    const contentType = file.href.endsWith(".css") ? "text/css" : "text/html";
    return route.fulfill({ body: await readFile(file), contentType });
  });
  return problems;
}

describe("help pages in a browser", function () {
  this.timeout(120_000);
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const colorScheme of ["light", "dark"] as const) {
    it(`axe finds nothing, and nothing is asked for but the pages (${colorScheme})`, async () => {
      const page = await browser.newPage({ colorScheme });
      const problems = await serve(page);
      for (const name of ["index", ...functionCatalogue.map((entry) => entry.name.toLowerCase()), ...RULES]) {
        await page.goto(`${ORIGIN}${name}.html`);
        assert.deepEqual(await violations(page), [], name);
      }
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  // A window of 640 px with large text is as narrow as one of 320 px without; the pages of rules fit there too.
  for (const [width, names] of [
    [640, ["index", "stand", "noemerbereik", "afwijkingpct", "controle"]],
    [320, RULES],
  ] as const) {
    it(`fit in a window of ${String(width)} px with text at 200%, without scrolling sideways: ${names.join(", ")}`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await serve(page);
      for (const name of names) {
        await page.goto(`${ORIGIN}${name}.html`);
        await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(overflow <= 0, `${name}: ${String(overflow)} px too wide`);
      }
      await page.close();
    });
  }
});
