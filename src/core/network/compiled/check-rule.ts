import type { FormulaRule } from "../../rules/rule.ts";
import type { Verdict } from "../check-constraint.ts";
import { constraintsOf, instantiate, place, type Placement } from "../instantiate.ts";
import { judge } from "../judge.ts";
import type { SeriesIndex } from "../series-index.ts";
import { type Block, ColumnFinder, compileBlock } from "./block.ts";
import { Cells } from "./cells.ts";
import { Answer, checkBlock } from "./check-block.ts";

/** The figures of a workbook as numbers, and which lines go together. */
export interface Network {
  readonly index: SeriesIndex;
  readonly cells: Cells;
  readonly finder: ColumnFinder;
}

export function networkOf(index: SeriesIndex): Network {
  return { index, cells: new Cells(index.tables), finder: new ColumnFinder() };
}

/** What a rule gives: how often all is plainly well, and a verdict wherever there is more to say. */
export interface RuleAnswer {
  readonly klopt: number;
  readonly verdicts: readonly Verdict[];
}

let answers = new Uint8Array(64);

/** Whether every figure of a block is exactly what it says: of rounded and hidden ones other rules may know more. */
function isSettled({ codes }: Cells, { lines, periods }: Block): boolean {
  for (const { start, columns } of lines) {
    for (let at = 0; at < periods; at++) {
      const column = columns ? (columns[at] ?? -1) : at;
      if (column >= 0 && codes[start + column] !== 0) return false;
    }
  }
  return true;
}

/** In how many periods a block is put, when it plainly holds in all of them and nothing about it is open; else undefined. */
function holding(cells: Cells, block: Block): number | undefined {
  if (!isSettled(cells, block)) return undefined;
  if (answers.length < block.periods) answers = new Uint8Array(block.periods * 2);
  checkBlock(cells, block, answers);
  let klopt = 0;
  for (let at = 0; at < block.periods; at++) {
    if (answers[at] === Answer.klopt) klopt++;
    else if (answers[at] !== Answer.unasked) return undefined;
  }
  return klopt;
}

/**
 * A rule on every subject it is about. Where its sums come out in every period of a subject that is all there is to
 * say; what was found of the others is told by the way of exact numbers, all that is about one subject together.
 */
export function checkRule(rule: FormulaRule, { index, cells, finder }: Network): RuleAnswer {
  // Which of several formulas is meant is told by what all figures of a table say.
  if (rule.alternatives) return { klopt: 0, verdicts: judge(instantiate(rule, index)) };
  const placements = place(rule, index);
  let klopt = 0;
  const holds = new Map<Placement, number>();
  const doubtful = new Set<unknown>();
  for (const placement of placements) {
    const block = placement.overAllSchemes ? undefined : compileBlock(placement, cells, index, finder);
    const count = block && holding(cells, block);
    if (count === undefined) doubtful.add(placement.subject.series);
    else holds.set(placement, count);
  }
  const open = placements.filter((placement) => {
    if (doubtful.has(placement.subject.series)) return true;
    klopt += holds.get(placement) ?? 0;
    return false;
  });
  return { klopt, verdicts: judge(open.flatMap((placement) => constraintsOf(placement, index))) };
}
