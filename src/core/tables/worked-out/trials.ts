import { normalise } from "../../reading/normalise.ts";
import { baseYearOf, isPrice, isRaise, perOf, type Working, workingsOf } from "../../vocabulary/workings.ts";
import { type Facets, facetsKey } from "../../vocabulary/facets.ts";
import { isOfWhich } from "../relations/totals/totals.ts";
import type { Strand } from "./strands.ts";
import type { Way } from "./way.ts";
import type { Line } from "./weigh.ts";

const NONE: readonly never[] = [];

/** Among this many strands every other may be an operand; of more only those near. */
const MOST_STRANDS = 24;
const NEAR = 8;

function near(lines: readonly Line[], index: number): readonly Line[] {
  const [from, to] = lines.length <= MOST_STRANDS ? [0, lines.length] : [Math.max(0, index - NEAR), index + NEAR + 1];
  const others: Line[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (line && at !== index) others.push(line);
  }
  return others;
}

const pairs = (lines: readonly Line[]): readonly (readonly [Strand, Strand])[] =>
  lines.flatMap(({ strand: first }) =>
    lines.flatMap(({ strand: second }) => (first === second ? [] : [[first, second] as const])),
  );

/** The lines that may stand for all others: the totals, the base year, the first and the last. */
function wholesOf(across: readonly Strand[], year: string | undefined): readonly number[] {
  const isWhole = ({ isWhole: isCalledSo, name }: Strand): boolean =>
    isCalledSo || (year !== undefined && name.includes(year));
  const named = across.flatMap((strand, at) => (isWhole(strand) ? [at] : []));
  return [...new Set([...named, across.length - 1, 0])];
}

/** Where the name says "per", amounts may be given in thousands and what is worked out from them not. */
const SCALES: readonly number[] = [1, 1000, 1_000_000];

/** A strand that may be worked out, and what its name says. */
interface Tried {
  readonly result: Strand;
  readonly said: readonly Working[];
  /** Those that it may be worked out from. */
  readonly others: readonly Line[];
  readonly across: readonly Strand[];
  readonly baseYear: string | undefined;
}

const wayOf = (
  operation: Way["operation"],
  result: Strand,
  first: Strand,
  second?: Strand,
  { at, per = 1 }: Partial<Pick<Way, "at" | "per">> = {},
): Way => ({ operation, result, first, second: second ? [second] : [], at, per });

const differences = ({ result, others, across }: Tried): readonly Way[] => [
  ...pairs(others).map(([first, second]) => wayOf("verschil", result, first, second)),
  ...sinceBefore("verschil", result, others, across),
];

/** Between years below or beside each other: what was added to a row or column since the line before. */
function sinceBefore(
  operation: Way["operation"],
  result: Strand,
  others: readonly Line[],
  across: readonly Strand[],
  per = 1,
): readonly Way[] {
  if (across.filter(({ kind }) => kind !== undefined).length < 2) return NONE;
  return others.map(({ strand }): Way => ({
    ...wayOf(operation, result, strand, strand, { per }),
    isSinceBefore: true,
  }));
}

/** Of so few lines without a time one goes on from the other by chance: teams. */
const FEWEST_UNDATED = 4;

function goingOn({ result, others, across }: Tried): readonly Way[] {
  const areDated = across.some(({ kind }) => kind !== undefined);
  const areTimes = across.some(({ span }) => span !== undefined);
  if (!areTimes && across.filter(({ isWhole }) => !isWhole).length < FEWEST_UNDATED) return NONE;
  const ways: Way[] = [];
  for (const { strand } of others) {
    if (strand.group !== result.group || (areDated && areSaidInWords(result, strand))) continue;
    ways.push(wayOf("aansluiting", result, strand));
  }
  return ways;
}

/** Behind years it is a share or a change. */
const BARE_PERCENTAGE = /^(?:in )?(?:%|procent(?:en)?|percentage)$/;

function ratios({ result, said, others, across, baseYear }: Tried, per: number): readonly Way[] {
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
  const ofWholes = wholes.flatMap((at) =>
    counts.map(({ strand }) => wayOf("verhouding", result, strand, strand, { at, per })),
  );
  const growth = isChange && per === 100 ? sinceBefore("verandering", result, counts, across, per) : NONE;
  return [...divided, ...ofWholes, ...growth];
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
  return counts.flatMap((a, at) => {
    const [b, c] = [counts[at + 1], counts[at + 2]];
    if (!b || !mayBeAdded(a) || !mayBeAdded(b)) return [];
    const ofOther = counts.flatMap((whole) => (whole === a || whole === b ? [] : [way([a, b], [whole])]));
    const ofBoth = [a, b].map((one) => way([one], [a, b]));
    if (!c || !mayBeAdded(c)) return [...ofOther, ...ofBoth];
    const all = [a, b, c];
    return [...ofOther, ...ofBoth, ...all.map((one) => way([one], all)), way([a, b], all), way([b, c], all)];
  });
}

function products({ result, said, others }: Tried): readonly Way[] {
  const isEach = ({ strand: { name } }: Line): boolean => isPrice(name) || workingsOf(name).includes("verhouding");
  const mayBePrice = (one: Line): boolean => said.includes("product") && isEach(one);
  if (!others.some((one) => one.isShare || mayBePrice(one))) return [];
  const to = (operation: Way["operation"], one: Line, seconds: readonly Line[]): readonly Way[] =>
    seconds.flatMap((other) => (other === one ? [] : [wayOf(operation, result, one.strand, other.strand)]));
  const raises = others.filter((one) => one.isShare && isRaise(one.strand.name));
  return others.flatMap((one) => [
    ...(mayBePrice(one) ? [...to("product", one, others), ...ofMore(result, one, others)] : []),
    ...to("verhoging", one, raises),
  ]);
}

/** A price times several numbers: clients, hours of each, weeks. */
const MOST_FACTORS = 8;

function ofMore(result: Strand, price: Line, others: readonly Line[]): readonly Way[] {
  const numbers = others.filter((one) => one !== price).map(({ strand }) => strand);
  if (numbers.length > MOST_FACTORS) return NONE;
  const way = (...second: readonly Strand[]): Way => ({ ...wayOf("product", result, price.strand), second });
  return numbers.flatMap((a, at) =>
    numbers.slice(at + 1).flatMap((b, next) => [way(a, b), ...numbers.slice(at + next + 2).map((c) => way(a, b, c))]),
  );
}

const AVERAGE = /\bgem(?:iddelde?)?\b/u;

/** The average of those before it in its group, less what is a sum or an average itself. */
function averages({ result }: Tried, lines: readonly Line[], index: number): readonly Way[] {
  const before = lines.slice(0, index).flatMap(({ strand }) => {
    const isOne = strand.group === result.group && !strand.isWhole && !AVERAGE.test(normalise(strand.name));
    return isOne ? [strand] : [];
  });
  const [first, ...second] = before;
  if (!first || second.length === 0 || before.length > MOST_STRANDS) return NONE;
  return [{ operation: "gemiddelde", result, first, second, at: undefined, per: 1 }];
}

const running = ({ result, others }: Tried): readonly Way[] =>
  others.flatMap(({ strand }) => [wayOf("cumulatief", result, strand), wayOf("opgeteld", result, strand)]);

/** "jan | jan cum. | feb | feb cum.": what it ran up to, two before it, and what came since. */
function besideRunning(lines: readonly Line[], index: number): readonly Way[] {
  const [first, second, result] = [lines[index - 2], lines[index - 1], lines[index]].map((line) => line?.strand);
  if (!first || !second || !result || !workingsOf(first.said).includes("cumulatief")) return NONE;
  return [{ ...wayOf("optelling", result, first, second), signs: [1] }];
}

/** "Restant" from month to month: what was left less what was spent. */
const runningOut = ({ result, others, across }: Tried): readonly Way[] =>
  across.filter(({ kind }) => kind !== undefined).length < 2
    ? NONE
    : others.map(({ strand }): Way => ({ ...wayOf("cumulatief", result, strand), signs: [-1] }));

/** The ways to work out one strand that its name allows for; `title` is that of its table. */
export function trialsOf(
  lines: readonly Line[],
  index: number,
  across: readonly Strand[],
  title: string,
): readonly Way[] {
  const line = lines[index];
  if (!line) return [];
  const { strand: result, isShare } = line;
  const said = workingsOf(result.said);
  const baseYear = baseYearOf(title) ?? baseYearOf(result.said);
  const per = baseYear !== undefined || isShare ? 100 : perOf(result.said);
  const isRatio = per === 100 || (said.includes("verhouding") && !isPrice(result.name));
  if (said.length === 0 && !isRatio) return NONE;
  const isSum = said.includes("optelling") && !isRatio;
  const sums = !isSum ? NONE : result.isWhole ? sumOfPeriods(lines, index) : sumsBefore(lines, index);
  if (!isRatio && said.every((one) => one === "optelling")) return sums;
  const tried = { result, said, others: near(lines, index), across, baseYear };
  return [
    ...(said.includes("verschil") ? differences(tried) : NONE),
    ...sums,
    ...(said.includes("begin") ? goingOn(tried) : NONE),
    ...(isRatio ? ratios(tried, per) : NONE),
    ...(AVERAGE.test(normalise(result.name)) ? averages(tried, lines, index) : NONE),
    ...(said.includes("product") || isPrice(result.name) ? products(tried) : NONE),
    ...(said.includes("cumulatief") ? [...running(tried), ...besideRunning(lines, index)] : NONE),
    ...(said.includes("verschil") && !isRatio ? runningOut(tried) : NONE),
  ];
}

const ofOthers = new WeakMap<Facets, string>();

/** What facets say but for the role and what is counted: asked of the same ones over and over. */
function keyOfOthers(facets: Facets): string {
  let key = ofOthers.get(facets);
  if (key === undefined) ofOthers.set(facets, (key = facetsKey({ ...facets, role: "", quantity: "" })));
  return key;
}

/** A flow need not say what it is a flow of. */
const maySayTheSame = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;

/** A stock and a flow, or two flows, of the same thing that are called so: rules in words are about those. */
function areSaidInWords({ facets: a }: Strand, { facets: b }: Strand): boolean {
  if (a.role === undefined || b.role === undefined || a.role === b.role) return false;
  if (a.subset !== undefined || a.statistic !== undefined || !maySayTheSame(a.quantity, b.quantity)) return false;
  return keyOfOthers(a) === keyOfOthers(b);
}

/** Whether that holds for every two of these. */
const areAllSaidInWords = (all: readonly Strand[]): boolean =>
  all.every((a, at) => all.every((b, place) => place <= at || areSaidInWords(a, b)));

/** So many strands between a begin and an end may each be added or taken off. */
const MOST_BETWEEN = 4;
/** So far up it may begin. */
const MOST_LOOKED_BACK = 12;

/** "2023 | 2024 | Totaal": all periods before it together. What other totals add up is told by their lines and columns. */
function sumOfPeriods(lines: readonly Line[], index: number): readonly Way[] {
  const [result, first, ...second] = [lines[index], ...lines.slice(0, index)].map((line) => line?.strand);
  if (!result || !first || second.length === 0 || result.kind !== undefined) return NONE;
  const added = second.filter((strand) => strand !== undefined);
  if (![first, ...added].every(({ kind }) => kind !== undefined)) return NONE;
  return [{ ...wayOf("optelling", result, first), second: added, signs: added.map(() => 1) }];
}

/** "Begin, erbij, eraf, einde": all between the first and the result is added or taken off. */
function sumsBefore(lines: readonly Line[], index: number): readonly Way[] {
  const result = lines[index]?.strand;
  if (!result) return [];
  const near = lines.slice(Math.max(0, index - MOST_LOOKED_BACK), index).map(({ strand }) => strand);
  // Lines "waarvan" split up the one above them, and are none of those between.
  const all = near.filter((strand) => strand.group === result.group && !isOfWhich(strand.name));
  const before = all.slice(-MOST_BETWEEN - 1);
  // Of fewer among these that is so as well.
  if (before.length < 2 || areAllSaidInWords([result, ...before])) return NONE;
  // More than these are all added: "Stand septembercirculaire", what changed since, "Stand meicirculaire".
  const longer = all.slice(0, -before.length).map((first, from): Way => {
    const second = all.slice(from + 1);
    return { ...wayOf("optelling", result, first), second, signs: second.map(() => 1) };
  });
  const short = before.slice(0, -1).flatMap((first, from) => {
    const second = before.slice(from + 1);
    if (areAllSaidInWords([result, first, ...second])) return [];
    return Array.from({ length: 2 ** second.length }, (_, code): Way => {
      const signs = second.map((__, place) => ((code >> place) & 1 ? -1 : 1));
      return { operation: "optelling", result, first, second, signs, at: undefined, per: 1 };
    });
  });
  return [...short, ...longer];
}
