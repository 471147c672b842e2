import type { Outcome } from "../../findings/finding.ts";
import type { Block } from "./block.ts";
import type { Cells } from "./cells.ts";

/** What a constraint gives, in a byte. `exactly`: it takes exact numbers to tell. `unasked`: it is not put there. */
export const Answer = { klopt: 0, afronding: 1, schending: 2, nietToetsbaar: 3, exactly: 4, unasked: 5 } as const;
export type Answer = (typeof Answer)[keyof typeof Answer];

/** The outcome that an answer is, where it is one. */
export const OUTCOMES: readonly (Outcome | undefined)[] = [
  "klopt",
  "klopt binnen afronding",
  "schending",
  "niet toetsbaar",
];

/** Adds up the lines of a block, left-hand side less right-hand side, period by period. Every index is within the cells. */
function addUp({ values }: Cells, { lines, constant, periods }: Block, sums: Float64Array): void {
  for (let at = 0; at < periods; at++) sums[at] = constant;
  for (const { start, columns, coefficient } of lines) {
    if (columns) {
      for (let at = 0; at < periods; at++) {
        const value = values[start + (columns[at] as number)] as number;
        sums[at] = (sums[at] as number) + coefficient * value;
      }
    } else {
      for (let at = 0; at < periods; at++) {
        sums[at] = (sums[at] as number) + coefficient * (values[start + at] as number);
      }
    }
  }
}

/** What the intervals of the cells say in one period, where the figures as they stand do not satisfy the rule. */
function weigh({ values, codes, roundings }: Cells, block: Block, at: number): Answer {
  const { lines, operator, constant } = block;
  let [low, high, isStated] = [constant, constant, true];
  for (const { start, columns, coefficient } of lines) {
    const cell = start + (columns ? (columns[at] ?? 0) : at);
    const rounding = roundings[codes[cell] ?? 0];
    if (!rounding) return Answer.exactly;
    const value = rounding.isStated ? (values[cell] ?? 0) : 0;
    const [from, to] = [value + rounding.low, value + rounding.high];
    low += coefficient * (coefficient > 0 ? from : to);
    high += coefficient * (coefficient > 0 ? to : from);
    isStated &&= rounding.isStated;
  }
  const [isNoMore, isNoLess] = [high <= 0, low >= 0];
  const mustBeNoMore = operator !== ">=";
  const mustBeNoLess = operator !== "<=";
  if ((!mustBeNoMore || isNoMore) && (!mustBeNoLess || isNoLess)) return Answer.klopt;
  if ((mustBeNoMore && low > 0) || (mustBeNoLess && high < 0)) return Answer.schending;
  return isStated ? Answer.afronding : Answer.nietToetsbaar;
}

let sums = new Float64Array(64);

/** The answers of a block for all its periods, written to `answers` from the first on. */
export function checkBlock(cells: Cells, block: Block, answers: Uint8Array): void {
  const { periods, operator, asked, weight } = block;
  const isExact = weight * Math.max(1, cells.largest) <= Number.MAX_SAFE_INTEGER;
  if (sums.length < periods) sums = new Float64Array(periods * 2);
  if (isExact) addUp(cells, block, sums);
  const [mayBeLess, mayBeMore] = [operator === "<=", operator === ">="];
  for (let at = 0; at < periods; at++) {
    const sum = sums[at] as number;
    if (asked?.[at] === 0) answers[at] = Answer.unasked;
    else if (!isExact) answers[at] = Answer.exactly;
    else if (sum === 0 || (sum < 0 ? mayBeLess : mayBeMore && sum > 0)) answers[at] = Answer.klopt;
    else answers[at] = weigh(cells, block, at);
  }
}

/** The answer of a block in one period. */
export function checkPeriod(cells: Cells, block: Block, at: number): Answer {
  const { lines, constant, operator, asked, weight } = block;
  if (asked?.[at] === 0) return Answer.unasked;
  if (weight * Math.max(1, cells.largest) > Number.MAX_SAFE_INTEGER) return Answer.exactly;
  let sum = constant;
  for (const { start, columns, coefficient } of lines) {
    sum += coefficient * (cells.values[start + (columns ? (columns[at] ?? 0) : at)] ?? Number.NaN);
  }
  const holds = operator === "=" ? sum === 0 : operator === "<=" ? sum <= 0 : sum >= 0;
  return holds ? Answer.klopt : weigh(cells, block, at);
}
