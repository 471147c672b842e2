import { normalise } from "../../../reading/normalise.ts";
import { TELLING, type Weigh } from "../evidence.ts";
import {
  isIndented,
  isOfWhich,
  isTotal,
  lineWords,
  mayBeAverage,
  saysPersons,
  saysTotal,
  saysUnique,
} from "../../../vocabulary/line-words.ts";
import { isOverTime, PERSONS } from "./lines-added-up.ts";
import { beginnings, bestOf, collapsedReadings, distinct, isBalance } from "./part-readings.ts";
import type { Series, Whole } from "../../table.ts";
import { isLessThanAll, twoLevels } from "./two-levels.ts";

export { announcesParts, isOfWhich, isTotal } from "../../../vocabulary/line-words.ts";

/** A line that may be a sum or a balance of those above it: "Totaal Wmo", "Saldo", a line without a name. */
const MAYBE_SUM = /^$|^(sub)?totaal\b|^(saldo|resultaat|som)\b/;

/** Percentages and averages stand under counts, but are no part of their sum. */
function isAddable(part: Series, whole: Series): boolean {
  const isPercentage = ({ facets }: Series): boolean => facets.unit === "procent";
  return isPercentage(part) === isPercentage(whole) && part.facets.statistic === whole.facets.statistic;
}

/** The lines of which something is so: that same list where it is so of all. */
function those(lines: readonly Series[], isSo: (line: Series) => boolean): readonly Series[] {
  const some = lines.filter(isSo);
  return some.length === lines.length ? lines : some;
}

/** Where only some lines have a dash before them, those split up the line above. */
function outermost(lines: readonly Series[]): readonly Series[] {
  const outer = those(lines, ({ label }) => !isIndented(label));
  return outer.length === 0 ? lines : outer;
}

/** What may be the parts of a total: the lines nearest to it first. */
interface Surroundings {
  /** Those of every group, also where a word in them says that they are averages or prices: "Indexering tarieven". */
  readonly all: readonly Series[];
  /** The lines of its own group since the total before it. */
  readonly own: readonly Series[];
  /** Those of every group. */
  readonly since: readonly Series[];
  /** The totals before it that are no part of another total. */
  readonly open: readonly Series[];
}

/** Whether there is but one way to read what the parts are; otherwise a sum has to show that it is one. */
function isPlain(whole: Series, { own, since, open }: Surroundings): boolean {
  const roles = new Set(own.flatMap((part) => part.own.role ?? []));
  return (
    own.length > 1 &&
    own.length === since.length &&
    outermost(own).length === own.length &&
    roles.size < 2 &&
    whole.facets.unit !== "procent" &&
    !open.some(({ group }) => group === whole.group) &&
    !own.slice(2).some(({ label }) => MAYBE_SUM.test(normalise(label)))
  );
}

/** A total that never is the sum, and no slip makes so: an average, a product, or the total of more lines than are shown. */
function isOtherThanSum(whole: Series, parts: readonly Series[], weigh: Weigh): boolean {
  const { tested, fits, amid, farLarger } = weigh(whole, parts);
  const isTelling = tested > 1 || mayBeAverage(whole.label);
  return isTelling && fits === 0 && (amid === tested || farLarger * 2 > tested);
}

/**
 * Whether the parts of a year count who or what is there, and not what happens: persons, of whom most are there in the next part
 * as well, or a stock, which at the end of the year is what it is in the last part.
 */
function areStocksOverTime(whole: Series, parts: readonly Series[], weigh: Weigh): boolean {
  if (!parts.every(({ label }) => isOverTime({ header: label, period: undefined }))) return false;
  const isThere = ({ facets: { role, quantity } }: Series): boolean =>
    role?.startsWith("stand") === true || (role === undefined && PERSONS.includes(quantity));
  const { tested, fits } = weigh(whole, parts.slice(-1));
  return parts.every(isThere) || (tested > 0 && fits === tested);
}

/** Whether lines are kinds of help that one person may have several of. */
const areProvisions = (parts: readonly Series[]): boolean =>
  parts.filter(
    ({ facets: { product, unit, role } }) => product !== undefined && unit === undefined && role !== "lasten",
  ).length *
    2 >
  parts.length;

/** "1 voorziening", "2 voorzieningen", "3 of meer voorzieningen": how many each has. */
const HOW_MANY = /^(?<number>\d+)(?<more>\+| of meer| en meer)?(?= |$)/;

/** Whether parts say how many of something each has, up to so many or more: then everyone is in one of them. */
function sayHowMany(parts: readonly Series[]): boolean {
  const said = parts.map(({ label }) => HOW_MANY.exec(normalise(label))?.groups);
  const isNext = (at: number): boolean => Number(said[at]?.["number"]) === Number(said[0]?.["number"]) + at;
  return parts.length > 1 && said.at(-1)?.["more"] !== undefined && said.every((_, at) => isNext(at));
}

/** Who has both is a part of its own, so that no one is in two: where it is not, "zin" and "pgb" hold them as well. So with classes of how many. */
export const holdBothApart = (parts: readonly Series[]): boolean =>
  parts.some(({ own }) => own.funding === "zin en pgb") || sayHowMany(parts);

/**
 * Persons who are in more than one part: a note says so, or those who have some kind of help are never as many as the
 * kinds together. A sum that forgets the same part every time is none of these.
 */
function isUnique(whole: Series, parts: readonly Series[], weigh: Weigh, mayOverlap: boolean): boolean {
  const { tested, fits, smaller } = weigh(whole, parts);
  if (holdBothApart(parts) && fits * 2 > tested) return false;
  if (mayOverlap || saysUnique(whole.label)) return smaller > 0;
  if (saysPersons(whole.label) && smaller > 0) return fits + smaller === tested;
  if (tested < 2 || fits > 0 || smaller < tested) return false;
  const forgetsOne = parts.some((forgotten) => {
    const rest = weigh(
      whole,
      parts.filter((part) => part !== forgotten),
    );
    return rest.fits === rest.tested;
  });
  return !forgetsOne && (whole.facets.quantity === "clienten" || areProvisions(parts));
}

/** The parts of a total above it; undefined when they cannot be told. */
function partsAbove(whole: Series, around: Surroundings, weigh: Weigh): readonly Series[] | undefined {
  const { own, since, open, all } = around;
  const withTotals = open.length === 0 ? since : [...open, ...since];
  const near = distinct([own, outermost(own), since, outermost(since), withTotals, all]);
  const found = bestOf(whole, near, weigh) ?? bestOf(whole, collapsedReadings(since, weigh), weigh);
  if (found) return found;
  const isElse =
    isOtherThanSum(whole, own, weigh) || isBalance(whole, own, weigh) || areStocksOverTime(whole, own, weigh);
  return isPlain(whole, around) && !isElse ? own : undefined;
}

/** The parts of a total that heads its group: what stands below it may be anything, so the sum has to show. */
function partsBelow(whole: Series, below: readonly Series[], weigh: Weigh): readonly Series[] | undefined {
  const all = distinct([below, outermost(below)]);
  return bestOf(whole, [...all, ...collapsedReadings(below, weigh), ...beginnings(below)], weigh);
}

/** The parts of a total among the lines before it, or those `below` it when it heads its group. */
function partsOf(
  line: Series,
  { since, open }: Pick<Surroundings, "since" | "open">,
  below: readonly Series[] | undefined,
  weigh: Weigh,
): readonly Series[] | undefined {
  const mayBePart = (part: Series): boolean => isAddable(part, line);
  if (below)
    return partsBelow(
      line,
      below.filter((part) => mayBePart(part) && !isOfWhich(part.label)),
      weigh,
    );
  const addable = those(since, mayBePart);
  const inGroup = those(addable, ({ group }) => group === line.group);
  // A total that stands outside the groups is of them all.
  const own = line.group === "" && inGroup.length === 0 ? addable : inGroup;
  return partsAbove(line, { own, since: addable, open, all: since }, weigh);
}

/** So many lines around it show what a total is that stands among them. */
const FEWEST_AROUND = 3;

/**
 * The parts of a total that stands among them, as lists by the alphabet have it: all others of its group, above it and below,
 * where the figures of most columns show that.
 */
function partsAround(
  line: Series,
  series: readonly Series[],
  under: ReadonlySet<Series>,
  weigh: Weigh,
): readonly Series[] | undefined {
  const group = series.filter(({ group }) => group === line.group);
  const at = group.indexOf(line);
  if (at === 0 || at === group.length - 1) return undefined;
  const others = group.filter(
    (one) => one !== line && !isOfWhich(one.label) && !under.has(one) && isAddable(one, line),
  );
  if (others.length < FEWEST_AROUND || others.some(({ label }) => saysTotal(label))) return undefined;
  const { tested, fits, largest } = weigh(line, others);
  return fits >= 2 && fits * 2 > tested && largest >= TELLING ? others : undefined;
}

/**
 * Averages do not add up, unless most show that they do: "Gemiddeld aantal uitkeringen" over a year. Rates and what is measured of
 * each case do where that is seen: "per 1.000" of each age.
 */
function mayBeSum(whole: Series, parts: readonly Series[], weigh: Weigh): boolean {
  const { statistic } = whole.facets;
  if (statistic === undefined) return true;
  const { fits, tested } = weigh(whole, parts);
  return fits > 0 && (statistic !== "gemiddelde" || (fits > 1 && fits * 2 > tested));
}

/** The totals that are part of no other, after one more. */
function openAfter(open: readonly Series[], parts: readonly Series[], total: Series): readonly Series[] {
  if (open.length === 0) return [total];
  const taken = new Set(parts);
  return [...open.filter((one) => !taken.has(one)), total];
}

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
      if (!said.isOfWhich && !under.has(line)) since.push(line);
      continue;
    }
    const told = partsOf(line, { since, open }, headed.get(line), weigh);
    const levels = levelsAt(line, since, told, weigh);
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
  return levels ? [levels.total, ...levels.subtotals].map((sum) => ({ ...sum, overlaps: false })) : [];
}

/** The groups that begin with their only total, and a table that does: that total, and what stands below it. */
function headedGroups(series: readonly Series[]): ReadonlyMap<Series, readonly Series[]> {
  const groups = new Map<string, Series[] | undefined>();
  let before: Series | undefined;
  let current: Series[] | undefined;
  for (const one of series) {
    if (before?.group !== one.group) {
      if (!groups.has(one.group)) groups.set(one.group, isTotal(one.label) ? [] : undefined);
      current = groups.get(one.group);
    }
    current?.push(one);
    before = one;
  }
  const headed = new Map<Series, readonly Series[]>();
  for (const [name, [first, ...below] = []] of groups) {
    if (!first || below.some(({ label }) => isTotal(label))) continue;
    if (below.length > 0) headed.set(first, below);
    else if (name === "" && first === series[0]) headed.set(first, withoutParts(series.slice(1)));
  }
  return headed;
}

/** Of groups the totals where they have them, else their lines. */
function withoutParts(lines: readonly Series[]): readonly Series[] {
  const totals = lines.filter(({ label }) => isTotal(label));
  const totalled = new Set(totals.map(({ group }) => group));
  return lines.filter((line) => !totalled.has(line.group) || totals.includes(line));
}
