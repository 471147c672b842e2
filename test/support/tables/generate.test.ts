import assert from "node:assert/strict";
import { rangeOf, valueOf } from "./figure.ts";
import { generate, KINDS, type KindName } from "./generate.ts";
import { seedError } from "./generated.ts";
import { ALL_ROUNDINGS, type Spec } from "./kinds/manner.ts";
import { typedCell } from "./printed-number.ts";
import { randomFrom } from "./random.ts";

const kinds = Object.keys(KINDS) as KindName[];
const specs: Spec[] = ALL_ROUNDINGS.flatMap((rounding) =>
  [false, true].flatMap((secret) =>
    [1, 2, 3, 4, 5].map((seed) => ({ rows: seed * 7, columns: seed * 2, rounding, secret, seed })),
  ),
);

describe("generated tables", () => {
  for (const kind of kinds) {
    it(`${kind}: are correct, within 40 × 12 figures, and tied by the rules of their kind`, () => {
      for (const spec of specs) {
        const { tables, bindings } = generate(kind, spec);
        const broken = bindings.filter((tie) => tie.broken((figure) => rangeOf(figure, valueOf(figure))));
        assert.deepEqual(broken, []);
        assert.deepEqual(new Set(bindings.map(({ rule }) => rule)), new Set(KINDS[kind].rules));
        for (const table of tables) assert.ok(table.rows.length <= 40 && table.columns.length <= 12, table.title);
      }
    });

    it(`${kind}: print what their notes say`, () => {
      for (const spec of specs) {
        const { bindings } = generate(kind, spec);
        for (const figure of bindings.flatMap(({ figures }) => figures)) {
          const { value } = typedCell(figure.printed);
          const scale = figure.style.thousands === true ? 1000 : 1;
          if (figure.printed === "-") assert.ok(figure.truth <= 7 && spec.secret);
          else
            assert.ok(typeof value === "number" && Math.abs(value * scale - figure.truth) <= figure.style.slack + 1e-6);
        }
      }
    });

    it(`${kind}: a seeded error changes one figure and breaks the ties it names`, () => {
      let seeded = 0;
      for (const spec of specs) {
        const generated = generate(kind, spec);
        const error = seedError(generated, randomFrom(spec.seed));
        if (error === undefined) continue;
        seeded += 1;
        const before = JSON.stringify(generated.tables).split('"');
        const after = JSON.stringify(error.tables).split('"');
        assert.equal(before.filter((part, index) => part !== after[index]).length, 1);
        assert.ok(error.rules.length > 0);
        assert.ok(error.rules.every((rule) => (KINDS[kind].rules as readonly string[]).includes(rule)));
      }
      assert.ok(seeded > specs.length / 2);
    });
  }

  it("are the same for the same seed", () => {
    for (const kind of kinds) {
      for (const spec of specs) {
        assert.deepEqual(generate(kind, spec).tables, generate(kind, spec).tables);
      }
    }
  });
});
