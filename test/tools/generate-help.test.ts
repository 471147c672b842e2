import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { describe, it } from "mocha";
import { functionCatalogue } from "../../src/core/indicators/catalogue.ts";
import { helpPages } from "../../src/tools/generate-help.ts";

const FOLDER = new URL("../../assets/help/", import.meta.url);
const committed = readdirSync(FOLDER).filter((file) => file.endsWith(".html"));

describe("help pages", () => {
  const pages = helpPages();

  it("are those of the generator: run npm run build after changing an indicator", () => {
    assert.deepEqual(committed.sort(), [...pages.keys()].sort());
    for (const [file, content] of pages) assert.equal(readFileSync(new URL(file, FOLDER), "utf8"), content, file);
  });

  it("are there for every function, and the index leads to each", () => {
    for (const { name } of functionCatalogue) {
      assert.ok(pages.get("index.html")?.includes(`<a href="${name.toLowerCase()}.html">SD.${name}</a>`), name);
    }
    assert.equal(pages.size, functionCatalogue.length + 1);
  });

  for (const [file, content] of pages) {
    it(`${file} is well-formed, in Dutch, with one heading above the others, captions and no script`, () => {
      const page = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
        content.replace("<!DOCTYPE html>\n", ""),
        "text/xml",
      );
      const all = (tag: string) => Array.from(page.getElementsByTagName(tag));
      assert.equal(page.documentElement?.getAttribute("lang"), "nl");
      assert.equal(all("h1").length, 1);
      assert.equal(all("script").length, 0);
      for (const table of all("table")) assert.equal(table.getElementsByTagName("caption").length, 1);
      for (const link of all("a")) assert.ok(pages.has(link.getAttribute("href") ?? ""), "every link leads to a page");
      assert.doesNotMatch(content, /\son\w+=|style=|undefined|NaN|\[object/);
    });
  }
});
