import { isTotal } from "../../../vocabulary/line-words.ts";
import type { Series } from "../../table.ts";

/** The groups that begin with their only total, and a table that does: that total, and what stands below it. */
export function headedGroups(series: readonly Series[]): ReadonlyMap<Series, readonly Series[]> {
  const groups = new Map<string, Series[] | undefined>();
  let before: Series | undefined;
  let current: Series[] | undefined;
  for (const one of series) {
    if (before?.group !== one.group) {
      if (!groups.has(one.group)) groups.set(one.group, isTotal(one.label) ? [] : undefined);
      current = groups.get(one.group);
    }
    current?.push(one);
    before = one;
  }
  const headed = new Map<Series, readonly Series[]>();
  for (const [name, [first, ...below] = []] of groups) {
    if (!first || below.some(({ label }) => isTotal(label))) continue;
    if (below.length > 0) headed.set(first, below);
    else if (name === "" && first === series[0]) headed.set(first, withoutParts(series.slice(1)));
  }
  return headed;
}

/** Of groups the totals where they have them, else their lines. */
function withoutParts(lines: readonly Series[]): readonly Series[] {
  const totals = lines.filter(({ label }) => isTotal(label));
  const totalled = new Set(totals.map(({ group }) => group));
  return lines.filter((line) => !totalled.has(line.group) || totals.includes(line));
}
