import type { FormulaRule } from "../../rules/rule.ts";
import type { Verdict } from "../check-constraint.ts";
import { constraintsOf, instantiate } from "../instantiate.ts";
import { judge } from "../judge.ts";
import { questionsOf } from "../question.ts";
import type { SeriesIndex } from "../series-index.ts";
import { Blocks, BlockPart, TermPart } from "./blocks.ts";
import { Cells, Store } from "./cells.ts";
import { Answer, checkBlock } from "./check-block.ts";
import { Held } from "./held.ts";
import { placementBehind, putQuestion } from "./plans.ts";

/** The figures of a workbook as numbers, and which lines go together. */
export interface Network {
  readonly index: SeriesIndex;
  readonly cells: Cells;
  /** Those of the rule that is being put; of all rules where what holds is kept. */
  readonly blocks: Blocks;
  /** What holds, where it may be asked about afterwards. */
  readonly held: Held | undefined;
}

/** `keepsHeld`: whether what holds may be asked about afterwards. */
export function networkOf(index: SeriesIndex, keepsHeld = false): Network {
  const cells = new Cells(index.tables);
  const blocks = new Blocks(cells);
  return { index, cells, blocks, held: keepsHeld ? new Held(blocks) : undefined };
}

/** What a rule gives: how often all is plainly well, and a verdict wherever there is more to say. */
export interface RuleAnswer {
  readonly klopt: number;
  readonly verdicts: readonly Verdict[];
}

let answers = new Uint8Array(64);

/** Whether every figure of a block is exactly what it says: of rounded and hidden ones other rules may know more. */
function isSettled(blocks: Blocks, block: number): boolean {
  const { cells, terms, offsets } = blocks;
  const periods = blocks.part(block, BlockPart.periods);
  const end = blocks.lastTerm(block);
  for (let term = blocks.part(block, BlockPart.firstTerm); term < end; term += TermPart.size) {
    const line = terms.values[term + TermPart.line] as number;
    if (cells.lineCodes[line] !== 0) return false;
    if (cells.storeOf[line] !== Store.read) continue;
    const start = cells.starts[line] as number;
    const away = offsets.at(terms.values[term + TermPart.offsets] as number);
    for (let at = 0; at < periods; at++) {
      const offset = away ? (away[at] as number) : at;
      if (offset >= 0 && cells.codes[start + offset] !== 0) return false;
    }
  }
  return true;
}

/** In how many periods a block is put, when it plainly holds in all of them and nothing about it is open; else undefined. */
function holding(blocks: Blocks, block: number): number | undefined {
  if (!isSettled(blocks, block)) return undefined;
  const periods = blocks.part(block, BlockPart.periods);
  if (answers.length < periods) answers = new Uint8Array(periods * 2);
  checkBlock(blocks, block, answers);
  let klopt = 0;
  for (let at = 0; at < periods; at++) {
    if (answers[at] === Answer.klopt) klopt++;
    else if (answers[at] !== Answer.unasked) return undefined;
  }
  return klopt;
}

/**
 * A rule on every subject it is about. Where its sums come out in every period of a subject that is all there is to
 * say; what was found of the others is told by the way of exact numbers, all that is about one subject together.
 */
export function checkRule(rule: FormulaRule, { index, blocks, held }: Network): RuleAnswer {
  // Which of several formulas is meant is told by what all figures of a table say.
  if (rule.alternatives) return { klopt: 0, verdicts: judge(instantiate(rule, index)) };
  if (!held) blocks.clear();
  const puts = questionsOf(rule).flatMap((question) => putQuestion(question, { index, blocks }));
  const doubtful = new Set<unknown>();
  const counts = puts.map(({ subject, block }) => {
    const count = block === undefined ? undefined : holding(blocks, block);
    if (count === undefined) doubtful.add(subject.series);
    return count ?? 0;
  });
  let klopt = 0;
  const open = puts.filter((put, at) => {
    if (doubtful.has(put.subject.series)) return true;
    klopt += counts[at] ?? 0;
    held?.add(put);
    return false;
  });
  return { klopt, verdicts: judge(open.flatMap((put) => constraintsOf(placementBehind(put, blocks)))) };
}
