import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import webpack from "webpack";
import { root } from "../../../.config/rooms.js";
import { cacheNamed, common } from "../../../.config/webpack.common.js";
import { META_POLICY } from "../../../src/tools/security-headers.ts";
import type { Scene } from "./page.ts";

const ORIGIN = "https://paneel.test";
const OUTPUT = join(root, ".cache", "pane-page");
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".css": "text/css" };

/** Bundles the test page with the rules of the real build. */
export async function buildPanePage(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        ...common,
        mode: "development",
        devtool: false,
        cache: cacheNamed("pane-page"),
        entry: join(root, "test/browser/pane-page/page.ts"),
        output: { path: OUTPUT, filename: "page.js" },
        plugins: [new MiniCssExtractPlugin()],
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      },
    );
  });
}

/** The pane in a new page that plays `scene`, under the policy of the real page; nothing outside it can be reached. */
export async function openPane(browser: Browser, scene: Scene, options: BrowserContextOptions = {}): Promise<Page> {
  // A button in a section that is still unfolding moves away between press and release, and the click is lost.
  const still: BrowserContextOptions = {
    viewport: { width: 350, height: 800 },
    locale: "nl-NL",
    reducedMotion: "reduce",
  };
  const context = await browser.newContext({ ...still, ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.addInitScript((played) => {
    window.scene = played;
  }, scene);
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Paneel</title>
    <meta http-equiv="Content-Security-Policy" content="${META_POLICY}"><link rel="stylesheet" href="/main.css"></head>
    <body><div id="paneel"></div><script src="/page.js"></script></body></html>`;
  await context.route("**/*", async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) return route.abort();
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: html });
    const contentType = TYPES[extname(pathname)] ?? "application/octet-stream";
    return readFile(join(OUTPUT, pathname)).then(
      (body) => route.fulfill({ contentType, body }),
      // Without a body a browser shows an error page of its own, under an address of its own.
      () => route.fulfill({ status: 404, contentType: "text/html", body: "<!doctype html><title>404</title>" }),
    );
  });
  await page.goto(ORIGIN);
  return page;
}
