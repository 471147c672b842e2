import { interpret } from "../../../vocabulary/interpret.ts";
import { workingsOf } from "../../../vocabulary/workings.ts";
import { type Around, digitsAgreed } from "../agreed-digits.ts";
import type { Weigh } from "../evidence.ts";
import { isNamedTotal, isTotal, isUnder } from "../../../vocabulary/line-words.ts";
import { hasOwnRule, isPart, isShown, labelOf, type Row, rowsOf, tallyOf, wholesOf } from "./summed-rows.ts";
import type { Series, Whole } from "../../table.ts";

/** Of a longer list so many sums may be tried that one comes out by chance, and it takes long. */
const LONGEST_LIST = 40;

/** So many digits, those of all columns together, hardly come out by chance however many lines are tried. */
const FEWEST_DIGITS = 6;

/** The first of the rows below that a row is the sum of in most columns, and in too many digits for chance. */
function sumBelow(row: Row, below: readonly Row[], weigh: Weigh, around: Around): readonly Whole[] {
  let [best, most]: [readonly Whole[], number] = [[], 0];
  for (let end = 2; end <= below.length; end++) {
    const found = wholesOf(row, below.slice(0, end));
    const tally = tallyOf(found, weigh);
    // One more of them may be nought in most columns.
    if (isShown(tally) && tally.fits > most) [best, most] = [found, tally.fits];
    if ((most > 0 && most === tally.tested) || tally.smaller * 2 > tally.tested) break;
  }
  return digitsAgreed(best, around) >= FEWEST_DIGITS ? best : [];
}

/** Who came in may be split up as anything: "Gestart" over the routes that they took. Of who went, rules tell. */
const isInflow = (row: Row): boolean =>
  row.every((one) => one === undefined || interpret(one.label).role === "instroom");

/** Whether rules of its own say what a row is made of: a balance, a version of a budget, what is left over. */
const isElse = (row: Row): boolean => (hasOwnRule(row) && !isInflow(row)) || workingsOf(labelOf(row)).length > 0;

/**
 * Lines that stand over their parts though nothing says so: "Wmo" over "Huishoudelijke hulp" and "Begeleiding". Only the
 * figures tell, so that these have to in most columns and in more digits than chance would agree in. What counts in such a
 * line counts in no other.
 */
export function findSubtotals(
  series: readonly Series[],
  known: readonly Whole[],
  weigh: Weigh,
  around: Around,
): readonly Whole[] {
  const rows = rowsOf(series);
  if (rows.length > LONGEST_LIST) return [];
  const wholes = new Set(known.map(({ whole }) => whole));
  const subtotals: Whole[] = [];
  let below: Row[] = [];
  for (const row of [...rows].reverse()) {
    const name = labelOf(row);
    if (isUnder(name)) continue;
    const isKnown = row.some((one) => one !== undefined && wholes.has(one));
    if (isKnown || !isPart(row) || isElse(row) || isTotal(name) || isNamedTotal(name)) {
      below = [];
      continue;
    }
    if (below[0]?.find(Boolean)?.group !== row.find(Boolean)?.group) below = [];
    const found = sumBelow(row, below, weigh, around);
    subtotals.push(...found);
    below = [row, ...below.slice(found[0]?.parts.length ?? 0)];
  }
  return subtotals;
}
