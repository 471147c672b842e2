import { isOneDigitOff, typingSlip } from "../../../reading/typing-slips.ts";
import { compare, exact, toNumber } from "../../../interval/exact.ts";
import { add, type Interval, outcomeOf, pointOf, scale } from "../../../interval/interval.ts";
import { normalise } from "../../../reading/normalise.ts";
import { interpret } from "../../../vocabulary/interpret.ts";
import { sideOf } from "../../../vocabulary/opposites.ts";
import { isAverage } from "../additive.ts";
import {
  isAverageByItself,
  isAveragedBeside,
  isBetween,
  isFinerThanParts,
  isMost,
  isNearSum,
  isSlipInSum,
  type Named,
} from "../amid.ts";
import { isTelling } from "../evidence.ts";
import type { Cell } from "../figures.ts";
import { areChained } from "./chained-columns.ts";
import { FAR } from "../exact-sums.ts";
import { mayBeAverage, saysPersons, saysResidents, saysUnique } from "../../../vocabulary/line-words.ts";
import { saysGrowth } from "../../../vocabulary/balance-words.ts";
import { saysMeasured } from "../../../vocabulary/ratio-words.ts";
import type { Moment, Series } from "../../table.ts";

/** Months and quarters that leave out their year, and what some of them come to: "Totaal jan t/m mrt". */
const PART_OF_YEAR =
  /^(?:(?:sub)?totaal )?(?:q[1-4]|(?:[1-4]e )?(?:kwartaal|kw)\b.*|[12]e half ?jaar\b.*|[12]e helft|(?:week|wk|maand|mnd|periode|p) ?\d+|(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sept?|okt|nov|dec)(?:\.|uari|ruari|il|i|ustus|ember|tember|ober)?)(?: t\/m .+| totaal)?$/;
/** What happens once, in one period. */
const EVENT =
  /melding|aanvra|besluit|beschikking|toekenning|afwijzing|gesprek|onderzoek|huisbezoek|\buren|declaratie|klacht|bezwa(?:ar|ren)|\b(?:afgewezen|toegekend|toegewezen|afgehandeld|ingetrokken|ingediend|ontvangen|verstrekt|afgegeven|afgerond|uitgevoerd|gegrond|ongegrond)\b/;

/** Whether a name is that of what happens, and of no one who has something: "Aanvragen", "Besluiten". */
export const saysEvent = (name: string): boolean => EVENT.test(normalise(name));

/** Who comes and goes, and money. */
const FLOWS: readonly string[] = ["instroom", "uitstroom", "lasten", "baten", "begroot", "opgelegd", "geind"];
/** The same, where title or label say it of all. */
const EVENTS: readonly unknown[] = ["meldingen", "aanvragen", "onderzoeken", "klachten", "bezwaren"];
/** Of that as well what there is of it at one time, or whom it happened to. */
const NOT_ADDED = /\b(?:openstaande?|in behandeling|wachtende?|voorraad|peildatum|einde?|ultimo|unieke?)\b/;

/** Whether a column stands for a time. */
export const isOverTime = ({ header, period }: Pick<Moment, "header" | "period">): boolean =>
  period !== undefined || PART_OF_YEAR.test(normalise(header));

/** "Budget | jan | feb | mrt | Totaal": the months right before a total, without what they may be held against. */
export function timesAtEnd<T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const last = all.findLastIndex((one) => !isOverTime({ header: nameOf(one), period: undefined }));
  return all.slice(last + 1);
}

/** A flow or an amount adds up over time, a stock or a number of persons does not; over gemeenten counts do too. */
function mayAddUp({ facets, label }: Series, overTime: boolean): boolean {
  const { unit, statistic, role = "" } = facets;
  if (unit === "procent" || statistic !== undefined) return false;
  const name = normalise(label);
  const isEvent = (EVENT.test(name) || EVENTS.includes(facets.quantity)) && !NOT_ADDED.test(name);
  const happens = FLOWS.includes(role) || unit === "euro" || isEvent;
  return !overTime || (happens && label !== "" && !role.startsWith("stand"));
}

export interface ColumnFigures {
  readonly cell: Cell;
  /** The columns are gemeenten, wijken or ages, so that who lives there is in one of them. */
  readonly dividesOnce: boolean;
}

const isSum = (whole: Interval, parts: readonly Interval[]): boolean =>
  outcomeOf(whole, "=", parts.reduce(add, pointOf(0))) !== "schending";

/** Shares of one whole, which the last column gives as 100. */
function isDivided({ facets }: Series, whole: Interval, parts: readonly Interval[]): boolean {
  const isShare = ({ point }: Interval): boolean => point !== undefined && compare(point, 100) < 0;
  return (
    facets.unit === "procent" && whole.point !== undefined && compare(whole.point, 100) === 0 && parts.every(isShare)
  );
}

/** A stock, or what runs on from January: the last figure is that of the whole year as well. */
const isLast = (whole: Interval, parts: readonly Interval[]): boolean =>
  parts.length > 2 && whole.point !== undefined && outcomeOf(whole, "=", parts.at(-1) ?? whole) === "klopt";

const isRising = (parts: readonly Interval[]): boolean =>
  parts.every(({ point }, index) => {
    const before = parts[index - 1]?.point;
    return point !== undefined && (before === undefined || compare(before, point) <= 0);
  });

/** A norm, a price or a number of inhabitants that is the same in most columns, and in the last one still. */
const isConstant = ({ point }: Interval, parts: readonly Interval[]): boolean =>
  point !== undefined &&
  point !== 0 &&
  parts.length > 1 &&
  parts.filter((part) => part.point !== undefined && compare(part.point, point) === 0).length * 2 > parts.length;

export const PERSONS: readonly unknown[] = ["clienten", "budgethouders"];

/** Persons who may be in several columns: those of one provision may well have another. */
function mayBeInSeveral({ facets }: Series, parts: readonly Moment[]): boolean {
  return PERSONS.includes(facets.quantity) && parts.some(({ header }) => interpret(header).product !== undefined);
}

/** Whether clients who may be in several parts are no less than the largest of these: else it is no total of them. */
function mayBeAsked({ facets }: Series, { point }: Interval, parts: readonly Interval[]): boolean {
  const isNoLess = parts.every(
    (part) => part.point !== undefined && point !== undefined && compare(part.point, point) <= 0,
  );
  return PERSONS.includes(facets.quantity) && isNoLess;
}

/** Whether a total may count some once that are in several parts: it is less than these together, and by no slip in typing. */
function mayBeOnce({ point }: Interval, parts: readonly Interval[]): boolean {
  const sum = parts.reduce(add, pointOf(0)).point;
  if (point === undefined || sum === undefined || compare(point, sum) >= 0) return false;
  return typingSlip(sum, point) === undefined && !isOneDigitOff(sum, point);
}

const isLarge = ({ point }: Interval): boolean => point !== undefined && isTelling(point);

/** So many digits of totals that come out are no chance, where no total is telling by itself. */
const FEWEST_DIGITS = 2.5;

const areTelling = (wholes: readonly Interval[]): boolean =>
  wholes.some(isLarge) ||
  wholes.reduce((digits, { point = 0 }) => digits + Math.log10(Math.max(1, Math.abs(toNumber(point)))), 0) >=
    FEWEST_DIGITS;

/** So many times the lines that do not come out show that the lines of a table add up over time. */
const MOST_WRONG = 2;
/** Beside so many that come out another line hardly counts some once that are in several of its parts. */
const FEWEST_SURE = 4;

/**
 * The lines that add up over time although no word says so ("Schuldhulp"), where most of these do: those that do not come
 * out as well, unless they may be something else, a stock or persons, or the total is no more than any of its parts.
 */
function addedUpByFigures(
  lines: readonly Series[],
  wholeOf: (one: Series) => Interval,
  partsOf: (one: Series) => readonly Interval[],
): ReadonlySet<Series> {
  const mayBe = lines.filter(({ facets: { unit, statistic, role, quantity } }) => {
    const isOfOne = PERSONS.includes(quantity) || role?.startsWith("stand") === true;
    return unit !== "procent" && statistic === undefined && !isOfOne;
  });
  const fitting = new Set(mayBe.filter((one) => isSum(wholeOf(one), partsOf(one))));
  const isMost = ({ point }: Interval, parts: readonly Interval[]): boolean =>
    point !== undefined && parts.every((part) => part.point === undefined || compare(part.point, point) < 0);
  const others = mayBe.filter((one) => {
    const [whole, parts] = [wholeOf(one), partsOf(one)];
    const isOnce = fitting.size < FEWEST_SURE && mayBeOnce(whole, parts);
    return !fitting.has(one) && isMost(whole, parts) && !saysPersons(one.label) && !isOnce;
  });
  const isFar = (one: Series): boolean =>
    outcomeOf(wholeOf(one), ">=", scale(partsOf(one).reduce(add, pointOf(0)), exact(FAR))) !== "schending";
  // Of two lines one shows it: what is more than the sum of the other is no stock, and counts no one once.
  const isOneOfTwo = fitting.size === 1 && others.length === 1 && !others.some(isFar);
  const isMostly = fitting.size > 1 && fitting.size >= others.length * MOST_WRONG;
  const isShown = (isOneOfTwo || isMostly) && areTelling([...fitting].map(wholeOf));
  return new Set(isShown ? [...fitting, ...others] : []);
}

const isSome = ({ point }: Interval): boolean => point !== undefined && point !== 0;

/** Whether a line, of which no word says that it counts persons, is a sum of several figures that chance would not give. */
export function isPlainSum(one: Series, whole: Moment, parts: readonly Moment[], cell: Cell): boolean {
  const [total, values] = [cell(one, whole), parts.map((part) => cell(one, part))];
  const isOfPersons = PERSONS.includes(one.facets.quantity) || saysPersons(one.label) || saysUnique(one.label);
  const isOther = one.facets.unit === "procent" || one.facets.statistic !== undefined || isOfPersons;
  return !isOther && isLarge(total) && values.filter(isSome).length > 1 && isSum(total, values);
}

/** What a line states of a total and its parts. */
function namedOf({ own }: Series, { point }: Interval, parts: readonly Interval[]): Named | undefined {
  return point === undefined
    ? undefined
    : { total: point, parts: parts.flatMap((part) => part.point ?? []), facets: own };
}

/** The lines that a total column adds up, less those that show to be something else: averages, stocks, unique persons. */
export function linesAddedUp(
  series: readonly Series[],
  whole: Moment,
  parts: readonly Moment[],
  { cell, dividesOnce }: ColumnFigures,
): readonly Series[] {
  const overTime = parts.some(isOverTime) || areChained(series, parts, cell);
  const wholeOf = (one: Series): Interval => cell(one, whole);
  const partsOf = (one: Series): readonly Interval[] => parts.map((part) => cell(one, part));
  const filled = series.filter((one) => hasFigures(one, parts, cell));
  const isSaid = (one: Series): boolean => mayAddUp(one, overTime) || isDivided(one, wholeOf(one), partsOf(one));
  const said = filled.filter(isSaid);
  const shown = said.length === filled.length ? undefined : addedUpByFigures(filled, wholeOf, partsOf);
  const lines = shown && shown.size > 0 ? filled.filter((one) => shown.has(one) || isSaid(one)) : said;
  const isRightSum = (one: Series): boolean => isSum(wholeOf(one), partsOf(one));
  const sums = lines.filter(isRightSum);
  const counts = sums.map(partsOf);
  const statedIn = (some: readonly Series[]): readonly Named[] =>
    some.flatMap((one) => namedOf(one, wholeOf(one), partsOf(one)) ?? []);
  // A slip in the only line that adds up makes no sums of the averages beside it.
  const near = [isNearSum, isMost].map((isSo) => statedIn(lines).filter(isSo)).find((some) => some.length > 0);
  const namedSums = sums.length > 0 ? statedIn(sums) : (near ?? []);
  const runsOn =
    overTime && lines.some((one) => !isRightSum(one) && isLast(wholeOf(one), partsOf(one)) && isRising(partsOf(one)));
  const isSaidUnique = ({ label }: Series): boolean => saysUnique(label) || saysUnique(whole.header);
  const isProven = sums.some((one) => isLarge(wholeOf(one)));
  const areInOne = (one: Series): boolean => dividesOnce && isProven && saysResidents(one.label) && !isSaidUnique(one);
  const mayBeUnique = (one: Series): boolean =>
    !areInOne(one) &&
    outcomeOf(wholeOf(one), "<=", partsOf(one).reduce(add, pointOf(0))) !== "schending" &&
    (saysPersons(one.label) || mayBeInSeveral(one, parts) || isSaidUnique(one));
  // Behind "Unieke huishoudens" that are less than together, "Contact gelegd" may be of households as well.
  const isLess = (one: Series): boolean => mayBeOnce(wholeOf(one), partsOf(one));
  const firstOnce = lines.findIndex((one) => isSaidUnique(one) && isLess(one));
  const isAfterOnce = (one: Series, index: number): boolean => firstOnce >= 0 && index > firstOnce && isLess(one);
  const mayBeLess = (one: Series, index: number): boolean => mayBeUnique(one) || isAfterOnce(one, index);
  const unique = new Set(lines.filter((one, index) => !isRightSum(one) && mayBeLess(one, index)));
  // Of a line alone nothing shows what it counts: that is asked.
  const [asked] =
    filled.length === 1
      ? [...unique].filter((one) => !isSaidUnique(one) && mayBeAsked(one, wholeOf(one), partsOf(one)))
      : [];
  return lines.filter((one) => {
    if (isRightSum(one)) return true;
    if (isConstant(wholeOf(one), partsOf(one))) return false;
    if (runsOn && (isRising(partsOf(one)) || isLast(wholeOf(one), partsOf(one)))) return false;
    const named = namedOf(one, wholeOf(one), partsOf(one));
    if (named && sideOf(one.label) && !isSlipInSum(named)) return false;

    if (named && isFinerThanParts(named) && !overTime && namedSums.length > 0) return false;
    if (named && saysGrowth(one.label) && isBetween(named) && !isSlipInSum(named)) return false;
    if (named && mayBeAverage(whole.header) && isBetween(named)) return false;
    if (named && isAveragedBeside(named, namedSums)) return false;
    const unpaid = one.facets.unit === "euro" ? undefined : named;
    if (unpaid && isAverageByItself(unpaid, saysMeasured(one.label), namedSums)) return false;
    return (one === asked || !unique.has(one)) && !isAverage(wholeOf(one), partsOf(one), () => counts);
  });
}

/** Whether a line has any figure in these columns: ratios and words add up to nothing. */
const hasFigures = (one: Series, moments: readonly Moment[], cell: Cell): boolean =>
  moments.some((moment) => cell(one, moment).low !== undefined);
