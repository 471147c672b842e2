import { interpret } from "../../../vocabulary/interpret.ts";
import { workingsOf } from "../../../vocabulary/workings.ts";
import { type Around, digitsAgreed } from "../agreed-digits.ts";
import type { Weigh } from "../evidence.ts";
import { lineWords } from "../../../vocabulary/line-words.ts";
import { areShownAlone, seenIn } from "./shown-alone.ts";
import {
  hasOwnRule,
  isPart,
  isShown,
  labelOf,
  type Row,
  rowsOf,
  type Tally,
  tallyOf,
  wholesOf,
} from "./summed-rows.ts";
import type { Series, Whole } from "../../table.ts";

/** Of a longer list so many sums may be tried that one comes out by chance, and it takes long. */
const LONGEST_LIST = 40;

const FEWEST_UNDER = 4;

/** So many digits, those of all columns together, hardly come out by chance however many lines are tried. */
const FEWEST_DIGITS = 6;

/** The first of the rows next to a row that it is the sum of in nearly all columns, and in too many digits for chance. */
function sumOfNext(row: Row, next: readonly Row[], weigh: Weigh, around: Around): readonly Whole[] {
  let [best, most]: [readonly Whole[], Tally | undefined] = [[], undefined];
  for (let end = 2; end <= next.length; end++) {
    const found = wholesOf(row, next.slice(0, end));
    const tally = tallyOf(found, weigh);
    // One more of them may be nought in most columns.
    if (isShown(tally) && tally.fits > (most?.fits ?? 0)) [best, most] = [found, tally];
    if (most?.fits === tally.tested || tally.smaller * 2 > tally.tested) break;
  }
  const isSure =
    most !== undefined && areShownAlone(most, seenIn(best, around)) && digitsAgreed(best, around) >= FEWEST_DIGITS;
  return isSure ? best : [];
}

/** Who came in may be split up as anything: "Gestart" over the routes that they took. Of who went, rules tell. */
const isInflow = (row: Row): boolean =>
  row.every((one) => one === undefined || interpret(one.label).role === "instroom");

/** Whether rules of its own say what a row is made of: a balance, a version of a budget, what is left over. */
const isElse = (row: Row): boolean =>
  (hasOwnRule(row) && !isInflow(row)) || workingsOf(labelOf(row)).some((working) => working !== "product");

/** A row, and whether it may be the sum of those beside it; those that are under another are none of these. */
interface Candidate {
  readonly row: Row;
  readonly mayBeSum: boolean;
  readonly group: string | undefined;
}

function candidatesIn(rows: readonly Row[], wholes: ReadonlySet<Series>): readonly Candidate[] {
  return rows.flatMap((row): readonly Candidate[] => {
    const { isOfWhich, isIndented, isTotal, isNamedTotal } = lineWords(labelOf(row));
    if (isOfWhich || isIndented) return [];
    const isKnown = isTotal || isNamedTotal || row.some((one) => one !== undefined && wholes.has(one));
    const mayBeSum = !isKnown && isPart(row) && !isElse(row);
    return [{ row, mayBeSum, group: row.find((one) => one !== undefined)?.group }];
  });
}

/** Those among rows, one after another, that come right behind their parts. */
function sumsBehind(
  rows: readonly Candidate[],
  taken: ReadonlySet<Series>,
  weigh: Weigh,
  around: Around,
): readonly Whole[] {
  const found: Whole[] = [];
  let before: Row[] = [];
  let groupBefore: string | undefined;
  for (const { row, mayBeSum, group } of rows) {
    if (!mayBeSum || (taken.size > 0 && row.some((one) => one !== undefined && taken.has(one)))) {
      before = [];
      continue;
    }
    if (groupBefore !== group) before = [];
    groupBefore = group;
    const sums = sumOfNext(row, before, weigh, around);
    found.push(...sums);
    before = [row, ...before.slice(sums[0]?.parts.length ?? 0)];
  }
  return found;
}

/**
 * Lines that stand over their parts though nothing says so: "Wmo" over "Huishoudelijke hulp" and "Begeleiding", and those
 * right below them: "Binnen termijn", "Buiten termijn", "Afgehandeld". Only the figures tell, so that these have to in nearly
 * all columns and in more digits than chance would agree in. What counts in such a line counts in no other.
 */
export function findSubtotals(
  series: readonly Series[],
  known: readonly Whole[],
  weigh: Weigh,
  around: Around,
): readonly Whole[] {
  const rows = rowsOf(series);
  if (rows.length > LONGEST_LIST) return [];
  const candidates = candidatesIn(rows, new Set(known.map(({ whole }) => whole)));
  const over = sumsBehind([...candidates].reverse(), new Set(), weigh, around);
  const taken = new Set(over.flatMap(({ whole, parts }) => [whole, ...parts]));
  // What stands under others goes on from them more often than it adds them up: that has to show more often.
  if (around.moments.length * (rows[0]?.length ?? 0) < FEWEST_UNDER) return over;
  const under = sumsBehind(candidates, taken, weigh, around).filter(
    (one) => weigh(one.whole, one.parts).tested >= FEWEST_UNDER,
  );
  return [...over, ...under.map((one) => ({ ...one, parts: [...one.parts].reverse() }))];
}
