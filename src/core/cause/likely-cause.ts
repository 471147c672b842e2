import { numberText } from "../findings/number-text.ts";
import { type Exact, multiply } from "../interval/exact.ts";
import { selectorsOf } from "../language/formula.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { Figure } from "../network/figure.ts";
import type { HeldBy } from "./held-by.ts";
import { holdsWith } from "./holds-with.ts";
import { repairTo } from "./repair.ts";
import { typingSlip } from "./slips.ts";

/** Another value that may have been used in the place of a figure. */
interface Suspect {
  readonly value: Exact;
  readonly why: string;
}

/** A count taken twice, then the figure of another column: a denominator is rarely wrong in any other way. */
function* suspects({ table, series, moment, reading: { value } }: Figure): Generator<Suspect> {
  if (value === undefined) return;
  if (series.facets.unit === undefined) yield { value: multiply(value, 2), why: "het dubbele" };
  for (const other of table.moments) {
    const elsewhere = table.cell(series, other).value;
    if (other !== moment && elsewhere !== undefined) yield { value: elsewhere, why: `het getal van ${other.header}` };
  }
}

/**
 * The slip that would explain a schending, as a Dutch sentence; undefined when none that we know does. A
 * quotient hardly fits by chance, so there another value for one figure is telling; a sum of small counts
 * fits too easily.
 */
export function likelyCause(verdict: Verdict, held: HeldBy): string | undefined {
  const { constraint, left, right, outcome } = verdict;
  const { formula, figures, subject } = constraint;
  if (outcome !== "schending" || formula.operator !== "=") return undefined;
  if (left.point !== undefined && right.point !== undefined) {
    const slip = typingSlip(right.point, left.point);
    const asItShould = slip === undefined ? undefined : repairTo(subject, right.point);
    if (slip !== undefined && asItShould && held.isKeptWith(asItShould)) return `Waarschijnlijk: ${slip}.`;
  }
  if (formula.right.kind !== "call") return undefined;
  const others = selectorsOf(formula.right).flatMap((selector) => figures.get(selector) ?? []);
  for (const figure of others.filter(({ table }) => table !== subject.table)) {
    for (const { value, why } of suspects(figure)) {
      if (!holdsWith(constraint, figure, value)) continue;
      const { unit } = figure.series.facets;
      const [used, right] = [numberText(value, unit), numberText(figure.reading.value ?? value, unit)];
      return `Waarschijnlijk: er is gerekend met ${used} (${why}) in plaats van ${right}, ${figure.series.label}.`;
    }
  }
  return undefined;
}
