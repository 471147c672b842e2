import { type Correction, placeKey } from "../corrections.ts";
import type { Facet, Facets } from "../vocabulary/facets.ts";
import { placeOfTable } from "./corrections.ts";
import type { Weigh } from "./evidence.ts";
import { weigherOf } from "./relations.ts";
import type { Series, Table, Whole } from "./table.ts";
import { isOfWhich, isTotal } from "./totals.ts";

/**
 * How sure a reading is. Of a row, zeker: a known word says what it is, or the sum it stands in adds up;
 * waarschijnlijk: its place or the title says so; onzeker: nothing does. Of a table, zeker: all its rows
 * are; onzeker: more than two thirds of its rows are.
 */
export type Confidence = "zeker" | "waarschijnlijk" | "onzeker";

const says = (facets: Facets, ...nothing: readonly Facet[]): boolean =>
  Object.keys(facets).some((facet) => !nothing.includes(facet as Facet));

/** Any word makes a category, and how a figure is written makes a unit. */
const hasKnownWord = ({ own, label }: Series): boolean =>
  isTotal(label) || isOfWhich(label) || says(own, "category", "unit");

/** Every row on sheet Wmo is of the Wmo: that is no role. */
const hasRoleFromAbove = ({ facets }: Series): boolean => says(facets, "category", "unit", "line", "law");

/** Whether a sum came out in a period: then its lines are what their place says. */
export const isProven = ({ whole, parts }: Whole, weigh: Weigh): boolean => weigh(whole, parts).fits > 0;

/** The lines of a table; those with several figures in every column have as many series. */
export function rowsOf({ series }: Pick<Table, "series">): readonly (readonly Series[])[] {
  const rows = new Map<number, Series[]>();
  for (const one of series) {
    const row = rows.get(one.position);
    if (row) row.push(one);
    else rows.set(one.position, [one]);
  }
  return [...rows.values()];
}

/** How sure the reading of each row of a table is, in the order of its rows. */
export function confidenceOfRows(table: Table): readonly Confidence[] {
  const weigh = weigherOf(table);
  // A total of many lines is worked out once, not once for each of its lines.
  const [placed, proven] = [new Set<Series>(), new Set<Series>()];
  for (const total of table.totals) {
    const isSum = isProven(total, weigh);
    for (const series of [total.whole, ...total.parts]) {
      placed.add(series);
      if (isSum) proven.add(series);
    }
  }
  return rowsOf(table).map((row) => {
    if (row.some((series) => hasKnownWord(series) || proven.has(series))) return "zeker";
    const hasPlace = table.ofWhich !== undefined || row.some((series) => placed.has(series));
    return hasPlace || row.some(hasRoleFromAbove) ? "waarschijnlijk" : "onzeker";
  });
}

/** The tables of which the user said what a row is: that makes them understood. */
export function vouchedFor(corrections: readonly Correction[]): (table: Table) => boolean {
  const said = corrections.filter(({ kind }) => kind === "rol").map((one) => placeKey({ ...one, group: "", row: "" }));
  const keys = new Set(said);
  return keys.size === 0 ? () => false : (table) => keys.has(placeKey(placeOfTable(table)));
}

/** How sure the reading of a table is, given that of its rows. */
export function confidenceOfTable(rows: readonly Confidence[], isVouchedFor: boolean): Confidence {
  const unsure = rows.filter((row) => row === "onzeker").length;
  if (!isVouchedFor && unsure * 3 > rows.length * 2) return "onzeker";
  return rows.every((row) => row === "zeker") ? "zeker" : "waarschijnlijk";
}
