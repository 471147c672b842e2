import { type Around, digitsAgreed } from "../agreed-digits.ts";
import type { Weigh } from "../evidence.ts";
import { isNamedTotal, isUnder, saysAge, saysResidents } from "../../../vocabulary/line-words.ts";
import type { Whole } from "../../table.ts";

/** Totals as they are where lines are gemeenten or ages: who lives there is in one of them, so that one sum shows that all are. */
export const residentsOnce = (totals: readonly Whole[], dividesOnce: boolean, weigh: Weigh): readonly Whole[] =>
  totals.map((one) =>
    one.overlaps &&
    saysResidents(one.whole.label) &&
    (dividesOnce || one.parts.every(({ label }) => saysAge(label))) &&
    weigh(one.whole, one.parts).fits > 0
      ? { ...one, overlaps: false }
      : one,
  );

/** As many digits of rounded figures hardly agree by chance. */
const FEWEST_DIGITS = 4;

/**
 * Whether a line of rounded figures is a total, although its name may not say so: many sums come out within rounding that are
 * none.
 */
export function isSure(total: Whole, weigh: Weigh, around: Around): boolean {
  const { whole, parts } = total;
  const isSaid = isNamedTotal(whole.label) || parts.some(({ label }) => isUnder(label));
  const { tested, fits } = weigh(whole, parts);
  return isSaid || fits === tested || digitsAgreed([total], around) >= FEWEST_DIGITS;
}
