import type { Outcome } from "../../findings/finding.ts";
import type { Operator } from "../../language/formula.ts";
import { type Blocks, BlockPart, TermPart } from "./blocks.ts";
import { Store } from "./cells.ts";
import { UNIT } from "./units.ts";

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

/** Whether sums of a block are exact in doubles, and every line of it can be read. */
function isExact({ cells, terms, heaviest }: Blocks, constant: number, first: number, end: number): boolean {
  const largest = Math.max(1, cells.largest);
  if (!cells.hasOdd && heaviest * largest <= Number.MAX_SAFE_INTEGER) return true;
  let weight = Math.abs(constant);
  for (let term = first; term < end; term += TermPart.size) {
    weight += Math.abs(terms.values[term + TermPart.times] as number);
    if (cells.storeOf[terms.values[term + TermPart.line] as number] === Store.odd) return false;
  }
  return weight * largest <= Number.MAX_SAFE_INTEGER;
}

/** What the numbers of a store count in half cents. */
const unitOf = (store: number): number => (store === Store.read ? 1 : UNIT);

let sums = new Float64Array(64);

/** Adds up the terms, left-hand side less right-hand side, period by period. Every index is within the stores. */
function addUp({ cells, terms, offsets }: Blocks, first: number, end: number, periods: number, constant: number): void {
  const { stores, storeOf, starts } = cells;
  const { values } = terms;
  for (let at = 0; at < periods; at++) sums[at] = constant;
  for (let term = first; term < end; term += TermPart.size) {
    const line = values[term + TermPart.line] as number;
    const store = storeOf[line] as number;
    const numbers = stores[store] as Float64Array;
    const start = starts[line] as number;
    const times = (values[term + TermPart.times] as number) * unitOf(store);
    const apart = values[term + TermPart.offsets] as number;
    if (apart === 0) {
      for (let at = 0; at < periods; at++) sums[at] = (sums[at] as number) + times * (numbers[start + at] as number);
    } else {
      const away = offsets.at(apart) as Int32Array;
      for (let at = 0; at < periods; at++) {
        const offset = away[at] as number;
        // Where it has no figure the rule is not put.
        if (offset >= 0) sums[at] = (sums[at] as number) + times * (numbers[start + offset] as number);
      }
    }
  }
}

const holds = (sum: number, operator: Operator): boolean =>
  operator === "=" ? sum === 0 : operator === "<=" ? sum <= 0 : sum >= 0;

/** What the cells say in one period: the figures as they stand, and where those do not satisfy the rule their intervals. */
function weigh(blocks: Blocks, block: number, at: number): Answer {
  const { cells, offsets } = blocks;
  const { operator, constant } = blocks.form(block);
  let [sum, low, high, isStated] = [constant, constant, constant, true];
  const end = blocks.lastTerm(block);
  for (let term = blocks.part(block, BlockPart.firstTerm); term < end; term += TermPart.size) {
    const line = blocks.term(term, TermPart.line);
    const times = blocks.term(term, TermPart.times);
    const cell = (cells.starts[line] ?? 0) + (offsets.at(blocks.term(term, TermPart.offsets))?.[at] ?? at);
    const store = cells.storeOf[line] ?? 0;
    const isRead = store === Store.read;
    const rounding = cells.roundings[(isRead ? cells.codes[cell] : cells.lineCodes[line]) ?? 0];
    if (!rounding) return Answer.exactly;
    const number = (cells.stores[store]?.[cell] ?? Number.NaN) * (isRead ? 1 : UNIT);
    const value = rounding.isStated ? number : 0;
    const [from, to] = [value + rounding.low, value + rounding.high];
    sum += times * number;
    low += times * (times > 0 ? from : to);
    high += times * (times > 0 ? to : from);
    isStated &&= rounding.isStated;
  }
  if (holds(sum, operator)) return Answer.klopt;
  const [mustBeNoMore, mustBeNoLess] = [operator !== ">=", operator !== "<="];
  if ((!mustBeNoMore || high <= 0) && (!mustBeNoLess || low >= 0)) return Answer.klopt;
  if ((mustBeNoMore && low > 0) || (mustBeNoLess && high < 0)) return Answer.schending;
  return isStated ? Answer.afronding : Answer.nietToetsbaar;
}

/** As many terms as are worked out side by side; a rule seldom has more. */
const SIDE_BY_SIDE = 4;

/**
 * The answers of a block whose few lines all go in step with its periods, worked out in one go: most of what there is to
 * check. False where it is no such block.
 */
function checkSideBySide(blocks: Blocks, block: number, first: number, end: number, answers: Uint8Array): boolean {
  const { stores, storeOf, starts } = blocks.cells;
  const { values } = blocks.terms;
  const count = (end - first) / TermPart.size;
  if (count < 1 || count > SIDE_BY_SIDE) return false;
  for (let term = first; term < end; term += TermPart.size) if (values[term + TermPart.offsets] !== 0) return false;
  // A slot without a term of its own takes the first one no times.
  const second = count > 1 ? first + TermPart.size : first;
  const third = count > 2 ? second + TermPart.size : first;
  const hasFourth = count > 3;
  const fourth = hasFourth ? third + TermPart.size : first;
  const l0 = values[first + TermPart.line] as number;
  const l1 = values[second + TermPart.line] as number;
  const l2 = values[third + TermPart.line] as number;
  const l3 = values[fourth + TermPart.line] as number;
  const s0 = storeOf[l0] as number;
  const s1 = storeOf[l1] as number;
  const s2 = storeOf[l2] as number;
  const s3 = storeOf[l3] as number;
  const n0 = stores[s0] as Float64Array;
  const n1 = stores[s1] as Float64Array;
  const n2 = stores[s2] as Float64Array;
  const n3 = stores[s3] as Float64Array;
  const c0 = starts[l0] as number;
  const c1 = starts[l1] as number;
  const c2 = starts[l2] as number;
  const c3 = starts[l3] as number;
  const t0 = (values[first + TermPart.times] as number) * unitOf(s0);
  const t1 = count > 1 ? (values[second + TermPart.times] as number) * unitOf(s1) : 0;
  const t2 = count > 2 ? (values[third + TermPart.times] as number) * unitOf(s2) : 0;
  const t3 = hasFourth ? (values[fourth + TermPart.times] as number) * unitOf(s3) : 0;
  const { operator, constant } = blocks.form(block);
  const [mayBeLess, mayBeMore] = [operator === "<=", operator === ">="];
  const periods = blocks.part(block, BlockPart.periods);
  for (let at = 0; at < periods; at++) {
    let sum = constant + t0 * (n0[c0 + at] as number) + t1 * (n1[c1 + at] as number) + t2 * (n2[c2 + at] as number);
    if (hasFourth) sum += t3 * (n3[c3 + at] as number);
    const holds = sum === 0 || (sum < 0 ? mayBeLess : mayBeMore && sum > 0);
    answers[at] = holds ? Answer.klopt : weigh(blocks, block, at);
  }
  return true;
}

/** The answers of a block for all its periods, written to `answers` from the first on. */
export function checkBlock(blocks: Blocks, block: number, answers: Uint8Array): void {
  const periods = blocks.part(block, BlockPart.periods);
  const first = blocks.part(block, BlockPart.firstTerm);
  const end = blocks.lastTerm(block);
  const { operator, constant } = blocks.form(block);
  const mask = blocks.masks.at(blocks.part(block, BlockPart.mask));
  if (!isExact(blocks, constant, first, end)) {
    for (let at = 0; at < periods; at++) answers[at] = mask?.[at] === 0 ? Answer.unasked : Answer.exactly;
    return;
  }
  if (!mask && checkSideBySide(blocks, block, first, end, answers)) return;
  if (sums.length < periods) sums = new Float64Array(periods * 2);
  addUp(blocks, first, end, periods, constant);
  for (let at = 0; at < periods; at++) {
    if (mask?.[at] === 0) answers[at] = Answer.unasked;
    else answers[at] = holds(sums[at] as number, operator) ? Answer.klopt : weigh(blocks, block, at);
  }
}

/** The answer of a block in one period. */
export function checkPeriod(blocks: Blocks, block: number, at: number): Answer {
  if (!blocks.isAskedAt(block, at)) return Answer.unasked;
  const { constant } = blocks.form(block);
  const isSure = isExact(blocks, constant, blocks.part(block, BlockPart.firstTerm), blocks.lastTerm(block));
  return isSure ? weigh(blocks, block, at) : Answer.exactly;
}
