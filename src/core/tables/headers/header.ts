import type { Period } from "../../reading/read-period.ts";

/** One column of a table as its header names it: when or whose, and where its figures stand. */
export interface HeaderColumn {
  readonly header: string;
  readonly period: Period | undefined;
  /** A place for each measure of the header; absent where this column lacks that measure. */
  readonly places: readonly (number | undefined)[];
}

/** Periods side by side on one line. */
export type Run = readonly { readonly place: number; readonly period: Period; readonly header: string }[];

/** Periods and the place of the labels of their lines. */
export interface LabelledRun {
  readonly run: Run;
  readonly label: number;
}

/** Where a table begins: one line of words or periods over its figures, or two ("Dordrecht" over "aantal" and "%"). */
export interface Header {
  /** First and last line; the figures stand below the last. */
  readonly top: number;
  readonly line: number;
  /** The place of the labels. */
  readonly labelPlace: number;
  readonly columns: readonly HeaderColumn[];
  /** Every place with figures, from left to right. */
  readonly places: readonly number[];
  /** Columns between or behind the periods that are worked out from them: "Mutatie", "%". */
  readonly beside?: readonly HeaderColumn[];
  /** No word names the one line of figures: its title does. */
  readonly isNameless?: boolean;
  /** What stands side by side in every column: "aantal" and "%". One without a name where a column holds one figure. */
  readonly measures: readonly string[];
}

/** Headers by the name of their first column. */
export type Known = ReadonlyMap<string | undefined, readonly Header[]>;

/** A header with one figure in each column. */
export function plainHeader(
  line: number,
  labelPlace: number,
  columns: readonly { readonly place: number; readonly period?: Period | undefined; readonly header: string }[],
): Header {
  return {
    top: line,
    line,
    labelPlace,
    columns: columns.map(({ place, period, header }) => ({ header, period, places: [place] })),
    places: columns.map(({ place }) => place),
    measures: [""],
  };
}
