import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import {
  absolute,
  add,
  compare,
  decimalsOf,
  divide,
  exact,
  multiply,
  negate,
  parseDecimal,
  powerOfTen,
  roundTo,
  roundToMultiple,
  subtract,
  toDecimal,
  toNumber,
  type Exact,
} from "../../../src/core/interval/exact.ts";

/** The oracle: a fraction that is never reduced and never takes a short cut. */
type Ratio = readonly [numerator: bigint, denominator: bigint];

const ratioOf = (value: Exact): Ratio =>
  typeof value === "number" ? [BigInt(value), 1n] : [value.numerator, value.denominator];
const same = ([a, b]: Ratio, [c, d]: Ratio) => a * d === c * b;

function assertCanonical(value: Exact): void {
  if (typeof value === "number") {
    assert.ok(Number.isSafeInteger(value) && !Object.is(value, -0));
    return;
  }
  const { numerator, denominator } = value;
  assert.ok(denominator > 0n);
  let [x, y] = [numerator < 0n ? -numerator : numerator, denominator];
  while (y !== 0n) [x, y] = [y, x % y];
  assert.equal(x, 1n, "in lowest terms");
  assert.ok(denominator > 1n || !Number.isSafeInteger(Number(numerator)), "a safe integer stays a number");
}

function assertIs(actual: Exact | undefined, expected: Ratio): void {
  assert.ok(actual !== undefined);
  assertCanonical(actual);
  assert.ok(same(ratioOf(actual), expected), `${ratioOf(actual).join("/")} is not ${expected.join("/")}`);
}

const whole = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.constantFrom(0, 1, -1, 2 ** 53 - 1, 1 - 2 ** 53));
const cents = fc.maxSafeInteger().map((value) => exact(Math.trunc(value / 100) / 100));
const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([top, bottom]) => divide(parseDecimal(String(top)) ?? 0, parseDecimal(String(bottom)) ?? 1) ?? 0);
const number: fc.Arbitrary<Exact> = fc.oneof(whole, cents, fraction);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("exact", () => {
  it("computes as fractions do", () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [[an, ad], [bn, bd]] = [ratioOf(a), ratioOf(b)];
        assertIs(add(a, b), [an * bd + bn * ad, ad * bd]);
        assertIs(subtract(a, b), [an * bd - bn * ad, ad * bd]);
        assertIs(multiply(a, b), [an * bn, ad * bd]);
        assertIs(negate(a), [-an, ad]);
        assertIs(absolute(a), [an < 0n ? -an : an, ad]);
        assert.equal(Math.sign(compare(a, b)), Number(an * bd > bn * ad) - Number(an * bd < bn * ad));
        if (bn === 0n) assert.equal(divide(a, b), undefined);
        else assertIs(divide(a, b), [an * bd, ad * bn]);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads every double and gives it back", () => {
    fc.assert(
      fc.property(finite, (value) => {
        assertCanonical(exact(value));
        assert.equal(toNumber(exact(value)), value === 0 ? 0 : value);
      }),
      { numRuns: 5000 },
    );
    for (const value of [5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 2 ** 53, 2 ** 53 + 2, -(2 ** 60)]) {
      assert.equal(toNumber(exact(value)), value);
    }
  });

  it("takes a double for the decimal it prints as", () => {
    fc.assert(
      fc.property(finite, (value) => {
        assertIs(exact(value), ratioOf(parseDecimal(String(value)) ?? 0));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), fc.integer({ min: 1, max: 9 }), (digits, places) => {
        const value = Number(`${String(digits)}e-${String(places)}`);
        assertIs(exact(value), [BigInt(digits), 10n ** BigInt(places)]);
      }),
    );
  });

  it("refuses what is no number", () => {
    for (const value of [NaN, Infinity, -Infinity]) assert.throws(() => exact(value), RangeError);
  });

  it("gives the nearest double of any fraction", () => {
    fc.assert(
      fc.property(fraction, (value) => {
        const nearest = toNumber(value);
        const distance = absolute(subtract(exact(nearest), value));
        // Nothing printed as another double lies nearer: the spacing at `nearest` bounds it.
        const spacing = exact(Math.max(Math.abs(nearest) * 2 ** -52, 5e-324));
        assert.ok(compare(multiply(distance, 2), multiply(spacing, 2)) <= 0);
      }),
    );
    assert.equal(toNumber(divide(1, 3) ?? 0), 1 / 3);
    assert.equal(toNumber(divide(61668, 17) ?? 0), 61668 / 17);
    assert.equal(toNumber(powerOfTen(400)), Infinity);
    assert.equal(toNumber(negate(powerOfTen(-400))), 0, "too small for a double is 0, not -0");
  });

  it("knows no binary dust", () => {
    assert.deepEqual(add(exact(0.1), exact(0.2)), exact(0.3));
    const billions = exact(999_999_999_999.99);
    assert.equal(toDecimal(add(billions, exact(0.01))), "1000000000000");
    assert.equal(toDecimal(subtract(billions, exact(0.02))), "999999999999.97");
    assert.equal(toDecimal(multiply(billions, 1000)), "999999999999990");
  });

  it("rounds half away from zero on the decimal value", () => {
    for (const [value, decimals, expected] of [
      ["1.005", 2, "1.01"],
      ["-1.005", 2, "-1.01"],
      ["2.5", 0, "3"],
      ["-2.5", 0, "-3"],
      ["0.5", 0, "1"],
      ["1.4999999999999999", 0, "1"],
      ["0.474", 3, "0.474"],
      ["1250", -2, "1300"],
      ["-1250", -2, "-1300"],
      ["1249", -2, "1200"],
      ["12", 5, "12"],
      ["999999999999.995", 2, "1000000000000"],
    ] as const) {
      assert.equal(toDecimal(roundTo(parseDecimal(value) ?? 0, decimals)), expected, value);
    }
    for (const [value, unit, expected] of [
      ["64.516", "5", "65"],
      ["62.5", "5", "65"],
      ["62.4", "5", "60"],
      ["-62.5", "5", "-65"],
      ["3880", "10", "3880"],
      ["0.3", "0.25", "0.25"],
      ["7", "-5", "5"],
    ] as const) {
      assert.equal(toDecimal(roundToMultiple(parseDecimal(value) ?? 0, parseDecimal(unit) ?? 1)), expected, value);
    }
  });

  it("rounds to the nearest multiple there is", () => {
    fc.assert(
      fc.property(
        number,
        number.filter((unit) => compare(unit, 0) !== 0),
        (value, unit) => {
          const rounded = roundToMultiple(value, unit);
          assert.ok(compare(multiply(absolute(subtract(value, rounded)), 2), absolute(unit)) <= 0);
          const multiples = ratioOf(divide(rounded, unit) ?? 0);
          assert.equal(multiples[0] % multiples[1], 0n);
          const mirrored = roundToMultiple(negate(value), unit);
          assert.deepEqual(mirrored, negate(rounded));
        },
      ),
    );
  });

  it("reads decimal notation and nothing else", () => {
    for (const [text, expected] of [
      ["12", "12"],
      ["-0.50", "-0.5"],
      ["+3", "3"],
      [".5", "0.5"],
      ["5.", "5"],
      ["1e-7", "0.0000001"],
      ["1.5E3", "1500"],
      ["-0", "0"],
      ["123456789012345678901234567890", "123456789012345678901234567890"],
    ] as const) {
      const value = parseDecimal(text);
      assert.ok(value !== undefined, text);
      assertCanonical(value);
      assert.equal(toDecimal(value), expected, text);
    }
    for (const text of ["", ".", "-", "1,5", "1 000", "e5", "1e", "0x10", "Infinity", "NaN", "1.2.3", " 1"]) {
      assert.equal(parseDecimal(text), undefined, text);
    }
  });

  it("writes decimal notation that reads back", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.integer({ min: 0, max: 10 }),
        (digits, places) => {
          const value = multiply(parseDecimal(String(digits)) ?? 0, powerOfTen(-places));
          assert.deepEqual(parseDecimal(toDecimal(value)), value);
        },
      ),
    );
    assert.equal(toDecimal(divide(2, 3) ?? 0, 4), "0.6667");
    assert.equal(toDecimal(divide(-1, 3) ?? 0, 0), "0");
    assert.equal(toDecimal(divide(-1, 3) ?? 0, 2), "-0.33");
  });

  it("counts the decimals of what was typed", () => {
    for (const [value, expected] of [
      [0, 0],
      [12, 0],
      [12.25, 2],
      [-0.1, 1],
      [1e-7, 7],
      [999_999_999_999.99, 2],
      [2 ** 60, 0],
      [0.1 + 0.2, Infinity],
      [1 / 3, Infinity],
    ] as const) {
      assert.equal(decimalsOf(value), expected, String(value));
    }
  });
});
