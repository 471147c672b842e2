import type { CellReading } from "../reading/read-cell.ts";
import type { Period } from "../reading/read-period.ts";
import type { Conventions } from "./conventions.ts";
import type { Facets } from "../vocabulary/facets.ts";
import type { Area } from "../workbook/area.ts";
import type { Grid } from "../workbook/grid.ts";

/** What is counted: a row where the periods run across, a column where they run down. */
export interface Series {
  /** Row within the grid (column, when the periods run down). */
  readonly position: number;
  readonly label: string;
  /** Section row inside the table ("Inkomen:"), "" when there is none. */
  readonly group: string;
  /** What headings, title, group and label say together. */
  readonly facets: Facets;
  /** What group and label say themselves. */
  readonly own: Facets;
}

/** When it is counted: a column where the periods run across. */
export interface Moment {
  readonly position: number;
  /** As printed: "1e helft ‘16". */
  readonly header: string;
  readonly period: Period;
  /** The period in its canonical form, "2016H1", and that of the one before. */
  readonly key: string;
  readonly previousKey: string;
}

/** A series that is the sum of others of this table: "Totaal" under its parts. */
export interface Whole {
  readonly whole: Series;
  readonly parts: readonly Series[];
}

export interface Table {
  readonly grid: Grid;
  readonly title: string;
  /** The heading above the title that is in force, "" when there is none. */
  readonly section: string;
  /** Title and label rows included, notes not. */
  readonly area: Area;
  /** What the title says by itself, without the headings above it. */
  readonly titled: Facets;
  readonly orientation: "periods across" | "periods down";
  readonly series: readonly Series[];
  readonly moments: readonly Moment[];
  readonly momentOf: ReadonlyMap<string, Moment>;
  readonly totals: readonly Whole[];
  /** The series that all series of this table together make up: the row above a table "Waarvan …". */
  readonly ofWhich: { readonly table: Table; readonly series: Series } | undefined;
  readonly notes: readonly string[];
  readonly conventions: Conventions;
  /** The reading of the figure of a series at a moment. */
  readonly cell: (series: Series, moment: Moment) => CellReading;
}
