import { add, divide, type Exact, multiply } from "../../interval/exact.ts";
import type { LinearConstraint, Variable } from "./linear-system.ts";
import { minus, onlyValue, times, wholesOf } from "./range.ts";
import { commonDivisor } from "./whole.ts";

/**
 * The same constraint without what is known: fixed variables are taken to the other side, and coefficients are whole
 * without a common divisor. A sum of whole numbers is then whole itself, so its bounds move inward: 2x + 2y = 3 is
 * found to be impossible here.
 */
export function simplify({ terms, low, high }: LinearConstraint, variables: readonly Variable[]): LinearConstraint {
  const coefficients = new Map<number, Exact>();
  let known: Exact = 0;
  for (const { variable, coefficient } of terms) {
    const value = onlyValue(variables[variable] ?? { low: undefined, high: undefined });
    if (value !== undefined) known = add(known, multiply(coefficient, value));
    else coefficients.set(variable, add(coefficients.get(variable) ?? 0, coefficient));
  }
  const left = [...coefficients].filter(([, coefficient]) => coefficient !== 0);
  const divisor = left.reduce<Exact>((common, [, coefficient]) => commonDivisor(common, coefficient), 0);
  const scale = divide(1, divisor) ?? 1;
  const range = times(minus({ low, high }, { low: known, high: known }), scale);
  const isWhole = left.every(([variable]) => variables[variable]?.integer === true);
  return {
    terms: left.map(([variable, coefficient]) => ({ variable, coefficient: multiply(coefficient, scale) })),
    ...(isWhole ? wholesOf(range) : range),
  };
}
