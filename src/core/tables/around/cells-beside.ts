import { placeOf, type Table } from "../table.ts";
import type { Spot } from "../worked-out/strands.ts";

/** So far above a column its name may stand. */
const FARTHEST_NAME = 3;

/**
 * The rows or columns beside one of a table, whether they are of that table or not: what is said of its figures in words.
 * A place is such a row or column, a crossing the column or row that crosses it.
 */
export interface Beside {
  /** That of the one itself. */
  readonly place: number;
  readonly crossings: readonly number[];
  readonly crossingOf: (spot: Spot) => number | undefined;
  readonly name: (place: number) => string;
  readonly text: (place: number, crossing: number) => string;
  /** Where a cell stands in the grid. */
  readonly index: (place: number, crossing: number) => number;
  readonly placeOf: (spot: Spot) => number | undefined;
}

/** Undefined where the figures are too few to tell a row from a column. */
export function cellsBeside(table: Table, spots: readonly (Spot | undefined)[]): Beside | undefined {
  const places = spots.flatMap((spot) => (spot && placeOf(table, spot.series, spot.moment)) ?? []);
  const [first, second] = places;
  if (!first || !second) return undefined;
  const isColumn = first.column === second.column;
  const { grid, area } = table;
  const [most, crossingsOfGrid] = isColumn ? [grid.columns, grid.rows] : [grid.rows, grid.columns];
  const crossingIn = (at: { row: number; column: number }): number => (isColumn ? at.row : at.column);
  const index = (place: number, crossing: number): number =>
    isColumn ? crossing * grid.columns + place : place * grid.columns + crossing;
  const isWithin = (place: number, crossing: number): boolean =>
    place >= 0 && place < most && crossing >= 0 && crossing < crossingsOfGrid;
  const text = (place: number, crossing: number): string =>
    isWithin(place, crossing) ? (grid.texts.get(index(place, crossing)) ?? "") : "";
  const crossings = places.map(crossingIn);
  const top = Math.min(...crossings);
  const end = Math.max(isColumn ? area.top - grid.top : area.left - grid.left, top - FARTHEST_NAME);
  return {
    place: isColumn ? first.column : first.row,
    crossings,
    crossingOf: ({ series, moment }) => {
      const at = placeOf(table, series, moment);
      return at && crossingIn(at);
    },
    name: (place) => {
      for (let crossing = top - 1; crossing >= end; crossing--) {
        const name = text(place, crossing);
        if (name !== "") return name;
        // "2024" is mostly a number.
        const year = isWithin(place, crossing) ? grid.numbers[index(place, crossing)] : undefined;
        if (year !== undefined && !Number.isNaN(year)) return String(year);
      }
      return "";
    },
    text,
    index,
    placeOf: ({ series, moment }) => {
      const at = placeOf(table, series, moment);
      return at && (isColumn ? at.column : at.row);
    },
  };
}
