import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parserSource } from "../../../src/tools/generate-parser.ts";

describe("parser.js", () => {
  it("is what its grammar gives", () => {
    const committed = readFileSync(new URL("../../../src/core/language/parser.js", import.meta.url), "utf8");
    assert.ok(committed === parserSource(), "run npm run build and commit src/core/language/parser.js");
  });

  it("needs no eval: the page forbids it", () => {
    assert.doesNotMatch(parserSource(), /\beval\(|new Function/);
  });
});
