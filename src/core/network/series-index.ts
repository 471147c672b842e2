import type { Selector } from "../language/formula.ts";
import type { Table } from "../tables/table.ts";
import type { Facets } from "../vocabulary/facets.ts";
import { ALIKE, isMeant, Kin, type Kinship } from "./akin.ts";
import { Shapes, type Shape } from "./shapes.ts";
import { alone, type Located, type Subject } from "./structures.ts";

/** A series by its turn among all of the workbook. */
interface Ordered extends Subject {
  readonly turn: number;
}

/** The series of some place by what they say: far fewer facets than there are series. */
class Place {
  /** Every series of the workbook by its turn. */
  private readonly all: readonly Ordered[];
  private readonly byFacets = new Map<Facets, Ordered[]>();
  /** What was found here of more facets at once, by what was looked through and for which facets. */
  private readonly found = new Map<readonly Facets[], Map<Facets, readonly Located[]>>();

  constructor(all: readonly Ordered[]) {
    this.all = all;
  }

  add(one: Ordered): void {
    const alike = this.byFacets.get(one.series.facets);
    if (alike) alike.push(one);
    else this.byFacets.set(one.series.facets, [one]);
  }

  facets(): Iterable<Facets> {
    return this.byFacets.keys();
  }

  /** The series with any of these facets, in the order of the workbook. */
  of(some: readonly Facets[]): readonly Subject[] {
    const [only = NO_FACETS] = some;
    if (some.length < 2) return this.byFacets.get(only) ?? NONE;
    const turns = Int32Array.from(some.flatMap((facets) => this.byFacets.get(facets)?.map(({ turn }) => turn) ?? []));
    return Array.from(turns.sort(), (turn) => this.all[turn] as Ordered);
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

/** Where series are looked for: under one section row of a table, on a sheet, or anywhere. */
export type Within = { readonly table: Table; readonly group: string } | Table["grid"] | "workbook";

/**
 * The series of a workbook by what they say and where they stand, so that finding the others of a rule takes as long in
 * a thousand tables, or a table of ten thousand lines, as in one.
 */
export class SeriesIndex {
  readonly tables: readonly Table[];
  private readonly all: Ordered[] = [];
  private readonly ofTables = new Map<Table, readonly Ordered[]>();
  private readonly workbook = new Place(this.all);
  /** Made when something is looked for there. */
  private readonly sheets = new Map<Table["grid"], Place>();
  private readonly groups = new Map<Table, Map<string, Place>>();
  private readonly facetsBy = new Map<Selector, readonly Facets[]>();
  private readonly meantBy = new Map<Selector, readonly Subject[]>();
  private readonly kin = new Map<Kinship, Map<Selector, Kin>>();
  private readonly shapes = new Shapes();

  constructor(tables: readonly Table[]) {
    this.tables = tables;
    for (const table of tables) {
      const first = this.all.length;
      for (const series of table.series) {
        const one = { ...alone(table, series), turn: this.all.length };
        this.all.push(one);
        this.workbook.add(one);
      }
      this.ofTables.set(table, this.all.slice(first));
    }
  }

  /** The series of a table, as subjects of their own. */
  linesOf(table: Table): readonly Subject[] {
    return this.ofTables.get(table) ?? NONE;
  }

  shapeOf(table: Table): Shape {
    return this.shapes.of(table);
  }

  /** Which lines of tables of a shape are what the words of a selector say. */
  meantIn(selector: Selector, shape: Shape): readonly number[] {
    return shape.recall(selector, ({ facets }) => {
      const meant = new Set(this.facetsMeant(selector));
      return facets.flatMap((one, line) => (meant.has(one) ? [line] : []));
    });
  }

  /** Whether any series is what the words of a selector say. */
  hasMeant(selector: Selector): boolean {
    return this.facetsMeant(selector).length > 0;
  }

  /** Every series that is what the words of a selector say, table by table. */
  meant(selector: Selector): readonly Subject[] {
    let meant = this.meantBy.get(selector);
    if (!meant) this.meantBy.set(selector, (meant = this.workbook.of(this.facetsMeant(selector))));
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

  private facetsMeant(selector: Selector): readonly Facets[] {
    let meant = this.facetsBy.get(selector);
    if (!meant) {
      meant = [...this.workbook.facets()].filter((facets) => isMeant(selector, facets));
      this.facetsBy.set(selector, meant);
    }
    return meant;
  }

  private place(within: Within): Place | undefined {
    if (within === "workbook") return this.workbook;
    return "table" in within ? this.groupsOf(within.table).get(within.group) : this.sheet(within);
  }

  private sheet(grid: Table["grid"]): Place {
    let sheet = this.sheets.get(grid);
    if (!sheet) {
      this.sheets.set(grid, (sheet = new Place(this.all)));
      for (const [table, ordered] of this.ofTables) if (table.grid === grid) for (const one of ordered) sheet.add(one);
    }
    return sheet;
  }

  private groupsOf(table: Table): ReadonlyMap<string, Place> {
    let groups = this.groups.get(table);
    if (!groups) {
      this.groups.set(table, (groups = new Map<string, Place>()));
      for (const one of this.ofTables.get(table) ?? []) {
        let group = groups.get(one.series.group);
        if (!group) groups.set(one.series.group, (group = new Place(this.all)));
        group.add(one);
      }
    }
    return groups;
  }

  private kinOf(selector: Selector, kinship: Kinship): Kin {
    let bySelector = this.kin.get(kinship);
    if (!bySelector) this.kin.set(kinship, (bySelector = new Map<Selector, Kin>()));
    let kin = bySelector.get(selector);
    if (!kin) bySelector.set(selector, (kin = new Kin(selector, kinship, this.facetsMeant(selector))));
    return kin;
  }
}
