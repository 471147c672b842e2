import { compare, type Exact, divide, multiply, negate, roundToMultiple, subtract } from "../interval/exact.ts";
import { linearFormOf } from "../network/compiled/linear-form.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { Figure } from "../network/figure.ts";
import { swapped } from "./slips.ts";
import { isWhole } from "../network/joint/whole.ts";
import type { Sighting } from "../network/observe.ts";
import { printedStep } from "../reading/read-cell.ts";
import { inUnits, scaleOf } from "../tables/relations/possible-values.ts";
import { placeOf } from "../tables/table.ts";

/** A figure that would make a sum come out if it were another one; both values as they stand in its cell. */
export interface Repair {
  readonly figure: Figure;
  readonly found: Exact;
  readonly wanted: Exact;
}

/** What one in a cell of a table comes to: 1.000 where it says "x € 1.000". */
export function scaleOfCell({ table, series, moment }: Figure): Exact {
  return inUnits(scaleOf(series, table.conventions), { ...table.cell(series, moment), value: 1 }).value ?? 1;
}

/** What one in its cell is in the check that a figure is asked in: less than nought for an outflow that is read without its minus. */
function unitOf(figure: Figure): Exact | undefined {
  const { table, series, moment, reading } = figure;
  const { value } = table.cell(series, moment);
  if (value === undefined || reading.value === undefined || !placeOf(table, series, moment)) return undefined;
  const read = reading.value;
  const scale = scaleOfCell(figure);
  return [1, scale, -1, negate(scale)].find((unit) => compare(read, multiply(value, unit)) === 0);
}

/** What a value that stands in a cell is in the check that the figure there is asked in. */
export const asAsked = (figure: Figure, printed: Exact): Exact => multiply(printed, unitOf(figure) ?? 1);

/** The repair that makes a figure another one in its check; none where it cannot stand in its cell: persons come in no halves. */
export function repairTo(figure: Figure, wanted: Exact): Repair | undefined {
  const unit = unitOf(figure);
  const [found, then] = [figure.reading.value, wanted].map((value) =>
    value === undefined || unit === undefined ? undefined : divide(value, unit),
  );
  if (found === undefined || then === undefined) return undefined;
  return isWhole(then) || !isWhole(found) ? { figure, found, wanted: then } : undefined;
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
      const repair = found === undefined ? undefined : repairTo(figure, subtract(found, change));
      if (repair) repairs.push(repair);
    }
  }
  return repairs;
}

/** The figures of what was seen that would make it come out if two digits next to each other changed places. */
export function swapsOf({ figures, holdsWith, outcome }: Sighting): readonly Repair[] {
  if (!holdsWith || outcome !== "schending") return [];
  return figures.flatMap((figure) => {
    const found = figure.reading.value;
    if (found === undefined) return [];
    return swapped(found).flatMap((wanted) => (holdsWith(figure, wanted) ? (repairTo(figure, wanted) ?? []) : []));
  });
}

/** What would stand in the place of what was seen if it were worked out right, as far as it is printed. */
export function ownRepair({ subject, left, operator, right, holdsWith }: Sighting): Repair | undefined {
  if (!holdsWith || operator !== "=" || left.point === undefined || right.point === undefined) return undefined;
  return repairTo(subject, roundToMultiple(right.point, printedStep(subject.reading)));
}
