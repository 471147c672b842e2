import { type Algebra, fold } from "../indicators/expression.ts";
import type { Selector, Term } from "./formula.ts";

/** The values a selector stands for: one, or all that SOM adds up. */
export type Lookup<T> = (selector: Selector) => readonly T[];

/** Worked out over an algebra: exact values, intervals or the text of the sum, all from the same tree. */
export function evaluate<T>(term: Term, algebra: Algebra<T>, lookup: Lookup<T>): T {
  switch (term.kind) {
    case "number":
      return algebra.constant(term.value);
    case "selector": {
      const [only, ...others] = lookup(term.selector);
      return only !== undefined && others.length === 0 ? only : algebra.sum(lookup(term.selector));
    }
    case "call": {
      const { parameters, formula } = term.indicator;
      const values = term.arguments.map((argument) => manyOf(argument, algebra, lookup));
      const place = (name: string) => parameters.findIndex((parameter) => parameter.name === name);
      return fold(formula, algebra, {
        one: (name) => values[place(name)]?.[0],
        many: (name) =>
          values.slice(place(name), parameters[place(name)]?.repeating ? undefined : place(name) + 1).flat(),
      });
    }
    default:
      return algebra[term.kind](evaluate(term.left, algebra, lookup), evaluate(term.right, algebra, lookup));
  }
}

/** An argument as a list: SOM of many figures given to a function that takes a list is that list. */
function manyOf<T>(term: Term, algebra: Algebra<T>, lookup: Lookup<T>): readonly T[] {
  return term.kind === "selector" && term.selector.all ? lookup(term.selector) : [evaluate(term, algebra, lookup)];
}
