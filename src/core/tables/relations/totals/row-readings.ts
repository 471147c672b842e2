import { normalise } from "../../../reading/normalise.ts";
import { isIndented, isNamedTotal, lineWords } from "../../../vocabulary/line-words.ts";
import { workingsOf } from "../../../vocabulary/workings.ts";
import { saysBalance } from "../../../vocabulary/balance-words.ts";
import type { Weigh } from "../evidence.ts";
import { collapsedReadings } from "./part-readings.ts";
import { isAddable, isPart, labelOf, type Row, rowsUnder } from "./summed-rows.ts";

export const LONGEST_LIST = 40;
const FEWEST_UNNAMED_PARTS = 3;

/** What becomes of a request: under "Aanvragen" nothing but these is all that were made. */
const OUTCOME =
  /^(?:aantal )?(?:toegekende?|toegelaten|afgewezen|ingetrokken(?: door .+)?|toegewezen|gehonoreerde?|verleende?|geweigerde?|buiten behandeling(?: gesteld)?|(?:nog )?in behandeling)(?: aanvragen)?(?: (?:per|op) .+)?$/;

/** The rows that would be counted twice are taken out: what stands above "Totaal 6.71" counts in it. */
function collapsed(rows: readonly Row[], weigh: Weigh): readonly (readonly Row[])[] {
  const measure = rows[0]?.findIndex(isAddable) ?? -1;
  const lines = rows.map((row) => row[measure]).filter(isAddable);
  return collapsedReadings(lines, weigh).map((some) => {
    const kept = new Set(some);
    return rows.filter((row) => isAddable(row[measure]) && kept.has(row[measure]));
  });
}

/** The rows between a total that stands over its parts and the next total; none where a balance of it is among these. */
function rowsBelow(rows: readonly Row[], index: number): readonly Row[] {
  const next = rows.findIndex((row, at) => at > index && isNamedTotal(labelOf(row)));
  const below = rows
    .slice(index + 1, next < 0 ? rows.length : next)
    .filter(isPart)
    .slice(0, LONGEST_LIST);
  return below.some((row) => saysBalance(labelOf(row))) ? [] : below;
}

/** The ways to read what a row may be the sum of. */
export function* readingsOf(rows: readonly Row[], index: number, weigh: Weigh): Generator<readonly Row[]> {
  const under = rowsUnder(rows, index);
  if (under.length > 1) yield under;
  if (isNamedTotal(labelOf(rows[index] ?? []))) {
    // A few more than a list may be long, for those that are no parts.
    const above = rows
      .slice(Math.max(0, index - 2 * LONGEST_LIST), index)
      .filter(isPart)
      .slice(-LONGEST_LIST);
    for (let from = above.length - 2; from >= 0; from--) yield above.slice(from);
    yield* collapsed(above, weigh);
    const below = rowsBelow(rows, index);
    if (below.length > 1) yield below;
    if (rows.length > LONGEST_LIST) return;
    // "Regio" in a list by the alphabet.
    const around = rows.filter((row, at) => at !== index && isPart(row));
    const isOnly = around.every((row) => !isNamedTotal(labelOf(row)) && !lineWords(labelOf(row)).isTotal);
    if (isOnly && around.length > Math.max(above.length, 2)) yield around;
    return;
  }
  if (rows.length > LONGEST_LIST || (index > 0 && index < rows.length - 1)) return;
  const others = rows.filter((row, at) => at !== index && isPart(row));
  const outer = others.filter((row) => !isIndented(labelOf(row)));
  if (index === 0 && outer.length > 1 && outer.length < others.length) yield outer;
  const areOutcomes = index === 0 && others.length > 1 && others.every((one) => OUTCOME.test(normalise(labelOf(one))));
  if (areOutcomes && others.length === rows.length - 1) yield others;
  // "Budget, verplicht, vrije ruimte": what is left over is worked out from the first, and not the other way about.
  const isWorkedOut = index === 0 && others.some((row) => workingsOf(labelOf(row)).length > 0);
  const hasOthers = others.length < rows.filter((row) => row.some(isAddable)).length - 1;
  if (hasOthers || others.length < FEWEST_UNNAMED_PARTS || isWorkedOut) return;
  yield others;
  // "Aanvragen" is those granted and refused; who objects is counted in these.
  for (let end = others.length - 1; index === 0 && end >= FEWEST_UNNAMED_PARTS; end--) yield others.slice(0, end);
}
