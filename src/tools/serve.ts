import { createReadStream, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { OFFICE_JS_ORIGIN, OFFICE_JS_URL } from "./security-headers.ts";

/** The server of the workbench: only for this machine. */
export interface WorkbenchServer {
  /** "http://localhost:3100/" */
  readonly url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The workbook that opens first; default is the half-year report. */
  readonly workbook?: string;
  /** 0 is any free port. */
  readonly port?: number;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const SAMPLE = join(ROOT, "assets/voorbeelden/halfjaarrapportage-2017-1.xlsx");

/** Folders by the path they are served under; the first that fits. */
const FOLDERS: readonly (readonly [path: string, folder: string])[] = [
  ["/officejs/", join(ROOT, "node_modules/@microsoft/office-js/dist")],
  ["/addin/", join(ROOT, "dist")],
  ["/", join(ROOT, "dist-workbench")],
];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Keeps the workbench on this machine, whatever Univer would want; Univer writes styles into its elements. */
const WORKBENCH_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Serves the workbench, the add-in's own dist/ and Microsoft's Office.js from node_modules. */
export async function serve({ workbook = SAMPLE, port = 0 }: ServeOptions = {}): Promise<WorkbenchServer> {
  const server = createServer((request, response) => answer(request, response, workbook));
  await listen(server, port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(actual)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
}

function answer(request: IncomingMessage, response: ServerResponse, workbook: string): void {
  const path = pathOf(request);
  if (path === "/werkmap") return redirect(response, `/werkmap/${encodeURIComponent(basename(workbook))}`);
  const file = path.startsWith("/werkmap/") ? workbook : fileFor(path === "/" ? "/page.html" : path);
  if (file === undefined || !isFile(file)) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end(`Niet gevonden: ${path}\n`);
    return;
  }
  const isAddIn = path.startsWith("/addin/");
  const headers = {
    "content-type": TYPES[extname(file).toLowerCase()] ?? "application/octet-stream",
    "cache-control": "no-cache",
    ...(isAddIn || path.startsWith("/officejs/") ? {} : { "content-security-policy": WORKBENCH_POLICY }),
  };
  response.writeHead(200, headers);
  if (isAddIn && file.endsWith(".html")) response.end(withLocalOffice(readFileSync(file, "utf8")));
  else createReadStream(file).pipe(response);
}

/** The page as built, but with Office.js from here: nothing else of the add-in is changed. */
export function withLocalOffice(page: string): string {
  return page.replaceAll(OFFICE_JS_URL, "/officejs/office.js").replaceAll(OFFICE_JS_ORIGIN, "'self'");
}

function pathOf({ url = "/" }: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return "/404";
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, "cache-control": "no-cache" }).end();
}

function fileFor(path: string): string | undefined {
  const [prefix, folder] = FOLDERS.find(([start]) => path.startsWith(start)) ?? [];
  if (prefix === undefined || folder === undefined) return undefined;
  return findFile(folder, path.slice(prefix.length));
}

/** Without regard to case: Office.js asks for AgaveErrorUX/, its package holds agaveerrorux/. Never above the folder. */
function findFile(folder: string, path: string): string | undefined {
  let found = folder;
  for (const part of path.split(/[/\\]/).filter(Boolean)) {
    if (part === "." || part === "..") return undefined;
    const name = namesIn(found).find((entry) => entry.toLowerCase() === part.toLowerCase());
    if (name === undefined) return undefined;
    found = join(found, name);
  }
  return found;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
