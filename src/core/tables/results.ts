import { normalise } from "../reading/normalise.ts";
import { sharedFacets } from "../vocabulary/facets.ts";
import type { Series } from "./table.ts";

/** What stands between a balance and what is left of it after the reserves. */
const WITH_RESERVES: readonly unknown[] = ["toevoeging", "onttrekking", "reservemutatie"];
const RESULT = /^(?:(?:totaal|netto) )?(?:resultaat|saldo)\b/;

function asResult(series: Series): Series {
  const role = "resultaat";
  return {
    ...series,
    facets: sharedFacets({ ...series.facets, role }),
    own: sharedFacets({ ...series.own, role }),
  };
}

/**
 * The lines of a table in which a second balance, below the first and what goes to the reserves and comes from them, is what it
 * says in passing: "Saldo", "Onttrekking reserves", "Resultaat".
 */
export function withResults(lines: readonly Series[]): readonly Series[] {
  if (!lines.some(({ facets }) => WITH_RESERVES.includes(facets.role))) return lines;
  const placeOf = ({ measure, group }: Series): string => `${String(measure)} ${group}`;
  const balances = new Set<string>();
  const reserved = new Set<string>();
  return lines.map((line) => {
    const place = placeOf(line);
    const { role } = line.facets;
    if (WITH_RESERVES.includes(role) && balances.has(place)) reserved.add(place);
    if (role !== "saldo") return line;
    if (reserved.has(place) && RESULT.test(normalise(line.label))) return asResult(line);
    balances.add(place);
    return line;
  });
}
