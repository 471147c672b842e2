import { baseYearOf, isPrice, perOf, workingsOf } from "../../vocabulary/workings.ts";
import { type Facets, facetsKey } from "../../vocabulary/facets.ts";
import { isOfWhich } from "../totals.ts";
import type { Strand } from "./strands.ts";
import type { Way } from "./way.ts";
import type { Line } from "./weigh.ts";

/** Among this many strands every other may be an operand; of more only those near. */
const MOST_STRANDS = 24;
const NEAR = 8;

function near(lines: readonly Line[], index: number): readonly Line[] {
  const [from, to] = lines.length <= MOST_STRANDS ? [0, lines.length] : [Math.max(0, index - NEAR), index + NEAR + 1];
  return lines.slice(from, to).filter((line) => line !== lines[index]);
}

const pairs = (strands: readonly Strand[]): readonly (readonly [Strand, Strand])[] =>
  strands.flatMap((first) => strands.flatMap((second) => (first === second ? [] : [[first, second] as const])));

/** The lines that may stand for all others: the totals, the base year, the first and the last. */
function wholesOf(across: readonly Strand[], year: string | undefined): readonly number[] {
  const isWhole = ({ isWhole: isCalledSo, name }: Strand): boolean =>
    isCalledSo || (year !== undefined && name.includes(year));
  const named = across.flatMap((strand, at) => (isWhole(strand) ? [at] : []));
  return [...new Set([...named, across.length - 1, 0])];
}

/** Where the name says "per", amounts may be given in thousands and what is worked out from them not. */
const SCALES: readonly number[] = [1, 1000, 1_000_000];

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
  const isIndex = baseYear !== undefined;
  const isPercentage = isIndex || perOf(result.said) === 100 || isShare;
  const isRatio = isPercentage || (said.includes("verhouding") && !isPrice(result.name));
  if (said.length === 0 && !isRatio) return [];

  const sums = said.includes("optelling") && !isRatio && !result.isWhole ? sumsBefore(lines, index) : [];
  if (!isRatio && said.every((one) => one === "optelling")) return sums;
  const nearby = near(lines, index);
  const others = nearby.map(({ strand }) => strand);
  const base = { result, at: undefined, per: 1 };
  const ways: Way[] = [];
  if (said.includes("verschil")) {
    for (const [first, second] of pairs(others)) ways.push({ ...base, operation: "verschil", first, second: [second] });
  }
  ways.push(...sums);
  if (said.includes("begin")) {
    const areDated = across.some(({ kind }) => kind !== undefined);
    for (const first of others) {
      if ((areDated && areSaidInWords(result, first)) || first.group !== result.group) continue;
      ways.push({ ...base, operation: "aansluiting", first, second: [] });
    }
  }
  if (isRatio) {
    const per = isPercentage ? 100 : perOf(result.said);
    // What is divided is no percentage itself.
    const counts = nearby.filter((one) => !one.isShare).map(({ strand }) => strand);
    for (const scale of per === 1 ? SCALES : [per]) {
      for (const [first, second] of pairs(counts)) {
        ways.push({ ...base, operation: "verhouding", first, second: [second], per: scale });
        if (said.includes("verschil"))
          ways.push({ ...base, operation: "verandering", first, second: [second], per: scale });
      }
    }
    for (const at of isPercentage ? wholesOf(across, baseYear) : [])
      for (const first of counts) ways.push({ ...base, operation: "verhouding", first, second: [first], at, per });
  }
  if (said.includes("product") || isPrice(result.name)) {
    const shares = new Set(nearby.filter((one) => one.isShare).map(({ strand }) => strand));
    const isEach = ({ name }: Strand): boolean => isPrice(name) || workingsOf(name).includes("verhouding");
    const [prices, parts] = [said.includes("product") ? others.filter(isEach) : [], [...shares]];
    for (const first of others) {
      const seconds = others.filter((second) => second !== first);
      if (prices.includes(first))
        for (const second of seconds) ways.push({ ...base, operation: "product", first, second: [second] });
      for (const second of parts)
        if (second !== first) ways.push({ ...base, operation: "verhoging", first, second: [second] });
    }
  }
  if (said.includes("cumulatief")) {
    for (const first of others)
      for (const operation of ["cumulatief", "opgeteld"] as const) ways.push({ ...base, operation, first, second: [] });
  }
  return ways;
}

const withoutRole = new WeakMap<Facets, string>();

/** What facets say but for the role: asked of the same ones over and over. */
function keyWithoutRole(facets: Facets): string {
  let key = withoutRole.get(facets);
  if (key === undefined) withoutRole.set(facets, (key = facetsKey({ ...facets, role: "" })));
  return key;
}

/** A stock and a flow, or two flows, of the same thing that are called so: rules in words are about those. */
function areSaidInWords({ facets: a }: Strand, { facets: b }: Strand): boolean {
  if (a.role === undefined || b.role === undefined || a.role === b.role) return false;
  return a.subset === undefined && a.statistic === undefined && keyWithoutRole(a) === keyWithoutRole(b);
}

/** So many strands between a begin and an end may each be added or taken off. */
const MOST_BETWEEN = 4;

/** "Begin, erbij, eraf, einde": all between the first and the result is added or taken off. */
function sumsBefore(lines: readonly Line[], index: number): readonly Way[] {
  const result = lines[index]?.strand;
  if (!result) return [];
  const before = lines
    .slice(Math.max(0, index - MOST_BETWEEN - 1), index)
    .map(({ strand }) => strand)
    .filter(({ name, group }) => group === result.group && !isOfWhich(name));
  const areAllInWords = (strands: readonly Strand[]): boolean =>
    strands.every(
      (a, at) => areSaidInWords(result, a) && strands.every((b, place) => place <= at || areSaidInWords(a, b)),
    );
  return before.slice(0, -1).flatMap((first, from) => {
    const second = before.slice(from + 1);
    if (areAllInWords(before.slice(from))) return [];
    return Array.from({ length: 2 ** second.length }, (_, code): Way => {
      const signs = second.map((__, place) => ((code >> place) & 1 ? -1 : 1));
      return { operation: "optelling", result, first, second, signs, at: undefined, per: 1 };
    });
  });
}
