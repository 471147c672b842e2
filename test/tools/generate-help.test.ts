import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { describe, it } from "mocha";
import { functionCatalogue } from "../../src/core/indicators/catalogue.ts";
import { catalogue } from "../../src/core/rules/index.ts";
import { ruleHelpAddress } from "../../src/taskpane/rule-help.ts";
import { OVERALL, helpPages, writtenPages } from "../../src/tools/generate-help.ts";

const ROOT = new URL("../../", import.meta.url);
const FOLDER = new URL("assets/help/", ROOT);

/** All that a finding can name. */
const rules = [...catalogue, ...OVERALL];

describe("help pages", () => {
  const pages = helpPages();

  it("are those of the generator: run npm run build after changing an indicator or a rule", () => {
    assert.deepEqual([...writtenPages()].sort(), [...pages.keys()].sort());
    for (const [file, content] of pages) assert.equal(readFileSync(new URL(file, FOLDER), "utf8"), content, file);
  });

  it("are there for every function, and the index leads to each", () => {
    for (const { name } of functionCatalogue) {
      assert.ok(pages.get("index.html")?.includes(`<a href="${name.toLowerCase()}.html">SD.${name}</a>`), name);
    }
  });

  it("are there for every rule, where the pane looks for it, and the index leads to each in the order of their ids", () => {
    const links = [...(pages.get("regels/index.html") ?? "").matchAll(/<a href="([^"/]+)">([^<]+)<\/a>/g)];
    assert.deepEqual(
      links.map(([, file, text]) => [file, text]),
      rules.map(({ id, name }) => [`${id.toLowerCase()}.html`, `${id} ${name}`]),
    );
    for (const { id } of rules) assert.ok(existsSync(new URL(ruleHelpAddress(id), ROOT)), id);
  });

  it("are those and no more", () => assert.equal(pages.size, functionCatalogue.length + rules.length + 2));

  for (const [file, content] of pages) {
    it(`${file} is well-formed, in Dutch, with one heading above the others, captions and no script`, () => {
      const page = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
        content.replace("<!DOCTYPE html>\n", ""),
        "text/xml",
      );
      const all = (tag: string) => Array.from(page.getElementsByTagName(tag));
      const address = (name: string, element: ReturnType<typeof all>[number]) =>
        new URL(element.getAttribute(name) ?? "", new URL(file, FOLDER)).href;
      assert.equal(page.documentElement?.getAttribute("lang"), "nl");
      assert.equal(all("h1").length, 1);
      assert.equal(all("script").length, 0);
      for (const table of all("table")) assert.equal(table.getElementsByTagName("caption").length, 1);
      for (const link of all("a")) {
        assert.ok(pages.has(address("href", link).replace(FOLDER.href, "")), "every link leads to a page");
        assert.notEqual(address("href", link), new URL(file, FOLDER).href, "and to another one");
      }
      assert.deepEqual(
        all("link").map((link) => address("href", link)),
        [new URL("help.css", FOLDER).href],
      );
      assert.doesNotMatch(content, /\son\w+=|style=|undefined|NaN|\[object/);
    });
  }
});
