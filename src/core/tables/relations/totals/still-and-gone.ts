import { areStillAndGone } from "../../../vocabulary/opposites.ts";
import { isAddable } from "./summed-rows.ts";
import type { Weigh } from "../evidence.ts";
import type { Series, Whole } from "../../table.ts";

const FEWEST_SHOWN = 2;

/**
 * Who began, right before those who are still there and those who left: "Ingestroomd", "Nog in de uitkering", "Uitgestroomd". Words
 * are not enough, as who is there may have begun before: most times that it is asked, it comes out.
 */
export function wholesOfStillAndGone(series: readonly Series[], weigh: Weigh): readonly Whole[] {
  return series.flatMap((whole, index): readonly Whole[] => {
    const [one, other] = [series[index + 1], series[index + 2]];
    if (!one || !other || !areStillAndGone(one.label, other.label)) return [];
    if (![whole, one, other].every((line) => isAddable(line) && line.group === whole.group)) return [];
    const parts = [one, other];
    const { fits, tested } = weigh(whole, parts);
    return fits >= FEWEST_SHOWN && fits * 2 > tested ? [{ whole, parts, overlaps: false }] : [];
  });
}
