import { type Exact, add, compare, subtract } from "../interval/exact.ts";
import { selectorsOf } from "../language/formula.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { Figure } from "../network/figure.ts";

/** A difference of this size is hardly by chance what some parts come to. */
const SMALLEST = 100;

const isSubtotal = ({ table: { totals, columnTotals }, series, moment }: Figure): boolean =>
  totals.some(({ whole }) => whole === series) || columnTotals.some(({ whole }) => whole === moment);

/**
 * Whether a total is too large by what the subtotals among its parts come to, as a Dutch sentence: then the lines of these
 * were added up with them. Undefined where that does not explain a schending.
 */
export function subtotalsTwice({
  constraint: { formula, figures },
  outcome,
  left,
  right,
}: Verdict): string | undefined {
  if (outcome !== "schending" || formula.operator !== "=") return undefined;
  if (left.point === undefined || right.point === undefined) return undefined;
  const subtotals = selectorsOf(formula.right).flatMap((selector) => (figures.get(selector) ?? []).filter(isSubtotal));
  const values = subtotals.flatMap(({ reading: { value } }) => value ?? []);
  const more = values.reduce<Exact>(add, 0);
  const isTwice = compare(more, SMALLEST) >= 0 && compare(subtract(left.point, right.point), more) === 0;
  return isTwice ? "Waarschijnlijk zijn subtotalen meegeteld naast de getallen waarvan zij al de som zijn." : undefined;
}
