import { compare, type Exact, divide, roundToMultiple, subtract } from "../interval/exact.ts";
import { linearFormOf } from "../network/compiled/linear-form.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { Figure } from "../network/figure.ts";
import { isWhole } from "../network/joint/whole.ts";
import type { Sighting } from "../network/observe.ts";
import { printedStep } from "../reading/read-cell.ts";
import { placeOf } from "../tables/table.ts";

/** A figure that would make a sum come out if it were another one. */
export interface Repair {
  readonly figure: Figure;
  readonly found: Exact;
  readonly wanted: Exact;
}

/** Whether a figure is what stands in its cell: an outflow may be read without its minus, an amount in thousands. */
function isAsPrinted({ table, series, moment, reading: { value } }: Figure): boolean {
  const printed = table.cell(series, moment).value;
  const isSame = value !== undefined && printed !== undefined && compare(value, printed) === 0;
  return isSame && placeOf(table, series, moment) !== undefined;
}

/** The ways to make a sum that does not come out do so by changing one of its figures; none where it is no sum of known figures. */
export function repairsOf({ constraint, left, right, outcome }: Verdict): readonly Repair[] {
  const form = linearFormOf(constraint.formula);
  if (!form || outcome !== "schending" || constraint.formula.operator !== "=") return [];
  if (left.point === undefined || right.point === undefined) return [];
  const gap = subtract(left.point, right.point);
  const repairs: Repair[] = [];
  for (const [selector, times] of form.coefficients) {
    const change = divide(gap, times);
    if (change === undefined) continue;
    for (const figure of constraint.figures.get(selector) ?? []) {
      const found = figure.reading.value;
      if (found === undefined || !isAsPrinted(figure)) continue;
      const wanted = subtract(found, change);
      // Who counts persons finds no half ones.
      if (isWhole(wanted) || !isWhole(found)) repairs.push({ figure, found, wanted });
    }
  }
  return repairs;
}

/** What would stand in the place of what was seen if it were worked out right, as far as it is printed. */
export function ownRepair({ subject, left, operator, right, holdsWith }: Sighting): Repair | undefined {
  const found = subject.reading.value;
  if (!holdsWith || operator !== "=" || left.point === undefined || right.point === undefined) return undefined;
  if (found === undefined || !isAsPrinted(subject)) return undefined;
  return { figure: subject, found, wanted: roundToMultiple(right.point, printedStep(subject.reading)) };
}
