import type { Formula } from "../language/formula.ts";
import type { Verdict } from "./check-constraint.ts";

/** How many verdicts there are on one formula of a rule, how many show that it holds (nought shows nothing), and how many not. */
export interface Tally {
  readonly all: number;
  readonly right: number;
  readonly wrong: number;
}

const NONE: Tally = { all: 0, right: 0, wrong: 0 };

/** The tally by formula: what one formula of a rule shows says nothing of another. */
export function tallyOf(verdicts: readonly Verdict[]): ReadonlyMap<Formula, Tally> {
  const byFormula = new Map<Formula, Tally>();
  for (const { constraint, outcome, left } of verdicts) {
    const { all, right, wrong } = byFormula.get(constraint.formula) ?? NONE;
    byFormula.set(constraint.formula, {
      all: all + 1,
      right: right + Number(outcome.startsWith("klopt") && left.point !== 0),
      wrong: wrong + Number(outcome === "schending"),
    });
  }
  return byFormula;
}
