import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { exactAlgebra } from "../../../src/core/indicators/exact-algebra.ts";
import { fold } from "../../../src/core/indicators/expression.ts";
import { isFailure } from "../../../src/core/indicators/failure.ts";
import { GEMPGB } from "../../../src/core/indicators/gempgb.ts";
import { STAND } from "../../../src/core/indicators/stand.ts";
import { exact, toNumber } from "../../../src/core/interval/exact.ts";
import type { Arithmetic } from "../../../src/core/indicators/indicator.ts";

function value(indicator: Arithmetic, args: Record<string, number | undefined>): number | string {
  const result = fold(indicator.formula, exactAlgebra, {
    one: (name) => (args[name] === undefined ? undefined : exact(args[name])),
    many: () => [],
  });
  return isFailure(result) ? result.error : toNumber(result);
}

describe("expression", () => {
  it("gives the exact value", () => {
    assert.equal(value(STAND, { begin: 349, in: 215, uit: 182 }), 382);
    assert.equal(value(STAND, { begin: 0.1, in: 0.2, uit: 0.3 }), 0);
    assert.equal(value(STAND, { begin: 999_999_999_999.99, in: 0.01, uit: 0 }), 1e12);
  });

  it("leaves unrounded what no decimals are given for", () => {
    assert.equal(value(GEMPGB, { totaal: 105598, houders: 30 }), 105598 / 30);
    assert.equal(value(GEMPGB, { totaal: 105598, houders: 30, decimalen: 0 }), 3520);
    assert.equal(value(GEMPGB, { totaal: 1.005, houders: 1, decimalen: 2 }), 1.01);
  });

  it("says that a denominator is zero", () => {
    assert.equal(value(GEMPGB, { totaal: 1, houders: 0 }), "#DIV/0!");
  });
});
