import type { Period } from "../../reading/period.ts";
import { Memory } from "../../reading/remembered.ts";
import type { Facets } from "../../vocabulary/facets.ts";
import { isNamedTotal, isTotal } from "../../vocabulary/line-words.ts";
import { spanOf } from "../around/moments.ts";
import type { Moment, Series, Table } from "../table.ts";

/** One figure of a table. */
export interface Spot {
  readonly series: Series;
  readonly moment: Moment;
}

/** A row or a column of a table as it is printed, whichever of its words are measures, moments or labels. */
export interface Strand {
  readonly name: string;
  /** The heading it stands under. */
  readonly group: string;
  /** What its heading and its name say together. */
  readonly said: string;
  /** What is said of its first figure. */
  readonly facets: Facets;
  /** Its figures, one for each strand that crosses it. */
  readonly spots: readonly (Spot | undefined)[];
  /** It is a total, by its name or by its figures. */
  readonly isWhole: boolean;
  /** What kind of period it is, where it is one. */
  readonly kind: Period["kind"] | undefined;
  /** The same where no year says when it is: "2024" behind "jan" and "feb". */
  readonly span: Period["kind"] | undefined;
}

/** The rows and columns of a table. */
export interface Strands {
  readonly rows: readonly Strand[];
  readonly columns: readonly Strand[];
}

const isWholeName = (name: string): boolean => isTotal(name) || isNamedTotal(name);

/** Rows come back in other tables, and what is found out about their names is kept by these. */
const headed = new Memory<Memory<string>>();

/** What a heading and a name under it say together. */
export const underHeading = (group: string, name: string): string =>
  group === "" ? name : headed.recall(group, () => new Memory()).recall(name, () => `${group} ${name}`);

/** "Verschil 2024", "Dordrecht %": as one would say it. */
function columnName({ header, period }: Moment, measure: string): string {
  if (measure === "" || header === "") return `${header}${measure}`;
  return period ? `${measure} ${header}` : `${header} ${measure}`;
}

/** A measure of a moment, and where it stands. */
interface Column {
  readonly moment: Moment;
  readonly measure: number;
  readonly place: number;
}

/** The lines that stand on one row, by measure: most often one. */
type Row = readonly [Series, ...Series[]];

function rowsOf(series: readonly Series[]): readonly Row[] {
  const rows: [Series, ...Series[]][] = [];
  for (const one of series) {
    const last = rows.at(-1);
    if (last?.[0].position === one.position) last.push(one);
    else rows.push([one]);
  }
  return rows;
}

const columnsOf = ({ moments, beside }: Table): readonly Column[] =>
  [...moments, ...beside]
    .flatMap((moment) =>
      moment.places.flatMap((place, measure) => (place === undefined ? [] : [{ moment, measure, place }])),
    )
    .sort((a, b) => a.place - b.place);

const seriesAt = (row: Row, { measure }: Column): Series | undefined =>
  row[0].measure === measure ? row[0] : row.find((one) => one.measure === measure);

function spotAt(row: Row, column: Column): Spot | undefined {
  const series = seriesAt(row, column);
  return series && { series, moment: column.moment };
}

/** The rows and columns of a table that are sums of others. */
class Wholes {
  private readonly table: Table;
  private found: ReadonlySet<Series | Moment> | undefined;

  constructor(table: Table) {
    this.table = table;
  }

  has(one: Series | Moment): boolean {
    const { totals, columnTotals } = this.table;
    return (this.found ??= new Set([...totals, ...columnTotals].map(({ whole }) => whole))).has(one);
  }
}

/** A table as the grid that is printed: every measure of every moment a column of its own. */
class Printed implements Strands {
  private readonly table: Table;
  private readonly wholes: Wholes;
  private readonly printed: readonly Column[];
  private gathered: readonly Row[] | undefined;
  private down: readonly Strand[] | undefined;
  private across: readonly Strand[] | undefined;

  constructor(table: Table) {
    [this.table, this.wholes, this.printed] = [table, new Wholes(table), columnsOf(table)];
  }

  /** The lines that stand on each row. */
  get lines(): readonly Row[] {
    return (this.gathered ??= rowsOf(this.table.series));
  }

  get rows(): readonly Strand[] {
    return (this.down ??= this.lines.map((row) => new RowStrand(row, this.printed, this.wholes)));
  }

  get columns(): readonly Strand[] {
    return (this.across ??= this.printed.map((column) => {
      const name = columnName(column.moment, this.table.measures[column.measure] ?? "");
      return new ColumnStrand(name, column, this, this.wholes);
    }));
  }
}

/** The strands of a table; of long ones only the columns are asked for, most often. */
export const strandsOf = (table: Table): Strands => new Printed(table);

/** What is said of the first figure among these. */
function firstOf<T>(crossing: readonly T[], seriesIn: (one: T) => Series | undefined): Facets {
  for (const one of crossing) {
    const series = seriesIn(one);
    if (series) return series.facets;
  }
  return {};
}

// Of most strands only the name is asked for: what they say and their figures are gathered when that is.

class RowStrand implements Strand {
  readonly name: string;
  readonly group: string;
  readonly said: string;
  readonly kind = undefined;
  readonly span = undefined;
  private readonly row: Row;
  private readonly printed: readonly Column[];
  private readonly wholes: Wholes;
  private gathered: Strand["spots"] | undefined;
  private ofFirst: Facets | undefined;

  constructor(row: Row, printed: readonly Column[], wholes: Wholes) {
    [this.row, this.printed, this.wholes] = [row, printed, wholes];
    ({ label: this.name, group: this.group } = row[0]);
    this.said = underHeading(this.group, this.name);
  }

  get isWhole(): boolean {
    return isWholeName(this.name) || this.row.some((one) => this.wholes.has(one));
  }

  get facets(): Facets {
    return (this.ofFirst ??= firstOf(this.printed, (column) => seriesAt(this.row, column)));
  }

  get spots(): Strand["spots"] {
    return (this.gathered ??= this.printed.map((column) => spotAt(this.row, column)));
  }
}

class ColumnStrand implements Strand {
  readonly name: string;
  readonly group = "";
  readonly kind: Strand["kind"];
  private readonly column: Column;
  private readonly table: Pick<Printed, "lines">;
  private readonly wholes: Wholes;
  private gathered: Strand["spots"] | undefined;
  private ofFirst: Facets | undefined;

  constructor(name: string, column: Column, table: Pick<Printed, "lines">, wholes: Wholes) {
    [this.name, this.column, this.table, this.wholes] = [name, column, table, wholes];
    this.kind = column.moment.period?.kind;
  }

  get isWhole(): boolean {
    return isWholeName(this.name) || this.wholes.has(this.column.moment);
  }

  get said(): string {
    return this.name;
  }

  get span(): Strand["span"] {
    return spanOf(this.column.moment);
  }

  get facets(): Facets {
    return (this.ofFirst ??= firstOf(this.table.lines, (row) => seriesAt(row, this.column)));
  }

  get spots(): Strand["spots"] {
    return (this.gathered ??= this.table.lines.map((row) => spotAt(row, this.column)));
  }
}
