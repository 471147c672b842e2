import { normalise } from "../../reading/normalise.ts";
import { workingsOf } from "../../vocabulary/workings.ts";
import { baseYearOf, isPrice, perOf } from "../../vocabulary/ratio-words.ts";
import { bridgesTo } from "./bridges.ts";
import { products } from "./product-trials.ts";
import { ratios } from "./ratio-trials.ts";
import type { Strand } from "./strands.ts";
import { areSaidInWords, sumOfComponents, sumOfPeriods, sumsBefore } from "./sum-trials.ts";
import { NONE, pairs, sinceBefore, type Tried, wayOf } from "./tried.ts";
import type { Way } from "./way.ts";
import type { Line } from "./lines.ts";

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

const differences = ({ result, others, across }: Tried): readonly Way[] => [
  ...pairs(others).map(([first, second]) => wayOf("verschil", result, first, second)),
  ...sinceBefore("verschil", result, others, across),
];

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
  const bridges = bridgesTo(lines, index);
  // "Tarief 2025" says nothing of it, but may be that of 2024 with what was put on.
  if (said.length === 0 && !isRatio && !isPrice(result.name)) return bridges;
  const isSum = said.includes("optelling") && !isRatio;
  const sums = [
    ...bridges,
    ...(!isSum ? NONE : result.isWhole ? sumOfPeriods(lines, index) : sumsBefore(lines, index)),
  ];
  if (!isRatio && said.length > 0 && said.every((one) => one === "optelling")) return sums;
  const tried = { result, said, others: near(lines, index), across, baseYear };
  return [
    ...(said.includes("verschil") ? differences(tried) : NONE),
    ...sums,
    ...(said.includes("begin") ? goingOn(tried) : NONE),
    ...(isRatio ? ratios(tried, per) : NONE),
    ...(AVERAGE.test(normalise(result.name)) ? averages(tried, lines, index) : NONE),
    ...(said.includes("product") || isPrice(result.name) ? products(tried) : NONE),
    ...(isPrice(result.name) ? sumOfComponents(lines, index) : NONE),
    ...(said.includes("cumulatief") ? [...running(tried), ...besideRunning(lines, index)] : NONE),
    ...(said.includes("verschil") && !isRatio ? runningOut(tried) : NONE),
  ];
}
