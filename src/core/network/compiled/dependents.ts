import type { FormulaRule } from "../../rules/rule.ts";
import { place, type Placement } from "../instantiate.ts";
import { type Block, compileBlock } from "./block.ts";
import type { Network } from "./check-rule.ts";

/** A rule put to one subject, as numbers in a row where it is a sum. */
export interface Asked {
  readonly rule: FormulaRule;
  readonly placement: Placement;
  readonly block: Block | undefined;
}

/** Every rule on every subject, and by line which of them its figures are in. */
export interface Dependents {
  readonly asked: readonly Asked[];
  /** Of line n: `entries[first[n]]` up to `entries[first[n + 1]]` are places in `asked`. */
  readonly first: Int32Array;
  readonly entries: Int32Array;
}

export function findDependents({ index, cells, finder }: Network, rules: readonly FormulaRule[]): Dependents {
  const asked = rules.flatMap((rule) =>
    place(rule, index).map((placement): Asked => {
      const block = isPlain(rule, placement) ? compileBlock(placement, cells, index, finder) : undefined;
      return { rule, placement, block };
    }),
  );
  const linesOf = asked.map(({ placement: { found } }) => [
    ...new Set([...found.values()].flat().map(({ table, series }) => cells.lineOf(table, series).number)),
  ]);
  const first = new Int32Array(cells.lines + 1);
  for (const lines of linesOf) for (const line of lines) first[line + 1] = (first[line + 1] ?? 0) + 1;
  for (let line = 0; line < cells.lines; line++) first[line + 1] = (first[line + 1] ?? 0) + (first[line] ?? 0);
  const entries = new Int32Array(first[cells.lines] ?? 0);
  const next = first.slice();
  for (const [place, lines] of linesOf.entries()) {
    for (const line of lines) {
      entries[next[line] ?? 0] = place;
      next[line] = (next[line] ?? 0) + 1;
    }
  }
  return { asked, first, entries };
}

/** Whether a rule is judged constraint by constraint. */
const isPlain = (rule: FormulaRule, { overAllSchemes }: Placement): boolean =>
  overAllSchemes === undefined && !rule.alternatives;
