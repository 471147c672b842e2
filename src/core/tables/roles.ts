import type { Facets } from "../vocabulary/facets.ts";
import { vocabulary } from "../vocabulary/index.ts";

/** What a row is of the sum it stands in. */
export const LINES = ["totaal", "deel", "waarvan"] as const;
export type LineRole = (typeof LINES)[number];

/** The row takes part in no rule, as if it were not there. */
export const LEFT_OUT = "niet meedoen";

const valuesOf = (facet: "role" | "quantity"): readonly string[] => [
  ...new Set(vocabulary.flatMap(({ says }) => says[facet] ?? [])),
];

/** The kinds of what a user can say that a row is: of a stock and its flows, what it counts, of a sum. */
export type RoleKind = "flow" | "quantity" | "line" | "statistic" | "none";
export type RoleNames = Readonly<Record<RoleKind, readonly string[]>>;

/** What a user can say that a row is. What the vocabulary learns can be said as well. */
export const roleNames: RoleNames = {
  flow: valuesOf("role"),
  quantity: valuesOf("quantity"),
  line: LINES,
  statistic: ["gemiddelde"],
  none: [LEFT_OUT],
};

/** Whether a role says how the row takes part in a sum. */
export const isLineRole = (name: string): name is LineRole => (LINES as readonly string[]).includes(name);

/** What a role says of the row, apart from its place in a sum; undefined for a name that this version does not know. */
export function facetsOfRole(name: string): Facets | undefined {
  if (name === LEFT_OUT || isLineRole(name)) return {};
  if (roleNames.flow.includes(name)) return { role: name };
  if (roleNames.quantity.includes(name)) return { quantity: name };
  return roleNames.statistic.includes(name) ? { statistic: name } : undefined;
}
