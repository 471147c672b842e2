import assert from "node:assert/strict";
import { compileFormula } from "../../../src/core/language/compile.ts";
import { catalogue } from "../../../src/core/rules/index.ts";
import { rule } from "../../../src/core/rules/rule.ts";
import { outcomeOfExample } from "../../support/rule-example.ts";

describe("catalogue", () => {
  it("is in the order of its ids, each once", () => {
    const ids = catalogue.map(({ id }) => id);
    const order = new Intl.Collator("en", { numeric: true });
    assert.deepEqual(ids, [...new Set(ids)].sort(order.compare));
  });

  for (const { id, name, formulas, source, why, examples } of catalogue) {
    describe(`${id} ${name}`, () => {
      it("says what it is, where it stands and why", () => {
        assert.match(id, /^SD-(R\d{2}[a-z]?|MV)$/);
        for (const text of [name, source, why]) assert.match(text, /\p{L}{2}/u);
        assert.match(why, /\.$/, "why is a sentence");
      });

      for (const { text } of formulas) {
        it(`compiles: ${text}`, () => {
          assert.ok(!("problem" in compileFormula(text)));
        });
      }

      const outcomes: [example: keyof typeof examples, outcomes: readonly string[]][] = [
        ["klopt", ["klopt", "klopt binnen afronding"]],
        ["schending", ["schending"]],
        ["nietToetsbaar", ["niet toetsbaar"]],
      ];
      for (const [example, expected] of outcomes) {
        it(`${examples[example]} gives ${expected[0] ?? ""}`, () => {
          const found = formulas.flatMap((formula) => outcomeOfExample(formula, examples[example]) ?? []);
          assert.ok(found.length > 0, "the example has the figures of none of the formulas");
          for (const outcome of found) assert.ok(expected.includes(outcome), outcome);
        });
      }
    });
  }
});

describe("rule", () => {
  it("refuses a formula that says nothing: the catalogue is ours", () => {
    const [first] = catalogue;
    assert.ok(first);
    assert.throws(() => rule({ ...first, id: "SD-R99", formulas: ["[banaan] = 1"] }), /^Error: SD-R99: .*\[banaan\]/);
  });
});
