import type { Selector } from "../language/formula.ts";
import type { Reach } from "../rules/rule.ts";
import type { Series, Table } from "../tables/table.ts";
import { DIMENSIONS, type Facet, facetOfBreakdown, type Facets, MARKED, UNMARKED } from "../vocabulary/facets.ts";

export interface Located {
  readonly table: Table;
  readonly series: Series;
}

/** The facet that tells the parts of a breakdown apart, for a selector that asks for them all. */
const splitBy = ({ wants }: Selector): Facet | undefined =>
  wants.breakdown === undefined ? undefined : facetOfBreakdown(wants.breakdown);

/** Whether a marked facet nobody asked for may be as it is: the share of one form of funding stands in the breakdown by form. */
function isUnmarked(facet: Facet, value: string | undefined, { wants }: Selector): boolean {
  if (value === undefined || UNMARKED[facet]?.includes(value) === true) return true;
  const isPartAskedFor = wants.breakdown !== undefined || wants.funding !== undefined || wants.category !== undefined;
  if (facet === "line") return value === "deel" && isPartAskedFor;
  return facet === "breakdown" && wants[facetOfBreakdown(value)] !== undefined;
}

/** Whether a series is what the words of a selector say, whoever's figures they are. */
export function isMeant(selector: Selector, { facets }: Series): boolean {
  const said = Object.entries(selector.wants) as [Facet, string][];
  return (
    said.every(([facet, value]) => facets[facet] === value) &&
    MARKED.every((facet) => selector.wants[facet] !== undefined || isUnmarked(facet, facets[facet], selector))
  );
}

/** The facets in which a series must be like the subject: all that the selector leaves open. Its law comes last. */
function keyOf(selector: Selector, facets: Facets, apart: Facet | undefined): string {
  const open = DIMENSIONS.filter(
    (facet) => facet !== apart && facet !== "law" && facet !== splitBy(selector) && selector.wants[facet] === undefined,
  );
  return open.map((facet) => facets[facet] ?? "").join("\n");
}

/** The law is often left out where the product says enough; but of two laws that are named, one is the wrong one. */
function ofLaw(found: readonly Located[], selector: Selector, { law }: Facets): readonly Located[] {
  if (selector.wants.law !== undefined) return found;
  const same = found.filter(({ series }) => series.facets.law === law);
  if (same.length > 0) return same;
  return law === undefined ? found : found.filter(({ series }) => series.facets.law === undefined);
}

type ByKey = Map<string, Located[]>;

/**
 * The series of a workbook by what a selector means and whose figures they are, so that finding the
 * others of a rule takes as long in a thousand tables as in one.
 */
export class SeriesIndex {
  readonly tables: readonly Table[];
  private readonly bySelector = new Map<Selector, Map<Facet | undefined, Map<unknown, ByKey>>>();

  constructor(tables: readonly Table[]) {
    this.tables = tables;
  }

  /** The series meant by `selector` within a table, a sheet (its grid) or the workbook that are akin to `facets`. */
  find(selector: Selector, within: unknown, facets: Facets, apart?: Facet): readonly Located[] {
    const akin =
      this.placesOf(selector, apart)
        .get(within)
        ?.get(keyOf(selector, facets, apart)) ?? [];
    return ofLaw(akin, selector, facets);
  }

  private placesOf(selector: Selector, apart: Facet | undefined): Map<unknown, ByKey> {
    const variants = this.bySelector.get(selector) ?? new Map<Facet | undefined, Map<unknown, ByKey>>();
    this.bySelector.set(selector, variants);
    const known = variants.get(apart);
    if (known) return known;
    const places = new Map<unknown, ByKey>();
    for (const table of this.tables) {
      for (const series of table.series) {
        if (!isMeant(selector, series)) continue;
        const key = keyOf(selector, series.facets, apart);
        for (const place of [table, table.grid, WORKBOOK]) {
          const byKey = places.get(place) ?? new Map<string, Located[]>();
          places.set(place, byKey);
          const located = byKey.get(key);
          if (located) located.push({ table, series });
          else byKey.set(key, [{ table, series }]);
        }
      }
    }
    variants.set(apart, places);
    return places;
  }
}

const WORKBOOK = "workbook";

/** Where a rule may look, nearest first: a figure of the own table goes before one elsewhere. */
function circles(subject: Table, reach: Reach): readonly unknown[] {
  return { tabel: [subject], blad: [subject, subject.grid], werkmap: [subject, subject.grid, WORKBOOK] }[reach];
}

/** The ends of a relation between lines that the subject is the whole of. */
function byStructure(selector: Selector, { table, series }: Located, tables: readonly Table[]): readonly Located[] {
  const { relation, end } = selector.structure ?? {};
  if (relation === "total") {
    const total = table.totals.find(({ whole }) => whole === series);
    return (end === "whole" ? [series] : (total?.parts ?? [])).map((one) => ({ table, series: one }));
  }
  if (end === "whole") return [{ table, series }];
  const split = tables.find(({ ofWhich }) => ofWhich?.table === table && ofWhich.series === series);
  return (split?.series ?? []).map((one) => ({ table: split ?? table, series: one }));
}

/**
 * The series a selector means for a subject: one, or for SOM all parts of one table. Empty when there is
 * none, or when more than one could be meant: the add-in does not guess. `apart` is a facet in which they
 * may differ from the subject and must differ from each other (the schemes of a sum over all schemes).
 */
export function selectSeries(
  selector: Selector,
  subject: Located,
  index: SeriesIndex,
  reach: Reach,
  apart?: Facet,
): readonly Located[] {
  if (selector.structure) return byStructure(selector, subject, index.tables);
  for (const circle of circles(subject.table, reach)) {
    const found = index
      .find(selector, circle, subject.series.facets, apart)
      .filter(({ series }) => series !== subject.series || selector.previous)
      .filter(({ series }) => circle !== subject.table || series.group === subject.series.group);
    if (found.length === 0) continue;
    if (apart) {
      const values = new Set(found.map(({ series }) => series.facets[apart]));
      return values.size === found.length && !values.has(undefined) ? found : [];
    }
    const isOne = selector.all ? found.every(({ table }) => table === found[0]?.table) : found.length === 1;
    return isOne ? found : [];
  }
  return [];
}

/** Every series that a rule can be about: those its left-hand side means. */
export function subjectsOf(selector: Selector, tables: readonly Table[]): readonly Located[] {
  const { structure } = selector;
  return tables.flatMap((table) => {
    if (structure?.relation === "total") {
      return table.totals.filter(({ overlaps }) => !overlaps).map(({ whole }) => ({ table, series: whole }));
    }
    if (structure) return table.ofWhich ? [{ table: table.ofWhich.table, series: table.ofWhich.series }] : [];
    return table.series.filter((series) => isMeant(selector, series)).map((series) => ({ table, series }));
  });
}
