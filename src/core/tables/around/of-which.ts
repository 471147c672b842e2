import { normalise } from "../../reading/normalise.ts";
import { interpret } from "../../vocabulary/interpret.ts";
import type { Area } from "../../workbook/area.ts";
import { isOfWhich } from "../../vocabulary/line-words.ts";
import type { Series, Table } from "../table.ts";
import type { Titles } from "./titles.ts";

/** Whether the lines of a table are those of the one above it once more: then it splits up each of them. */
export const repeatsLines = (lines: readonly Series[], above: Pick<Table, "series">): boolean => {
  const names = new Set(above.series.map(({ label }) => normalise(label)));
  return lines.some(({ label }) => names.has(normalise(label)));
};

/** What a table "Waarvan" may be of: the table before it, else the last one above it in the same columns. */
export function mayBeOf(before: readonly Table[], { left, right }: Pick<Area, "left" | "right">): readonly Table[] {
  const above = before.findLast(({ area }) => area.left <= right && left <= area.right);
  return [before.at(-1), above].flatMap((one) => one ?? []);
}

function wholeIn(
  { title, section }: Pick<Titles, "title" | "section">,
  { moments, series: lines }: Pick<Table, "moments" | "series">,
  above: Table,
): Table["ofWhich"] {
  if (above.section !== section || repeatsLines(lines, above)) return undefined;
  if (moments.some(({ key }) => !above.momentOf.has(key))) return undefined;
  const { quantity } = { ...interpret(section), ...interpret(title) };
  const named = above.series.filter(({ own }) => quantity !== undefined && own.quantity === quantity);
  const series = named.length === 0 ? above.series.at(-1) : named.length === 1 ? named[0] : undefined;
  // What came and what went is no part of what is there.
  const isOther = ({ own: { role } }: Series): boolean => role !== undefined && role !== series?.own.role;
  return series && !lines.some(isOther) ? { table: above, series } : undefined;
}

/**
 * The series that a table "Waarvan …" splits up: in a table that it may be of, over the same periods under the same
 * heading, the one that counts what heading or title name; when they name nothing, the last one.
 */
export function findWhole(
  titles: Pick<Titles, "title" | "section">,
  table: Pick<Table, "moments" | "series">,
  wholes: readonly Table[],
): Table["ofWhich"] {
  if (!isOfWhich(titles.title)) return undefined;
  for (const above of wholes) {
    const found = wholeIn(titles, table, above);
    if (found) return found;
  }
  return undefined;
}
