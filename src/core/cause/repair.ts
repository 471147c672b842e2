import { compare, divide, type Exact, multiply, negate } from "../interval/exact.ts";
import type { Figure } from "../network/figure.ts";
import { isWhole } from "../network/joint/whole.ts";
import { inUnits, scaleOf } from "../tables/relations/possible-values.ts";
import { placeOf } from "../tables/table.ts";

/** A figure that would make a check come out if it were another one; both values as they stand in its cell. */
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
