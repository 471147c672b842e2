import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const LOCK = new URL("test/fixtures/functions-lock.json", root);

/** What was released: Excel keeps functions.json for up to a day, unless the version of the manifest is higher. */
export interface FunctionsLock {
  /** The last one is the current one; versions only go up. */
  readonly releases: readonly { readonly version: string; readonly sha256: string }[];
  /** Parameters by function in the order in which formulas in workbooks give them; new ones come last and are optional. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

interface Metadata {
  readonly functions: readonly {
    readonly name: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
}

const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

/** The functions as they are now, and the version of the manifest that brings them. */
export function currentRelease(): { readonly version: string; readonly sha256: string; readonly metadata: Metadata } {
  const functions = read("assets/functions.json");
  const [, version = ""] = /<Version>([\d.]+)<\/Version>/.exec(read("manifest.xml")) ?? [];
  const sha256 = createHash("sha256").update(functions).digest("hex");
  return { version, sha256, metadata: JSON.parse(functions) as Metadata };
}

export const readLock = (): FunctionsLock => JSON.parse(readFileSync(LOCK, "utf8")) as FunctionsLock;

/** Negative, zero or positive as version `a` is below, equal to or above `b`: "1.10.0.0" is above "1.9.0.0". */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split(".").map(Number));
  for (let part = 0; part < 4; part++) {
    const difference = (x?.[part] ?? 0) - (y?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What changed that would break formulas in workbooks, as sentences; empty when they all still work. */
export function brokenFormulas({ parameters }: FunctionsLock, { functions }: Metadata): string[] {
  return Object.entries(parameters).flatMap(([name, locked]) => {
    const now = functions.find((entry) => entry.name === name)?.parameters;
    if (!now) return [`${name} is gone`];
    const kept = locked.every((parameter, index) => now[index]?.name === parameter);
    const added = now.slice(locked.length).every(({ optional }) => optional === true);
    return kept && added ? [] : [`${name} takes other parameters than ${locked.join(", ")}`];
  });
}

/** The lock with the current functions in it. Throws when Excel would not notice them, or formulas would break. */
export function nextLock(
  lock: FunctionsLock,
  { version, sha256, metadata }: ReturnType<typeof currentRelease>,
): FunctionsLock {
  const last = lock.releases.at(-1);
  const broken = brokenFormulas(lock, metadata);
  if (broken.length > 0) throw new Error(broken.join("\n"));
  const isNew = last?.sha256 !== sha256;
  if (isNew && last && compareVersions(version, last.version) <= 0) {
    throw new Error(`functions.json changed: raise <Version> in manifest.xml above ${last.version}`);
  }
  const names = metadata.functions.map(({ name, parameters }) => [name, parameters.map((parameter) => parameter.name)]);
  return {
    releases: isNew ? [...lock.releases, { version, sha256 }] : lock.releases,
    parameters: Object.fromEntries(names) as FunctionsLock["parameters"],
  };
}

// node --import=tsx src/tools/functions-lock.ts, after raising the version of the manifest.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = existsSync(LOCK) ? readLock() : { releases: [], parameters: {} };
  writeFileSync(LOCK, `${JSON.stringify(nextLock(lock, currentRelease()), null, 2)}\n`);
}
