import { divide } from "../../interval/exact.ts";
import type { LinearConstraint, LinearSystem, Range, Variable } from "./linear-system.ts";
import { ANYTHING, holds, intersect, isEmpty, minus, plus, times, wholesOf, ZERO } from "./range.ts";
import { simplify } from "./simplify.ts";
import { spend, type Work } from "./work.ts";

/** Bounds that only creep towards each other are left to the simplex method. */
const MOST_PASSES = 12;

/** For each range, the sum of those before it. */
function sumsBefore(ranges: readonly Range[]): Range[] {
  let total = ZERO;
  return ranges.map((range) => {
    const before = total;
    total = plus(total, range);
    return before;
  });
}

/** For each range, the sum of all others. */
function sumsOfOthers(ranges: readonly Range[]): Range[] {
  const after = sumsBefore([...ranges].reverse()).reverse();
  return sumsBefore(ranges).map((before, place) => plus(before, after[place] ?? ZERO));
}

/** Narrows the variables of one constraint to what the others leave it; gives the places of those that changed. */
function narrow({ terms, low, high }: LinearConstraint, variables: Variable[]): number[] {
  const parts = terms.map(({ variable, coefficient }) => times(variables[variable] ?? ANYTHING, coefficient));
  const others = sumsOfOthers(parts);
  return terms.flatMap(({ variable, coefficient }, place) => {
    const [known, inverse] = [variables[variable], divide(1, coefficient)];
    if (!known || inverse === undefined) return [];
    const left = times(minus({ low, high }, others[place] ?? ANYTHING), inverse);
    const narrowed = intersect(known, known.integer ? wholesOf(left) : left);
    if (narrowed === known) return [];
    variables[variable] = narrowed;
    return [variable];
  });
}

/** Whether a constraint is impossible whatever its variables are. */
const isImpossible = (constraint: LinearConstraint): boolean =>
  isEmpty(constraint) || (constraint.terms.length === 0 && !holds(constraint, 0));

/** Whether the bounds of its variables alone make a constraint true. */
function isImplied(constraint: LinearConstraint, variables: readonly Variable[]): boolean {
  const sum = constraint.terms
    .map(({ variable, coefficient }) => times(variables[variable] ?? ANYTHING, coefficient))
    .reduce(plus, ZERO);
  return intersect(sum, constraint) === sum;
}

/**
 * The same system with the bounds that follow from one constraint at a time, and without the constraints that these
 * bounds make true; undefined when nothing is left for a variable, so that no values can satisfy it.
 */
export function propagate(system: LinearSystem, work: Work): LinearSystem | undefined {
  const variables = system.variables.map((variable) =>
    variable.integer ? { ...variable, ...wholesOf(variable) } : variable,
  );
  if (variables.some(isEmpty)) return undefined;
  let changed = new Set(variables.keys());
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = new Set<number>();
    for (const constraint of system.constraints) {
      if (pass > 0 && !constraint.terms.some(({ variable }) => changed.has(variable))) continue;
      if (!spend(work, constraint.terms.length)) break;
      const simple = simplify(constraint, variables);
      if (isImpossible(simple)) return undefined;
      for (const variable of narrow(simple, variables)) next.add(variable);
    }
    if (next.size === 0) break;
    if ([...next].some((variable) => isEmpty(variables[variable] ?? ANYTHING))) return undefined;
    changed = next;
  }
  const constraints = system.constraints.map((constraint) => simplify(constraint, variables));
  if (constraints.some(isImpossible)) return undefined;
  return { variables, constraints: constraints.filter((constraint) => !isImplied(constraint, variables)) };
}
