import { compare, type Exact, divide, multiply, roundToMultiple, subtract } from "../interval/exact.ts";
import { linearFormOf } from "../network/compiled/linear-form.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { Figure } from "../network/figure.ts";
import { isWhole } from "../network/joint/whole.ts";
import type { Sighting } from "../network/observe.ts";
import { printedStep } from "../reading/read-cell.ts";
import { inUnits } from "../tables/possible-values.ts";
import { placeOf } from "../tables/table.ts";

/** A figure that would make a sum come out if it were another one. */
export interface Repair {
  readonly figure: Figure;
  readonly found: Exact;
  readonly wanted: Exact;
}

/**
 * What one in the cell of a figure is read as: 1.000 in a table "x € 1.000"; undefined where it is read otherwise, as an
 * outflow without its minus.
 */
export function printedUnit({ table, series, moment, reading: { value } }: Figure): Exact | undefined {
  const printed = table.cell(series, moment);
  if (value === undefined || printed.value === undefined || !placeOf(table, series, moment)) return undefined;
  const unit = inUnits(table.conventions, { ...printed, value: 1 }).value ?? 1;
  return compare(value, multiply(printed.value, unit)) === 0 ? unit : undefined;
}

/** Whether a figure can be written in its cell as what it should be: who counts persons, or in thousands, finds no half ones. */
function canStand({ figure, found, wanted }: Repair): boolean {
  const unit = printedUnit(figure);
  if (unit === undefined) return false;
  const [now, then] = [found, wanted].map((value) => divide(value, unit));
  return now !== undefined && then !== undefined && (isWhole(then) || !isWhole(now));
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
      if (found === undefined) continue;
      const repair = { figure, found, wanted: subtract(found, change) };
      if (canStand(repair)) repairs.push(repair);
    }
  }
  return repairs;
}

/** What would stand in the place of what was seen if it were worked out right, as far as it is printed. */
export function ownRepair({ subject, left, operator, right, holdsWith }: Sighting): Repair | undefined {
  const found = subject.reading.value;
  if (!holdsWith || operator !== "=" || left.point === undefined || right.point === undefined) return undefined;
  if (found === undefined || printedUnit(subject) === undefined) return undefined;
  return { figure: subject, found, wanted: roundToMultiple(right.point, printedStep(subject.reading)) };
}
