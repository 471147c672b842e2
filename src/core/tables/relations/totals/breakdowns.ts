import { isOfWhich, lineWords } from "../../../vocabulary/line-words.ts";
import type { Series, Whole } from "../../table.ts";
import { type Around, digitsAgreed } from "../agreed-digits.ts";
import type { Weigh } from "../evidence.ts";
import { LONGEST_TABLE } from "../../long-tables.ts";
import { isShown, labelOf, type Row, rowsOf, rowsUnder, tallyOf, wholesOf } from "./summed-rows.ts";

/** Round figures come to one another by chance: 200 is 120 and 80. */
const FEWEST_DIGITS = 4;
/** A breakdown has at least two lines, and two of them four. */
const FEWEST_LINES = 2;
/** As many lines of one breakdown are tried. */
const MOST_LINES = 12;

const groupOf = (row: Row): string => row.find((one) => one !== undefined)?.group ?? "";

/** The rows below one that split it up: they say so, the section that they stand in does, or the row itself. */
function splitUnder(rows: readonly Row[], index: number): readonly Row[] {
  const [own, below] = [rows[index] ?? [], rows.slice(index + 1)];
  const until = (isOther: (row: Row) => boolean): readonly Row[] => {
    const end = below.findIndex(isOther);
    return end < 0 ? below : below.slice(0, end);
  };
  if (isOfWhich(groupOf(own))) return [];
  const inSection = until((row) => !isOfWhich(groupOf(row)));
  if (inSection.length > 0) return inSection;
  if (!lineWords(labelOf(own)).announcesParts) return rowsUnder(rows, index);
  const isElse = (row: Row): boolean => {
    const said = lineWords(labelOf(row));
    return said.isTotal || said.announcesParts || groupOf(row) !== groupOf(own);
  };
  return until(isElse);
}

/** Whether most columns show, in more digits than chance would agree in, that these lines are all there is of a whole. */
function isBreakdown(wholes: readonly Whole[], tried: number, weigh: Weigh, around: Around): boolean {
  return isShown(tallyOf(wholes, weigh)) && digitsAgreed(wholes, around) >= FEWEST_DIGITS + Math.log10(tried);
}

/** The breakdowns of a row that stand below each other, "mannen, vrouwen" and then "tot 27, 27 en ouder": one after the other. */
function breakdownsOf(whole: Row, lines: readonly Row[], weigh: Weigh, around: Around): readonly (readonly Whole[])[] {
  for (let end = FEWEST_LINES; end <= Math.min(lines.length, MOST_LINES); end++) {
    const found = wholesOf(whole, lines.slice(0, end));
    if (!isBreakdown(found, end - 1, weigh, around)) continue;
    return [found, ...breakdownsOf(whole, lines.slice(end), weigh, around)];
  }
  return [];
}

/** Lines that several breakdowns split up, one below the other: all lines together would be as many times too much. */
export function findBreakdowns(
  series: readonly Series[],
  known: readonly Whole[],
  weigh: Weigh,
  around: Around,
): readonly Whole[] {
  if (series.length > LONGEST_TABLE) return [];
  const rows = rowsOf(series);
  const parts = new Set(known.flatMap((one) => one.parts));
  return rows.flatMap((row, index): readonly Whole[] => {
    const lines = splitUnder(rows, index);
    const isKnown = lines.some((line) => line.some((one) => one !== undefined && parts.has(one)));
    if (lines.length < 2 * FEWEST_LINES || isKnown) return [];
    const found = breakdownsOf(row, lines, weigh, around);
    return found.length > 1 ? found.flat() : [];
  });
}
