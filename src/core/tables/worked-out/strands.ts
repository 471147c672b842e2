import type { Period } from "../../reading/period.ts";
import { isNamedTotal } from "../line-words.ts";
import type { Moment, Series, Table } from "../table.ts";
import { isTotal } from "../totals.ts";

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
  /** Its figures, one for each strand that crosses it. */
  readonly spots: readonly (Spot | undefined)[];
  /** It is a total, by its name or by its figures. */
  readonly isWhole: boolean;
  /** What kind of period it is, where it is one. */
  readonly kind: Period["kind"] | undefined;
}

/** The rows and columns of a table. */
export interface Strands {
  readonly rows: readonly Strand[];
  readonly columns: readonly Strand[];
}

const isWholeName = (name: string): boolean => isTotal(name) || isNamedTotal(name);

/** "Verschil 2024", "Dordrecht %": as one would say it. */
function columnName({ header, period }: Moment, measure: string): string {
  if (measure === "" || header === "") return `${header}${measure}`;
  return period ? `${measure} ${header}` : `${header} ${measure}`;
}

const known = new WeakMap<Table, Strands>();

/** A table as the grid that is printed: every measure of every moment a column of its own. */
export function strandsOf(table: Table): Strands {
  const strands = known.get(table) ?? findStrands(table);
  known.set(table, strands);
  return strands;
}

function findStrands({ moments, beside, measures, series, totals, columnTotals }: Table): Strands {
  const wholes = new Set<Series | Moment>([...totals, ...columnTotals].map(({ whole }) => whole));
  const printed = [...moments, ...beside]
    .flatMap((moment) =>
      moment.places.flatMap((place, measure) => (place === undefined ? [] : [{ moment, measure, place }])),
    )
    .sort((a, b) => a.place - b.place);
  const byPosition = new Map<number, Map<number, Series>>();
  for (const one of series) {
    const row = byPosition.get(one.position) ?? new Map<number, Series>();
    byPosition.set(one.position, row.set(one.measure, one));
  }
  const lines = [...byPosition.values()];
  const spotAt = (
    row: ReadonlyMap<number, Series>,
    { moment, measure }: (typeof printed)[number],
  ): Spot | undefined => {
    const found = row.get(measure);
    return found && { series: found, moment };
  };
  return {
    rows: lines.map((row): Strand => {
      const { label, group } = [...row.values()][0] ?? { label: "", group: "" };
      const isWhole = isWholeName(label) || [...row.values()].some((one) => wholes.has(one));
      const said = { name: label, group, said: `${group} ${label}`, isWhole, kind: undefined };
      return new PrintedStrand(said, () => printed.map((column) => spotAt(row, column)));
    }),
    columns: printed.map((column): Strand => {
      const name = columnName(column.moment, measures[column.measure] ?? "");
      const isWhole = isWholeName(name) || wholes.has(column.moment);
      const said = { name, group: "", said: name, isWhole, kind: column.moment.period?.kind };
      return new PrintedStrand(said, () => lines.map((row) => spotAt(row, column)));
    }),
  };
}

/** A strand whose figures are gathered when they are asked for: of most only the name is. */
class PrintedStrand implements Strand {
  readonly name: string;
  readonly group: string;
  readonly said: string;
  readonly isWhole: boolean;
  readonly kind: Strand["kind"];
  private readonly gather: () => Strand["spots"];
  private gathered: Strand["spots"] | undefined;

  constructor({ name, group, said, isWhole, kind }: Omit<Strand, "spots">, gather: () => Strand["spots"]) {
    [this.name, this.group, this.said, this.isWhole, this.kind] = [name, group, said, isWhole, kind];
    this.gather = gather;
  }

  get spots(): Strand["spots"] {
    return (this.gathered ??= this.gather());
  }
}
