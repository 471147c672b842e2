import { divide, type Exact, negate, powerOfTen, toNumber } from "../../interval/exact.ts";
import type { RuleAlgebra } from "../../language/evaluate.ts";
import { addForms, constantForm, constantOf, type LinearForm, scaleForm, subtractForms } from "./linear-form.ts";
import type { Range } from "./linear-system.ts";
import { isAbove, isBelow } from "./range.ts";
import type { SystemBuilder } from "./system-builder.ts";

/** A quotient of two linear forms; undefined where a formula is no such thing. */
export type Ratio = { readonly top: LinearForm; readonly bottom: LinearForm } | undefined;

const ONE = constantForm(1);

export const whole = (top: LinearForm): Ratio => ({ top, bottom: ONE });

const UNSIGNED: Range = { low: 0, high: 0 };

/** Whether a range is above zero throughout. */
export const isPositive = ({ low }: Range): boolean => low !== undefined && isAbove(UNSIGNED, low);

/** A formula read as linear forms over the variables of a system, to which it adds what it needs. */
export function linearAlgebra(system: SystemBuilder<unknown>): RuleAlgebra<Ratio> {
  const times = (a: LinearForm, b: LinearForm): LinearForm => system.times(a, b);

  const both =
    (operation: (a: NonNullable<Ratio>, b: NonNullable<Ratio>) => Ratio) =>
    (a: Ratio, b: Ratio): Ratio =>
      a && b && operation(a, b);
  const combine = (sign: 1 | -1) =>
    both((a, b) =>
      a.bottom === b.bottom
        ? { top: addForms(a.top, scaleForm(b.top, sign)), bottom: a.bottom }
        : {
            top: addForms(times(a.top, b.bottom), scaleForm(times(b.top, a.bottom), sign)),
            bottom: times(a.bottom, b.bottom),
          },
    );
  const add = combine(1);
  const productOf = both((a, b) => ({ top: times(a.top, b.top), bottom: times(a.bottom, b.bottom) }));
  const sum = (values: readonly Ratio[]): Ratio => values.reduce(add, whole(constantForm(0)));
  /** What was rounded to a multiple of `step`: at most half of that away. */
  const nearby = (value: Ratio, step: Exact): Ratio => {
    const half = divide(step, 2) ?? 0;
    return add(value, whole(system.fresh({ low: negate(half), high: half, integer: false })));
  };
  const known = (value: Ratio): Exact | undefined => value && divideForms(value);

  return {
    constant: (value) => whole(constantForm(value)),
    add,
    subtract: combine(-1),
    multiply: productOf,
    divide: both((a, b) => ({ top: times(a.top, b.bottom), bottom: times(a.bottom, b.top) })),
    absolute: (value) => {
      if (!value || !isPositive(system.rangeOf(value.bottom))) return undefined;
      const range = system.rangeOf(value.top);
      if (range.low !== undefined && !isBelow(UNSIGNED, range.low)) return value;
      if (range.high !== undefined && !isAbove(UNSIGNED, range.high))
        return { ...value, top: scaleForm(value.top, -1) };
      return undefined;
    },
    sum,
    largest: (values) => {
      const most = system.fresh({ low: undefined, high: undefined, integer: false });
      for (const value of values) {
        if (value?.bottom !== ONE) return undefined;
        system.require(subtractForms(most, value.top), { low: 0, high: undefined });
      }
      return whole(most);
    },
    sumProduct: (left, right) => sum(left.map((value, place) => productOf(value, right[place]))),
    round: (value, decimals, extra) => {
      const places = known(decimals);
      return places === undefined ? undefined : nearby(value, powerOfTen(-(Math.trunc(toNumber(places)) + extra)));
    },
    roundToMultiple: (value, multiple) => {
      const step = known(multiple);
      return step === undefined ? undefined : nearby(value, step);
    },
  };
}

/** The value of a quotient without variables. */
function divideForms({ top, bottom }: NonNullable<Ratio>): Exact | undefined {
  const [a, b] = [constantOf(top), constantOf(bottom)];
  return a === undefined || b === undefined ? undefined : divide(a, b);
}
