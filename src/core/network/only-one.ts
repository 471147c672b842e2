import type { Table } from "../tables/table.ts";
import type { Located, Subject } from "./structures.ts";

/** Found series by table and line: a list that is found for one line is found for every line that says the same. */
const byLine = new WeakMap<readonly Located[], Map<Table, Map<number, Located[]>>>();

function linesOf(found: readonly Located[]): Map<Table, Map<number, Located[]>> {
  const known = byLine.get(found);
  if (known) return known;
  const lines = new Map<Table, Map<number, Located[]>>();
  for (const one of found) {
    const inTable = lines.get(one.table) ?? new Map<number, Located[]>();
    lines.set(one.table, inTable);
    const onLine = inTable.get(one.series.position);
    if (onLine) onLine.push(one);
    else inTable.set(one.series.position, [one]);
  }
  byLine.set(found, lines);
  return lines;
}

/** The only one of which something is so. */
function theOne(found: readonly Located[], isSo: (one: Located) => boolean): Located | undefined {
  let only: Located | undefined;
  for (const one of found) {
    if (!isSo(one)) continue;
    if (only) return undefined;
    only = one;
  }
  return only;
}

/**
 * The one that is meant, and whether any could be. Of several those on the very line of the subject: lasten, baten and
 * saldo of one programme; else those of its measure: "Ommen 2024" and "Dalfsen 2024" over the same lines. Looks no further
 * than the second, so that a list of ten thousand alike lines takes no longer.
 */
export function onlyOne(
  found: readonly Located[],
  { table, series }: Subject,
  couldBe: (one: Located) => boolean,
): { readonly any: boolean; readonly only: Located | undefined } {
  const isBeside = (one: Located): boolean => one.table === table && one.series.measure === series.measure;
  let first: Located | undefined;
  for (const one of found) {
    if (!couldBe(one)) continue;
    if (first === undefined) {
      first = one;
      continue;
    }
    const onLine = (linesOf(found).get(table)?.get(series.position) ?? []).filter(couldBe);
    if (onLine.length > 0 || table.measures.length === 1)
      return { any: true, only: onLine.length === 1 ? onLine[0] : undefined };
    return { any: true, only: theOne(found, (other) => isBeside(other) && couldBe(other)) };
  }
  return { any: first !== undefined, only: first };
}
