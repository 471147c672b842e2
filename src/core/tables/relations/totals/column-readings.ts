import { exact, toNumber } from "../../../interval/exact.ts";
import { add, outcomeOf, pointOf, scale } from "../../../interval/interval.ts";
import { comparePeriods, partsOfPeriod, type Period } from "../../../reading/period.ts";
import { isIndented, isNamedTotal, isTotal, isUnder, saysTotal } from "../../../vocabulary/line-words.ts";
import { isTotalWithout, leavesOut } from "../../../vocabulary/left-out.ts";
import { isBareAverage } from "../../../vocabulary/ratio-words.ts";
import { spanOf } from "../../around/moments.ts";
import { isSaidWhole, isYearOf, RUNS_ON } from "../../headers/year-behind.ts";
import type { Moment, Series, WholeMoment } from "../../table.ts";
import { TELLING, telling } from "../evidence.ts";
import { FAR } from "../exact-sums.ts";
import type { Cell } from "../figures.ts";
import { type ColumnFigures, isOverTime, linesAddedUp } from "./lines-added-up.ts";
import { directlyUnder, heads } from "./numbered.ts";

const FEWEST_LINES = 2;
const LONGEST_LIST = 40;

/** How the sums over one total come out, line by line, rounding allowed for. */
export function weighColumns(
  series: readonly Series[],
  whole: Moment,
  parts: readonly Moment[],
  cell: Cell,
): Pick<Reading, "tested" | "fits" | "smaller" | "farLarger" | "largest"> {
  let [tested, fits, smaller, farLarger, largest] = [0, 0, 0, 0, 0];
  for (const one of series) {
    const [left, right] = [cell(one, whole), parts.map((part) => cell(one, part)).reduce(add, pointOf(0))];
    const outcome = outcomeOf(left, "=", right);
    if (outcome === "niet toetsbaar" || left.point === 0) continue;
    tested++;
    if (outcome !== "schending") {
      fits++;
      largest = Math.max(largest, left.point === undefined ? 0 : Math.abs(toNumber(left.point)));
    } else if (outcomeOf(left, "<=", right) !== "schending") smaller++;
    else if (outcomeOf(left, ">=", scale(right, exact(FAR))) !== "schending") farLarger++;
  }
  return { tested, fits, smaller, farLarger, largest };
}

const isTotalLine = ({ facets }: Series): boolean => facets.line === "totaal";

const areSame = (a: readonly Moment[], b: readonly Moment[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** A way to read what a total column adds up, and how well the lines bear it out. */
export interface Reading extends WholeMoment {
  readonly tested: number;
  readonly fits: number;
  readonly smaller: number;
  /** Lines of which the total is so much larger that no slip in adding up makes it so. */
  readonly farLarger: number;
  readonly largest: number;
}

const isShown = ({ tested, fits }: Reading): boolean => tested >= FEWEST_LINES && fits * 2 > tested;

/** A column without a name closes those before it: it has no place among them but as their total. */
const isNameless = ({ header, period }: Moment): boolean => header === "" && period === undefined;

/**
 * Of two lines one is enough where the column says that it is a total, has no name, or is the gemeente of these wijken: else a slip in the other would hide
 * that it is.
 */
const isHalfShown = ({ whole, tested, fits, largest }: Reading, dividesOnce: boolean): boolean =>
  (saysTotal(whole.header) || isNameless(whole) || (dividesOnce && isNamedTotal(whole.header))) &&
  tested === FEWEST_LINES &&
  fits * 2 === tested &&
  largest >= TELLING;

/** The reading that most lines bear out, the first of equals; readings of one column are none. */
export function bestReading(
  whole: Moment,
  readings: readonly (readonly Moment[])[],
  series: readonly Series[],
  figures: ColumnFigures,
): Reading | undefined {
  const different = readings
    .map((reading) => reading.filter(({ places }) => places.length === whole.places.length))
    .filter((parts, index, all) => parts.length > 1 && all.findIndex((other) => areSame(other, parts)) === index);
  let best: Reading | undefined;
  for (const parts of different) {
    const lines = linesAddedUp(series, whole, parts, figures);
    const weight = weighColumns(telling(lines, isTotalLine), whole, parts, figures.cell);
    if (!best || weight.fits > best.fits) best = { whole, parts, series: lines, ...weight };
    // No other is borne out by more lines than there are.
    if (best.fits > 0 && best.fits === series.length) return best;
  }
  // Which of several it is, only a sum that comes out can tell.
  return different.length > 1 && best?.fits === 0 ? undefined : best;
}

/** What a total adds up that says which columns before it it leaves out, "Totaal excl. overhead"; nothing where it says no such thing. */
function withoutNamed({ header }: Moment, before: readonly Moment[]): readonly Moment[] {
  const lines = before.filter((one) => !isTotal(one.header) && !isNamedTotal(one.header));
  const parts = lines.filter((one) => !leavesOut(header, one.header));
  return parts.length < lines.length ? parts : [];
}

/**
 * A column with a name of its own ("Totaal lasten", "Regio"), or one over others that stand further in, is a total where it
 * is the sum of those right before it, of the totals before it, or of those further in on most lines; so is one with a
 * number over others whose numbers come under it.
 */
export function namedReading(
  index: number,
  moments: readonly Moment[],
  names: readonly string[],
  open: readonly Moment[],
  series: readonly Series[],
  figures: ColumnFigures,
): Reading | undefined {
  const whole = moments[index];
  if (!whole) return undefined;
  const readings: (readonly Moment[])[] = [];
  const isPart = (_: Moment, at: number): boolean => !isTotalWithout(names[at] ?? "", () => names.slice(0, at));
  const isYear = spanOf(whole) === "jaar";
  const mayBeNamed = isNamedTotal(whole.header) || (isNameless(whole) && index === moments.length - 1);
  const before = isYear || mayBeNamed ? moments.slice(0, index).filter(isPart).slice(-LONGEST_LIST) : [];
  if (mayBeNamed) {
    for (let from = before.length - 2; from >= 0; from--) readings.push(before.slice(from));
    readings.push(open);
    readings.push(withoutNamed(whole, before));
  }
  // "2024" behind "jan" and "feb", or before them, may be what there is of it so far.
  const others = index === 0 ? moments.slice(1) : before;
  if (isYear && others.every(isOverTime)) readings.push(others);
  let end = index + 1;
  while (end < moments.length && isUnder(moments[end]?.header ?? "")) end++;
  if (!isUnder(whole.header) && end > index + 2) readings.push(moments.slice(index + 1, end));
  if (heads(names, index)) readings.push(directlyUnder(names, index).flatMap((at) => moments[at] ?? []));
  const outer = index === 0 ? moments.slice(1).filter(({ header }) => !isIndented(header)) : [];
  if (outer.length > 1 && outer.length < moments.length - 1) readings.push(outer);
  if (readings.length === 0) return undefined;
  const best = bestReading(whole, readings, series, figures);
  return best && (isShown(best) || isHalfShown(best, figures.dividesOnce)) ? best : undefined;
}

/** Whether most lines show a total to be twice what its parts come to: what these add up was added up with them. */
export function isTwice({ whole, parts, series }: WholeMoment, { cell }: ColumnFigures): boolean {
  const { tested, fits, largest } = weighColumns(series, whole, [...parts, ...parts], cell);
  return fits * 2 > tested && largest >= TELLING;
}

/** So many columns around it show what a total is that stands among them. */
const FEWEST_AROUND = 3;

/** A total column among those that it adds up, as a list of gemeenten by the alphabet has it, where most lines show that. */
export function readingAround(
  index: number,
  moments: readonly Moment[],
  series: readonly Series[],
  figures: ColumnFigures,
): Reading | undefined {
  const whole = moments[index];
  if (!whole || index === 0 || index === moments.length - 1) return undefined;
  const isElse = ({ header, period }: Moment): boolean =>
    period !== undefined || isTotal(header) || isNamedTotal(header) || isBareAverage(header);
  if (moments.length <= FEWEST_AROUND || moments.some((one) => one !== whole && isElse(one))) return undefined;
  const others = moments.filter((one) => one !== whole);
  const reading = bestReading(whole, [others], series, figures);
  return reading && isShown(reading) && reading.largest >= TELLING ? reading : undefined;
}

/** A column that is over a time or names one. */
export interface TimedColumn {
  readonly moment: Moment;
  readonly time: Period;
}

/**
 * A period beside the shorter ones that it is made of, as the sum of these: a year, "1e halfjaar", "t/m april". Undefined
 * where not all of them stand there and nothing says that it is.
 */
export function periodReading(
  { moment: column, time }: TimedColumn,
  columns: readonly TimedColumn[],
  series: readonly Series[],
  figures: ColumnFigures,
): Reading | undefined {
  if (time.kind === "peildatum" && !RUNS_ON.test(column.header)) return undefined;
  const at = (part: Period): readonly Moment[] =>
    columns.flatMap((other) => (comparePeriods(other.time, part) === 0 ? [other.moment] : []));
  const whole = partsOfPeriod(time)
    .map((parts) => parts.map(at))
    .find((found) => found.every(({ length }) => length === 1));
  if (whole) return bestReading(column, [whole.flat()], series, figures);
  // "2023" behind three months of it may be what there is until then, and "Totaal 2023" is.
  const soFar = columns.flatMap(({ moment }) => (moment.period && isYearOf(time, moment.period) ? [moment] : []));
  const reading = bestReading(column, [soFar], series, figures);
  return reading && (isSaidWhole(column.header) || isShown(reading)) ? reading : undefined;
}
