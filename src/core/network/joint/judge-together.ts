import { onlyValue } from "./range.ts";
import { mayBeRevised } from "../../notes/revision.ts";
import type { Verdict } from "../check-constraint.ts";
import { type Figure, intervalOf } from "../figure.ts";
import { components } from "./components.ts";
import { contradiction } from "./contradiction.ts";
import { decide } from "./decide.ts";
import { cellName, requireConstraint } from "./read-linear.ts";
import { SystemBuilder } from "./system-builder.ts";
import type { Work } from "./work.ts";

/** For all questions about one workbook together: a second or two at most. */
const MOST_WORK = 8_000_000;
/** For one of them, so that a hard one leaves something for the others. */
const MOST_WORK_EACH = 2_000_000;

const figuresOf = ({ constraint }: Verdict): readonly Figure[] => [...constraint.figures.values()].flat();

/** Cells that may be more than one value: those through which one rule has a say in another. */
const openCells = (verdict: Verdict): readonly string[] =>
  figuresOf(verdict)
    .filter((figure) => onlyValue(intervalOf(figure)) === undefined)
    .map(cellName);

/** Whether a rule certainly holds for its figures and can hold by itself, so that it may be held against others. */
function mustHold({ constraint, outcome }: Verdict): boolean {
  const { rule, unknown } = constraint;
  if (outcome === "schending" || rule.signal !== undefined || unknown.length > 0) return false;
  const figures = [...constraint.figures.values()].flat();
  if (rule.revisable && figures.some(({ table }) => mayBeRevised(table.notes))) return false;
  // What a missing figure is, or whether there is one, no other rule can tell.
  return figures.map(intervalOf).every(({ low, high }) => low !== undefined || high !== undefined);
}

/** Whether both sides are what they are, so that no other rule can change them. */
const isSettled = ({ left, right }: Verdict): boolean =>
  onlyValue(left) !== undefined && onlyValue(right) !== undefined;

/** Whether the figures as they stand satisfy it. */
const holdsAsStated = ({ outcome, left, right }: Verdict): boolean =>
  outcome === "klopt" && left.point !== undefined && right.point !== undefined;

/** The verdicts as one linear system: each constraint of it with the verdict that it comes from. */
function systemOf(verdicts: readonly Verdict[]): SystemBuilder<Verdict> {
  const system = new SystemBuilder<Verdict>();
  for (const verdict of verdicts) {
    system.beginFor(verdict);
    requireConstraint(verdict.constraint, system);
  }
  return system;
}

/** The verdicts that cannot all be right; none when they can, or when that is not certain. */
function contradictory(verdicts: readonly Verdict[], work: Work): readonly Verdict[] {
  if (verdicts.length < 2 || verdicts.every(holdsAsStated)) return [];
  if (decide(systemOf(verdicts), work) !== "infeasible") return [];
  // A sum of counts that only halves can make true was let pass: then it is no ground to reject others either.
  const system = systemOf(verdicts.filter((verdict) => decide(systemOf([verdict]), work) !== "infeasible"));
  const found = new Set(contradiction(system, work).map((place) => system.owners[place]));
  return verdicts.filter((verdict) => found.has(verdict));
}

/**
 * What single rules cannot see: rules that each hold for some values their figures may stand for, but not all for the
 * same values. For every group of rules that share rounded or secret figures, the few that contradict each other.
 * Cells of a rule that is broken by itself are left alone: what is wrong there has been said.
 */
export function judgeTogether(verdicts: readonly Verdict[]): readonly (readonly [Verdict, ...Verdict[]])[] {
  const broken = new Set(
    verdicts.filter(({ outcome }) => outcome === "schending").flatMap((verdict) => figuresOf(verdict).map(cellName)),
  );
  const open = verdicts.filter((verdict) => !isSettled(verdict) && mustHold(verdict));
  let left = MOST_WORK;
  return components(open, openCells).flatMap((group) => {
    if (group.some((verdict) => figuresOf(verdict).some((figure) => broken.has(cellName(figure))))) return [];
    const work = { left: Math.min(left, MOST_WORK_EACH) };
    const before = work.left;
    const [first, ...others] = contradictory(group, work);
    left -= before - work.left;
    return first ? [[first, ...others]] : [];
  });
}
