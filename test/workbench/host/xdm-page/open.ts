import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import webpack from "webpack";
import { root } from "../../../../.config/rooms.js";
import { cacheNamed, common } from "../../../../.config/webpack.common.js";

/** Host and pane on one https address: then Office.js trusts the host without asking the user. */
const ORIGIN = "https://werkbank.test";
const OUTPUT = join(root, ".cache", "xdm-page");
const OFFICE = join(root, "node_modules/@microsoft/office-js/dist");

export async function buildHostPage(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        ...common,
        mode: "development",
        devtool: false,
        cache: cacheNamed("xdm-page"),
        entry: join(root, "test/workbench/host/xdm-page/page.ts"),
        output: { path: OUTPUT, filename: "page.js" },
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      },
    );
  });
}

export interface OpenPages {
  readonly page: Page;
  /** The add-in's page, with Office ready. */
  readonly pane: Frame;
  /** Addresses outside the host's own that somebody asked for. */
  readonly outside: readonly string[];
}

/** The host page with an empty add-in in its frame, on the unmodified Office.js; nothing outside can be reached. */
export async function openHostPage(browser: Browser): Promise<OpenPages> {
  const context = await browser.newContext({ locale: "nl-NL" });
  const outside: string[] = [];
  await context.route("**/*", async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) {
      outside.push(route.request().url());
      return route.abort();
    }
    const body = await answer(pathname);
    if (body === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ body, contentType: pathname.endsWith(".js") ? "text/javascript" : "text/html" });
  });
  const page = await context.newPage();
  await page.goto(ORIGIN);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the host page has no frame");
  await frame.waitForFunction(() => "Office" in window);
  await frame.evaluate(async () => {
    await Office.onReady();
  });
  return { page, pane: frame, outside };
}

async function answer(path: string): Promise<string | undefined> {
  const html = (script: string): string =>
    `<!doctype html><meta charset="utf-8"><body><script src="${script}"></script>`;
  if (path === "/") return html("/page.js");
  if (path === "/pane.html") return html("/officejs/office.js");
  const [folder, ...parts] = path.startsWith("/officejs/") ? [OFFICE, ...path.split("/").slice(2)] : [OUTPUT, path];
  const file = await parts.reduce(
    async (found, part) => join(await found, await nameIn(await found, part)),
    Promise.resolve(folder),
  );
  return readFile(file, "utf8").catch(() => undefined);
}

/** Without regard to case, as Office.js expects of its server. */
async function nameIn(folder: string, name: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  return names.find((known) => known.toLowerCase() === name.toLowerCase()) ?? name;
}
