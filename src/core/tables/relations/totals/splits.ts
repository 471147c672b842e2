import { type Around, digitsAgreed } from "../agreed-digits.ts";
import type { Weigh } from "../evidence.ts";
import { lineWords } from "../../../vocabulary/line-words.ts";
import { hasOwnRule, isPart, isShown, labelOf, type Row, rowsOf, rowsUnder, tallyOf, wholesOf } from "./summed-rows.ts";
import type { Series, Whole } from "../../table.ts";
import { saysBalance } from "../../../vocabulary/workings.ts";
import { LONGEST_TABLE } from "../../long-tables.ts";

/** Round figures come to one another by chance: 200 is 120 and 80. */
const FEWEST_DIGITS = 4;

/** As many lines on one side of a total are tried. */
const MOST_BESIDE = 8;

const isAnyTotal = (row: Row): boolean => {
  const said = lineWords(labelOf(row));
  return said.isTotal || said.isNamedTotal;
};

/**
 * The lines next to a total on the other side than those it is made of, nearest first: "Totaal meldingen" stands under what was
 * reported, and above what became of it.
 */
function otherSide(rows: readonly Row[], index: number, isOfThese: (row: Row) => boolean): readonly (readonly Row[])[] {
  const [above, below] = [rows.slice(0, index).reverse(), rows.slice(index + 1)];
  const isMadeAbove = above.some(isOfThese);
  if (isMadeAbove === below.some(isOfThese)) return [];
  const beside = isMadeAbove ? below : above;
  const end = beside.findIndex(isAnyTotal);
  const near = (end < 0 ? beside : beside.slice(0, end)).filter(isPart).slice(0, MOST_BESIDE);
  // "Totaal lasten, baten, saldo": that is a balance.
  if (near.some((row) => saysBalance(labelOf(row)))) return [];
  const tried = near.slice(1).map((_, at) => near.slice(0, at + 2));
  return isMadeAbove ? tried : tried.map((parts) => [...parts].reverse());
}

/**
 * Lines that are made of others already, or of which another rule tells what they are, and that the lines "waarvan" right
 * below them split up all the same: "Totaal" under "Mannen" and "Vrouwen", "Uitstroom". So do those on the other side of a total
 * than its parts. Either may be some of its parts only, so that most columns have to show that they are all.
 */
export function findSplits(
  series: readonly Series[],
  known: readonly Whole[],
  weigh: Weigh,
  around: Around,
): readonly Whole[] {
  if (series.length > LONGEST_TABLE) return [];
  const rows = rowsOf(series);
  const said = rows.map((row) => lineWords(labelOf(row)));
  const partsOf = new Map(known.map(({ whole, parts }) => [whole, new Set(parts)]));
  return rows.flatMap((row, index): readonly Whole[] => {
    // Most lines are neither a total nor over others.
    const [own, next] = [said[index], said[index + 1]];
    const isOver = next?.isOfWhich === true || next?.isIndented === true;
    if (!isOver && own?.isTotal !== true && own?.isNamedTotal !== true) return [];
    const under = isOver ? rowsUnder(rows, index) : [];
    if (under.length < 2 && !isAnyTotal(row)) return [];
    const of = row.flatMap((one) => (one && partsOf.get(one)) ?? []);
    const isOfThese = (line: Row): boolean =>
      of.some((parts) => line.some((one) => one !== undefined && parts.has(one)));
    const isSplit = (wholes: readonly Whole[], tried: number): boolean =>
      isShown(tallyOf(wholes, weigh)) && digitsAgreed(wholes, around) >= FEWEST_DIGITS + Math.log10(tried);
    if (under.length > 1) {
      if (of.length === 0 ? !hasOwnRule(row) : under.some(isOfThese)) return [];
      const found = wholesOf(row, under);
      return isSplit(found, 1) ? found : [];
    }
    if (of.length === 0) return [];
    const tried = otherSide(rows, index, isOfThese).map((parts) => wholesOf(row, parts));
    return tried.find((found) => isSplit(found, tried.length)) ?? [];
  });
}
