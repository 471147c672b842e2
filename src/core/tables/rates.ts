import { words } from "../reading/normalise.ts";
import { type Base, baseOf, readBases } from "./bases.ts";
import type { Rate, Series } from "./table.ts";

/** Long words that differ in one letter are the same: "huishouders" over "huishoudens" (004 r. 1641-1647). */
const SHORTEST_TYPO = 6;

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length || a.length < SHORTEST_TYPO) return false;
  return [...a].filter((letter, index) => letter !== b[index]).length === 1;
}

function isSameName(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)];
  return x.length > 0 && x.length === y.length && x.every((word, index) => isSameWord(word, y[index] ?? ""));
}

/**
 * The pairs of a count and the rate beside it, with what the rate is per, and the line of the table that counts that.
 * `measures` are the names of the columns side by side.
 */
export function findRates(
  series: readonly Series[],
  measures: readonly string[],
  notes: readonly string[],
): readonly Rate[] {
  const noted = readBases(notes);
  const baseAt = ({ measure, label }: Series): Base | undefined => baseOf(measures[measure] ?? "", label, noted);
  const counts = series.filter((one) => baseAt(one) === undefined && one.facets.statistic === undefined);
  return series.flatMap((rate) => {
    const base = baseAt(rate);
    const beside = counts.filter(({ position }) => position === rate.position);
    const [count] = beside;
    if (!base || !count || beside.length > 1) return [];
    const denominator = counts.find((one) => one.measure === count.measure && isSameName(one.label, base.of));
    return denominator === count ? [] : [{ count, rate, base, denominator }];
  });
}
