import assert from "node:assert/strict";
import fc from "fast-check";
import { compare, divide, exact, multiply, roundToMultiple } from "../../../src/core/interval/exact.ts";
import { impliedDenominator } from "../../../src/core/interval/implied-denominator.ts";
import { pointOf, roundedTo } from "../../../src/core/interval/interval.ts";

describe("impliedDenominator", () => {
  it("always has the denominator that a rounded rate was worked out with", () => {
    const steps = fc.constantFrom(1, 5, 10);
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 4_000_000 }), steps, (count, denominator, step) => {
        const [printed, unit] = [roundToMultiple(count, step), exact(0.1)];
        const rate = roundToMultiple(divide(multiply(count, 100), denominator) ?? 0, unit);
        const { low, high } = impliedDenominator(roundedTo(printed, step), roundedTo(rate, unit), 100);
        assert.ok(low !== undefined && compare(low, denominator) <= 0);
        assert.ok(high === undefined || compare(high, denominator) >= 0);
      }),
    );
  });

  it("is any number where nobody is nought per 1.000", () => {
    assert.deepEqual(impliedDenominator(pointOf(0), roundedTo(0, 1), 1000), {
      low: 0,
      high: undefined,
      point: undefined,
    });
  });
});
