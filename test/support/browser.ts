import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

/** Background services of Chromium would ask hosts on the internet; the tests assert that nothing does. */
const QUIET_ARGS = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const MAC_APPS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/** Where a Chromium, Chrome or Edge may stand on this platform, the likeliest first; CHROME_PATH goes before all. */
function candidates(): readonly string[] {
  const { CHROME_PATH, PATH, HOME, LOCALAPPDATA } = process.env;
  const chosen = CHROME_PATH === undefined ? [] : [CHROME_PATH];
  switch (process.platform) {
    case "win32": {
      const folders = [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"], LOCALAPPDATA];
      return [...chosen, ...folders.flatMap((folder) => (folder ? WINDOWS_PROGRAMS.map((p) => join(folder, p)) : []))];
    }
    case "darwin":
      return [
        ...chosen,
        ...["/Applications", join(HOME ?? "", "Applications")].flatMap((f) => MAC_APPS.map((app) => join(f, app))),
      ];
    default: {
      const folders = [...(PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"].filter(Boolean);
      return [...chosen, ...new Set(COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))))];
    }
  }
}

/** Path of the Chromium that npm installed (Linux x64 only); it unpacks itself into the temporary folder. */
async function npmChromium(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}

function launch(executablePath: string): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? [...QUIET_ARGS, "--no-sandbox"] : QUIET_ARGS });
}

/**
 * A headless Chromium, Chrome or Edge: the first one of this machine that starts, else the one from npm.
 * Throws one line that says what to install when none starts.
 */
export async function launchBrowser(): Promise<Browser> {
  for (const path of candidates().filter((candidate) => existsSync(candidate))) {
    const browser = await launch(path).catch(() => undefined);
    if (browser) return browser;
  }
  try {
    const path = await npmChromium();
    if (path !== undefined) return await launch(path);
  } catch {
    // falls through to the one clear line below
  }
  throw new Error(
    "No browser could be started for the tests: install Chromium, Chrome or Edge (Debian: apt-get install chromium; " +
      "for the Chromium from npm: apt-get install libnss3 libexpat1), or set CHROME_PATH to one.",
  );
}
