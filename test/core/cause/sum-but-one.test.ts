import assert from "node:assert/strict";
import fc from "fast-check";
import { SumButOne } from "../../../src/core/cause/sum-but-one.ts";
import { type Exact, exact } from "../../../src/core/interval/exact.ts";
import {
  add,
  atLeast,
  between,
  type Interval,
  pointOf,
  roundedTo,
  unknown,
} from "../../../src/core/interval/interval.ts";

const value = fc.integer({ min: -20_000, max: 20_000 }).map((tenths): Exact => exact(tenths / 10));
const interval = fc.oneof(
  { weight: 6, arbitrary: value.map(pointOf) },
  value.map((one) => roundedTo(one, 5)),
  value.map(atLeast),
  fc.constant(between(0, 4)),
  fc.constant(unknown()),
);

describe("a sum less one of what it adds up", () => {
  it("is the sum of all others", () => {
    const lists = fc.array(interval, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lists, (list) => {
        const sum = new SumButOne(list);
        for (const [at, one] of list.entries()) {
          const others = list.filter((_, other) => other !== at).reduce<Interval>(add, pointOf(0));
          assert.deepEqual(sum.without(one), others);
        }
      }),
      { seed: 2017 },
    );
  });
});
