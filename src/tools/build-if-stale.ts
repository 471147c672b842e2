import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = ["src", "assets", ".config", "webpack.config.js", "package-lock.json", "manifest.xml"];
const RESULTS = ["dist/taskpane.html", "dist-workbench/page.html"];
/** When this built last: webpack leaves a file alone that comes out the same, so its age says too little. */
const STAMP = join(ROOT, ".cache/build-stamp");

/** Builds the add-in and the workbench when they are missing or older than their sources. Throws when that fails. */
export function buildIfStale(): void {
  const built = Math.min(...RESULTS.map((path) => changedAt(join(ROOT, path))));
  const changed = Math.max(...SOURCES.map((path) => newestIn(join(ROOT, path))));
  if (built > 0 && changed < Math.max(built, changedAt(STAMP))) return;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = { cwd: ROOT, shell: process.platform === "win32", encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(npm, ["run", "--silent", "build"], options);
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, "");
}

/** Milliseconds since 1970; 0 when there is no such file. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestIn(path: string): number {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info?.isDirectory()) return info?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
