import { normalise } from "../../../reading/normalise.ts";
import { isSplitOnce, withoutBreakdown } from "../../../vocabulary/breakdown-words.ts";
import { saysBalance, workingsOf } from "../../../vocabulary/workings.ts";
import type { Around } from "../agreed-digits.ts";
import { TELLING, type Weigh } from "../evidence.ts";
import {
  isIndented,
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
import { collapsedReadings, isBalance } from "./part-readings.ts";
import { areShownAlone, seenIn } from "./shown-alone.ts";
import {
  FEWEST_COLUMNS,
  hasOwnRule,
  isAddable,
  isPart,
  isShown,
  labelOf,
  type Row,
  rowsOf,
  rowsUnder,
  type Tally,
  tallyOf,
  wholesOf,
} from "./summed-rows.ts";
import type { Series, Whole } from "../../table.ts";

const LONGEST_LIST = 40;
const FEWEST_UNNAMED_PARTS = 3;

/** What becomes of a request: under "Aanvragen" nothing but these is all that were made. */
const OUTCOME =
  /^(?:aantal )?(?:toegekende?|toegelaten|afgewezen|ingetrokken(?: door .+)?|toegewezen|gehonoreerde?|verleende?|geweigerde?|buiten behandeling(?: gesteld)?|(?:nog )?in behandeling)(?: aanvragen)?(?: (?:per|op) .+)?$/;

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

/** The ways to read what a row may be the sum of. */
function* readingsOf(rows: readonly Row[], index: number, weigh: Weigh): Generator<readonly Row[]> {
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
    // "Regio" in a list by the alphabet.
    const around = rows.filter((row, at) => at !== index && isPart(row));
    const isOnly = around.every((row) => !isNamedTotal(labelOf(row)) && !lineWords(labelOf(row)).isTotal);
    if (isOnly && around.length > Math.max(above.length, 2) && rows.length <= LONGEST_LIST) yield around;
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
