import assert from "node:assert/strict";
import fc from "fast-check";
import type { Correction } from "../../src/core/corrections.ts";
import { formatCorrections, parseCorrections } from "../../src/settings/stored-corrections.ts";

const place = { sheet: "Wmo", section: "", table: "Indicaties", group: "", row: "Aanwas" };
const rol: Correction = { ...place, kind: "rol", value: "instroom" };
const others: readonly Correction[] = [
  { ...place, row: "", kind: "geen tabel" },
  { ...place, row: "", kind: "eenheid", value: "x 1.000" },
];

describe("stored corrections", () => {
  it("come back as they were, by way of JSON", () => {
    const corrections = [rol, ...others];
    const value: unknown = JSON.parse(JSON.stringify(formatCorrections(corrections)));
    assert.deepEqual(parseCorrections(value), { corrections, problem: undefined });
  });

  const cases: readonly (readonly [name: string, value: unknown, problem: string | undefined])[] = [
    ["nothing", undefined, undefined],
    ["null, as Excel gives for an empty setting", null, undefined],
    ["a later version", { version: 2, corrections: { rows: [] } }, "newer"],
    ["an earlier version than any", { version: 0, corrections: [] }, "damaged"],
    ["a text", "verbeteringen", "damaged"],
    ["no list", { version: 1 }, "damaged"],
    ["a correction without a place", { version: 1, corrections: [{ kind: "geen tabel" }] }, "damaged"],
    [
      "a unit that does not exist",
      { version: 1, corrections: [{ ...place, kind: "eenheid", value: "el" }] },
      "damaged",
    ],
    ["a kind that does not exist", { version: 1, corrections: [{ ...place, kind: "kleur" }] }, "damaged"],
    ["one that is not whole among others", { version: 1, corrections: [rol, { ...rol, row: 3 }] }, "damaged"],
    [
      "a role that a later version knows: that is for the check",
      { version: 1, corrections: [{ ...rol, value: "?" }] },
      undefined,
    ],
  ];
  for (const [name, value, problem] of cases) {
    it(`${name}: ${problem ?? "fine"}`, () => assert.equal(parseCorrections(value).problem, problem));
  }

  it("never throw, whatever is stored", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        assert.ok(Array.isArray(parseCorrections(value).corrections));
      }),
    );
  });
});
