import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = ["src", "assets", ".config", "webpack.config.js", "package-lock.json", "manifest.xml"];
const ADD_IN = join(ROOT, "dist/taskpane.html");
/** Built last, and written anew by every build (webpack.workbench.js); the add-in's files only when they differ. */
const WORKBENCH = join(ROOT, "dist-workbench/page.html");

/** Builds the add-in and the workbench when they are missing or older than their sources. Throws when that fails. */
export function buildIfStale(): void {
  const changed = Math.max(...SOURCES.map((path) => newestIn(join(ROOT, path))));
  if (existsSync(ADD_IN) && changed <= newestIn(WORKBENCH)) return;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = { cwd: ROOT, shell: process.platform === "win32", encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(npm, ["run", "--silent", "build"], options);
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

/** When a file or anything in a folder changed last, in milliseconds; 0 when there is no such thing. */
function newestIn(path: string): number {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info?.isDirectory()) return info?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
