import { add, compare, type Exact, subtract } from "../interval/exact.ts";
import type { Formula } from "../language/formula.ts";
import { typingSlip } from "../reading/typing-slips.ts";
import type { Verdict } from "./check-constraint.ts";

/**
 * How many verdicts there are on one formula of a rule, how many show that it holds (nought shows nothing), and how many figures
 * are wrong at the least: a mistyped stock makes its own period and the next one off by as much, the other way.
 */
export interface Tally {
  readonly all: number;
  readonly right: number;
  readonly wrong: number;
}

/** A tally, and how far off the last verdict of it is, where a slip in typing may have made it so. */
interface Counted extends Tally {
  readonly slip: Exact | undefined;
}

const NONE: Counted = { all: 0, right: 0, wrong: 0, slip: undefined };

function slipOf({ left: { point: found }, right: { point: wanted } }: Verdict): Exact | undefined {
  if (found === undefined || wanted === undefined || typingSlip(wanted, found) === undefined) return undefined;
  return subtract(found, wanted);
}

/** Whether a verdict is as far off the other way as the slip before it. */
const makesGood = ({ left: { point: found }, right: { point: wanted } }: Verdict, slip: Exact | undefined): boolean =>
  slip !== undefined && found !== undefined && wanted !== undefined && compare(add(found, slip), wanted) === 0;

function counted({ all, right, wrong, slip }: Counted, verdict: Verdict): Counted {
  const { outcome, left } = verdict;
  const shows = Number(outcome.startsWith("klopt") && left.point !== 0);
  if (outcome !== "schending") return { all: all + 1, right: right + shows, wrong, slip };
  if (makesGood(verdict, slip)) return { all: all + 1, right, wrong, slip: undefined };
  return { all: all + 1, right, wrong: wrong + 1, slip: slipOf(verdict) };
}

/** The tally by formula: what one formula of a rule shows says nothing of another. */
export function tallyOf(verdicts: readonly Verdict[]): ReadonlyMap<Formula, Tally> {
  const byFormula = new Map<Formula, Counted>();
  for (const verdict of verdicts) {
    const { formula } = verdict.constraint;
    byFormula.set(formula, counted(byFormula.get(formula) ?? NONE, verdict));
  }
  return byFormula;
}
