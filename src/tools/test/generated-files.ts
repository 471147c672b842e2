import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

/** File name → digest of what it holds. */
export type Snapshot = ReadonlyMap<string, string>;

const digest = (name: string): string => createHash("sha256").update(readFileSync(name)).digest("hex");

/**
 * What the generated files (linguist-generated in .gitattributes) hold now. Empty outside a git checkout:
 * there nothing says which files are committed.
 */
export function readGenerated(): Snapshot {
  let names: string;
  try {
    const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ":(attr:linguist-generated)"];
    names = execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return new Map();
  }
  const there = names.split("\0").filter((name) => name !== "" && existsSync(name));
  return new Map(there.map((name) => [name, digest(name)]));
}

/** The files that are new, gone or different, in the order of their names. */
export function changedFiles(before: Snapshot, after: Snapshot): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}
