import { type Answer, askedOf, figuresOf } from "../findings/answer.ts";
import { absolute, add, compare, divide, type Exact, multiply, roundToMultiple, subtract } from "../interval/exact.ts";
import { linearFormOf } from "../network/compiled/linear-form.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { Figure } from "../network/figure.ts";
import { cellName } from "../network/joint/read-linear.ts";
import { printedStep } from "../reading/read-cell.ts";
import { withAnotherDigit, withOtherDigits, withSameDigits } from "../reading/typing-slips.ts";
import { isRightIf } from "./ask-again.ts";
import { type Repair, repairTo } from "./repair.ts";

/** The ways to mend a formula that is a sum, by what its terms are multiplied with; undefined of what is no sum. */
function repairsOfSum({ constraint, left, right }: Verdict): readonly Repair[] | undefined {
  const form = linearFormOf(constraint.formula);
  if (!form) return undefined;
  if (left.point === undefined || right.point === undefined) return [];
  const gap = subtract(left.point, right.point);
  const repairs: Repair[] = [];
  for (const [selector, times] of form.coefficients) {
    const change = divide(gap, times);
    if (change === undefined) continue;
    for (const figure of constraint.figures.get(selector) ?? []) {
      const found = figure.reading.value;
      const repair = found === undefined ? undefined : repairTo(figure, subtract(found, change));
      if (repair) repairs.push(repair);
    }
  }
  return repairs;
}

/** What would stand in the place of what is checked if it were worked out right, as far as it is printed. */
function ownRepair(answer: Answer): Repair | undefined {
  const { left, right } = answer;
  const { subject } = askedOf(answer);
  if (left.point === undefined || right.point === undefined) return undefined;
  return repairTo(subject, roundToMultiple(right.point, printedStep(subject.reading)));
}

/** Of more figures than this some slip or other mends what is worked out by chance, and each is as long to try as there are. */
const MOST_TRIED = 200;

/** The figures of a check that may each be tried. */
function triedOf(answer: Answer): readonly Figure[] {
  const figures = figuresOf(answer);
  return figures.length > MOST_TRIED ? [] : figures;
}

/** The other figures of a check that would make it come out if they were as much more or less as it is off: those of a sum. */
function otherRepairs(answer: Answer, own: Repair | undefined): readonly Repair[] {
  const { left, right } = answer;
  if (left.point === undefined || right.point === undefined) return [];
  const gap = subtract(left.point, right.point);
  return triedOf(answer).flatMap((figure) => {
    const found = figure.reading.value;
    if (found === undefined || (own && cellName(own.figure) === cellName(figure))) return [];
    const wanted = [add(found, gap), subtract(found, gap)].find((value) => isRightIf(answer, figure, value) === true);
    return wanted === undefined ? [] : (repairTo(figure, wanted) ?? []);
  });
}

const mayBeMended = (answer: Answer): boolean =>
  answer.outcome === "schending" &&
  ("constraint" in answer ? answer.constraint.formula : answer).operator === "=" &&
  ("constraint" in answer || answer.holdsWith !== undefined);

/**
 * The ways to make a check that does not come out do so by changing one of its figures. Of what was seen to be no sum it is only
 * what it works out to; a formula that is none has no such ways.
 */
export function repairsOf(answer: Answer): readonly Repair[] {
  if (!mayBeMended(answer)) return [];
  if ("constraint" in answer) return repairsOfSum(answer) ?? [];
  const own = ownRepair(answer);
  return own ? [own, ...otherRepairs(answer, own)] : [];
}

/** The figures of a check that would make it come out if they had been typed otherwise. */
function mendedBy(answer: Answer, mistyped: (found: Exact) => readonly Exact[]): readonly Repair[] {
  return triedOf(answer).flatMap((figure) => {
    const found = figure.reading.value;
    if (found === undefined) return [];
    // What is less than the last digit that is printed would be nought there, and divide anything into anything.
    const least = printedStep(figure.reading);
    return mistyped(found)
      .filter((value) => compare(absolute(value), least) >= 0 && isRightIf(answer, figure, value) === true)
      .flatMap((value) => repairTo(figure, value) ?? []);
  });
}

/** So many of its last digits a quotient is off by more than rounding: closer by, some slip or other mends it by chance. */
const FAR_OFF = 20;

function isFarOff(answer: Answer): boolean {
  const { left, right } = answer;
  if (left.point === undefined || right.point === undefined) return false;
  const step = printedStep(askedOf(answer).subject.reading);
  return compare(absolute(subtract(left.point, right.point)), multiply(step, FAR_OFF)) >= 0;
}

/**
 * What of a quotient that is far off a slip may have made that left its figure all its digits: a count that is wrong is so in
 * all that is divided by it. Of what is a sum the ways to mend it tell that.
 */
export function divisionSlips(answer: Answer): readonly Repair[] {
  const isOther = "constraint" in answer && linearFormOf(answer.constraint.formula) !== undefined;
  if (!mayBeMended(answer) || isOther || repairsOf(answer).length > 1 || !isFarOff(answer)) return [];
  return mendedBy(answer, withSameDigits);
}

/** What one slip may have made of the figures of a check. */
export interface Mistypings {
  readonly repairs: readonly Repair[];
  /** These only keep others from being named. */
  readonly rivals: readonly Repair[];
}

const NONE: Mistypings = { repairs: [], rivals: [] };

const withDigitsChanged = (found: Exact): readonly Exact[] => [...withOtherDigits(found), ...withAnotherDigit(found)];

/**
 * What one slip may have made of the figures of a check. Of a sum that is among the ways to mend it; of others, where most values
 * come out of none, each slip is tried.
 */
export function mistypingsOf(answer: Answer): Mistypings {
  if (!mayBeMended(answer)) return NONE;
  const repairs = repairsOf(answer);
  if ("constraint" in answer && linearFormOf(answer.constraint.formula)) return { repairs, rivals: [] };
  // What is off by one slip may be worked out in another way after it, as differences without a sign are.
  if (repairs.length > 1) return { repairs, rivals: mendedBy(answer, withSameDigits) };
  const telling = divisionSlips(answer);
  return telling.length === 0 ? NONE : { repairs: telling, rivals: mendedBy(answer, withDigitsChanged) };
}
