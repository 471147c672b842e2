import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { buildIfStale } from "./build-if-stale.ts";
import { serve } from "./serve.ts";
import type { ServeOptions, WorkbenchServer } from "./serve.ts";

/** The workbench on this machine: `npm start`, or `npm start -- FILE.xlsx` to begin with a workbook of your own. */
const PORT = 3100;

const workbook = process.argv[2];
if (workbook !== undefined && !existsSync(workbook)) {
  process.stderr.write(`${workbook} is niet gevonden.\n`);
  process.exit(2);
}
process.stdout.write("Sociaal Domein wordt klaargezet (de eerste keer duurt dat een minuut) …\n");
buildIfStale();
const { url } = await serveSomewhere(workbook === undefined ? {} : { workbook });
process.stdout.write(`Klaar: ${url} (stoppen met Ctrl+C)\n`);
openBrowser(url);

/** At the usual port, so that the browser remembers the answer to Office.js' question; at any other when it is taken. */
async function serveSomewhere(options: ServeOptions): Promise<WorkbenchServer> {
  try {
    return await serve({ ...options, port: PORT });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return serve(options);
  }
}

/** Shows the page where there is a desktop. Whether that works or not, the address has been printed. */
function openBrowser(address: string): void {
  const { platform, env } = process;
  const hasDesktop = platform === "darwin" || platform === "win32" || Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"]);
  if (!hasDesktop || env["CI"] !== undefined) return;
  const [command, args] =
    platform === "win32"
      ? (["cmd", ["/c", "start", "", address]] as const)
      : ([platform === "darwin" ? "open" : "xdg-open", [address]] as const);
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
