import { type Exact } from "../../interval/exact.ts";
import { evaluate, type RuleAlgebra } from "../../language/evaluate.ts";
import { type Formula, type Selector, selectorsOf } from "../../language/formula.ts";

/** A sum of figures, each times a whole number, plus a constant. */
export interface LinearForm {
  /** A selector that means many figures stands for their sum. */
  readonly coefficients: ReadonlyMap<Selector, number>;
  readonly constant: number;
}

/** What is no such sum is undefined, and so is all that is made of it. */
type Form = LinearForm | undefined;

const constant = (value: Exact): Form =>
  typeof value === "number" ? { coefficients: new Map(), constant: value } : undefined;

function add(a: Form, b: Form): Form {
  if (!a || !b) return undefined;
  const coefficients = new Map(a.coefficients);
  for (const [selector, times] of b.coefficients) coefficients.set(selector, (coefficients.get(selector) ?? 0) + times);
  return { coefficients, constant: a.constant + b.constant };
}

function times(a: Form, factor: number): Form {
  return (
    a && {
      coefficients: new Map([...a.coefficients].map(([selector, times]) => [selector, times * factor])),
      constant: a.constant * factor,
    }
  );
}

const isConstant = (a: LinearForm): boolean => a.coefficients.size === 0;

function multiply(a: Form, b: Form): Form {
  if (!a || !b) return undefined;
  if (isConstant(a)) return times(b, a.constant);
  return isConstant(b) ? times(a, b.constant) : undefined;
}

const none = (): Form => undefined;

const linearAlgebra: RuleAlgebra<Form> = {
  constant,
  add,
  subtract: (a, b) => add(a, times(b, -1)),
  multiply,
  divide: none,
  absolute: none,
  sum: (values) => values.reduce(add, constant(0)),
  largest: none,
  sumProduct: none,
  round: none,
  roundToMultiple: none,
};

/**
 * The left-hand side of a formula less the right-hand side; undefined where that is no sum of figures: a quotient, or
 * the figures of another line of time (JAARSOM). A selector on both sides would be one cell that may be two values.
 */
export function linearFormOf(formula: Formula): LinearForm | undefined {
  if (!known.has(formula)) known.set(formula, workOut(formula));
  return known.get(formula);
}

/** A rule is put to many subjects. */
const known = new WeakMap<Formula, LinearForm | undefined>();

function workOut(formula: Formula): LinearForm | undefined {
  const selectors = [...selectorsOf(formula.left), ...selectorsOf(formula.right)];
  if (selectors.some(({ ofYear }) => ofYear) || new Set(selectors).size < selectors.length) return undefined;
  const lookup = (selector: Selector): readonly Form[] => [{ coefficients: new Map([[selector, 1]]), constant: 0 }];
  const [left, right] = [formula.left, formula.right].map((side) => evaluate(side, linearAlgebra, lookup));
  const form = add(left, times(right, -1));
  return form && [...form.coefficients.values(), form.constant].every(Number.isSafeInteger) ? form : undefined;
}
