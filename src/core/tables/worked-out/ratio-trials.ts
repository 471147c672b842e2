import { normalise } from "../../reading/normalise.ts";
import { baseYearOf, perOf, saysTime } from "../../vocabulary/ratio-words.ts";
import type { Strand } from "./strands.ts";
import { NONE, pairs, pairsOf, sinceBefore, type Tried, wayOf } from "./tried.ts";
import type { Way } from "./way.ts";
import type { Line } from "./lines.ts";

/** The lines that may stand for all others: the totals, the base year, the first and the last. */
function wholesOf(across: readonly Strand[], year: string | undefined): readonly number[] {
  const isWhole = ({ isWhole: isCalledSo, name }: Strand): boolean =>
    isCalledSo || (year !== undefined && name.includes(year));
  const named = across.flatMap((strand, at) => (isWhole(strand) ? [at] : []));
  return [...new Set([...named, across.length - 1, 0])];
}

/** Where the name says "per", amounts may be given in thousands and what is worked out from them not. */
const SCALES: readonly number[] = [1, 1000, 1_000_000];

/** Behind years it is a share or a change. */
const BARE_PERCENTAGE = /^(?:in )?(?:%|procent(?:en)?|percentage)$/;

/** "Jaarbudget" with a figure under the running budget only: what was spent up to then is a part of that as well. */
function ofOtherWholesAt(counts: readonly Line[], at: number, result: Strand, per: number): readonly Way[] {
  const stated = counts.filter(({ figures }) => figures[at] !== undefined);
  if (stated.length === counts.length) return NONE;
  const lacking = counts.filter((one) => !stated.includes(one));
  return lacking.flatMap(({ strand }) =>
    stated.map((whole) => wayOf("verhouding", result, strand, whole.strand, { at, per })),
  );
}

/** Shares, rates and changes: one strand divided by another, or by what stands for all its lines. */
export function ratios({ result, said, others, across, baseYear }: Tried, per: number): readonly Way[] {
  // What is divided is no percentage itself.
  const counts = others.filter((one) => !one.isShare);
  const isChange = said.includes("verschil") || BARE_PERCENTAGE.test(normalise(result.name));
  const operations = isChange ? (["verhouding", "verandering"] as const) : (["verhouding"] as const);
  const divided = (per === 1 ? SCALES : [per]).flatMap((scale) =>
    pairs(counts).flatMap(([first, second]) =>
      operations.map((operation) => wayOf(operation, result, first, second, { per: scale })),
    ),
  );
  const wholes = per === 100 ? wholesOf(across, baseYear) : [];
  const ofWholes = wholes.flatMap((at) => {
    const isIndex = baseYear !== undefined && across[at]?.name.includes(baseYear) === true;
    return counts.map(({ strand }) => wayOf("verhouding", result, strand, strand, { at, per, isIndex }));
  });
  const ofOtherWholes = wholes.flatMap((at) => ofOtherWholesAt(counts, at, result, per));
  const growth = isChange && per === 100 ? sinceBefore("verandering", result, counts, across, per) : NONE;
  return [...divided, ...ofWholes, ...ofOtherWholes, ...growth];
}

/** Among this many strands parts of a sum may be divided. */
const MOST_SUMMED = 12;

/**
 * A percentage of a sum, or of what is left of a whole together: (uitgaven + verplichtingen) / budget, toegekend /
 * (toegekend + afgewezen). What is added up stands side by side.
 */
export function sumRatiosOf(lines: readonly Line[], index: number): readonly Way[] {
  const line = lines[index];
  if (!line || lines.length > MOST_SUMMED) return NONE;
  const { strand: result, isShare } = line;
  if (baseYearOf(result.said) !== undefined || !(isShare || perOf(result.said) === 100)) return NONE;
  const counts = lines.flatMap((one) => (one === line || one.isShare ? [] : [one.strand]));
  const mayBeAdded = ({ kind, isWhole, group }: Strand): boolean =>
    kind === undefined && !isWhole && group === result.group;
  const way = (top: readonly [Strand, ...Strand[]], second: readonly Strand[]): Way => {
    const [first, ...more] = top;
    return { ...wayOf("verhouding", result, first, undefined, { per: 100 }), more, second };
  };
  const ofAll = counts.flatMap((a, at) => {
    const [b, c] = [counts[at + 1], counts[at + 2]];
    if (!b || !mayBeAdded(a) || !mayBeAdded(b)) return [];
    const ofOther = counts.flatMap((whole) => (whole === a || whole === b ? [] : [way([a, b], [whole])]));
    const ofBoth = [a, b].map((one) => way([one], [a, b]));
    if (!c || !mayBeAdded(c)) return [...ofOther, ...ofBoth];
    const all = [a, b, c];
    return [...ofOther, ...ofBoth, ...all.map((one) => way([one], all)), way([a, b], all), way([b, c], all)];
  });
  return [...ofAll, ...ofTimes(result, counts)];
}

/** "Etmalen, dagen, plaatsen": what was used is a part of so many places on so many days. */
function ofTimes(result: Strand, counts: readonly Strand[]): readonly Way[] {
  const times = counts.filter(({ name }) => saysTime(name));
  return times.flatMap((time) =>
    pairsOf(counts.filter((one) => one !== time)).map(([first, place]): Way => ({
      ...wayOf("verhouding", result, first, undefined, { per: 100 }),
      second: [place, time],
      isOfProduct: true,
    })),
  );
}
