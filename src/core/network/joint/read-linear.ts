import { scaleOf } from "../../tables/relations/possible-values.ts";
import { compare } from "../../interval/exact.ts";
import { evaluate, type Lookup } from "../../language/evaluate.ts";
import type { Formula, Operator } from "../../language/formula.ts";
import { placeOf } from "../../tables/table.ts";
import { onSheet } from "../../workbook/grid.ts";
import { type Figure, intervalOf } from "../figure.ts";
import type { Constraint } from "../instantiate.ts";
import { isPositive, linearAlgebra, type Ratio, whole } from "./linear-algebra.ts";
import { constantForm, type LinearForm, subtractForms } from "./linear-form.ts";
import type { Range, Variable } from "./linear-system.ts";
import { onlyValue, wholesOf } from "./range.ts";
import type { SystemBuilder } from "./system-builder.ts";
import { isWhole } from "./whole.ts";

/** The cell of a figure by name: the same for every rule that uses it. */
export function cellName({ table, series, moment }: Figure): string {
  const place = placeOf(table, series, moment);
  const { row, column } = place ? onSheet(table.grid, place.row, place.column) : { row: series.position, column: -1 };
  return [table.grid.name, row, column].join("\n");
}

/** People and provisions come whole, however they were rounded; of amounts, averages, shares and rates that can't be told. */
function isCount({ table, series, reading }: Figure): boolean {
  const { unit, statistic } = series.facets;
  const isPlain = unit === undefined && statistic === undefined && reading.unit === undefined;
  const isRate = table.rates.some(({ rate }) => rate === series);
  return isPlain && !isRate && scaleOf(series, table.conventions) === undefined && isWhole(reading.value ?? 0);
}

/** What a figure can be: of people no halves. */
export function valuesOf(figure: Figure): Variable {
  const { low, high } = intervalOf(figure);
  const integer = isCount(figure);
  return { ...(integer ? wholesOf({ low, high }) : { low, high }), integer };
}

/** An outflow with a minus is read as what left: another number than the cell, so another variable. */
const variableName = (figure: Figure): string =>
  `${cellName(figure)}${compare(figure.reading.value ?? 0, 0) < 0 ? "\n−" : ""}`;

const RANGES: Readonly<Record<Operator, Range>> = {
  "=": { low: 0, high: 0 },
  "<=": { low: undefined, high: 0 },
  ">=": { low: 0, high: undefined },
};

/** Asks of a system that a formula holds, its figures read as forms; a formula that is not linear is left out. */
export function requireFormula(formula: Formula, lookup: Lookup<Ratio>, system: SystemBuilder<unknown>): void {
  const algebra = linearAlgebra(system);
  const left = evaluate(formula.left, algebra, lookup);
  const right = evaluate(formula.right, algebra, lookup);
  if (!left || !right) return;
  if (![left, right].every(({ bottom }) => isPositive(system.rangeOf(bottom)))) return;
  // Multiplied out: a / b ≤ c / d is a × d ≤ c × b where b and d are positive.
  const difference = subtractForms(system.times(left.top, right.bottom), system.times(right.top, left.bottom));
  system.require(difference, RANGES[formula.operator]);
}

/** A figure in a system: a variable where it is open, a constant where it is known. */
export function formOf(figure: Figure, system: SystemBuilder<unknown>): LinearForm {
  const values = valuesOf(figure);
  const value = onlyValue(values);
  return value === undefined ? system.variable(variableName(figure), values) : constantForm(value);
}

/** Asks of a system that a rule holds for its figures. */
export function requireConstraint({ formula, figures }: Constraint, system: SystemBuilder<unknown>): void {
  const read = (figure: Figure): Ratio => whole(formOf(figure, system));
  requireFormula(formula, (selector) => (figures.get(selector) ?? []).map(read), system);
}
