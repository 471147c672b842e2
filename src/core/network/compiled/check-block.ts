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

/** Adds up the lines of a block, left-hand side less right-hand side, period by period. */
function addUp({ values }: Cells, { lines, constant, periods }: Block, sums: Float64Array): void {
  sums.fill(constant, 0, periods);
  for (const { start, columns, coefficient } of lines) {
    if (columns) {
      for (let at = 0; at < periods; at++) {
        sums[at] = (sums[at] ?? 0) + coefficient * (values[start + (columns[at] ?? 0)] ?? Number.NaN);
      }
    } else {
      for (let at = 0; at < periods; at++) {
        sums[at] = (sums[at] ?? 0) + coefficient * (values[start + at] ?? Number.NaN);
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

/** The answers of a block for all its periods, written to `answers` from `from` on; gives how many are no plain klopt. */
export function checkBlock(cells: Cells, block: Block, answers: Uint8Array, from: number): number {
  const { periods, operator, asked, weight } = block;
  if (weight * Math.max(1, cells.largest) > Number.MAX_SAFE_INTEGER) {
    for (let at = 0; at < periods; at++) answers[from + at] = asked?.[at] === 0 ? Answer.unasked : Answer.exactly;
    return periods;
  }
  if (sums.length < periods) sums = new Float64Array(periods * 2);
  addUp(cells, block, sums);
  let others = 0;
  for (let at = 0; at < periods; at++) {
    const sum = sums[at] ?? Number.NaN;
    if (operator === "=" ? sum === 0 : operator === "<=" ? sum <= 0 : sum >= 0) answers[from + at] = Answer.klopt;
    else {
      answers[from + at] = weigh(cells, block, at);
      others++;
    }
  }
  if (asked) {
    for (let at = 0; at < periods; at++) {
      if (asked[at] === 1) continue;
      if (answers[from + at] === Answer.klopt) others++;
      answers[from + at] = Answer.unasked;
    }
  }
  return others;
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
