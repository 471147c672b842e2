import type { Severity } from "../findings/finding.ts";
import { add, type Interval, outcomeOf, roundedTo, unknown } from "../interval/interval.ts";
import type { Place } from "./observation.ts";

/** What an amount can be that was rounded to the euro or cent it shows, although nothing says so. */
function valuesOf({ table, series, moment }: Place): Interval {
  const { value, step = 1 } = table?.cell(series, moment) ?? {};
  return value === undefined ? unknown() : roundedTo(value, step);
}

/** How grave it is that a total is not the sum of its parts: of amounts rounding may explain it. Undefined: as its rule says. */
export function severityOfSum(whole: Place, parts: readonly Place[]): Severity | undefined {
  if (![whole, ...parts].every(({ series }) => series.facets.unit === "euro")) return undefined;
  const sum = parts.map(valuesOf).reduce(add);
  return outcomeOf(valuesOf(whole), "=", sum) === "schending" ? undefined : "afronding";
}
