import { formulaLines } from "../tables/formula-lines.ts";
import { placeOf, type Series, type Table } from "../tables/table.ts";
import { CellKind } from "../workbook/grid.ts";
import type { Spot } from "./slip.ts";

/** Fewer formulas than these tell nothing of what a typed number among them should be. */
const FEWEST = 3;

/** How many formulas a line has, and which of its numbers are typed. */
interface Filling {
  formulas: number;
  readonly typed: Spot[];
}

/** A line of formulas with typed numbers among them. */
export interface TypedLine {
  /** Whether that line is a series, at its moments; else it is all series at one moment. */
  readonly isSeries: boolean;
  readonly typed: readonly Spot[];
}

/** The series of a table, and its lines across them, with what is in them; of the typed numbers those in lines of formulas. */
class Fillings {
  readonly along = new Map<Series, Filling>();
  readonly across = new Map<number, Filling>();

  constructor(table: Table) {
    const lines = formulaLines(table);
    const worked = table.series.filter(({ position }) => lines.has(position));
    for (const series of worked) {
      for (const moment of table.moments) this.count({ table, series, moment }, true);
      for (const moment of table.beside) this.count({ table, series, moment }, false);
    }
    const places = [...table.moments, ...table.beside];
    for (const series of table.series) {
      const isMade = isMadeOfFormulas(this.along.get(series));
      for (const moment of places) {
        if (isMade || isMadeOfFormulas(this.across.get(lineAcross({ series, moment })))) {
          this.addTyped({ table, series, moment });
        }
      }
    }
  }

  private count(spot: Spot, isAlong: boolean): void {
    const index = indexOf(spot);
    if (index === undefined || !spot.table.grid.formulas.has(index)) return;
    fillingOf(this.across, lineAcross(spot)).formulas++;
    if (isAlong) fillingOf(this.along, spot.series).formulas++;
  }

  private addTyped(spot: Spot): void {
    const { table, series, moment } = spot;
    const index = indexOf(spot);
    if (index === undefined || table.grid.kinds[index] !== CellKind.number || table.grid.formulas.has(index)) return;
    fillingOf(this.across, lineAcross(spot)).typed.push(spot);
    if (table.moments.includes(moment)) fillingOf(this.along, series).typed.push(spot);
  }
}

function indexOf({ table, series, moment }: Spot): number | undefined {
  const place = placeOf(table, series, moment);
  return place && place.row * table.grid.columns + place.column;
}

function fillingOf<K>(fillings: Map<K, Filling>, key: K): Filling {
  let found = fillings.get(key);
  if (!found) fillings.set(key, (found = { formulas: 0, typed: [] }));
  return found;
}

/** The column, or the row, in which all series have their figure at a moment. */
const lineAcross = ({ series, moment }: Pick<Spot, "series" | "moment">): number => moment.places[series.measure] ?? -1;

const isMadeOfFormulas = (filling: Filling | undefined): boolean => (filling?.formulas ?? 0) >= FEWEST;

/**
 * The lines of formulas of a table with the numbers that are typed in them and not in other such lines as well: a subsidy
 * that is typed in every year, a year in which every tariff is typed.
 */
export function typedLinesOf(table: Table): readonly TypedLine[] {
  const { along, across } = new Fillings(table);
  const isOther = (a: Spot, b: Spot): boolean => a.series !== b.series || a.moment !== b.moment;
  const typedIn = (
    lines: ReadonlyMap<unknown, Filling>,
    crossing: (spot: Spot) => Filling | undefined,
    line: (spot: Spot) => Filling | undefined,
  ): readonly (readonly Spot[])[] =>
    [...lines.values()]
      .filter(isMadeOfFormulas)
      .map(({ typed }) =>
        typed.filter(
          (spot) => !crossing(spot)?.typed.some((other) => isOther(other, spot) && isMadeOfFormulas(line(other))),
        ),
      )
      .filter(({ length }) => length > 0);
  const ofSeries = ({ series }: Spot): Filling | undefined => along.get(series);
  const ofMoment = (spot: Spot): Filling | undefined => across.get(lineAcross(spot));
  return [
    ...typedIn(along, ofMoment, ofSeries).map((typed) => ({ isSeries: true, typed })),
    ...typedIn(across, ofSeries, ofMoment).map((typed) => ({ isSeries: false, typed })),
  ];
}
