import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";

const CORE = new URL("../../../src/core/", import.meta.url).pathname;

/**
 * The core as plain JavaScript in a folder of its own, as the build makes it. tsx gives every function its name when it
 * is made, which a function that makes functions pays for over and over, and which is not in what we ship.
 */
async function load(folder: string) {
  const from = (file: string): Promise<unknown> => import(join(folder, file));
  return {
    ...((await from("check.js")) as typeof import("../../../src/core/check.ts")),
    ...((await from("session.js")) as typeof import("../../../src/core/session.ts")),
    ...((await from("workbook/grid.js")) as typeof import("../../../src/core/workbook/grid.ts")),
    ...((await from("tables/recognise.js")) as typeof import("../../../src/core/tables/recognise.ts")),
    ...((await from("rules/rule.js")) as typeof import("../../../src/core/rules/rule.ts")),
    ...((await from("rules/index.js")) as typeof import("../../../src/core/rules/index.ts")),
    ...((await from("network/series-index.js")) as typeof import("../../../src/core/network/series-index.ts")),
    ...((await from(
      "network/compiled/check-rule.js",
    )) as typeof import("../../../src/core/network/compiled/check-rule.ts")),
    ...((await from(
      "network/compiled/check-block.js",
    )) as typeof import("../../../src/core/network/compiled/check-block.ts")),
    ...((await from(
      "network/compiled/dependents.js",
    )) as typeof import("../../../src/core/network/compiled/dependents.ts")),
    ...((await from("findings/report.js")) as typeof import("../../../src/core/findings/report.ts")),
  };
}

export type Core = Awaited<ReturnType<typeof load>>;

/** The core from such a folder. */
export const loadCore = (): Promise<Core> => load(compileCore());

function compileCore(): string {
  const folder = mkdtempSync(join(tmpdir(), "core-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const file of readdirSync(CORE, { recursive: true, encoding: "utf8" })) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    if (file.endsWith(".js")) cpSync(join(CORE, file), target);
    if (!file.endsWith(".ts") || file.endsWith(".d.ts")) continue;
    const { outputText } = ts.transpileModule(readFileSync(join(CORE, file), "utf8"), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        rewriteRelativeImportExtensions: true,
        verbatimModuleSyntax: true,
      },
    });
    writeFileSync(target.replace(/\.ts$/, ".js"), outputText);
  }
  return folder;
}
