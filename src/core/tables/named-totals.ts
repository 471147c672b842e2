import type { Weigh } from "./evidence.ts";
import { isNamedTotal, isOfWhich } from "./line-words.ts";
import type { Series, Whole } from "./table.ts";

const LONGEST_LIST = 40;
const FEWEST_COLUMNS = 2;

/**
 * Totals with a name of their own: "Totaal lasten", "Totaal inclusief BUIG". The name may say anything, so only the figures
 * tell: the lines right above it that it is the sum of in most columns.
 */
export function findNamedTotals(series: readonly Series[], known: readonly Whole[], weigh: Weigh): readonly Whole[] {
  return series.flatMap((whole, index): readonly Whole[] => {
    if (!isNamedTotal(whole.label) || whole.facets.statistic !== undefined) return [];
    if (known.some((total) => total.whole === whole)) return [];
    const above = series
      .slice(0, index)
      .filter(({ label, facets }) => !isOfWhich(label) && facets.unit === whole.facets.unit)
      .slice(-LONGEST_LIST);
    const readings = above.slice(1).map((_, from) => above.slice(above.length - 2 - from));
    const parts = readings.find((reading) => {
      const { fits, tested } = weigh(whole, reading);
      return tested >= FEWEST_COLUMNS && fits * 2 > tested;
    });
    return parts ? [{ whole, parts, overlaps: false }] : [];
  });
}
