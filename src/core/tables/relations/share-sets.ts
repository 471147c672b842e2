import { add, type Interval, outcomeOf, pointOf } from "../../interval/interval.ts";
import type { Moment, Series } from "../table.ts";
import { isOfWhich, isTotal } from "../../vocabulary/line-words.ts";
import { saysOwnRate } from "../../vocabulary/ratio-words.ts";

const WHOLE = pointOf(100);

/** Neighbouring percentages of one group and measure, but for totals and parts of another line. */
function runsOfPercentages(series: readonly Series[]): readonly (readonly Series[])[] {
  const runs: Series[][] = [];
  let before: Series | undefined;
  for (const line of series) {
    const isShare = line.facets.unit === "procent" && !isTotal(line.label) && !isOfWhich(line.label);
    const goesOn = before?.group === line.group && before.measure === line.measure;
    if (isShare && goesOn) runs.at(-1)?.push(line);
    else if (isShare) runs.push([line]);
    before = isShare ? line : undefined;
  }
  return runs;
}

/** "Respons %" above what was answered is no answer itself. */
const withoutOwnRates = (run: readonly Series[]): readonly Series[] => run.filter(({ label }) => !saysOwnRate(label));

/** Whether the line below a run says that it is 100 together. */
function isTotalled(
  series: readonly Series[],
  run: readonly Series[],
  moments: readonly Moment[],
  valuesAt: (series: Series, moment: Moment) => Interval,
): boolean {
  const last = run.at(-1);
  const lines = series.filter(({ measure }) => measure === last?.measure);
  const below = lines.find(({ position }) => position > (last?.position ?? 0));
  return (
    below !== undefined &&
    isTotal(below.label) &&
    below.group === last?.group &&
    moments.every((moment) => [100, undefined].some((value) => value === valuesAt(below, moment).point))
  );
}

/**
 * The percentages that divide a whole among them: those that add up to 100, rounding allowed for, in most of the
 * columns, or in half of them above a total of 100. Percentages of something else ("% van alle jongeren") add up
 * to anything.
 */
export function findShareSets(
  series: readonly Series[],
  moments: readonly Moment[],
  valuesAt: (series: Series, moment: Moment) => Interval,
): readonly (readonly Series[])[] {
  if (!series.some(({ facets }) => facets.unit === "procent")) return [];
  const measures = [...new Set(series.map(({ measure }) => measure))];
  const runs = measures.flatMap((measure) => runsOfPercentages(series.filter((one) => one.measure === measure)));
  const divideWhole = (run: readonly Series[]): boolean => {
    if (run.length < 2) return false;
    const outcomes = moments
      .map((moment) => outcomeOf(run.map((one) => valuesAt(one, moment)).reduce(add, pointOf(0)), "=", WHOLE))
      .filter((outcome) => outcome !== "niet toetsbaar");
    const balance = 2 * outcomes.filter((outcome) => outcome !== "schending").length - outcomes.length;
    return balance > 0 || (balance === 0 && outcomes.length > 0 && isTotalled(series, run, moments, valuesAt));
  };
  return runs.flatMap((run) => [run, withoutOwnRates(run)].filter(divideWhole).slice(0, 1));
}
