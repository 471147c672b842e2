import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import * as numbers from "../../../src/core/interval/exact.ts";
import {
  absolute,
  add,
  atLeast,
  between,
  divide,
  largest,
  multiply,
  negate,
  outcomeOf,
  pointOf,
  roundedTo,
  scale,
  subtract,
  unknown,
  type Interval,
  type Operator,
} from "../../../src/core/interval/interval.ts";

const { compare, exact } = numbers;

const holds = ({ low, high }: Interval, value: numbers.Exact): boolean =>
  (low === undefined || compare(low, value) <= 0) && (high === undefined || compare(value, high) <= 0);

/** A value with an interval around it that may be open on either side. */
const member = fc
  .record({
    value: fc.oneof(
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: -500, max: 500 }).map((tenths) => exact(tenths / 10)),
    ),
    below: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    above: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    stated: fc.boolean(),
  })
  .map(({ value, below, above, stated }) => ({
    value,
    interval: {
      low: below === undefined ? undefined : numbers.subtract(value, below),
      high: above === undefined ? undefined : numbers.add(value, above),
      point: stated ? value : undefined,
    },
  }));

describe("interval", () => {
  it("says what a figure can be", () => {
    assert.deepEqual(pointOf(382), { low: 382, high: 382, point: 382 });
    assert.deepEqual(roundedTo(3520, 1), { low: exact(3519.5), high: exact(3520.5), point: 3520 });
    assert.deepEqual(roundedTo(1405, 5), { low: exact(1402.5), high: exact(1407.5), point: 1405 });
    assert.deepEqual(roundedTo(exact(0.474), exact(0.001)), {
      low: exact(0.4735),
      high: exact(0.4745),
      point: exact(0.474),
    });
    assert.deepEqual(unknown(), { low: undefined, high: undefined, point: undefined });
    assert.deepEqual(atLeast(200), { low: 200, high: undefined, point: undefined });
    assert.deepEqual(between(0, 7), { low: 0, high: 7, point: undefined });
  });

  const BINARY = [
    ["add", add, numbers.add],
    ["subtract", subtract, numbers.subtract],
    ["multiply", multiply, numbers.multiply],
    ["divide", divide, numbers.divide],
  ] as const;

  for (const [name, onIntervals, onNumbers] of BINARY) {
    it(`${name} keeps every pair of values inside`, () => {
      fc.assert(
        fc.property(member, member, (a, b) => {
          const result = onNumbers(a.value, b.value);
          const interval = onIntervals(a.interval, b.interval);
          if (result !== undefined) assert.ok(holds(interval, result));
          const stated = a.interval.point !== undefined && b.interval.point !== undefined;
          assert.deepEqual(interval.point, stated ? result : undefined);
        }),
        { numRuns: 2000 },
      );
    });

    it(`${name} is no wider for narrower figures`, () => {
      fc.assert(
        fc.property(member, member, (a, b) => {
          const [narrow, wide] = [onIntervals(pointOf(a.value), b.interval), onIntervals(a.interval, b.interval)];
          for (const bound of [narrow.low, narrow.high]) if (bound !== undefined) assert.ok(holds(wide, bound));
          if (narrow.low === undefined) assert.equal(wide.low, undefined);
          if (narrow.high === undefined) assert.equal(wide.high, undefined);
        }),
        { numRuns: 2000 },
      );
    });
  }

  it("negate, scale and absolute keep every value inside", () => {
    fc.assert(
      fc.property(member, fc.integer({ min: -5, max: 5 }), ({ value, interval }, factor) => {
        assert.ok(holds(negate(interval), numbers.negate(value)));
        assert.ok(holds(scale(interval, factor), numbers.multiply(value, factor)));
        assert.ok(holds(absolute(interval), numbers.absolute(value)));
        assert.ok(compare(absolute(interval).low ?? -1, 0) >= 0);
      }),
    );
  });

  it("is as narrow as it can be", () => {
    for (const [actual, low, high] of [
      [add(between(1, 2), between(10, 20)), 11, 22],
      [subtract(between(1, 2), between(10, 20)), -19, -8],
      [multiply(between(-2, 3), between(-5, 7)), -15, 21],
      [multiply(pointOf(0), unknown()), 0, 0],
      [multiply(atLeast(2), between(-1, 3)), undefined, undefined],
      [multiply(atLeast(2), atLeast(3)), 6, undefined],
      [multiply(atLeast(2), pointOf(-3)), undefined, -6],
      [divide(between(1, 2), between(4, 8)), exact(0.125), exact(0.5)],
      [divide(pointOf(12), atLeast(4)), 0, 3],
      [divide(pointOf(12), between(0, 4)), 3, undefined],
      [divide(pointOf(12), between(-4, 0)), undefined, -3],
      [divide(pointOf(12), between(-4, 4)), undefined, undefined],
      [divide(pointOf(12), pointOf(0)), undefined, undefined],
      [absolute(between(-3, 2)), 0, 3],
      [absolute(between(-3, -2)), 2, 3],
      [absolute(unknown()), 0, undefined],
    ] as const) {
      assert.deepEqual([actual.low, actual.high], [low, high]);
    }
  });
});

describe("outcomeOf", () => {
  it("tells the four outcomes apart", () => {
    const secret = between(0, 7);
    for (const [left, operator, right, expected] of [
      [pointOf(387), "=", pointOf(387), "klopt"],
      [pointOf(385), "=", pointOf(387), "schending"],
      [roundedTo(3520, 1), "=", pointOf(exact(3519.9)), "klopt binnen afronding"],
      [roundedTo(3520, 1), "=", pointOf(exact(3519.5)), "klopt binnen afronding"],
      [roundedTo(3520, 1), "=", pointOf(exact(3519.4)), "schending"],
      [roundedTo(1405, 5), "=", roundedTo(1410, 5), "klopt binnen afronding"],
      [unknown(), "=", pointOf(3), "niet toetsbaar"],
      [secret, "=", pointOf(5), "niet toetsbaar"],
      [secret, "=", pointOf(8), "schending"],
      [secret, "<=", pointOf(8), "klopt"],
      [secret, "<=", pointOf(7), "klopt"],
      [secret, "<=", pointOf(6), "niet toetsbaar"],
      [pointOf(8), "<=", secret, "schending"],
      [secret, ">=", pointOf(0), "klopt"],
      [atLeast(200), "<=", pointOf(150), "schending"],
      [atLeast(200), ">=", pointOf(150), "klopt"],
      [atLeast(200), "=", pointOf(150), "schending"],
      [atLeast(200), "<=", pointOf(250), "niet toetsbaar"],
      [between(4, 4), "=", pointOf(4), "klopt"],
      [roundedTo(10, 5), "<=", roundedTo(5, 5), "klopt binnen afronding"],
      [roundedTo(5, 5), "<=", roundedTo(10, 5), "klopt"],
      [roundedTo(15, 5), "<=", roundedTo(5, 5), "schending"],
    ] as const) {
      const text = `${JSON.stringify([left, right], (_, v: unknown) => (typeof v === "bigint" ? String(v) : v))} ${operator}`;
      assert.equal(outcomeOf(left, operator, right), expected, text);
    }
  });

  it("agrees with trying every value", () => {
    const LOWEST = -3;
    const small = fc
      .record({
        low: fc.integer({ min: LOWEST, max: 3 }),
        width: fc.integer({ min: 0, max: 4 }),
        at: fc.option(fc.nat(4), { nil: undefined }),
      })
      .map(({ low, width, at }) => ({
        low,
        high: low + width,
        point: at === undefined ? undefined : low + Math.min(at, width),
      }));
    const satisfies = {
      "=": (a: number, b: number) => a === b,
      "<=": (a: number, b: number) => a <= b,
      ">=": (a: number, b: number) => a >= b,
    };
    const valuesOf = ({ low, high }: { low: number; high: number }) =>
      Array.from({ length: high - low + 1 }, (_, i) => low + i);

    fc.assert(
      fc.property(small, fc.constantFrom<Operator>("=", "<=", ">="), small, (left, operator, right) => {
        const test = satisfies[operator];
        const pairs = valuesOf(left).flatMap((a) => valuesOf(right).map((b) => test(a, b)));
        const stated =
          left.point === undefined || right.point === undefined ? undefined : test(left.point, right.point);
        const expected =
          stated === true || pairs.every(Boolean)
            ? "klopt"
            : !pairs.some(Boolean)
              ? "schending"
              : stated === undefined
                ? "niet toetsbaar"
                : "klopt binnen afronding";
        assert.equal(outcomeOf(left, operator, right), expected);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("the largest of intervals", () => {
  const cases: [name: string, values: Interval[], result: Interval][] = [
    ["points", [pointOf(20), pointOf(43), pointOf(1)], pointOf(43)],
    ["a nought", [pointOf(-3), pointOf(0)], pointOf(0)],
    ["rounded ones", [roundedTo(20, 5), roundedTo(21, 1)], { low: 20.5, high: 22.5, point: 21 }],
    ["a hidden one", [between(0, 7), pointOf(3)], { low: 3, high: 7, point: undefined }],
    ["an unknown one", [unknown(), pointOf(3)], { low: 3, high: undefined, point: undefined }],
  ];
  for (const [name, values, result] of cases) {
    it(name, () => {
      const { low, high, point } = largest(values);
      assert.deepEqual(
        [low, high, point].map((bound) => (bound === undefined ? undefined : numbers.toNumber(bound))),
        [result.low, result.high, result.point].map((bound) =>
          bound === undefined ? undefined : numbers.toNumber(bound),
        ),
      );
    });
  }

  it("holds the largest of any values within them", () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 6 }), (members) => {
        const most = members.map(({ value }) => value).reduce((a, b) => (compare(a, b) >= 0 ? a : b));
        return holds(largest(members.map(({ interval }) => interval)), most);
      }),
    );
  });
});
