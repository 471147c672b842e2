import { onlyValue } from "./range.ts";
import { mayBeRevised } from "../../notes/revision.ts";
import type { Verdict } from "../check-constraint.ts";
import { type Figure, intervalOf } from "../figure.ts";
import { components } from "./components.ts";
import { contradiction } from "./contradiction.ts";
import { decide } from "./decide.ts";
import { keysOf, type RateLink, requireLink } from "./rate-link.ts";
import { cellName, requireConstraint } from "./read-linear.ts";
import { SystemBuilder } from "./system-builder.ts";
import type { Work } from "./work.ts";

/** For all questions about one workbook together: a second or two at most. */
const MOST_WORK = 8_000_000;
/** For one of them, so that a hard one leaves something for the others. */
const MOST_WORK_EACH = 2_000_000;

/** A rule on its figures, or a count with its rate. */
export type Member = Verdict | RateLink;

const isVerdict = (member: Member): member is Verdict => "constraint" in member;

const figuresOf = (member: Member): readonly Figure[] =>
  isVerdict(member) ? [...member.constraint.figures.values()].flat() : member.figures;

/** Cells that may be more than one value: those through which one rule has a say in another. */
const openCells = (member: Member): readonly string[] =>
  isVerdict(member)
    ? figuresOf(member)
        .filter((figure) => onlyValue(intervalOf(figure)) === undefined)
        .map(cellName)
    : keysOf(member);

/** Whether a rule certainly holds for its figures and can hold by itself, so that it may be held against others. */
function mustHold({ constraint, outcome }: Verdict): boolean {
  const { rule, unknown } = constraint;
  if (outcome === "schending" || rule.signal !== undefined || rule.mustBeShown || unknown.length > 0) return false;
  const figures = [...constraint.figures.values()].flat();
  if (rule.revisable && figures.some(({ table }) => mayBeRevised(table.notes))) return false;
  // What a missing figure is, or whether there is one, no other rule can tell.
  return figures.map(intervalOf).every(({ low, high }) => low !== undefined || high !== undefined);
}

/** Whether both sides are what they are, so that no other rule can change them. */
const isSettled = ({ left, right }: Verdict): boolean =>
  onlyValue(left) !== undefined && onlyValue(right) !== undefined;

/** Whether the figures as they stand satisfy it; of rates they hardly ever do. */
const holdsAsStated = (member: Member): boolean =>
  isVerdict(member) &&
  member.outcome === "klopt" &&
  member.left.point !== undefined &&
  member.right.point !== undefined;

/** The members as one linear system: each constraint of it with the member that it comes from. */
function systemOf(members: readonly Member[]): SystemBuilder<Member> {
  const system = new SystemBuilder<Member>();
  for (const member of members) {
    system.beginFor(member);
    if (isVerdict(member)) requireConstraint(member.constraint, system);
    else requireLink(member, system);
  }
  return system;
}

/** The members that cannot all be right; none when they can, or when that is not certain. */
function contradictory(verdicts: readonly Member[], work: Work): readonly Member[] {
  if (verdicts.length < 2 || verdicts.every(holdsAsStated)) return [];
  if (decide(systemOf(verdicts), work) !== "infeasible") return [];
  // A sum of counts that only halves can make true was let pass: then it is no ground to reject others either.
  const system = systemOf(verdicts.filter((verdict) => decide(systemOf([verdict]), work) !== "infeasible"));
  const found = new Set(contradiction(system, work).map((place) => system.owners[place]));
  return verdicts.filter((verdict) => found.has(verdict));
}

/**
 * What single rules cannot see: rules that each hold for some values their figures may stand for, but not all for the
 * same values. For every group of rules that share rounded or secret figures, the few that contradict each other; of
 * counts with rates only those that are also in a sum, since the rates of one base are asked together already (SD-R27).
 * Cells of a rule that is broken by itself are left alone: what is wrong there has been said.
 */
export function judgeTogether(
  verdicts: readonly Verdict[],
  links: readonly RateLink[] = [],
  told: readonly Figure[] = [],
): readonly (readonly [Member, ...Member[]])[] {
  const wrong = verdicts.filter(({ outcome }) => outcome === "schending").flatMap(figuresOf);
  const broken = new Set([...wrong, ...told].map(cellName));
  const open = verdicts.filter((verdict) => !isSettled(verdict) && mustHold(verdict));
  let left = MOST_WORK;
  return components<Member>([...open, ...links], openCells).flatMap((group) => {
    if (!group.some(isVerdict)) return [];
    if (group.some((member) => figuresOf(member).some((figure) => broken.has(cellName(figure))))) return [];
    const work = { left: Math.min(left, MOST_WORK_EACH) };
    const before = work.left;
    const [first, ...others] = contradictory(group, work);
    left -= before - work.left;
    return first ? [[first, ...others]] : [];
  });
}
