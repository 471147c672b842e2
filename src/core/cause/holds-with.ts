import type { Exact } from "../interval/exact.ts";
import { outcomeOf } from "../interval/interval.ts";
import { evaluate } from "../language/evaluate.ts";
import type { Selector } from "../language/formula.ts";
import { type Figure, intervalOf } from "../network/figure.ts";
import type { Constraint } from "../network/instantiate.ts";
import { intervalAlgebra } from "../network/interval-algebra.ts";

/** Whether a rule holds as it stands. */
export const holds = (constraint: Constraint): boolean => holdsFor(constraint, (figure) => figure);

/** Whether it does when one figure is taken to be something else. */
export function holdsWith(constraint: Constraint, changed: Figure, value: Exact): boolean {
  const isChanged = ({ series, moment }: Figure): boolean => series === changed.series && moment === changed.moment;
  return holdsFor(constraint, (figure) =>
    isChanged(figure) ? { ...figure, reading: { ...figure.reading, value } } : figure,
  );
}

function holdsFor({ formula, figures }: Constraint, read: (figure: Figure) => Figure): boolean {
  const lookup = (selector: Selector) => (figures.get(selector) ?? []).map((figure) => intervalOf(read(figure)));
  const [left, right] = [formula.left, formula.right].map((term) => evaluate(term, intervalAlgebra, lookup));
  return left !== undefined && right !== undefined && outcomeOf(left, formula.operator, right).startsWith("klopt");
}
