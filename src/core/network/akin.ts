import type { Selector } from "../language/formula.ts";
import { DIMENSIONS, type Facet, facetOfBreakdown, type Facets, MARKED, UNMARKED } from "../vocabulary/facets.ts";

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
function isUnmarked(facet: Facet, value: string, { wants }: Selector): boolean {
  if (UNMARKED[facet]?.includes(value) === true) return true;
  const isPartAskedFor = wants.breakdown !== undefined || wants.funding !== undefined || wants.category !== undefined;
  if (facet === "line") return value === "deel" && isPartAskedFor;
  return facet === "breakdown" && wants[facetOfBreakdown(value)] !== undefined;
}

/** What a selector asks of facets: it is asked of every kind of line. */
interface Asked {
  readonly wanted: readonly (readonly [Facet, string])[];
  /** The marked facets that it says nothing of. */
  readonly unasked: readonly Facet[];
}

const asked = new WeakMap<Selector, Asked>();

function askedBy(selector: Selector): Asked {
  let known = asked.get(selector);
  if (!known) {
    const { wants, alike } = selector;
    const unasked = MARKED.filter((facet) => wants[facet] === undefined && !alike.includes(facet));
    asked.set(selector, (known = { wanted: Object.entries(wants) as [Facet, string][], unasked }));
  }
  return known;
}

/** Whether a series is what the words of a selector say, whoever's figures they are. */
function isMeant(selector: Selector, facets: Facets): boolean {
  const { wanted, unasked } = askedBy(selector);
  for (const [facet, value] of wanted) {
    if (facets[facet] !== value && !(facet === "breakdown" && isSplitByRows(selector, facets))) return false;
  }
  for (const facet of unasked) {
    const value = facets[facet];
    if (value !== undefined && !isUnmarked(facet, value, selector)) return false;
  }
  return true;
}

/** All that stands in a workbook by what it says, so that few of it need be held against each selector. */
export class Meanings {
  private readonly all = new Set<Facets>();
  private readonly by = new Map<Facet, ReadonlyMap<string, readonly Facets[]>>();
  private readonly known = new Map<Selector, readonly Facets[]>();

  constructor(all: Iterable<Facets>) {
    for (const facets of all) this.all.add(facets);
  }

  /** What is meant by the words of a selector. */
  meantBy(selector: Selector): readonly Facets[] {
    let meant = this.known.get(selector);
    if (!meant) {
      meant = this.saying(selector).filter((facets) => isMeant(selector, facets));
      this.known.set(selector, meant);
    }
    return meant;
  }

  /** What says one of the things that a selector wants: a breakdown may be there unsaid. */
  private saying(selector: Selector): readonly Facets[] {
    const first = askedBy(selector).wanted.find(([facet]) => facet !== "breakdown");
    if (!first) return [...this.all];
    const [facet, value] = first;
    let byValue = this.by.get(facet);
    if (!byValue) this.by.set(facet, (byValue = byValueOf(facet, this.all)));
    return byValue.get(value) ?? NONE;
  }
}

function byValueOf(facet: Facet, all: Iterable<Facets>): ReadonlyMap<string, readonly Facets[]> {
  const byValue = new Map<string, Facets[]>();
  for (const facets of all) {
    const value = facets[facet];
    if (value === undefined) continue;
    const same = byValue.get(value);
    if (same) same.push(facets);
    else byValue.set(value, [facets]);
  }
  return byValue;
}

/** The facets in which a series must be like the subject: all that the selector leaves open. What may be unsaid comes last. */
function openTo(selector: Selector, { apart, unsaid = [] }: Kinship): readonly Facet[] {
  return [...DIMENSIONS, ...selector.alike].filter(
    (facet) =>
      facet !== apart &&
      facet !== "law" &&
      !unsaid.includes(facet) &&
      facet !== splitBy(selector) &&
      selector.wants[facet] === undefined,
  );
}

/** What facets say in those that a selector leaves open. */
export function keyOf(selector: Selector, facets: Facets, kinship: Kinship): string {
  return keyIn(openTo(selector, kinship), facets);
}

function keyIn(open: readonly Facet[], facets: Facets): string {
  let key = "";
  for (const facet of open) key += `${facets[facet] ?? ""}\n`;
  return key;
}

/** What stands in a workbook that a selector can mean, by what it leaves open: facets only, whoever has them. */
export class Kin {
  private readonly selector: Selector;
  private readonly unsaid: readonly Facet[];
  private readonly open: readonly Facet[];
  private readonly byKey = new Map<string, Facets[]>();
  private readonly known = new Map<Facets, readonly Facets[]>();

  constructor(selector: Selector, kinship: Kinship, meant: Iterable<Facets>) {
    this.selector = selector;
    this.unsaid = (kinship.unsaid ?? []).filter((facet) => selector.wants[facet] === undefined);
    this.open = openTo(selector, kinship);
    for (const facets of meant) {
      const key = keyIn(this.open, facets);
      const alike = this.byKey.get(key);
      if (alike) alike.push(facets);
      else this.byKey.set(key, [facets]);
    }
  }

  /** All that goes with these facets, the same list for those that it all goes with; undefined where nothing does. */
  to(facets: Facets): readonly Facets[] | undefined {
    let akin = this.known.get(facets);
    if (akin === undefined) {
      akin = this.byKey.get(keyIn(this.open, facets)) ?? NONE;
      this.known.set(facets, akin);
    }
    return akin.length === 0 ? undefined : akin;
  }

  /**
   * Of those that stand in one place, the ones that are meant. Of what may be left unsaid first those that say the same,
   * else those that say nothing, or any where nothing is asked for; and of two laws that are named, one is the wrong one.
   */
  nearest(there: readonly Facets[], facets: Facets): readonly Facets[] {
    let found = there;
    for (const facet of this.unsaid) {
      const same = found.filter((one) => one[facet] === facets[facet]);
      if (same.length > 0) found = same;
      else if (facets[facet] !== undefined) found = found.filter((one) => one[facet] === undefined);
    }
    return this.ofLaw(found, facets);
  }

  /** The law is often left out where the product says enough. */
  private ofLaw(found: readonly Facets[], { law }: Facets): readonly Facets[] {
    if (this.selector.wants.law !== undefined) return found;
    const same = found.filter((one) => one.law === law);
    if (same.length > 0) return same;
    return law === undefined ? found : found.filter((one) => one.law === undefined);
  }
}

const NONE: readonly Facets[] = [];
