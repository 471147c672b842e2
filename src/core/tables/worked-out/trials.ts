import { baseYearOf, isPrice, perOf, workingsOf } from "../../vocabulary/workings.ts";
import type { Strand } from "./strands.ts";
import type { Way } from "./way.ts";
import type { Line } from "./weigh.ts";

/** Among this many strands every other may be an operand; of more only those near. */
const MOST_STRANDS = 24;
const NEAR = 8;

function near(lines: readonly Line[], index: number): readonly Strand[] {
  const [from, to] = lines.length <= MOST_STRANDS ? [0, lines.length] : [Math.max(0, index - NEAR), index + NEAR + 1];
  return lines
    .slice(from, to)
    .map(({ strand }) => strand)
    .filter((strand) => strand !== lines[index]?.strand);
}

const pairs = (strands: readonly Strand[]): readonly (readonly [Strand, Strand])[] =>
  strands.flatMap((first) => strands.flatMap((second) => (first === second ? [] : [[first, second] as const])));

/** The lines that may stand for all others: the totals, the base year, the first and the last. */
function wholesOf(across: readonly Strand[], title: string): readonly number[] {
  const year = baseYearOf(title);
  const isWhole = ({ isWhole: isCalledSo, name }: Strand): boolean =>
    isCalledSo || (year !== undefined && name.includes(year));
  const named = across.flatMap((strand, at) => (isWhole(strand) ? [at] : []));
  return [...new Set([...named, across.length - 1, 0])];
}

const arePercentages = (figures: Line["figures"]): boolean => {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length > 0 && known.every(({ isPercentage }) => isPercentage);
};

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
  const { strand: result, figures } = line;
  const said = workingsOf(result.said);
  const about = `${title} ${result.said}`;
  const isIndex = baseYearOf(about) !== undefined;
  const isPercentage = isIndex || perOf(result.said) === 100 || arePercentages(figures);
  const isRatio = isPercentage || (said.includes("verhouding") && !isPrice(result.name));
  if (said.length === 0 && !isRatio) return [];

  const others = near(lines, index);
  const base = { result, at: undefined, per: 1 };
  const ways: Way[] = [];
  if (said.includes("verschil") && !isPercentage) {
    for (const [first, second] of pairs(others)) ways.push({ ...base, operation: "verschil", first, second: [second] });
    const before = lines.slice(Math.max(0, index - NEAR), index).map(({ strand }) => strand);
    // "Budget, besteed, verplicht, restant": all between goes off.
    for (const [from, first] of before.slice(0, -2).entries())
      ways.push({ ...base, operation: "verschil", first, second: before.slice(from + 1) });
  }
  if (isRatio) {
    const per = isPercentage ? 100 : perOf(result.said);
    for (const scale of per === 1 ? SCALES : [per]) {
      for (const [first, second] of pairs(others)) {
        ways.push({ ...base, operation: "verhouding", first, second: [second], per: scale });
        if (said.includes("verschil"))
          ways.push({ ...base, operation: "verandering", first, second: [second], per: scale });
      }
    }
    for (const at of isPercentage ? wholesOf(across, about) : [])
      for (const first of others) ways.push({ ...base, operation: "verhouding", first, second: [first], at, per });
  }
  if (said.includes("product")) {
    for (const [first, second] of pairs(others))
      if (isPrice(first.name)) ways.push({ ...base, operation: "product", first, second: [second] });
  }
  if (said.includes("cumulatief")) {
    for (const first of others)
      for (const operation of ["cumulatief", "opgeteld"] as const) ways.push({ ...base, operation, first, second: [] });
  }
  return ways;
}
