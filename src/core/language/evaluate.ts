import { type Algebra, fold } from "../indicators/expression.ts";
import type { Selector, Term } from "./formula.ts";

/** The values a selector stands for: one, or all that SOM adds up. */
export type Lookup<T> = (selector: Selector) => readonly T[];

/** What a rule needs of an algebra beyond what the indicators do. */
export interface RuleAlgebra<T> extends Algebra<T> {
  /** The largest of one or more values. */
  largest(values: readonly T[]): T;
}

/** Worked out over an algebra: exact values, intervals or the text of the sum, all from the same tree. */
export function evaluate<T>(term: Term, algebra: RuleAlgebra<T>, lookup: Lookup<T>): T {
  switch (term.kind) {
    case "number":
      return algebra.constant(term.value);
    case "selector": {
      const values = lookup(term.selector);
      const [only] = values;
      return only !== undefined && values.length === 1 ? only : algebra.sum(values);
    }
    case "largest":
      return algebra.largest(lookup(term.selector));
    case "call": {
      const { parameters, formula } = term.indicator;
      const values = term.arguments.map((argument, index) => {
        const isList = (parameters[index] ?? parameters.at(-1))?.kind === "reeks";
        return isList ? manyOf(argument, algebra, lookup) : [evaluate(argument, algebra, lookup)];
      });
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

/** A list as an argument: SOM of many figures is that list. */
function manyOf<T>(term: Term, algebra: RuleAlgebra<T>, lookup: Lookup<T>): readonly T[] {
  return term.kind === "selector" && term.selector.all ? lookup(term.selector) : [evaluate(term, algebra, lookup)];
}
