import type { RuleAlgebra } from "../language/evaluate.ts";

/** How often a euro counts in a value: once in an amount, not at all in a count, a share or a rate. */
export const euroAlgebra: RuleAlgebra<number> = {
  constant: () => 0,
  add: Math.max,
  subtract: Math.max,
  multiply: (left, right) => left + right,
  divide: (left, right) => left - right,
  absolute: (value) => value,
  sum: (values) => Math.max(0, ...values),
  largest: (values) => Math.max(0, ...values),
  sumProduct: (left, right) => Math.max(0, ...left) + Math.max(0, ...right),
  round: (value) => value,
  roundToMultiple: (value) => value,
};
