import { numberText } from "../findings/number-text.ts";
import { type Exact, multiply } from "../interval/exact.ts";
import { selectorsOf } from "../language/formula.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { Figure } from "../network/figure.ts";
import { holdsWith } from "./holds-with.ts";

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
 * The figure that was taken for another one, as a Dutch sentence; undefined where none would explain a schending. A quotient
 * hardly fits by chance, so there another value for one figure is telling; a sum of small counts fits too easily.
 */
export function otherFigureUsed({ constraint, outcome }: Verdict): string | undefined {
  const { formula, figures, subject } = constraint;
  if (outcome !== "schending" || formula.operator !== "=" || formula.right.kind !== "call") return undefined;
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
