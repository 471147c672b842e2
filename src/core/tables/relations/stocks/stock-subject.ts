import { isOfWhich } from "../../../vocabulary/line-words.ts";
import { type Facet, type Facets, sharedFacets, unsplit } from "../../../vocabulary/facets.ts";
import type { End } from "../../../vocabulary/stock-words.ts";
import type { Series } from "../../table.ts";

/** Whose figures they are: "Bijstand per 1 januari". What both ends say of that, their flows need not. */
const SUBJECT: readonly Facet[] = ["law", "scheme", "product", "form", "funding", "version", "subset"];

/** Many lines are asked. */
function pick(facets: Facets, which: readonly Facet[], isMeant: (facet: Facet) => boolean = () => true): Facets {
  const picked: Partial<Record<Facet, string>> = {};
  for (const facet of which) {
    const value = facets[facet];
    if (value !== undefined && isMeant(facet)) picked[facet] = value;
  }
  return picked;
}

export const subjectOf = ({ begin, einde }: Readonly<Record<End, Series>>): Facets =>
  pick(begin.facets, SUBJECT, (facet) => begin.facets[facet] === einde.facets[facet]);

/** That a stock is a waiting list, its flows need not say. */
export const listOf = ({ facets }: Series): Facets => pick(facets, ["subset"]);

/** What the line that names a stock says of all its lines. */
export const saidOfAll = ({ facets }: Series): Facets => pick(facets, ["category", "quantity"]);

/** A line in another role, which says the same otherwise. */
export const withRole = (series: Series, role: string): Series => ({
  ...series,
  facets: sharedFacets({ ...series.facets, role }),
  own: sharedFacets({ ...series.own, role }),
});

/**
 * A line in its role, of what the others of its stock are. What its words make of it beside that ("laatste dag", "toevoegingen",
 * "nieuwe plaatsingen") is no other thing than this one is.
 */
export function inRole(series: Series, role: string, { quantity, ...named }: Facets): Series {
  const as = ({ category: _, ...said }: Facets): Facets =>
    sharedFacets({
      ...named,
      // What a table is split up by, its stocks and flows are not: those stand beside the kinds of care.
      ...unsplit(said),
      role,
      ...(quantity === undefined || said.quantity === undefined ? {} : { quantity }),
    });
  return { ...series, facets: as(series.facets), own: as(series.own) };
}

/** Whether a line says that it is of something else than the others of its stock, or does not say what these do. */
export const isOfElse = ({ facets }: Series, named: Facets): boolean =>
  facets.category !== named.category ||
  SUBJECT.some((facet) => facets[facet] === undefined && named[facet] !== undefined) ||
  (facets.quantity !== undefined && named.quantity !== undefined && facets.quantity !== named.quantity);

/** Whether a line is of some of those in a stock, or an average of them; all on a waiting list are in that stock. */
export const isOfSome = ({ label, facets: { statistic, subset } }: Series): boolean =>
  statistic !== undefined || (subset !== undefined && subset !== "ongunstig") || isOfWhich(label);
