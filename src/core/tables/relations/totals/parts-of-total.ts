import { normalise } from "../../../reading/normalise.ts";
import { outerClasses } from "../../../vocabulary/class-bounds.ts";
import { isIndented, isOfWhich, mayBeAverage, saysTotal } from "../../../vocabulary/line-words.ts";
import type { Series } from "../../table.ts";
import { TELLING, type Weigh } from "../evidence.ts";
import { isOverTime, PERSONS, timesAtEnd } from "./lines-added-up.ts";
import { beginnings, bestOf, collapsedReadings, countingOnce, distinct, isBalance } from "./part-readings.ts";

const labelOf = ({ label }: Series): string => label;

/** A line that may be a sum or a balance of those above it: "Totaal Wmo", "Saldo", a line without a name. */
const MAYBE_SUM = /^$|^(sub)?totaal\b|^(saldo|resultaat|som)\b/;

/** Percentages and averages stand under counts, but are no part of their sum. */
export function isAddable(part: Series, whole: Series): boolean {
  const isPercentage = ({ facets }: Series): boolean => facets.unit === "procent";
  return isPercentage(part) === isPercentage(whole) && part.facets.statistic === whole.facets.statistic;
}

/** The lines of which something is so: that same list where it is so of all. */
export function those(lines: readonly Series[], isSo: (line: Series) => boolean): readonly Series[] {
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

/** Whether all are called "Subtotaal", so that each adds up what stands since the one before it. */
const areSubtotals = (totals: readonly Series[]): boolean =>
  totals.every(({ label }) => normalise(label).startsWith("subtotaal"));

/** Whether there is but one way to read what the parts are; otherwise a sum has to show that it is one. */
function isPlain(whole: Series, { own, since, open }: Surroundings): boolean {
  const roles = new Set(own.flatMap((part) => part.own.role ?? []));
  return (
    own.length > 1 &&
    own.length === since.length &&
    [0, own.length].includes(timesAtEnd(own, labelOf).length) &&
    outermost(own).length === own.length &&
    outerClasses(own, labelOf).length === own.length &&
    roles.size < 2 &&
    whole.facets.unit !== "procent" &&
    (areSubtotals([whole, ...open]) || !open.some(({ group }) => group === whole.group)) &&
    !own.slice(2).some(({ label }) => MAYBE_SUM.test(normalise(label)))
  );
}

/** A total that never is the sum, and no slip makes so: an average, a product, or the total of more lines than are shown. */
function isOtherThanSum(whole: Series, parts: readonly Series[], weigh: Weigh): boolean {
  const { tested, fits, amid, farLarger } = weigh(whole, parts);
  const isTelling = tested > 1 || mayBeAverage(whole.label);
  return isTelling && fits === 0 && (amid * 2 > tested || farLarger * 2 > tested);
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
  return parts.every(isThere) || fits * 2 > tested;
}

const isElse: (whole: Series, parts: readonly Series[], weigh: Weigh) => boolean = (...sum) =>
  isOtherThanSum(...sum) || isBalance(...sum) || areStocksOverTime(...sum);

/** The subtotals right above a total: it adds them up, or all that there is twice. */
function onlySubtotals(whole: Series, { since, open }: Surroundings, weigh: Weigh): readonly Series[] | undefined {
  if (since.length > 0 || open.length < 2 || !areSubtotals(open)) return undefined;
  const isTwice = weigh(whole, [...open, ...open]).fits > 0;
  return isTwice || !isElse(whole, open, weigh) ? open : undefined;
}

/** The parts of a total above it; undefined when they cannot be told. */
function partsAbove(whole: Series, around: Surroundings, weigh: Weigh): readonly Series[] | undefined {
  const { own, since, open, all } = around;
  const withTotals = open.length === 0 ? since : [...open, ...since];
  const rest = [outerClasses(own, labelOf), withTotals, all, timesAtEnd(since, labelOf)];
  const near = distinct([own, outermost(own), since, outermost(since), ...rest]);
  const found = bestOf(whole, near, weigh) ?? bestOf(whole, collapsedReadings(since, weigh), weigh);
  if (found) return countingOnce(whole, found, weigh);
  if (isPlain(whole, around)) return isElse(whole, own, weigh) ? undefined : own;
  return onlySubtotals(whole, around, weigh);
}

/** The parts of a total that heads its group: what stands below it may be anything, so the sum has to show. */
function partsBelow(whole: Series, below: readonly Series[], weigh: Weigh): readonly Series[] | undefined {
  const all = distinct([below, outermost(below)]);
  return bestOf(whole, [...all, ...collapsedReadings(below, weigh), ...beginnings(below)], weigh);
}

/** The parts of a total among the lines before it, or those `below` it when it heads its group. */
export function partsOf(
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
/** There are no more gemeenten. */
const MOST_AROUND = 400;

/**
 * The parts of a total that stands among them, as lists by the alphabet have it: all others of its group, above it and below,
 * where the figures of most columns show that.
 */
export function partsAround(
  line: Series,
  series: readonly Series[],
  under: ReadonlySet<Series>,
  weigh: Weigh,
): readonly Series[] | undefined {
  if (series.length > MOST_AROUND) return undefined;
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
