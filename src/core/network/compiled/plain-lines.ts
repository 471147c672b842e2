import { scaleOf, wholeStep } from "../../tables/relations/possible-values.ts";
import type { Moment, Series, Table } from "../../tables/table.ts";
import { inUnits, UNIT } from "./units.ts";

/** The first place that a table has figures of a measure in. */
const firstPlace = (moments: readonly Moment[], measure: number): number =>
  moments.reduce((first, { places }) => Math.min(first, places[measure] ?? first), Infinity);

/** Where in its grid each line of a table starts. */
export class Starts {
  private readonly table: Table;
  private readonly byMeasure: number[] = [];

  constructor(table: Table) {
    this.table = table;
  }

  of({ position, measure }: Series): number {
    const { grid, orientation, moments } = this.table;
    const place = (this.byMeasure[measure] ??= firstPlace(moments, measure));
    return orientation === "periods across" ? position * grid.columns + place : place * grid.columns + position;
  }
}

/** How many cells of the grid the figure of a moment is from the start of its line; -1 where it has none. */
export function offsetInGrid({ grid, orientation, moments }: Table, { places }: Moment, measure: number): number {
  const place = places[measure];
  if (place === undefined) return -1;
  return (place - firstPlace(moments, measure)) * (orientation === "periods across" ? 1 : grid.columns);
}

/**
 * How far below and above its whole figures, in half cents, a line may be; undefined where each is another way, or nothing
 * is what it says.
 */
export function plainSlack({ conventions }: Table, series: Series): number | undefined {
  const step = scaleOf(series, conventions) === undefined ? wholeStep(series.facets, conventions) : undefined;
  const slack = step === undefined ? undefined : inUnits(step) / 2;
  return Number.isSafeInteger(slack) ? slack : undefined;
}

/** The largest of a line in half cents; undefined unless every figure of it is a whole number. `wholes` is room to read them in. */
export function largestOfPlain(table: Table, series: Series, wholes: Float64Array): number | undefined {
  let largest = 0;
  const { moments } = table;
  table.readWholes(series, wholes);
  for (let column = 0; column < moments.length; column++) {
    const units = Math.abs((wholes[column] ?? Number.NaN) * UNIT);
    if (Number.isNaN(units) && moments[column]?.places[series.measure] === undefined) continue;
    if (!Number.isSafeInteger(units)) return undefined;
    if (units > largest) largest = units;
  }
  return largest;
}
