import { normalise } from "../reading/normalise.ts";
import type { Series, Whole } from "./table.ts";

const TOTAL = /^(sub)?totaal$|^totalen$|^eindtotaal$|^totaal generaal$|^som$/;
const OF_WHICH = /^(waarvan|w\.v\.)\b/;

/** A label that says nothing but that it is a total: "Totaal openstaande vacatures" is a figure of its own. */
export function isTotal(label: string): boolean {
  return TOTAL.test(normalise(label));
}

/**
 * The totals among the series, each with its parts: the series of the same group between it and the total
 * before it, or below it when it heads its group. One part is no sum: that total is left alone.
 */
export function findTotals(series: readonly Series[]): readonly Whole[] {
  const wholes: Whole[] = [];
  const groups = new Map<string, Series[]>();
  for (const one of series) {
    const group = groups.get(one.group);
    if (group) group.push(one);
    else groups.set(one.group, [one]);
  }
  for (const group of groups.values()) {
    let parts: Series[] = [];
    group.forEach((one, index) => {
      if (!isTotal(one.label)) {
        if (!OF_WHICH.test(normalise(one.label))) parts.push(one);
        return;
      }
      const heads = index === 0 && !group.slice(1).some(({ label }) => isTotal(label));
      if (heads) parts = group.slice(1).filter(({ label }) => !OF_WHICH.test(normalise(label)));
      if (parts.length > 1) wholes.push({ whole: one, parts });
      parts = [];
    });
  }
  return wholes;
}
