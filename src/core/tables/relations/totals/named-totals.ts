import { normalise } from "../../../reading/normalise.ts";
import { isSplitOnce, withoutBreakdown } from "../../../vocabulary/breakdown-words.ts";
import { workingsOf } from "../../../vocabulary/workings.ts";
import type { Around } from "../agreed-digits.ts";
import { TELLING, type Weigh } from "../evidence.ts";
import {
  isNamedTotal,
  isUnder,
  lineWords,
  saysPersons,
  saysTotal,
  saysUnique,
} from "../../../vocabulary/line-words.ts";
import { holdBothApart } from "./counted-apart.ts";
import { countedAt, isMeasure } from "../counted-measures.ts";
import { namesYear } from "../../headers/year-behind.ts";
import { isOverTime } from "./lines-added-up.ts";
import { directlyUnder, heads, isNumbered } from "./numbered.ts";
import { isBalance } from "./part-readings.ts";
import { LONGEST_LIST, readingsOf } from "./row-readings.ts";
import { areShownAlone, seenIn } from "./shown-alone.ts";
import {
  FEWEST_COLUMNS,
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

const lengthOf = ([whole]: readonly Whole[]): number => whole?.parts.length ?? 0;

/** Of two columns one is enough where the row says that it is a total, or closes the list without a name: else a slip in the other would hide that it is. */
const isHalfShown = ({ tested, fits, largest }: Tally): boolean =>
  tested === FEWEST_COLUMNS && fits * 2 === tested && largest >= TELLING;

/** Whether any of these sums comes out that hardly does so by chance, and not many fewer than do not. */
const isBorneOut = ({ tested, fits, largest }: Tally): boolean => fits * 3 >= tested && largest >= TELLING;

/** "Totaal kosten": of what these lines are, and of nothing else that they are a part of. */
const TOTAL_OF_MONEY =
  /^tota(?:al|le) (?:de )?(?:kosten|lasten|baten|uitgaven|inkomsten|opbrengsten|budget(?:ten)?|raming|bedrag|bedragen)$/;

/** Whether a last row stands under all others, each of the same kind as it is: of one column no other can show what it adds up. */
function isPlainList(rows: readonly Row[], index: number, parts: readonly Row[]): boolean {
  const kindOf = (row: Row): string =>
    row.map((one) => [one?.facets.quantity, one?.facets.role, one?.facets.unit].join()).join();
  const whole = rows[index];
  const isLast = index === rows.length - 1 && parts.length === index && index > 1;
  if (!isLast || whole === undefined || !TOTAL_OF_MONEY.test(normalise(labelOf(whole)))) return false;
  // "Budget, besteed, totaal budget"
  const isElse = (row: Row): boolean =>
    isNamedTotal(labelOf(row)) || workingsOf(labelOf(row)).includes("verschil") || lineWords(labelOf(row)).isTotal;
  return parts.every((row) => !isElse(row) && kindOf(row) === kindOf(whole));
}

/** The same, as totals that count each once where they say that they count persons and never are more than their parts. */
function once(wholes: readonly Whole[], weigh: Weigh): readonly Whole[] {
  return wholes.map((one) => {
    const { tested, fits, smaller } = weigh(one.whole, one.parts);
    const areInOne = holdBothApart(one.parts) && fits * 2 > tested;
    const mayBeOnce = saysPersons(one.whole.label) || saysUnique(one.whole.label);
    return mayBeOnce && !areInOne && smaller > 0 && fits + smaller === tested ? { ...one, overlaps: true } : one;
  });
}

const isBalanced = (wholes: readonly Whole[], weigh: Weigh): boolean =>
  wholes.some(({ whole, parts }) => isBalance(whole, parts, weigh));

/** Whether a row may be a sum at all: of most rows neither their name nor their place says so. */
function mayBeSum(names: readonly string[], index: number): boolean {
  const isAtEnd = index === 0 || index === names.length - 1;
  if (isAtEnd && names.length <= LONGEST_LIST) return true;
  return isNamedTotal(names[index] ?? "") || isUnder(names[index + 1] ?? "");
}

/** The same of any row at all: few long lists hold one. */
function mayHoldSum(series: readonly Series[]): boolean {
  let [rows, position] = [0, -1];
  for (const one of series) {
    if (one.position !== position) rows++;
    position = one.position;
  }
  const maySum = ({ label }: Series): boolean => {
    const said = lineWords(label);
    return said.isNamedTotal || said.isOfWhich || said.isIndented;
  };
  return rows <= LONGEST_LIST || series.some(maySum);
}

/** The totals of lines whose numbers say what comes under them; none unless their figures bear it out. */
export function findNumberedTotals(series: readonly Series[], weigh: Weigh): readonly Whole[] {
  if (!series.some(({ label }) => isNumbered(label))) return [];
  const rows = rowsOf(series);
  const names = rows.map(labelOf);
  const found = rows.flatMap((row, index): readonly Whole[] => {
    if (!heads(names, index) || hasOwnRule(row)) return [];
    const parts = directlyUnder(names, index)
      .map((at) => rows[at] ?? [])
      .filter(isPart);
    return parts.length > 1 ? wholesOf(row, parts) : [];
  });
  const tally = tallyOf(found, weigh);
  return isShown(tally) || isBorneOut(tally) ? found : [];
}

const COUNT = /^(?:totaal )?(?:aantal )?/;

/** Whether a line is called what its table is of: "Aantal cliënten Wmo" under "Cliënten Wmo naar leeftijd". */
function isWhatTitleDivides(name: string, title: string): boolean {
  if (!isSplitOnce(title)) return false;
  const divided = withoutBreakdown(title);
  return normalise(divided).replace(COUNT, "") === normalise(name).replace(COUNT, "");
}

/** What the row at an index is the sum of, as far as the figures tell; nothing where they do not. */
function sumAt(rows: readonly Row[], index: number, title: string, weigh: Weigh, around: Around): readonly Whole[] {
  const row = rows[index] ?? [];
  const name = labelOf(row);
  let [half, best, most]: [readonly Whole[], readonly Whole[], number] = [[], [], 0];
  for (const parts of readingsOf(rows, index, weigh)) {
    if (hasOwnRule(row) && !isNamedTotal(name)) return [];
    const found = wholesOf(row, parts);
    const tally = tallyOf(found, weigh);
    // A part that is nought in most columns is one all the same: the reading that comes out most often is meant.
    const isAsGood =
      tally.fits === most && parts.length > lengthOf(best) && !lineWords(labelOf(parts[0] ?? [])).isNamedTotal;
    const isSaid = isNamedTotal(name) || isUnder(labelOf(parts[0] ?? []));
    const isSure = isSaid || tally.fits === tally.tested;
    const isTelling = isSure || (tally.largest >= TELLING && areShownAlone(tally, seenIn(found, around)));
    if (isTelling && isShown(tally) && (tally.fits > most || isAsGood)) [best, most] = [found, tally.fits];
    if (most > 0 && most === tally.tested) return best;
    const isMeant =
      isHalfShown(tally) || (tally.columns === 1 && isPlainList(rows, index, parts) && !isBalanced(found, weigh));
    const closesYear =
      namesYear(name) && parts.every((part) => isOverTime({ header: labelOf(part), period: undefined }));
    const maySayLittle = saysTotal(name) || name === "" || closesYear || isWhatTitleDivides(name, title);
    if (half.length === 0 && maySayLittle && isMeant) half = found;
  }
  return once(most > 0 ? best : half, weigh);
}

/** What is known before of a table: its totals, the lines that come under others, and what it is called. */
interface Standing {
  readonly known: readonly Whole[];
  readonly under: ReadonlySet<Series>;
  readonly title: string;
}

/**
 * Totals with a name of their own ("Totaal lasten", "Regio"), lines over others that stand further in or say "waarvan", and
 * the first and last line of a table whatever their name. Each may be anything, so only the figures tell: it is the sum of
 * the same lines in most of its columns, those of all measures together. What comes `under` another line by its number
 * counts in that one.
 */
export function findNamedTotals(
  series: readonly Series[],
  { known, under, title }: Standing,
  weigh: Weigh,
  around: Around,
): readonly Whole[] {
  const lines = under.size === 0 ? series : series.filter((one) => !under.has(one));
  if (!mayHoldSum(lines)) return [];
  const wholes = new Set(known.map(({ whole }) => whole));
  const rows = rowsOf(lines);
  const names = rows.map(labelOf);
  const hasMeasures = lines.some(isMeasure);
  return rows.flatMap((row, index): readonly Whole[] => {
    if (!mayBeSum(names, index) || row.some((one) => one && wholes.has(one))) return [];
    const found = sumAt(rows, index, title, weigh, around);
    return found.length > 0 || !hasMeasures ? found : countedAt(rows, index, weigh);
  });
}
