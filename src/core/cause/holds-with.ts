import type { Exact } from "../interval/exact.ts";
import { type Interval, outcomeOf } from "../interval/interval.ts";
import { evaluate, type Lookup } from "../language/evaluate.ts";
import { linearFormOf } from "../network/compiled/linear-form.ts";
import { type Figure, intervalOf } from "../network/figure.ts";
import type { Constraint } from "../network/instantiate.ts";
import { intervalAlgebra } from "../network/interval-algebra.ts";
import { SumButOne } from "./sum-but-one.ts";

/** Whether a rule holds as it stands. */
export const holds = (constraint: Constraint): boolean =>
  holdsFor(constraint, (selector) => (constraint.figures.get(selector) ?? []).map(intervalOf));

/** Whether it does when one figure is taken to be something else. */
export function holdsWith(constraint: Constraint, changed: Figure, value: Exact): boolean {
  const isChanged = ({ series, moment }: Figure): boolean => series === changed.series && moment === changed.moment;
  const withValue = (figure: Figure): Interval => intervalOf({ ...figure, reading: { ...figure.reading, value } });
  const isSum = linearFormOf(constraint.formula) !== undefined;
  return holdsFor(constraint, (selector) => {
    const figures = constraint.figures.get(selector) ?? [];
    const [only, ...more] = isSum && figures.length >= LONG_LIST ? figures.filter(isChanged) : [];
    if (only && more.length === 0) return [sumOf(figures).without(intervalOf(only)), withValue(only)];
    return figures.map((one) => (isChanged(one) ? withValue(one) : intervalOf(one)));
  });
}

/** So many figures are as soon added up as kept. */
const LONG_LIST = 16;

/** A total over thousands of figures is asked again for each of them. */
const known = new WeakMap<readonly Figure[], SumButOne>();

function sumOf(figures: readonly Figure[]): SumButOne {
  let sum = known.get(figures);
  if (!sum) known.set(figures, (sum = new SumButOne(figures.map(intervalOf))));
  return sum;
}

function holdsFor({ formula }: Constraint, lookup: Lookup<Interval>): boolean {
  const [left, right] = [formula.left, formula.right].map((term) => evaluate(term, intervalAlgebra, lookup));
  return left !== undefined && right !== undefined && outcomeOf(left, formula.operator, right).startsWith("klopt");
}
