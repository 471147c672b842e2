import { absolute, add, compare, divide, type Exact } from "../../interval/exact.ts";
import { type Equation, notWhole } from "./lattice.ts";
import type { LinearSystem, Range, Term } from "./linear-system.ts";
import { ANYTHING, intersect, isEmpty } from "./range.ts";
import { type Bounds, Tableau } from "./tableau.ts";
import { floor, isWhole } from "./whole.ts";
import { spend, type Work } from "./work.ts";

/** A column of the tableau that is a sum of whole variables with whole coefficients, so that it is whole itself. */
interface WholeSum {
  readonly column: number;
  readonly terms: readonly Term[];
}

/** Whether a value lies at one of its bounds. */
const isAtBound = ({ low, high }: Range, value: Exact): boolean =>
  (low !== undefined && compare(low, value) === 0) || (high !== undefined && compare(high, value) === 0);

/**
 * Whether values satisfy a system, whole where they must be; undefined when the work ran out first. Branch and bound:
 * where the simplex method gives a variable a value that is not whole, the question is put twice, below that value
 * and above it. Where the constraints that hold the values in place prove that a sum is not whole, that sum is split
 * instead (Dillig, Dillig and Aiken, Cuts from proofs, 2009): splitting its variables one by one may never end.
 */
export function search(system: LinearSystem, work: Work): boolean | undefined {
  const { variables, constraints } = system;
  const tableau = new Tableau(variables.map(middleOf));
  const columns = constraints.map(({ terms }) => ({ column: tableau.addSum(terms), terms }));
  const sums: WholeSum[] = columns.filter(({ terms }) =>
    terms.every(({ variable, coefficient }) => variables[variable]?.integer === true && isWhole(coefficient)),
  );
  // First in, first out: whoever follows x ≥ 5 to x ≥ 6 and beyond never comes back to x ≤ 4.
  const open: Bounds[] = [[...variables, ...constraints]];
  for (let bounds = open.shift(); bounds; bounds = open.shift()) {
    const settled = spend(work, 1) ? tableau.settle(bounds, work) : undefined;
    if (settled === undefined) return undefined;
    if (!settled) continue;
    const column = columnToSplit(system, tableau, sums, bounds, work);
    if (column === undefined) return true;
    const below = floor(tableau.values[column] ?? 0);
    for (const half of [
      { low: undefined, high: below },
      { low: add(below, 1), high: undefined },
    ]) {
      const range = intersect(bounds[column] ?? ANYTHING, half);
      if (!isEmpty(range)) open.push(Object.assign([...bounds], { [column]: range }));
    }
  }
  return false;
}

/** About the middle of what a variable can be: for a figure that was rounded, the figure itself. */
const middleOf = ({ low, high }: Range): Exact => floor(divide(add(low ?? high ?? 0, high ?? low ?? 0), 2) ?? 0);

/** A column whose value must be whole and is not; undefined when all that must be whole is. */
function columnToSplit(
  system: LinearSystem,
  tableau: Tableau,
  sums: WholeSum[],
  bounds: Bounds,
  work: Work,
): number | undefined {
  const { variables } = system;
  const { values } = tableau;
  const fractional = variables.findIndex(({ integer }, place) => integer && !isWhole(values[place] ?? 0));
  if (fractional < 0) return undefined;
  const equations = tightEquations(system, sums, values, bounds);
  const [first, ...others] = notWhole(equations, work)?.terms ?? [];
  if (!first || isLarger([first, ...others], equations)) return fractional;
  if (others.length === 0) return first.variable;
  const column = tableau.addSum([first, ...others]);
  sums.push({ column, terms: [first, ...others] });
  return column;
}

/** Whether a sum has larger coefficients than all it comes from: splitting those leads to ever larger ones. */
function isLarger(terms: readonly Term[], equations: readonly Equation[]): boolean {
  const largest = equations
    .flatMap((equation) => equation.terms)
    .reduce<Exact>((most, { coefficient }) => larger(most, absolute(coefficient)), 0);
  return terms.some(({ coefficient }) => compare(absolute(coefficient), largest) > 0);
}

const larger = (a: Exact, b: Exact): Exact => (compare(a, b) < 0 ? b : a);

/** The whole sums and variables that are at a bound: what holds the values where they are. */
function tightEquations(
  { variables }: LinearSystem,
  sums: readonly WholeSum[],
  values: readonly Exact[],
  bounds: Bounds,
): Equation[] {
  const single = [...variables.keys()]
    .filter((variable) => variables[variable]?.integer)
    .map((variable) => ({ column: variable, terms: [{ variable, coefficient: 1 }] }));
  return [...sums, ...single]
    .map(({ column, terms }) => ({ terms, value: values[column] ?? 0, range: bounds[column] ?? ANYTHING }))
    .filter(({ value, range }) => isAtBound(range, value));
}
