import { normalise } from "../../../reading/normalise.ts";
import { isTotalWithout } from "../../../vocabulary/left-out.ts";
import { lineWords, saysTotal } from "../../../vocabulary/line-words.ts";
import type { Series, Whole } from "../../table.ts";
import type { Weigh } from "../evidence.ts";
import { isUnique } from "./counted-apart.ts";
import { headedGroups } from "./headed-groups.ts";
import { isAddable, partsAround, partsOf, those } from "./parts-of-total.ts";
import { subtotalled } from "./subtotalled.ts";
import { isLessThanAll, twoLevels } from "./two-levels.ts";

/**
 * Averages do not add up, unless most show that they do: "Gemiddeld aantal uitkeringen" over a year. Rates and what is measured of
 * each case do where that is seen: "per 1.000" of each age.
 */
function mayBeSum(whole: Series, parts: readonly Series[], weigh: Weigh): boolean {
  const { statistic } = whole.facets;
  const { fits, tested, amid } = weigh(whole, parts);
  // Where none adds up and most lie amid their parts, the others are averages as well.
  const isMostlyAmid = fits === 0 && tested > 1 && amid * 2 >= tested;
  if (statistic === undefined) return !isMostlyAmid;
  return fits > 0 && (statistic !== "gemiddelde" || (fits > 1 && fits * 2 > tested));
}

/** The totals that are part of no other, after one more. */
function openAfter(open: readonly Series[], parts: readonly Series[], total: Series): readonly Series[] {
  if (open.length === 0) return [total];
  const taken = new Set(parts);
  return [...open.filter((one) => !taken.has(one)), total];
}

const counted = (sum: Omit<Whole, "overlaps">): Whole => ({ ...sum, overlaps: false });

const labelOf = ({ label }: Series): string => label;

/** "Totaal uitstroom" under the reasons for it says no more than "Totaal". */
const isTotalOfFlow = ({ label, facets: { breakdown, role } }: Series): boolean =>
  breakdown !== undefined && role !== undefined && normalise(label) === `totaal ${role}`;

/**
 * The totals among the series, each with its parts: the lines between it and the total before it, the totals
 * before it, or the lines below it when it heads its group. Of the ways to read that, the one that adds up in
 * the most periods is meant; where several are left and none adds up, the total is left alone. So is a total
 * of one part. What comes `under` another line by its number counts in that one. A total that is smaller than its parts where they `mayOverlap` counts each once (004 r. 2869).
 */
export function findTotals(
  series: readonly Series[],
  { mayOverlap, under }: { readonly mayOverlap: boolean; readonly under: ReadonlySet<Series> },
  weigh: Weigh,
): readonly Whole[] {
  const wholes: Whole[] = [];
  const headed = headedGroups(series);
  let since: Series[] = [];
  let open: readonly Series[] = [];
  for (const line of series) {
    const said = lineWords(line.label);
    if (!said.isTotal && !isTotalOfFlow(line)) {
      const before = since;
      const isApart = said.isOfWhich || under.has(line) || isTotalWithout(line.label, () => before.map(labelOf));
      if (!isApart) since.push(line);
      continue;
    }
    const sums = open.length === 0 && !headed.has(line) ? subtotalled(line, since, weigh) : [];
    const told = sums[0]?.parts ?? partsOf(line, { since, open }, headed.get(line), weigh);
    const levels = sums.length > 0 ? sums.map(counted) : levelsAt(line, since, told, weigh);
    if (levels[0]) {
      wholes.push(...levels);
      open = openAfter(open, levels[0].parts, line);
      since = [];
      continue;
    }
    const isShown = told !== undefined && weigh(line, told).fits > 0;
    const parts = isShown ? told : (partsAround(line, series, under, weigh) ?? told);
    const isSum = parts !== undefined && mayBeSum(line, parts, weigh);
    if (isSum) wholes.push({ whole: line, parts, overlaps: isUnique(line, parts, weigh, mayOverlap) });
    open = openAfter(open, parts ?? [], line);
    since = [];
  }
  return wholes;
}

/** A total of subtotals that have no word to say so, with what those are of; none where figures do not show it. */
function levelsAt(
  line: Series,
  since: readonly Series[],
  told: readonly Series[] | undefined,
  weigh: Weigh,
): readonly Whole[] {
  const parts = those(since, (part) => isAddable(part, line));
  // What leaves lines out may have them in another.
  const isTold = told !== undefined && told.length >= parts.length && weigh(line, told).fits > 0;
  if (isTold || parts.some(({ label }) => saysTotal(label)) || !isLessThanAll(weigh(line, parts))) return [];
  const levels = twoLevels(line, parts, (sum) => weigh(sum.whole, sum.parts));
  return levels ? [levels.total, ...levels.subtotals].map(counted) : [];
}
