import type { FormulaRule } from "../../rules/rule.ts";
import type { Placement } from "../place.ts";
import { questionsOf } from "../question.ts";
import { Blocks } from "./blocks.ts";
import type { Network } from "./check-rule.ts";
import { placementBehind, putQuestion } from "./plans.ts";

/**
 * Every rule on every subject, and by line which of them its figures are in. Rules are numbered: first those that are blocks,
 * then the others.
 */
export interface Dependents {
  readonly blocks: Blocks;
  /** What is judged constraint by constraint. */
  readonly others: readonly Placement[];
  /** Of line n: `entries[first[n]]` up to `entries[first[n + 1]]` are such numbers. */
  readonly first: Int32Array;
  readonly entries: Int32Array;
}

export function findDependents({ index, cells }: Network, rules: readonly FormulaRule[]): Dependents {
  const blocks = new Blocks(cells);
  const others: Placement[] = [];
  for (const question of rules.flatMap(questionsOf)) {
    for (const put of putQuestion(question, { index, blocks })) {
      if (put.block === undefined) others.push(placementBehind(put, blocks));
    }
  }
  blocks.trim();
  const linesOf = (number: number): readonly number[] => {
    if (number < blocks.count) return [...new Set(blocks.linesOf(number))];
    const located = [...(others[number - blocks.count]?.found.values() ?? [])].flat();
    return [...new Set(located.map(({ table, series }) => cells.lineOf(table, series)))];
  };
  return { blocks, others, ...entriesOf(cells.lines, blocks.count + others.length, linesOf) };
}

/** By line the numbers of what it is in, one line after the other. */
function entriesOf(
  lines: number,
  count: number,
  linesOf: (number: number) => readonly number[],
): Pick<Dependents, "first" | "entries"> {
  const first = new Int32Array(lines + 1);
  for (let number = 0; number < count; number++) {
    for (const line of linesOf(number)) first[line + 1] = (first[line + 1] ?? 0) + 1;
  }
  for (let line = 0; line < lines; line++) first[line + 1] = (first[line + 1] ?? 0) + (first[line] ?? 0);
  const entries = new Int32Array(first[lines] ?? 0);
  const next = first.slice();
  for (let number = 0; number < count; number++) {
    for (const line of linesOf(number)) {
      const at = next[line] ?? 0;
      entries[at] = number;
      next[line] = at + 1;
    }
  }
  return { first, entries };
}
