import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { importFault, roomOf, root, rooms, shipped } from "../.config/rooms.js";

interface Import {
  readonly file: string;
  readonly specifier: string;
  /** The file it stands for, when it is one of ours. */
  readonly target: string | undefined;
}

/** Files below a folder of the project, as paths from its root. */
function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file).replaceAll("\\", "/"))
    .filter((file) => ending.test(file));
}

/** Everything a file imports, types and lazy imports too. */
function importsOf(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"), true, true);
  return importedFiles.map(({ fileName }) => ({
    file,
    specifier: fileName,
    target: fileName.startsWith(".") ? relative(root, join(root, dirname(file), fileName)) : undefined,
  }));
}

const sources = filesIn("src", /(?<!\.d)\.tsx?$/);
const imports = sources.flatMap(importsOf);

describe("the structure", () => {
  it("has no room without rules", () => {
    const found = new Set(sources.map((file) => roomOf(file)));
    assert.deepEqual(
      [...found].filter((room) => room === undefined || !(room in rooms)),
      [],
    );
  });

  it("lets every room import only what it may", () => {
    const faults = imports.flatMap(({ file, specifier, target }) => {
      const fault = importFault(roomOf(file) ?? "", specifier, target);
      return fault === undefined ? [] : `${file}: ${fault}`;
    });
    assert.deepEqual(faults, []);
  });

  it("imports with the file's own name, ending included", () => {
    const bare = imports.filter(({ target }) => target !== undefined && !/\.(tsx?|js|css)$/.test(target));
    assert.deepEqual(bare, []);
  });

  it("has no cycle in what is shipped", () => {
    const targets = new Map<string, string[]>();
    for (const { file, target } of imports.filter(({ file }) => shipped.includes(roomOf(file) ?? ""))) {
      if (target) targets.set(file, [...(targets.get(file) ?? []), target]);
    }
    assert.deepEqual(cycles(targets), []);
  });

  it("makes its random tables without a word of the vocabulary they are to be recognised by", () => {
    const reached = new Set<string>(["test/support/tables/generate.ts"]);
    for (const file of reached) for (const { target } of importsOf(file)) if (target) reached.add(target);
    assert.deepEqual(
      [...reached].filter((file) => file.startsWith("src/") && !/^src\/core\/(?:workbook|interval)\//.test(file)),
      [],
    );
  });

  it("names Office outside src/excel only where the boot and the functions register", () => {
    const speakers = sources.filter((file) => {
      if (!shipped.includes(roomOf(file) ?? "") || file.startsWith("src/excel/")) return false;
      return /\b(?:Excel|Office|OfficeExtension|OfficeRuntime|CustomFunctions)\.[A-Za-z]/.test(withoutComments(file));
    });
    const allowed = /^src\/(functions\/|taskpane\/main\.ts$)/;
    assert.deepEqual(
      speakers.filter((file) => !allowed.test(file)),
      [],
    );
  });
});

/** A file's code without comments and texts: what it says there binds nobody. */
function withoutComments(file: string): string {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}

/** The files that import themselves by way of others, each with the way. */
function cycles(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  function visit(file: string, path: readonly string[]): void {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) {
      for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    }
  }
  for (const file of targets.keys()) visit(file, []);
  return found;
}
