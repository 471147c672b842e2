import type { Moment, Series, WholeMoment } from "../../table.ts";
import { isOverTime } from "./lines-added-up.ts";

/**
 * A total without the time that only states what there was before the first flows: "dec" with its bestand, over "jan" with in
 * and out. Nothing of that time is added up.
 */
export function withoutOpening(
  total: WholeMoment,
  series: readonly Series[],
  states: (series: Series, moment: Moment) => boolean,
): WholeMoment {
  const [first, ...parts] = total.parts;
  if (!first || parts.length < 2 || !isOverTime(first)) return total;
  const isStated = series.some((one) => !total.series.includes(one) && states(one, first));
  return isStated && !total.series.some((one) => states(one, first)) ? { ...total, parts } : total;
}
