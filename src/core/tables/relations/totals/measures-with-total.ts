import { interpret } from "../../../vocabulary/interpret.ts";
import type { Weigh } from "../evidence.ts";
import { isNamedTotal, isTotal } from "../../../vocabulary/line-words.ts";
import type { Rate, Series, Table, Whole } from "../../table.ts";

const FEWEST_MEASURES = 3;

type LineAndTotal = Pick<Whole, "whole" | "parts">;

/** The one measure that by its name is the total of those beside it. */
function totalAmong(measures: readonly string[]): number | undefined {
  for (const isSo of [isTotal, isNamedTotal]) {
    const found = [...measures.keys()].filter((measure) => isSo(measures[measure] ?? ""));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** What stands side by side under a period or gemeente on each line, with its total: "PGB | ZIN | totaal". */
export function linesWithTotal(
  series: readonly Series[],
  measures: Table["measures"],
  rates: readonly Rate[],
): readonly LineAndTotal[] {
  const total = measures.length < FEWEST_MEASURES ? undefined : totalAmong(measures);
  if (total === undefined) return [];
  const byLine = new Map<number, Series[]>();
  for (const one of series) byLine.set(one.position, [...(byLine.get(one.position) ?? []), one]);
  const areRates = new Set(rates.map(({ rate }) => rate));
  return [...byLine.values()].flatMap((line): readonly LineAndTotal[] => {
    const whole = line.find(({ measure }) => measure === total);
    if (!whole || whole.facets.unit === "procent" || whole.facets.statistic !== undefined) return [];
    const parts = line.filter((one) => one !== whole);
    const areCounts = parts.every((part) => !areRates.has(part) && part.facets.unit === whole.facets.unit);
    return areCounts ? [{ whole, parts }] : [];
  });
}

/** Whether these are forms in which care is given: a line may have both, and then it has two. */
export const areForms = (measures: Table["measures"]): boolean =>
  measures.some((name) => interpret(name).funding !== undefined);

/** The totals beside the gemeenten, wijken or laws that they add up, where most figures of the table bear that out. */
export function findTotalsBeside(
  series: readonly Series[],
  measures: Table["measures"],
  rates: readonly Rate[],
  weigh: Weigh,
): readonly Whole[] {
  if (areForms(measures)) return [];
  const lines = linesWithTotal(series, measures, rates);
  let [tested, fits] = [0, 0];
  for (const { whole, parts } of lines) {
    const evidence = weigh(whole, parts);
    tested += evidence.tested;
    fits += evidence.fits;
  }
  return fits * 2 > tested ? lines.map((line) => ({ ...line, overlaps: false })) : [];
}
