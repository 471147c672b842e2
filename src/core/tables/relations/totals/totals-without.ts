import { isNamedTotal, isTotal, isUnder } from "../../../vocabulary/line-words.ts";
import { isTotalWithout, leavesAnyOut, leavesOut } from "../../../vocabulary/left-out.ts";
import { isAddable } from "./summed-rows.ts";
import type { Weigh } from "../evidence.ts";
import type { Series, Whole } from "../../table.ts";

const labelOf = ({ label }: Series): string => label;

/**
 * Totals that say which line above them they leave out, "Totaal excl. Oekraïne": the sum of all others, where it comes out most
 * times that it is asked. `known` are those that others have found.
 */
export function totalsWithout(series: readonly Series[], known: readonly Whole[], weigh: Weigh): readonly Whole[] {
  const saying = series.filter(({ label }) => leavesAnyOut(label) && isNamedTotal(label));
  if (saying.length === 0) return [];
  const isKnown = new Set(known.map(({ whole }) => whole));
  return saying.flatMap((whole): readonly Whole[] => {
    if (isKnown.has(whole) || !isAddable(whole)) return [];
    const above = series
      .slice(0, series.indexOf(whole))
      .filter((one) => one.group === whole.group && !isTotal(one.label) && !isNamedTotal(one.label));
    const parts = above.filter((one) => isAddable(one) && !isUnder(one.label) && !leavesOut(whole.label, one.label));
    if (!isTotalWithout(whole.label, () => above.map(labelOf)) || parts.length < 2) return [];
    const { fits, tested } = weigh(whole, parts);
    return fits * 2 > tested ? [{ whole, parts, overlaps: false }] : [];
  });
}
