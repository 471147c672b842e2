import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Browser, Page } from "playwright-core";
import { OFFICE_JS_ORIGIN } from "../../src/tools/security-headers.ts";
import { launchBrowser } from "../support/browser.ts";

const ORIGIN = "https://localhost:3000";
const DIST = new URL("../../dist", import.meta.url);
const OFFICE_JS = new URL("../../node_modules/@microsoft/office-js/dist", import.meta.url);
const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

interface Visit {
  readonly page: Page;
  readonly requests: string[];
  readonly problems: string[];
}

/** The page of dist/ with Microsoft's own Office.js, at the addresses they have in production. */
async function visit(browser: Browser, before?: () => void): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  await context.route("**/*", async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    requests.push(origin === ORIGIN ? pathname.replace(/\.[0-9a-f]{10}\./, ".") : origin);
    const file =
      origin === ORIGIN
        ? new URL(`${DIST.href}${pathname}`)
        : origin === OFFICE_JS_ORIGIN && new URL(`${OFFICE_JS.href}${pathname.replace("/lib/1/hosted", "")}`);
    if (file === false) return route.abort();
    return route.fulfill({ body: await readFile(file), contentType: TYPES[extname(pathname)] ?? "text/plain" });
  });
  if (before) await page.addInitScript(before);
  await page.goto(`${ORIGIN}/taskpane.html`);
  return { page, requests, problems };
}

describe("the page of dist/ in a browser", function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  it("says outside Excel that it belongs there, and loads neither React nor the engine for it", async () => {
    const { page, requests, problems } = await visit(browser);
    await page.getByText("Open deze invoegtoepassing in Excel.").waitFor();
    assert.equal(await page.locator(".verouderd").isVisible(), false);
    assert.deepEqual(
      [...new Set(requests)],
      ["/taskpane.html", OFFICE_JS_ORIGIN, "/taskpane.css", "/functions.js", "/taskpane.js"],
    );
    assert.deepEqual(problems, []);
    await page.context().close();
  });
});
