import { cellOf } from "../findings/cell-of.ts";
import { normalise } from "../reading/normalise.ts";
import { type Moment, placeOf, type Series, type Table } from "../tables/table.ts";
import { CellKind } from "../workbook/grid.ts";
import { cornersOf } from "./corners.ts";
import type { Places } from "./places.ts";
import type { Spot } from "./slip.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** A formula that takes one cell of another sheet, as it is or with a number behind it: "=Data!B2", "=Data!B2+10". */
const LINK =
  /^=\s*\+?\s*(?<cell>(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d{1,7})\s*(?<rest>[-+*/]\s*\d+(?:\.\d+)?)?\s*$/iu;

/** A cell of a table that takes its figure from a cell of another table. */
export interface Link {
  readonly spot: Spot;
  readonly formula: string;
  readonly target: CellKey;
  readonly to: Spot;
  /** What is done with that figure: "+10"; "" for nothing. */
  readonly rest: string;
}

/** How the names of a cell and of the one that it links to go together. */
type Way = "straight" | "turned";

/** What is called so; undefined for what goes for more than one. */
type ByName<T> = ReadonlyMap<string, T | undefined>;

function byName<T>(all: readonly T[], namesOf: (one: T) => readonly string[]): ByName<T> {
  const found = new Map<string, T | undefined>();
  for (const one of all) {
    for (const name of new Set(namesOf(one))) found.set(name, found.has(name) ? undefined : one);
  }
  return found;
}

/** Finds the cells of a table by the names of others. */
class Namesakes {
  private readonly table: Table;
  private readonly series: ByName<Series>;
  private readonly moments: ByName<Moment>;

  constructor(table: Table) {
    this.table = table;
    this.series = byName(table.series, ({ label }) => [normalise(label)]);
    this.moments = byName(table.moments, ({ header, key }) => [normalise(header), key]);
  }

  /** The cell that bears the names of a spot: those of its line and column, or turned. */
  of({ series, moment }: Spot, way: Way): Spot | undefined {
    const { table } = this;
    const [line, column] = [normalise(series.label), normalise(moment.header)];
    if (line === "" || column === "") return undefined;
    const there = this.series.get(way === "straight" ? line : column);
    const then =
      way === "straight" ? (this.moments.get(column) ?? this.moments.get(moment.key)) : this.moments.get(line);
    return there && then && placeOf(table, there, then) ? { table, series: there, moment: then } : undefined;
  }
}

/** The links of a table to one other table, with the way in which most of them are named as what they link to. */
export interface NamedLinks {
  readonly links: readonly Link[];
  /** Those that take just the figure of the cell that bears their names. */
  readonly alike: readonly Link[];
  readonly namesakeOf: (spot: Spot) => Spot | undefined;
}

/** Fewer do not show that cells link to their namesakes. */
const FEWEST = 3;

function linkIn(spot: Spot, places: Places, cells: WorkbookCells): Link | undefined {
  const own = cellOf(spot);
  const formula = cells.formula(cells.key(own) ?? -1) ?? "";
  const { cell = "", rest = "" } = LINK.exec(formula)?.groups ?? {};
  const { sheet, corners: [corner] = [] } = cornersOf(cell) ?? {};
  if (sheet === undefined || corner?.row === undefined || sheet.toLowerCase() === own.sheet.toLowerCase())
    return undefined;
  const at = { sheet, row: corner.row, column: corner.column };
  const [target, place] = [cells.key(at), places.of(at)];
  const series = place?.series;
  return target === undefined || !place || !series
    ? undefined
    : { spot, formula, target, to: { table: place.table, series, moment: place.moment }, rest };
}

function named(links: readonly Link[], table: Table, cells: WorkbookCells): NamedLinks | undefined {
  const namesakes = new Namesakes(table);
  for (const way of ["straight", "turned"] as const) {
    const namesakeOf = (spot: Spot): Spot | undefined => namesakes.of(spot, way);
    const alike = links.filter(({ spot, target, rest }) => {
      const same = rest === "" ? namesakeOf(spot) : undefined;
      return same !== undefined && cells.key(cellOf(same)) === target;
    });
    if (alike.length >= FEWEST) return { links, alike, namesakeOf };
  }
  return undefined;
}

/** All links of a table, by the table that they link to, where most show that they link to their namesakes. */
export function namedLinksOf(table: Table, places: Places, cells: WorkbookCells): NamedLinks | undefined {
  if (!table.grid.formulas.some((formula) => formula.includes("!"))) return undefined;
  const links = spotsOf(table).flatMap((spot) => linkIn(spot, places, cells) ?? []);
  const tables = new Set(links.map(({ to }) => to.table));
  const [other, ...more] = tables;
  return other && more.length === 0 && links.length >= FEWEST ? named(links, other, cells) : undefined;
}

const spotsOf = (table: Table): readonly Spot[] =>
  table.series.flatMap((series) => table.moments.map((moment): Spot => ({ table, series, moment })));

/** The figures of a table that were typed. */
export function typedIn(table: Table, cells: WorkbookCells): readonly Spot[] {
  return spotsOf(table).filter((spot) => {
    const key = cells.key(cellOf(spot)) ?? -1;
    return cells.kind(key) === CellKind.number && cells.formula(key) === undefined;
  });
}
