import { type Around, digitsAgreed } from "./agreed-digits.ts";
import type { Weigh } from "./evidence.ts";
import { hasOwnRule, isShown, type Row, rowsOf, rowsUnder, tallyOf, wholesOf } from "./summed-rows.ts";
import type { Series, Whole } from "./table.ts";

/** Round figures come to one another by chance: 200 is 120 and 80. */
const FEWEST_DIGITS = 4;

/**
 * Lines that are made of others already, or of which another rule tells what they are, and that the lines "waarvan" right
 * below them split up all the same: "Totaal" under "Mannen" and "Vrouwen", "Uitstroom". Those may be some of its parts only, so
 * that most columns have to show that they are all.
 */
export function findSplits(
  series: readonly Series[],
  known: readonly Whole[],
  weigh: Weigh,
  around: Around,
): readonly Whole[] {
  const rows = rowsOf(series);
  const partsOf = new Map(known.map(({ whole, parts }) => [whole, new Set(parts)]));
  return rows.flatMap((row, index): readonly Whole[] => {
    const under = rowsUnder(rows, index);
    if (under.length < 2) return [];
    const of = row.flatMap((one) => (one && partsOf.get(one)) ?? []);
    const isOfThese = (line: Row): boolean =>
      of.some((parts) => line.some((one) => one !== undefined && parts.has(one)));
    if (of.length === 0 ? !hasOwnRule(row) : under.some(isOfThese)) return [];
    const found = wholesOf(row, under);
    return isShown(tallyOf(found, weigh)) && digitsAgreed(found, around) >= FEWEST_DIGITS ? found : [];
  });
}
