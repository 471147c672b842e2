import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { roomOf, shipped } from "../.config/rooms.js";
import { DEVELOPMENT_URL } from "../src/tools/manifest-address.ts";
import { META_POLICY, OFFICE_JS_URL, headersFile } from "../src/tools/security-headers.ts";

const DIST = new URL("../dist/", import.meta.url);

const read = (file: string) => readFileSync(new URL(file, DIST), "utf8");
const files = (ending: RegExp) =>
  readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((file) => ending.test(file));
const unhashed = (file: string) => file.replace(/\.[0-9a-f]{10}\./, ".");
const gzipped = (file: string) => gzipSync(read(file), { level: 9 }).length;

/** The modules in a script, as its source map names them: "src/core/check.ts", "node_modules/react/index.js". */
function modulesOf(script: string): string[] {
  const { sources } = JSON.parse(read(`${script}.map`)) as { sources: string[] };
  return sources
    .map((source) =>
      source
        .replace(/^webpack:\/\/[^/]*\//, "")
        .replace(/^\.\//, "")
        .replace(/\?.*$/, ""),
    )
    .filter((source) => /^(src|node_modules|test|assets)\//.test(source));
}

describe("dist", () => {
  let scripts: readonly string[];
  let html: string;

  before(() => {
    assert.ok(existsSync(DIST), "there is no dist: npm run build makes it");
    scripts = files(/\.js$/);
    html = read("taskpane.html");
  });

  it("loads Office.js first, then the functions, then the pane", () => {
    const loaded = [...html.matchAll(/<script[^>]* src="?([^\s">]+)/g)].map(([, src = ""]) => unhashed(src));
    assert.deepEqual(loaded, [OFFICE_JS_URL, "functions.js", "taskpane.js"]);
  });

  it("states the policy in the page, which needs nothing the policy forbids", () => {
    assert.ok(html.includes(META_POLICY));
    assert.doesNotMatch(html, /<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=/i);
  });

  it("carries the headers to deploy", () => assert.equal(read("_headers"), headersFile()));

  it("holds our shipped rooms and nothing of the workbench, the tools, the command line or the tests", () => {
    const rooms = new Set(
      scripts
        .flatMap(modulesOf)
        .filter((module) => !module.startsWith("node_modules/"))
        .map(roomOf),
    );
    assert.deepEqual(
      [...rooms].filter((room) => room === undefined || !shipped.includes(room)),
      [],
    );
    assert.ok(rooms.has("core"));
    assert.deepEqual(files(/workbench|voorbeelden|univer|\bhost\b/i), []);
  });

  it("holds no Office.js: Microsoft serves it", () => {
    assert.deepEqual(
      scripts.flatMap(modulesOf).filter((module) => module.includes("@microsoft/office-js/")),
      [],
    );
    assert.deepEqual(files(/office\.js$|excel-web/), []);
  });

  it("makes no code out of text", () => {
    for (const script of scripts)
      assert.doesNotMatch(read(script), /\beval\(|\bnew Function\b|\bFunction\(["'`]/, script);
  });

  it("registers the functions in at most 40 kB, without React and without the engine", () => {
    assert.ok(gzipped("functions.js") <= 40_000);
    const strangers = modulesOf("functions.js").filter((module) => !/^src\/(core|functions)\//.test(module));
    assert.deepEqual(strangers, []);
    assert.ok(!modulesOf("functions.js").includes("src/core/check.ts"));
  });

  it("boots in at most 5 kB, and loads React and the engine only when they are needed", () => {
    const boot = scripts.find((script) => unhashed(script) === "taskpane.js") ?? "";
    assert.ok(gzipped(boot) <= 5_000);
    assert.deepEqual(
      modulesOf(boot).filter((module) => /^node_modules|src\/core\//.test(module)),
      [],
    );
    const lazy = scripts.filter((script) => script !== boot && script !== "functions.js").map(modulesOf);
    const engine = lazy.find((modules) => modules.includes("src/core/check.ts"));
    assert.ok(engine && !engine.some((module) => module.startsWith("node_modules/")));
  });

  it("serves every address that the manifest and the functions name", () => {
    const named = `${read("manifest.xml")}${read("functions.json")}`.matchAll(/https:\/\/localhost:3000\/([^"\s]+)/g);
    const missing = [...named].map(([, path = ""]) => path).filter((path) => !existsSync(new URL(path, DIST)));
    assert.deepEqual([...new Set(missing)], []);
    assert.equal(DEVELOPMENT_URL, "https://localhost:3000");
  });
});
