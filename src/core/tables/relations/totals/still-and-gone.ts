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
  const wholes: Whole[] = [];
  for (let index = 0; index + 2 < series.length; index++) {
    const [whole, one, other] = [series[index], series[index + 1], series[index + 2]];
    if (!whole || !one || !other || !areStillAndGone(one.label, other.label)) continue;
    const parts = [one, other];
    if (![whole, ...parts].every((line) => isAddable(line) && line.group === whole.group)) continue;
    const { fits, tested } = weigh(whole, parts);
    if (fits >= FEWEST_SHOWN && fits * 2 > tested) wholes.push({ whole, parts, overlaps: false });
  }
  return wholes;
}
