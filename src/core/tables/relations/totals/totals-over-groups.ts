import { normalise } from "../../../reading/normalise.ts";
import { isTotal, saysUnique } from "../../../vocabulary/line-words.ts";
import type { Series, Whole } from "../../table.ts";
import { type Around, digitsAgreed } from "../agreed-digits.ts";
import type { Weigh } from "../evidence.ts";
import { isAddable, isShown, tallyOf } from "./summed-rows.ts";

/** Round figures come to one another by chance: 200 is 120 and 80. */
const FEWEST_DIGITS = 4;

/** "Ambulant", "Verblijf" and "Totaal" over "aantal" and "%": what is counted in all groups alike. */
const COUNT = /^(?:aantal(?:len)?|abs(?:oluut|\.)?|n)$/;

/** The same count in the groups before one that is called their total. */
function groupsBefore(whole: Series, series: readonly Series[]): readonly Series[] {
  const { group, label, measure, position } = whole;
  if (!isTotal(group) || !COUNT.test(normalise(label)) || !isAddable(whole)) return [];
  const before = series.filter((one) => one.position < position && one.measure === measure && isAddable(one));
  const parts = before.filter((one) => normalise(one.label) === normalise(label));
  return parts.length === before.length && !parts.some((one) => isTotal(one.group)) ? parts : [];
}

/** Totals in a group of their own, where most lines show that the groups before it come to them; who is unique may be in several. */
export function totalsOverGroups(
  series: readonly Series[],
  known: readonly Whole[],
  weigh: Weigh,
  around: Around & { readonly title: string },
): readonly Whole[] {
  const totals = saysUnique(around.title) ? [] : series.filter(({ group }) => group !== "" && isTotal(group));
  if (totals.length === 0) return [];
  const isKnown = new Set(known.map(({ whole }) => whole));
  return totals.flatMap((whole): readonly Whole[] => {
    const parts = isKnown.has(whole) ? [] : groupsBefore(whole, series);
    const found: readonly Whole[] = parts.length < 2 ? [] : [{ whole, parts, overlaps: false }];
    return isShown(tallyOf(found, weigh)) && digitsAgreed(found, around) >= FEWEST_DIGITS ? found : [];
  });
}
