import { normalise } from "../reading/normalise.ts";
import { interpret } from "../vocabulary/interpret.ts";
import type { Area } from "../workbook/area.ts";
import { isOfWhich } from "./line-words.ts";
import type { Series, Table } from "./table.ts";
import type { Titles } from "./titles.ts";

/** Whether the lines of a table are those of the one above it once more: then it splits up each of them. */
export const repeatsLines = (lines: readonly Series[], above: Pick<Table, "series">): boolean => {
  const names = new Set(above.series.map(({ label }) => normalise(label)));
  return lines.some(({ label }) => names.has(normalise(label)));
};

const FLOWS: readonly unknown[] = ["instroom", "uitstroom"];

/** Whether lines tell what came and what went, which together are no part of anything. */
const areFlows = (lines: readonly Series[]): boolean =>
  FLOWS.every((flow) => lines.some(({ facets: { role } }) => role === flow));

/** The last of these tables that stands above an area, in the same columns. */
export const lastAbove = (tables: readonly Table[], { left, right }: Pick<Area, "left" | "right">): Table | undefined =>
  tables.findLast(({ area }) => area.left <= right && left <= area.right);

/**
 * The series that a table "Waarvan …" splits up: in the table above it, over the same periods under the same
 * heading, the one that counts what heading or title name; when they name nothing, the last one.
 */
export function findWhole(
  { title, section }: Pick<Titles, "title" | "section">,
  { moments, series: lines }: Pick<Table, "moments" | "series">,
  above: Table | undefined,
): Table["ofWhich"] {
  if (!isOfWhich(title) || above?.section !== section || repeatsLines(lines, above) || areFlows(lines))
    return undefined;
  if (moments.some(({ key }) => !above.momentOf.has(key))) return undefined;
  const { quantity } = { ...interpret(section), ...interpret(title) };
  const named = above.series.filter(({ own }) => quantity !== undefined && own.quantity === quantity);
  const series = named.length === 0 ? above.series.at(-1) : named.length === 1 ? named[0] : undefined;
  // What came and what went is no part of what is there.
  const isOther = ({ own: { role } }: Series): boolean => role !== undefined && role !== series?.own.role;
  if (lines.some(isOther)) return undefined;
  return series && { table: above, series };
}
