import type { Selector } from "../language/formula.ts";
import type { Table } from "../tables/table.ts";
import { DIMENSIONS, type Facet, facetOfBreakdown, type Facets, MARKED, UNMARKED } from "../vocabulary/facets.ts";
import type { Located } from "./structures.ts";

/** In what the figures of a rule need not be alike. */
export interface Kinship {
  /** In this they differ from the subject, and from each other: the schemes of a sum over all schemes. */
  readonly apart?: Facet | undefined;
  /** These, and the law, a table may leave unsaid. */
  readonly unsaid?: readonly Facet[] | undefined;
}

export const ALIKE: Kinship = {};

/** The facet that tells the parts of a breakdown apart, for a selector that asks for them all. */
export const splitBy = ({ wants }: Selector): Facet | undefined =>
  wants.breakdown === undefined ? undefined : facetOfBreakdown(wants.breakdown);

/** Forms of funding and schemes have words of their own, so that rows may be told apart by them without a title that says so. */
function isSplitByRows({ all, wants }: Selector, facets: Facets): boolean {
  const by = wants.breakdown === undefined ? undefined : facetOfBreakdown(wants.breakdown);
  return all && (by === "funding" || by === "scheme") && facets.breakdown === undefined && facets[by] !== undefined;
}

/** Whether a marked facet nobody asked for may be as it is: the share of one form of funding stands in the breakdown by form. */
function isUnmarked(facet: Facet, value: string | undefined, { wants }: Selector): boolean {
  if (value === undefined || UNMARKED[facet]?.includes(value) === true) return true;
  const isPartAskedFor = wants.breakdown !== undefined || wants.funding !== undefined || wants.category !== undefined;
  if (facet === "line") return value === "deel" && isPartAskedFor;
  return facet === "breakdown" && wants[facetOfBreakdown(value)] !== undefined;
}

/** Whether a series is what the words of a selector say, whoever's figures they are. */
function isMeant(selector: Selector, facets: Facets): boolean {
  const said = Object.entries(selector.wants) as [Facet, string][];
  return (
    said.every(
      ([facet, value]) => facets[facet] === value || (facet === "breakdown" && isSplitByRows(selector, facets)),
    ) &&
    MARKED.every(
      (facet) =>
        selector.wants[facet] !== undefined ||
        selector.alike.includes(facet) ||
        isUnmarked(facet, facets[facet], selector),
    )
  );
}

/** The facets in which a series must be like the subject: all that the selector leaves open. What may be unsaid comes last. */
export function keyOf(selector: Selector, facets: Facets, { apart, unsaid = [] }: Kinship): string {
  const open = [...DIMENSIONS, ...selector.alike].filter(
    (facet) =>
      facet !== apart &&
      facet !== "law" &&
      !unsaid.includes(facet) &&
      facet !== splitBy(selector) &&
      selector.wants[facet] === undefined,
  );
  return open.map((facet) => facets[facet] ?? "").join("\n");
}

/** Of what a table may leave unsaid, first the figures that say the same, else those that say nothing. */
function ofUnsaid(found: readonly Located[], selector: Selector, facets: Facets, facet: Facet): readonly Located[] {
  if (selector.wants[facet] !== undefined) return found;
  const same = found.filter(({ series }) => series.facets[facet] === facets[facet]);
  return same.length > 0 ? same : found.filter(({ series }) => series.facets[facet] === undefined);
}

/** The law is often left out where the product says enough; but of two laws that are named, one is the wrong one. */
function ofLaw(found: readonly Located[], selector: Selector, { law }: Facets): readonly Located[] {
  if (selector.wants.law !== undefined) return found;
  const same = found.filter(({ series }) => series.facets.law === law);
  if (same.length > 0) return same;
  return law === undefined ? found : found.filter(({ series }) => series.facets.law === undefined);
}

/** The series of a place by what tells them apart, and what was found there for facets that were asked for before. */
interface Place {
  readonly byKey: Map<string, Located[]>;
  readonly found: Map<Facets, readonly Located[]>;
}

/**
 * The series of a workbook by what a selector means and whose figures they are, so that finding the
 * others of a rule takes as long in a thousand tables as in one.
 */
export class SeriesIndex {
  readonly tables: readonly Table[];
  private readonly bySelector = new Map<Selector, Map<string, Map<unknown, Place>>>();
  /** Series that say the same, with their places in the order of the workbook: far fewer than there are series. */
  private readonly byFacets = new Map<Facets, { readonly order: number; readonly located: Located }[]>();
  private readonly meantBy = new Map<Selector, readonly Located[]>();

  constructor(tables: readonly Table[]) {
    this.tables = tables;
    let order = 0;
    for (const table of tables) {
      for (const series of table.series) {
        const one = { order: order++, located: { table, series } };
        const alike = this.byFacets.get(series.facets);
        if (alike) alike.push(one);
        else this.byFacets.set(series.facets, [one]);
      }
    }
  }

  /** Every series that is what the words of a selector say, table by table. */
  meant(selector: Selector): readonly Located[] {
    const known = this.meantBy.get(selector);
    if (known) return known;
    const kinds = [...this.byFacets].flatMap(([facets, alike]) => (isMeant(selector, facets) ? [alike] : []));
    const ordered = kinds.length > 1 ? kinds.flat().sort((a, b) => a.order - b.order) : (kinds[0] ?? []);
    const found = ordered.map(({ located }) => located);
    this.meantBy.set(selector, found);
    return found;
  }

  /** The series meant by `selector` within a table, a sheet (its grid) or the workbook that are akin to `facets`. */
  find(selector: Selector, within: unknown, facets: Facets, kinship = ALIKE): readonly Located[] {
    const { byKey, found: known } = this.placesOf(selector, kinship).get(within) ?? {};
    if (!byKey || !known) return [];
    const before = known.get(facets);
    if (before) return before;
    const akin = byKey.get(keyOf(selector, facets, kinship)) ?? [];
    const told = (kinship.unsaid ?? []).reduce<readonly Located[]>(
      (found, facet) => ofUnsaid(found, selector, facets, facet),
      akin,
    );
    const found = ofLaw(told, selector, facets);
    known.set(facets, found);
    return found;
  }

  private placesOf(selector: Selector, kinship: Kinship): Map<unknown, Place> {
    const variants = this.bySelector.get(selector) ?? new Map<string, Map<unknown, Place>>();
    this.bySelector.set(selector, variants);
    const variant = [kinship.apart ?? "", ...(kinship.unsaid ?? [])].join();
    const known = variants.get(variant);
    if (known) return known;
    const places = new Map<unknown, Place>();
    for (const one of this.meant(selector)) {
      const key = keyOf(selector, one.series.facets, kinship);
      for (const place of [one.table, one.table.grid, WORKBOOK]) {
        const within = places.get(place) ?? { byKey: new Map<string, Located[]>(), found: new Map() };
        places.set(place, within);
        const located = within.byKey.get(key);
        if (located) located.push(one);
        else within.byKey.set(key, [one]);
      }
    }
    variants.set(variant, places);
    return places;
  }
}

export const WORKBOOK = "workbook";
