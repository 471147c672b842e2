import { type Facets, facetsKey } from "../../../vocabulary/facets.ts";
import { TELLING, type Weigh } from "../evidence.ts";
import type { Series, Whole } from "../../table.ts";

/** A difference may be without its sign, and adds up to nothing then. */
const isVersion = ({ version }: Facets): boolean => version !== undefined && version !== "verschil";

const keyOfOthers = (facets: Facets): string => facetsKey({ ...facets, version: "", line: "" });

/** Whether two lines are the same figure of a budget, as it was planned and as it came out. */
const areVersions = ({ facets: a }: Series, { facets: b }: Series): boolean =>
  isVersion(a) && isVersion(b) && a.version !== b.version && keyOfOthers(a) === keyOfOthers(b);

/** Persons who are in several parts may be planned otherwise than they are counted. */
const mayCountOnce = ({ facets: { quantity } }: Series): boolean => quantity === "clienten";

/**
 * Totals that one version of a budget shows, in the other versions that stand beside it: of one year "Begroting" adds up to the
 * euro, and a slip in "Rekening" must not hide that it does as well.
 */
export function totalsInOtherVersions(
  totals: readonly Whole[],
  lines: readonly Series[],
  weigh: Weigh,
): readonly Whole[] {
  const rows = new Map<number, Series[]>();
  for (const line of lines) {
    const row = rows.get(line.position);
    if (row) row.push(line);
    else rows.set(line.position, [line]);
  }
  const known = new Set(totals.map(({ whole }) => whole));
  return totals.flatMap(({ whole, parts, overlaps }): readonly Whole[] => {
    const shown = weigh(whole, parts);
    if (overlaps || mayCountOnce(whole) || shown.tested !== 1 || shown.largest < TELLING) return [];
    const others = rows.get(whole.position)?.filter((one) => !known.has(one) && areVersions(one, whole)) ?? [];
    return others.flatMap((other): readonly Whole[] => {
      const same = parts.flatMap(
        (part) => rows.get(part.position)?.find((one) => one.measure === other.measure && areVersions(one, part)) ?? [],
      );
      return same.length === parts.length ? [{ whole: other, parts: same, overlaps: false }] : [];
    });
  });
}
