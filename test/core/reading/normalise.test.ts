import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { normalise, plainText, words } from "../../../src/core/reading/normalise.ts";

describe("normalise", () => {
  for (const [label, expected] of [
    ["Stand  begin\u00a0halfjaar", "stand begin halfjaar"],
    ["Cliënten", "clienten"],
    ["Clie\u0308nten", "clienten"],
    ["Geïnde eigen bijdrage:", "geinde eigen bijdrage"],
    ["Participatiewet***", "participatiewet"],
    ["Wmo 2015 **", "wmo 2015"],
    ["Totaal ¹)", "totaal"],
    ["Totaal*:", "totaal"],
    ["Waarvan : *", "waarvan"],
    ["zo‘n", "zo'n"],
    ["zo’n", "zo'n"],
    ["1 – 1,5 jaar", "1 - 1,5 jaar"],
    ["her\u00adindiceringen", "herindiceringen"],
    ["ZIN + PGB (Wmo)", "zin + pgb (wmo)"],
    ["", ""],
    ["***", ""],
  ] as const) {
    it(`${JSON.stringify(label)} is ${JSON.stringify(expected)}`, () => {
      assert.equal(normalise(label), expected);
    });
  }

  it("changes nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        assert.equal(plainText(plainText(text)), plainText(text));
        assert.equal(normalise(normalise(text)), normalise(text));
      }),
    );
  });
});

describe("words", () => {
  it("leaves signs out", () => {
    assert.deepEqual(words("Wmo-cliënten (ZIN):"), ["wmo", "clienten", "zin"]);
    assert.deepEqual(words("1e helft ‘16"), ["1e", "helft", "16"]);
    assert.deepEqual(words(" - "), []);
  });
});
