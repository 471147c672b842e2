import type { Facet } from "../vocabulary/facets.ts";
import { type FoundTerm, termsIn } from "../vocabulary/interpret.ts";
import type { Weigh } from "./relations/evidence.ts";
import type { Series, Table } from "./table.ts";

/** Where it stands that a row is what it is; "erboven": in a chapter above the title. */
export type Source = "rij" | "tussenkop" | "titel" | "kop" | "blad" | "erboven" | "cellen" | "u";

/** One thing that a row or a table is, and why: a word and where it stands, or how often a sum came out. */
export type Saying = { readonly facet: Facet; readonly value: string } & (
  | { readonly from: Source; readonly word: string | undefined }
  | { readonly from: "som"; readonly fits: number; readonly tested: number }
);

/** What a text is searched for the reason why a facet has its value. */
export interface Place {
  readonly from: Source;
  readonly terms: readonly FoundTerm[];
}

export const placeIn = (from: Source, text: string): Place => ({ from, terms: termsIn(text) });

/** The nearest place whose words give a facet its value, and that word. */
export function sayingOf(facet: Facet, value: string, places: readonly Place[]): Saying {
  for (const { from, terms } of places) {
    const found = terms.find(({ says }) => says[facet] === value);
    if (found) return { facet, value, from, word: found.words };
  }
  return { facet, value, from: facet === "unit" ? "cellen" : "erboven", word: undefined };
}

/** Words that we do not know tell rows apart and say nothing; whether a row is in a sum is told apart. */
export const isTelling = (facet: Facet): boolean => facet !== "category" && facet !== "line";

export const entriesOf = (facets: Series["facets"]): [Facet, string][] => Object.entries(facets) as [Facet, string][];

/** How a row takes part in the sums of its table, the sum that came out most often first. */
export function sumOf(series: Series, { totals }: Table, weigh: Weigh): readonly Saying[] {
  const sums = totals
    .filter(({ whole, parts }) => whole === series || parts.includes(series))
    .map(({ whole, parts }): Extract<Saying, { from: "som" }> => {
      const { fits, tested } = weigh(whole, parts);
      return { facet: "line", value: whole === series ? "totaal" : "deel", from: "som", fits, tested };
    });
  // A subtotal is a part as well; that it is a sum itself says more.
  return sums
    .sort((a, b) => Number(b.value === "totaal") - Number(a.value === "totaal") || b.fits - a.fits)
    .slice(0, 1);
}

/** What all rows of a table are, by its title and headings. */
export function sharedFacets({ series }: Table): readonly [Facet, string][] {
  const [first] = series;
  if (!first) return [];
  return entriesOf(first.facets).filter(
    ([facet, value]) =>
      isTelling(facet) && series.every(({ facets, own }) => facets[facet] === value && own[facet] === undefined),
  );
}
