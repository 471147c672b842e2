import { type Around, digitsAgreed } from "../agreed-digits.ts";
import type { Weigh } from "../evidence.ts";
import { lineWords } from "../../../vocabulary/line-words.ts";
import { hasOwnRule, isPart, isShown, labelOf, type Row, rowsOf, rowsUnder, tallyOf, wholesOf } from "./summed-rows.ts";
import type { Series, Whole } from "../../table.ts";
import { areEitherOfTwo } from "../../../vocabulary/opposites.ts";
import { saysBalance } from "../../../vocabulary/balance-words.ts";
import { LONGEST_TABLE } from "../../long-tables.ts";

/** Round figures come to one another by chance: 200 is 120 and 80. */
const FEWEST_DIGITS = 4;
/** "Succesvol", "voortijdig": two that are all there is by what they are called. */
const FEWEST_OF_TWO = 3;

/** As many lines on one side of a total are tried. */
const MOST_BESIDE = 8;

const isAnyTotal = (row: Row): boolean => {
  const said = lineWords(labelOf(row));
  return said.isTotal || said.isNamedTotal;
};

function areAllByName(rows: readonly Row[]): boolean {
  const [one, other] = rows.map(labelOf);
  return rows.length === 2 && one !== undefined && other !== undefined && areEitherOfTwo(one, other);
}

/** The parts nearest to a row in one direction, up to the first total. */
function nearTo(rows: readonly Row[], index: number, step: 1 | -1): readonly Row[] {
  const near: Row[] = [];
  for (let at = index + step; near.length < MOST_BESIDE; at += step) {
    const row = rows[at];
    if (!row || isAnyTotal(row)) break;
    if (isPart(row)) near.push(row);
  }
  return near;
}

/** Where a row stands. */
const positionOf = (row: Row): number => row.find((one) => one !== undefined)?.position ?? 0;

/**
 * The lines next to a total on the other side than its parts, nearest first: "Totaal meldingen" stands under what was reported,
 * and above what became of it.
 */
function otherSide(rows: readonly Row[], index: number, parts: readonly Series[]): readonly (readonly Row[])[] {
  const at = positionOf(rows[index] ?? []);
  const isMadeAbove = parts.some(({ position }) => position < at);
  if (isMadeAbove === parts.some(({ position }) => position > at)) return [];
  const near = nearTo(rows, index, isMadeAbove ? 1 : -1);
  // "Totaal lasten, baten, saldo": that is a balance.
  if (near.some((row) => saysBalance(labelOf(row)))) return [];
  const tried = near.slice(1).map((_, end) => near.slice(0, end + 2));
  return isMadeAbove ? tried : tried.map((some) => [...some].reverse());
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
  // A long list with no more than the total of all of it has nothing that is split up.
  if (series.length > LONGEST_TABLE && known.length < 2) return [];
  const rows = rowsOf(series);
  // In a longer list figures have more lines to come to one another by chance.
  const chances = Math.max(1, rows.length / LONGEST_TABLE);
  const said = rows.map((row) => lineWords(labelOf(row)));
  const partsOf = new Map(known.map(({ whole, parts }) => [whole, parts]));
  return rows.flatMap((row, index): readonly Whole[] => {
    // Most lines are neither a total nor over others.
    const [own, next] = [said[index], said[index + 1]];
    const isOver = next?.isOfWhich === true || next?.isIndented === true;
    if (!isOver && own?.isTotal !== true && own?.isNamedTotal !== true) return [];
    const under = isOver ? rowsUnder(rows, index) : [];
    if (under.length < 2 && !isAnyTotal(row)) return [];
    const parts = row.flatMap((one) => (one && partsOf.get(one)) ?? []);
    const isSplit = (wholes: readonly Whole[], tried: number, fewest = FEWEST_DIGITS): boolean =>
      isShown(tallyOf(wholes, weigh)) && digitsAgreed(wholes, around) >= fewest + Math.log10(tried * chances);
    if (under.length > 1) {
      const made = new Set(parts);
      const areParts = under.some((line) => line.some((one) => one !== undefined && made.has(one)));
      if (areParts || (made.size === 0 && !hasOwnRule(row))) return [];
      const found = wholesOf(row, under);
      return isSplit(found, 1, areAllByName(under) ? FEWEST_OF_TWO : FEWEST_DIGITS) ? found : [];
    }
    if (parts.length === 0) return [];
    const tried = otherSide(rows, index, parts).map((some) => wholesOf(row, some));
    return tried.find((found) => isSplit(found, tried.length)) ?? [];
  });
}
