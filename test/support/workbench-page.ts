import type { Browser, Frame, Page } from "playwright-core";
import { buildIfStale } from "../../src/tools/build-if-stale.ts";
import { serve } from "../../src/tools/serve.ts";
import type { CellReport } from "../../src/workbench/page/page-report.ts";
import { launchBrowser } from "./browser.ts";

/** The workbench as a test sees it: served from the build, in a real browser, with the add-in in its pane. */
export interface WorkbenchPage {
  readonly page: Page;
  /** The add-in's pane; after the consent question, which is answered with OK. */
  readonly frame: Frame;
  /** "'Wmo'!B15:D18": what is selected in the grid. */
  selection(): Promise<string>;
  /** Types in a cell of the shown sheet ("B5") as a user does, and presses Enter. */
  typeInCell(address: string, text: string): Promise<void>;
  /** What a cell holds once nothing is left to compute: "B5" on the shown sheet, or "'Jeugd'!B5". */
  readCell(address: string): Promise<CellReport>;
  /** What the formula bar shows. */
  formulaBar(): Promise<string>;
  /** Every address that the page or the pane asked for. */
  readonly requests: readonly string[];
  /** What the browser blocked by a Content-Security-Policy, in page and pane. */
  readonly cspViolations: readonly string[];
  /** Errors that nobody caught, in page and pane. */
  readonly errors: readonly string[];
  /** Questions the browser asked the user. */
  readonly dialogs: readonly string[];
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** The workbook that opens; default is the half-year report. */
  readonly file?: string;
}

/** Whether an address is on another machine. */
export function isElsewhere(address: string): boolean {
  return !/^(?:http:\/\/localhost:|data:|blob:|about:)/.test(address);
}

/** Starts everything and waits until the grid takes keys and the add-in has said that it is ready. */
export async function startWorkbench({ file }: WorkbenchOptions = {}): Promise<WorkbenchPage> {
  buildIfStale();
  const server = await serve(file === undefined ? {} : { workbook: file });
  const browser = await launchBrowser();
  try {
    return await openWorkbench(browser, server.url, async () => {
      await browser.close();
      await server.close();
    });
  } catch (error) {
    await browser.close();
    await server.close();
    throw error;
  }
}

async function openWorkbench(browser: Browser, url: string, close: () => Promise<void>): Promise<WorkbenchPage> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: "nl-NL",
    // What unfolds by and by moves away under a click.
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const cspViolations: string[] = [];
  const errors: string[] = [];
  const dialogs: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) cspViolations.push(message.text());
  });
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.accept();
  });

  await page.goto(url);
  await page.waitForFunction(() => globalThis.workbench?.isReady() === true);
  // The add-in may be ready before the grid is drawn, and takes no keys until then.
  await page.waitForSelector("#grid canvas[tabindex='0']");
  const frame = page.frames().find((candidate) => candidate.url().includes("/addin/"));
  if (!frame) throw new Error("The workbench has no pane");

  const goTo = async (address: string): Promise<void> => {
    await page.fill("#name-box", address);
    await page.press("#name-box", "Enter");
  };
  return {
    page,
    frame,
    requests,
    cspViolations,
    errors,
    dialogs,
    close,
    selection: () => page.evaluate(() => globalThis.workbench?.selection() ?? ""),
    async typeInCell(address, text) {
      await goTo(address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    readCell: (address) =>
      page.evaluate(async (wanted) => {
        await globalThis.workbench?.settled();
        return globalThis.workbench?.cell(wanted) ?? { text: "", value: "", bar: "" };
      }, address),
    formulaBar: () => page.inputValue("#formula"),
  };
}
