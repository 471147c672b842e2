import { words } from "../../reading/normalise.ts";
import { type Base, baseOf, namedBase, readBases } from "../around/bases.ts";
import type { Rate, Series } from "../table.ts";

/** Long words that differ in one letter are the same: "huishouders" over "huishoudens" (004 r. 1641-1647). */
const SHORTEST_TYPO = 6;

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length || a.length < SHORTEST_TYPO) return false;
  return [...a].filter((letter, index) => letter !== b[index]).length === 1;
}

/** Whether a label begins with the words of a base: "huishoudens tot AOW leeftijd" counts the "huishoudens". */
function beginsWith(label: string, of: string): boolean {
  const [said, asked] = [words(label), words(of)];
  return asked.length > 0 && asked.every((word, index) => isSameWord(word, said[index] ?? ""));
}

/**
 * The line that counts what a rate is per: by its whole name, else the only one whose name begins so and that has no
 * rate itself, as "inwoners met een voorziening" may have.
 */
function denominatorFor(
  counts: readonly Series[],
  count: Series,
  { of }: Base,
  isBare: (count: Series) => boolean,
): Series | undefined {
  const others = counts.filter((one) => one !== count && one.measure === count.measure && beginsWith(one.label, of));
  const bare = others.filter(isBare);
  return (
    others.find(({ label }) => words(label).length === words(of).length) ?? (bare.length === 1 ? bare[0] : undefined)
  );
}

/**
 * The pairs of a count and the rate beside it, with what the rate is per, and the line of the table that counts that.
 * `measures` are the names of the columns side by side; `isEmpty` tells of a series whether it holds no figure.
 */
export function findRates(
  series: readonly Series[],
  measures: readonly string[],
  notes: readonly string[],
  isEmpty: (series: Series) => boolean,
): readonly Rate[] {
  // Without a base in its name, no note makes a measure a rate.
  if (measures.every((measure) => namedBase(measure) === undefined)) return [];
  const noted = readBases(notes);
  const baseAt = ({ measure, label }: Series): Base | undefined => baseOf(measures[measure] ?? "", label, noted);
  const rates = series.filter((one) => baseAt(one) !== undefined);
  if (rates.length === 0) return [];
  const counts = series.filter((one) => baseAt(one) === undefined && one.facets.statistic === undefined);
  const isBare = ({ position }: Series): boolean =>
    series.every((one) => one.position !== position || baseAt(one) === undefined || isEmpty(one));
  const byPosition = new Map<number, Series[]>();
  for (const one of counts) byPosition.set(one.position, [...(byPosition.get(one.position) ?? []), one]);
  return rates.flatMap((rate) => {
    const base = baseAt(rate);
    const beside = byPosition.get(rate.position) ?? [];
    const [count] = beside;
    if (!base || !count || beside.length > 1) return [];
    const isBase = words(count.label).length === words(base.of).length && beginsWith(count.label, base.of);
    return isBase ? [] : [{ count, rate, base, denominator: denominatorFor(counts, count, base, isBare) }];
  });
}
