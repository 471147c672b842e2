import { type Correction, placeKey } from "../corrections.ts";
import { isTaakveld } from "../vocabulary/taakvelden.ts";
import type { Facet, Facets } from "../vocabulary/facets.ts";
import { placeOfTable } from "./corrections.ts";
import type { Weigh } from "./relations/evidence.ts";
import { weigherOf } from "./relations/figures.ts";
import type { Series, Table, Whole } from "./table.ts";
import { lineWords } from "../vocabulary/line-words.ts";

/**
 * How sure a reading is. Of a row, zeker: a known word says what it is, or the sum it stands in adds up;
 * waarschijnlijk: its place or the title says so; onzeker: nothing does. Of a table, zeker: all its rows
 * are; onzeker: more than two thirds of its rows are.
 */
export type Confidence = "zeker" | "waarschijnlijk" | "onzeker";

/** Whether facets say anything but this. Many lines say the same. */
function saysMoreThan(...nothing: readonly Facet[]): (facets: Facets) => boolean {
  const known = new WeakMap<Facets, boolean>();
  return (facets) => {
    let says = known.get(facets);
    if (says === undefined) {
      says = Object.keys(facets).some((facet) => !nothing.includes(facet as Facet));
      known.set(facets, says);
    }
    return says;
  };
}

/** Any word makes a category, and how a figure is written makes a unit. */
const saysWhat = saysMoreThan("category", "unit");
/** Every row on sheet Wmo is of the Wmo: that is no role. */
const saysRole = saysMoreThan("category", "unit", "line", "law");

const hasKnownWord = ({ own, label }: Series): boolean => {
  const { isTotal, isOfWhich } = lineWords(label);
  return isTotal || isOfWhich || saysWhat(own) || isTaakveld(label);
};

const hasRoleFromAbove = ({ facets }: Series): boolean => saysRole(facets);

/** Whether a sum came out in a period: then its lines are what their place says. */
export const isProven = ({ whole, parts }: Whole, weigh: Weigh): boolean => weigh(whole, parts).fits > 0;

/** Where the row that begins with this line ends. */
function endOfRow(series: readonly Series[], from: number): number {
  let end = from + 1;
  while (series[end] && series[end]?.position === series[from]?.position) end++;
  return end;
}

/** The lines of a table; those with several figures in every column have as many series, one after the other. */
export function rowsOf({ series }: Pick<Table, "series">): readonly (readonly Series[])[] {
  const rows: (readonly Series[])[] = [];
  for (let from = 0; from < series.length; from += rows.at(-1)?.length ?? 1) {
    rows.push(series.slice(from, endOfRow(series, from)));
  }
  return rows;
}

/** The lines of sums, and for each whether any of them came out. */
function linesOfSums(table: Table): ReadonlyMap<Series, boolean> {
  const weigh = weigherOf(table);
  const lines = new Map<Series, boolean>();
  for (const total of table.totals) {
    const isSum = isProven(total, weigh);
    lines.set(total.whole, isSum || lines.get(total.whole) === true);
    for (const part of total.parts) lines.set(part, isSum || lines.get(part) === true);
  }
  return lines;
}

/** How sure the reading of each row of a table is, in the order of its rows. */
export function confidenceOfRows(table: Table): readonly Confidence[] {
  const { isSure, isLikely } = readerOf(table);
  return rowsOf(table).map((row) => (isSure(row) ? "zeker" : isLikely(row) ? "waarschijnlijk" : "onzeker"));
}

/**
 * How many rows a table has, and of how many of them nothing says what they are. Looks no further than is needed to tell
 * that it is not too many.
 */
export function countUnsure(table: Table): { readonly rows: number; readonly unsure: number } {
  const { isSure, isLikely } = readerOf(table);
  const { series } = table;
  let rows = 0;
  for (let from = 0; from < series.length; from = endOfRow(series, from)) rows++;
  let [unsure, sure] = [0, 0];
  for (let from = 0; from < series.length;) {
    const end = endOfRow(series, from);
    const row = series.slice(from, end);
    if (!isLikely(row) && !isSure(row)) unsure++;
    else if (!isTooUnsure(rows - ++sure, rows)) break;
    from = end;
  }
  return { rows, unsure };
}

/** Tells of the rows of a table what words and sums say of them. */
function readerOf(table: Table) {
  let known: ReadonlyMap<Series, boolean> | undefined;
  // Worked out once for all rows, where words do not tell.
  const inSums = (series: Series): boolean | undefined => (known ??= linesOfSums(table)).get(series);
  return {
    isSure: (row: readonly Series[]): boolean =>
      row.some(hasKnownWord) || row.some((series) => inSums(series) === true),
    isLikely: (row: readonly Series[]): boolean =>
      table.ofWhich !== undefined || row.some(hasRoleFromAbove) || row.some((series) => inSums(series) !== undefined),
  };
}

/** The tables of which the user said what a row is: that makes them understood. */
export function vouchedFor(corrections: readonly Correction[]): (table: Table) => boolean {
  const said = corrections.filter(({ kind }) => kind === "rol").map((one) => placeKey({ ...one, group: "", row: "" }));
  const keys = new Set(said);
  return keys.size === 0 ? () => false : (table) => keys.has(placeKey(placeOfTable(table)));
}

/** Whether so much of a table is not understood that no word of it is to be believed. */
export const isTooUnsure = (unsure: number, rows: number): boolean => unsure * 3 > rows * 2;

/** How sure the reading of a table is, given that of its rows. */
export function confidenceOfTable(rows: readonly Confidence[], isVouchedFor: boolean): Confidence {
  const unsure = rows.filter((row) => row === "onzeker").length;
  if (!isVouchedFor && isTooUnsure(unsure, rows.length)) return "onzeker";
  return rows.every((row) => row === "zeker") ? "zeker" : "waarschijnlijk";
}
