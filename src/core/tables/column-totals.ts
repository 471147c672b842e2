import { add, type Interval, outcomeOf, pointOf } from "../interval/interval.ts";
import type { Moment, Series, WholeMoment } from "./table.ts";
import { isTotal } from "./totals.ts";

const ADDED_UP = /^(alle|heel|gehele|som van de) /i;

/** A flow or an amount adds up over time, a stock or a number of persons does not; over gemeenten counts do too. */
function mayAddUp({ facets, label }: Series, overTime: boolean): boolean {
  const { unit, statistic, role = "" } = facets;
  if (unit === "procent" || statistic !== undefined || role.startsWith("stand")) return false;
  return !overTime || ((role === "instroom" || role === "uitstroom" || unit === "euro") && label !== "");
}

/** Whether a line has any figure in these columns: ratios and words add up to nothing. */
const hasFigures = (
  one: Series,
  moments: readonly Moment[],
  cell: (series: Series, moment: Moment) => Interval,
): boolean => moments.some((moment) => cell(one, moment).low !== undefined);

/** How the sums over one total come out, line by line, rounding allowed for. */
function weigh(
  series: readonly Series[],
  whole: Moment,
  parts: readonly Moment[],
  cell: (series: Series, moment: Moment) => Interval,
): { readonly tested: number; readonly fits: number; readonly smaller: number } {
  let [tested, fits, smaller] = [0, 0, 0];
  for (const one of series) {
    const [left, right] = [cell(one, whole), parts.map((part) => cell(one, part)).reduce(add, pointOf(0))];
    const outcome = outcomeOf(left, "=", right);
    if (outcome === "niet toetsbaar" || left.point === 0) continue;
    tested++;
    if (outcome !== "schending") fits++;
    else if (outcomeOf(left, "<=", right) !== "schending") smaller++;
  }
  return { tested, fits, smaller };
}

/**
 * The columns that add up those before them (or, when first, those behind them), each with the lines it does so for.
 * Where one person may be in several columns, or no line adds up and all are smaller, it is no sum.
 */
export function findColumnTotals(
  series: readonly Series[],
  moments: readonly Moment[],
  cell: (series: Series, moment: Moment) => Interval,
  mayOverlap: boolean,
): readonly WholeMoment[] {
  const found: WholeMoment[] = [];
  let since: Moment[] = [];
  for (const [index, moment] of moments.entries()) {
    if (!isTotal(moment.header) && !ADDED_UP.test(moment.header)) {
      since.push(moment);
      continue;
    }
    const behind = index === 0 ? moments.slice(1).filter(({ header }) => !isTotal(header)) : since;
    const parts = behind.filter((part) => part.places.length === moment.places.length);
    since = [];
    if (parts.length < 2) continue;
    const overTime = parts.some(({ period }) => period !== undefined);
    const lines = series.filter((one) => mayAddUp(one, overTime) && hasFigures(one, parts, cell));
    const { tested, fits, smaller } = weigh(lines, moment, parts, cell);
    const isShown = fits * 2 > tested;
    const isOther = tested > 1 && fits === 0 && smaller === tested;
    if (isShown || !(mayOverlap || isOther)) found.push({ whole: moment, parts, series: lines });
  }
  return found;
}
