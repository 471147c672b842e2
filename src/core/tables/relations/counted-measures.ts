import { TELLING, type Weigh } from "./evidence.ts";
import { isNamedTotal, isOfWhich, saysTotal } from "../../vocabulary/line-words.ts";
import { isAddable, isShown, labelOf, type Row, tallyOf, wholesOf } from "./totals/summed-rows.ts";
import type { Series, Whole } from "../table.ts";

const LONGEST_LIST = 40;

/** What by its name is measured of each case may be counted all the same: "Ziekteverzuim" among reports of absence. */
export const isMeasure = (one: Series | undefined): one is Series =>
  one?.facets.statistic === "maat" && one.facets.unit !== "procent";

const mayBeCounted = (one: Series | undefined): one is Series => isAddable(one) || isMeasure(one);

/**
 * What a total adds up of all rows above it, where some of these are by their name measured and not counted: most columns
 * must show in whole that they are counted here.
 */
export function countedAt(rows: readonly Row[], index: number, weigh: Weigh): readonly Whole[] {
  const row = rows[index] ?? [];
  if (!saysTotal(labelOf(row))) return [];
  const before = rows.slice(0, index).findLastIndex((one) => isNamedTotal(labelOf(one)));
  const parts = rows.slice(before + 1, index).filter((one) => !isOfWhich(labelOf(one)) && one.some(mayBeCounted));
  if (parts.length < 2 || parts.length > LONGEST_LIST) return [];
  const found = wholesOf(row, parts, mayBeCounted);
  const tally = tallyOf(found, weigh);
  return isShown(tally) && tally.largest >= TELLING ? found : [];
}
