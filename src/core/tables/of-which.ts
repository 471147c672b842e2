import { normalise } from "../reading/normalise.ts";
import { interpret } from "../vocabulary/interpret.ts";
import type { Moment, Table } from "./table.ts";
import type { Titles } from "./titles.ts";

/**
 * The series that a table "Waarvan …" splits up: in the table above it, over the same periods under the same
 * heading, the one that counts what heading or title name; when they name nothing, the last one.
 */
export function findWhole(
  { title, section }: Titles,
  moments: readonly Moment[],
  above: Table | undefined,
): Table["ofWhich"] {
  if (!normalise(title).startsWith("waarvan") || above?.section !== section) return undefined;
  if (moments.some(({ key }) => !above.momentOf.has(key))) return undefined;
  const { quantity } = { ...interpret(section), ...interpret(title) };
  const named = above.series.filter(({ own }) => quantity !== undefined && own.quantity === quantity);
  const series = named.length === 0 ? above.series.at(-1) : named.length === 1 ? named[0] : undefined;
  return series && { table: above, series };
}
