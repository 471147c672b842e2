import { Memory } from "../reading/remembered.ts";

/**
 * What a word of the field says about a figure. `quantity` is what is counted or paid (cliënten,
 * budgetten); the others narrow it down. Values are the Dutch terms themselves.
 */
export type Facet =
  | "quantity"
  | "role"
  | "statistic"
  | "unit"
  | "subset"
  | "breakdown"
  | "line"
  | "law"
  | "scheme"
  | "product"
  | "form"
  | "funding"
  | "version"
  | "category";

export type Facets = Readonly<Partial<Record<Facet, string>>>;

/**
 * Facets that change the nature of a figure: who does not ask for them does not mean them. `[cliënten]`
 * is never "gestarte cliënten" (role), "gemiddeld …" (statistic) or one of the parts of a total (line).
 */
export const MARKED: readonly Facet[] = ["role", "statistic", "unit", "subset", "breakdown", "line"];

/** Facets that say whose figure it is: two figures in one rule must agree on them unless the rule says which it wants. */
export const DIMENSIONS: readonly Facet[] = [
  "quantity",
  "law",
  "scheme",
  "product",
  "form",
  "funding",
  "version",
  "category",
];

/** What a marked facet may also be when nobody asks for it: a count at the end of the period is "the" count. */
export const UNMARKED: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  role: ["stand", "stand einde"],
  unit: ["aantal"],
};

/** The facet whose values the rows of a breakdown are; "category" where the field has no facet of its own for it. */
export function facetOfBreakdown(breakdown: string): Facet {
  if (breakdown === "financiering") return "funding";
  if (breakdown === "regeling") return "scheme";
  return "category";
}

/** What is no longer split up: what the rows of its breakdown differ in is no part of what it is. */
export function unsplit(facets: Facets): Facets {
  const { breakdown, ...others } = facets;
  if (breakdown === undefined) return facets;
  const by = facetOfBreakdown(breakdown);
  return Object.fromEntries(Object.entries(others).filter(([facet]) => facet !== by));
}

/** Every facet is one or the other. */
const FACETS: readonly Facet[] = [...MARKED, ...DIMENSIONS];
const shared = new Memory<Facets>();

/** In one order, whichever was read first: what is told of them must not hang on that. */
const inOrder = (facets: Facets): Facets =>
  Object.fromEntries(FACETS.flatMap((facet) => (facets[facet] === undefined ? [] : [[facet, facets[facet]]])));

/** Facets that say the same as one object, so that what is found out about them is found out once. */
export function sharedFacets(facets: Facets): Facets {
  return shared.recall(facetsKey(facets), () => inOrder(facets));
}

/** The same text for facets that say the same. */
export function facetsKey(facets: Facets): string {
  let key = "";
  for (const facet of FACETS) key += `${facets[facet] ?? ""}\n`;
  return key;
}

/** Whether figures count, and are no amounts, rates or averages. */
export const areCounts = ({ statistic, unit }: Facets): boolean =>
  statistic === undefined && (unit === undefined || unit === "aantal");

/** Facets of the inner text over those of the outer: a row says more about its figures than its title. */
export function overlay(outer: Facets, inner: Facets): Facets {
  return { ...outer, ...inner };
}
