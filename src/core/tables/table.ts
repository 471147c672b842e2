import type { Exact } from "../interval/exact.ts";
import type { CellReader, CellReading } from "../reading/read-cell.ts";
import { formatPeriod, type Period } from "../reading/read-period.ts";
import type { Base } from "./around/bases.ts";
import type { Conventions } from "./around/conventions.ts";
import type { Facets } from "../vocabulary/facets.ts";
import type { Area } from "../workbook/area.ts";
import type { Grid } from "../workbook/grid.ts";

/** What is counted: a row where the periods run across, a column where they run down. */
export interface Series {
  /** Row within the grid (column, when the periods run down). */
  readonly position: number;
  /** Which of the figures beside each other in every column: an index into the measures of the table. */
  readonly measure: number;
  readonly label: string;
  /** Section row inside the table ("Inkomen:"), "" when there is none. */
  readonly group: string;
  /** What headings, title, group and label say together. */
  readonly facets: Facets;
  /** What group and label say themselves. */
  readonly own: Facets;
  /** Its own figures are in units of this, whatever those of its table are: "Budget (x € 1.000)" above "Budgethouders". */
  readonly scale?: Exact;
}

/** When or whose it is counted: a column where the periods run across. */
export interface Moment {
  /** Column within the grid for every measure of the table; absent where this one lacks it. */
  readonly places: readonly (number | undefined)[];
  /** As printed: "1e helft ‘16", "Dordrecht". */
  readonly header: string;
  /** Absent where columns have names: gemeenten, versions of a budget. */
  readonly period: Period | undefined;
  /** The period in its canonical form, "2016H1", and that of the one before; else the name, and "". */
  readonly key: string;
  readonly previousKey: string;
}

/** A series that is the sum of others of this table: "Totaal" under its parts. */
export interface Whole {
  readonly whole: Series;
  readonly parts: readonly Series[];
  /** The parts have persons or provisions in common: the whole may be smaller than their sum. */
  readonly overlaps: boolean;
}

/** A column that is the sum of others, for these series: "totaal" behind the gemeenten. */
export interface WholeMoment {
  readonly whole: Moment;
  readonly parts: readonly Moment[];
  readonly series: readonly Series[];
}

/** A series that is a part of another one: "waarvan herindiceringen". */
export interface Subset {
  readonly whole: Series;
  readonly part: Series;
}

/** A count and the rate beside it: 250 and 5,0 of every 100 "jongeren tot 18 jaar". */
export interface Rate {
  readonly count: Series;
  readonly rate: Series;
  readonly base: Base;
  /** The line that counts what the rate is per, where the table has it. */
  readonly denominator: Series | undefined;
}

/** A figure set beside or below the table that repeats one in it: "Jeugdhulp Nederland: 8,2%". */
export interface Callout {
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly reading: CellReading;
  readonly series: Series;
  readonly moment: Moment;
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
  /** Columns that by their name are worked out from the moments: "Mutatie", "%". No rule in words is put to them. */
  readonly beside: readonly Moment[];
  /** What stands beside each other in every column, "aantal" and "%"; one without a name where that is one figure. */
  readonly measures: readonly string[];
  /** The period that the title names, or a note as peildatum, for a table whose columns name none. */
  readonly period: Period | undefined;
  /** What stands down the side are gemeenten, wijken or ages: who lives there is in one of them. */
  readonly dividesOnce: boolean;
  readonly momentOf: ReadonlyMap<string, Moment>;
  readonly totals: readonly Whole[];
  /** Totals that lines "waarvan" below them split up once more. */
  readonly splits: readonly Whole[];
  readonly columnTotals: readonly WholeMoment[];
  readonly subsets: readonly Subset[];
  readonly callouts: readonly Callout[];
  readonly rates: readonly Rate[];
  /** Percentages that divide a whole among them, and so add up to 100. */
  readonly shareSets: readonly (readonly Series[])[];
  /** The series that all series of this table together make up: the row above a table "Waarvan …". */
  readonly ofWhich: { readonly table: Table; readonly series: Series } | undefined;
  /** The same lines at the time before, where section rows say when the figures below them are: the part above this one. */
  readonly before: Table | undefined;
  readonly notes: readonly string[];
  readonly conventions: Conventions;
  /** The reading of the figure of a series at a moment; "leeg" where that column has none of its measure. */
  readonly cell: (series: Series, moment: Moment) => CellReading;
  /** The same figure where its cell says no more than a whole number; NaN where it says anything else, or nothing. */
  readonly whole: (series: Series, moment: Moment) => number;
  /** All of a series at once, moment by moment; tells whether all of them are whole numbers. */
  readonly readWholes: (series: Series, into: Float64Array) => boolean;
  /** The reader of the cells of its sheet. */
  readonly cells: CellReader;
}

/** Where a series stands at a moment, within the grid; undefined where the moment lacks its measure. */
export function placeOf(
  { orientation }: Pick<Table, "orientation">,
  series: Series,
  moment: Moment,
): { readonly row: number; readonly column: number } | undefined {
  const place = moment.places[series.measure];
  if (place === undefined) return undefined;
  return orientation === "periods across"
    ? { row: series.position, column: place }
    : { row: place, column: series.position };
}

/** The canonical period that a column is about, "2016H1": its own, else that of the title; "" when neither says. */
export function periodAt({ period }: Pick<Table, "period">, moment: Moment): string {
  const own = moment.period ?? period;
  return own === undefined ? "" : formatPeriod(own);
}
