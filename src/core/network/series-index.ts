import type { Selector } from "../language/formula.ts";
import type { Series, Table } from "../tables/table.ts";
import type { Facets } from "../vocabulary/facets.ts";
import { ALIKE, Kin, type Kinship, Meanings } from "./akin.ts";
import { tablesBefore } from "./chain.ts";
import { Shapes, type Shape } from "./shapes.ts";
import type { Located, Subject } from "./structures.ts";

/** A series by its turn among all of the workbook. */
interface Ordered extends Subject {
  readonly turn: number;
}

function orderedOf(table: Table, series: Series, turn: number): Ordered {
  const lines: Ordered[] = [];
  const one = { table, series, lines, facets: series.facets, turn };
  lines.push(one);
  return one;
}

/** The series of some place by what they say: far fewer facets than there are series. */
class Place {
  private readonly byFacets = new Map<Facets, Ordered[]>();
  /** What was found here of more facets at once, by what was looked through and for which facets. */
  private readonly found = new Map<readonly Facets[], Map<Facets, readonly Located[]>>();

  constructor(series: readonly Ordered[]) {
    for (const one of series) {
      const alike = this.byFacets.get(one.facets);
      if (alike) alike.push(one);
      else this.byFacets.set(one.facets, [one]);
    }
  }

  /** The series with any of these facets, in the order of the workbook. */
  of(some: readonly Facets[]): readonly Ordered[] {
    const [only = NO_FACETS] = some;
    if (some.length < 2) return this.byFacets.get(only) ?? NONE;
    return some.flatMap((facets) => this.byFacets.get(facets) ?? []).sort((a, b) => a.turn - b.turn);
  }

  /** The series here that are akin to `facets`, of those that go with them anywhere. */
  nearest(kin: Kin, akin: readonly Facets[], facets: Facets): readonly Located[] {
    if (akin.length === 1) {
      const there = this.of(akin);
      return there.length > 0 && kin.nearest(akin, facets).length > 0 ? there : NONE;
    }
    let known = this.found.get(akin);
    if (!known) this.found.set(akin, (known = new Map<Facets, readonly Located[]>()));
    let found = known.get(facets);
    if (!found) {
      const there = akin.filter((one) => this.byFacets.has(one));
      known.set(facets, (found = this.of(kin.nearest(there, facets))));
    }
    return found;
  }
}

const NONE: readonly never[] = [];
const NO_FACETS: Facets = {};

/** Where series are looked for: in a table, or under one section row of it, on a sheet, or anywhere. */
export type Within = { readonly table: Table; readonly group?: string } | Table["grid"] | "workbook";

/**
 * The series of a workbook by what they say and where they stand, so that finding the others of a rule takes as long in
 * a thousand tables, or a table of ten thousand lines, as in one.
 */
export class SeriesIndex {
  readonly tables: readonly Table[];
  /** The shapes of these tables, each once. */
  readonly shapes: readonly Shape[];
  private readonly shapeOfTable = new Map<Table, Shape>();
  /** What stands anywhere in the workbook. */
  private readonly meanings: Meanings;
  /** Of each table the turn of its first series. */
  private readonly turns = new Map<Table, number>();
  /** What follows is made when something is looked for there. */
  private readonly ofTables = new Map<Table, readonly Ordered[]>();
  private readonly groups = new Map<Table, ReadonlyMap<string, Place>>();
  private readonly wholes = new Map<Table, Place>();
  private readonly sheets = new Map<Table["grid"], Place>();
  private workbook: Place | undefined;
  private chain: ReadonlyMap<Table, Table> | undefined;
  private readonly meantBy = new Map<Selector, readonly Subject[]>();
  private readonly kin = new Map<Kinship, Map<Selector, Kin>>();

  constructor(tables: readonly Table[]) {
    this.tables = tables;
    const shapes = new Shapes();
    let turn = 0;
    for (const table of tables) {
      this.turns.set(table, turn);
      turn += table.series.length;
      this.shapeOfTable.set(table, shapes.of(table));
    }
    this.shapes = shapes.all;
    this.meanings = new Meanings(this.shapes.flatMap(({ facets }) => facets));
  }

  /** The series of a table, as subjects of their own. */
  linesOf(table: Table): readonly Ordered[] {
    let lines = this.ofTables.get(table);
    if (!lines) {
      const first = this.turns.get(table) ?? 0;
      lines = table.series.map((series, line) => orderedOf(table, series, first + line));
      this.ofTables.set(table, lines);
    }
    return lines;
  }

  /** The table with the same lines at the time before: the part above it, or one that is the same but for its time. */
  before(table: Table): Table | undefined {
    return table.before ?? this.chained.get(table);
  }

  /** Whether any table goes on from another one. */
  get hasChains(): boolean {
    return this.chained.size > 0 || this.tables.some(({ before }) => before !== undefined);
  }

  shapeOf(table: Table): Shape {
    const shape = this.shapeOfTable.get(table);
    if (!shape) throw new RangeError(`No shape of ${table.title}`);
    return shape;
  }

  /** Which lines of tables of a shape are what the words of a selector say. */
  meantIn(selector: Selector, shape: Shape): readonly number[] {
    return shape.recall(selector, ({ facets }) => {
      const meant = new Set(this.meanings.meantBy(selector));
      const lines: number[] = [];
      if (meant.size > 0) for (const [line, one] of facets.entries()) if (meant.has(one)) lines.push(line);
      return lines;
    });
  }

  /** Whether any series is what the words of a selector say. */
  hasMeant(selector: Selector): boolean {
    return this.meanings.meantBy(selector).length > 0;
  }

  /** Every series that is what the words of a selector say, table by table. */
  meant(selector: Selector): readonly Subject[] {
    let meant = this.meantBy.get(selector);
    if (!meant) this.meantBy.set(selector, (meant = this.everywhere().of(this.meanings.meantBy(selector))));
    return meant;
  }

  /** The series meant by `selector` in some place that are akin to `facets`. */
  find(selector: Selector, within: Within, facets: Facets, kinship = ALIKE): readonly Located[] {
    const kin = this.kinOf(selector, kinship);
    const akin = kin.to(facets);
    return akin === undefined ? NONE : (this.place(within)?.nearest(kin, akin, facets) ?? NONE);
  }

  /** Whether `other` is what `find` would give for `facets` in a place where these stand themselves, and are meant. */
  isAkin(selector: Selector, other: Facets, facets: Facets): boolean {
    const akin = this.kinOf(selector, ALIKE).to(facets);
    return akin?.includes(other) === true && (selector.wants.law !== undefined || other.law === facets.law);
  }

  private get chained(): ReadonlyMap<Table, Table> {
    return (this.chain ??= tablesBefore(this.tables));
  }

  private place(within: Within): Place | undefined {
    if (within === "workbook") return this.everywhere();
    if (!("table" in within)) return this.sheet(within);
    const { table, group } = within;
    return group === undefined ? this.whole(table) : this.groupsOf(table).get(group);
  }

  private everywhere(): Place {
    return (this.workbook ??= new Place(this.tables.flatMap((table) => this.linesOf(table))));
  }

  private whole(table: Table): Place {
    let whole = this.wholes.get(table);
    if (!whole) this.wholes.set(table, (whole = new Place(this.linesOf(table))));
    return whole;
  }

  private sheet(grid: Table["grid"]): Place {
    let sheet = this.sheets.get(grid);
    if (!sheet) {
      const lines = this.tables.flatMap((table) => (table.grid === grid ? this.linesOf(table) : []));
      this.sheets.set(grid, (sheet = new Place(lines)));
    }
    return sheet;
  }

  private groupsOf(table: Table): ReadonlyMap<string, Place> {
    let groups = this.groups.get(table);
    if (!groups) {
      const lines = new Map<string, Ordered[]>();
      for (const one of this.linesOf(table)) {
        const group = lines.get(one.series.group);
        if (group) group.push(one);
        else lines.set(one.series.group, [one]);
      }
      groups = new Map([...lines].map(([group, some]) => [group, new Place(some)]));
      this.groups.set(table, groups);
    }
    return groups;
  }

  private kinOf(selector: Selector, kinship: Kinship): Kin {
    let bySelector = this.kin.get(kinship);
    if (!bySelector) this.kin.set(kinship, (bySelector = new Map<Selector, Kin>()));
    let kin = bySelector.get(selector);
    if (!kin) bySelector.set(selector, (kin = new Kin(selector, kinship, this.meanings.meantBy(selector))));
    return kin;
  }
}
