import { add as addExact, type Exact, multiply } from "../../interval/exact.ts";
import type { Range, Term, Variable } from "./linear-system.ts";
import { ANYTHING, plus, times } from "./range.ts";

/** A constant and a sum of variables, each once. */
export interface LinearForm {
  readonly constant: Exact;
  readonly terms: readonly Term[];
}

export const constantForm = (constant: Exact): LinearForm => ({ constant, terms: [] });

export const variableForm = (variable: number): LinearForm => ({ constant: 0, terms: [{ variable, coefficient: 1 }] });

/** The value of a form without variables. */
export const constantOf = ({ constant, terms }: LinearForm): Exact | undefined =>
  terms.length === 0 ? constant : undefined;

export function scaleForm(form: LinearForm, factor: Exact): LinearForm {
  if (factor === 0) return constantForm(0);
  return {
    constant: multiply(form.constant, factor),
    terms: form.terms.map(({ variable, coefficient }) => ({ variable, coefficient: multiply(coefficient, factor) })),
  };
}

export function addForms(...forms: readonly LinearForm[]): LinearForm {
  const coefficients = new Map<number, Exact>();
  let constant: Exact = 0;
  for (const form of forms) {
    constant = addExact(constant, form.constant);
    for (const { variable, coefficient } of form.terms) {
      coefficients.set(variable, addExact(coefficients.get(variable) ?? 0, coefficient));
    }
  }
  const terms = [...coefficients].map(([variable, coefficient]) => ({ variable, coefficient }));
  return { constant, terms: terms.filter(({ coefficient }) => coefficient !== 0) };
}

export const subtractForms = (a: LinearForm, b: LinearForm): LinearForm => addForms(a, scaleForm(b, -1));

/** All that a form can be, its variables each on their own. */
export function rangeOf({ constant, terms }: LinearForm, variables: readonly Variable[]): Range {
  return terms.reduce<Range>(
    (total, { variable, coefficient }) => plus(total, times(variables[variable] ?? ANYTHING, coefficient)),
    { low: constant, high: constant },
  );
}
