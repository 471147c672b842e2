import { type Answer, cellsOf, figuresOf } from "../findings/answer.ts";
import { compare, toDecimal } from "../interval/exact.ts";
import type { Interval } from "../interval/interval.ts";
import { cellName } from "../network/joint/read-linear.ts";
import type { HeldBy } from "./held-by.ts";
import { isRightWith } from "./ask-again.ts";
import type { Repair } from "./repair.ts";
import { divisionSlips, repairsOf } from "./repairs-of.ts";
import { isOneDigitOff, mayBeMistyped, typingSlip } from "../reading/typing-slips.ts";

/** A figure that may be the wrong one, and all that comes out if it is put right. */
interface Candidate {
  readonly repair: Repair;
  readonly mended: Set<Answer>;
}

/** Candidates by their cell, each value that it could have once. */
class Candidates {
  private readonly byCell = new Map<string, Map<string, Candidate>>();

  add(repair: Repair, answer: Answer): void {
    const cell = cellName(repair.figure);
    const ofCell = this.byCell.get(cell) ?? new Map<string, Candidate>();
    this.byCell.set(cell, ofCell);
    const value = toDecimal(repair.wanted);
    const known = ofCell.get(value);
    if (known) known.mended.add(answer);
    else ofCell.set(value, { repair, mended: new Set([answer]) });
  }

  at(cell: string): readonly Candidate[] {
    return [...(this.byCell.get(cell)?.values() ?? [])];
  }

  get all(): readonly Candidate[] {
    return [...this.byCell.values()].flatMap((ofCell) => [...ofCell.values()]);
  }
}

const isExact = ({ low, high }: Interval): boolean =>
  low !== undefined && high !== undefined && compare(low, high) === 0;
const isExactSum = (answer: Answer): boolean => "constraint" in answer && isExact(answer.left) && isExact(answer.right);

const isTypingSlip = ({ repair: { wanted, found } }: Candidate): boolean => typingSlip(wanted, found) !== undefined;

/**
 * Of those that mend as many the one that is meant: of two values of one cell, that rounding leaves open, what a slip makes of it; of
 * several cells the only one that a slip would explain, where no digit alone would explain another.
 */
function likeliest(tied: readonly Candidate[]): Candidate | undefined {
  const cells = new Set(tied.map(({ repair }) => cellName(repair.figure)));
  if (cells.size === 1) return tied.find(isTypingSlip) ?? tied.at(-1);
  const isSlip = ({ repair: { wanted, found } }: Candidate): boolean => mayBeMistyped(wanted, found);
  const [only, ...more] = tied.filter(isSlip);
  const others = tied.filter((one) => one !== only);
  const isClose = ({ repair: { wanted, found } }: Candidate): boolean => isOneDigitOff(wanted, found);
  return more.length > 0 || others.some(isClose) ? undefined : only;
}

/** Whether these are not all of the same cells: what several rules say of those, they say once. */
const areOfOther = ([one, ...others]: readonly Answer[]): boolean =>
  one !== undefined && others.some((other) => cellsOf(other) !== cellsOf(one));

/** Whether no other figure is likelier for something that this one would mend: then either may be the wrong one. */
const isAgreedUpon = (one: Candidate, chosen: ReadonlyMap<Answer, Candidate>): boolean =>
  [...one.mended].every((answer) => {
    const other = chosen.get(answer) ?? one;
    return cellName(other.repair.figure) === cellName(one.repair.figure);
  });

/** One figure that would make several answers come out. */
export interface SharedRepair {
  readonly repair: Repair;
  /** How many come out together. */
  readonly mends: number;
}

/**
 * By answer the one figure that would make most others come out as well; none where two would, or no other does. What would
 * break something that holds is none.
 */
export function sharedRepairs(wrong: readonly Answer[], held: HeldBy): ReadonlyMap<Answer, SharedRepair> {
  const candidates = new Candidates();
  for (const answer of wrong) {
    for (const repair of [...repairsOf(answer), ...divisionSlips(answer)]) candidates.add(repair, answer);
  }
  // Sums of exact figures that are mended by the same value know so already; rounded ones may be by others as well.
  const isKnown = (answer: Answer, { mended }: Candidate): boolean =>
    mended.has(answer) || (isExactSum(answer) && [...mended].every((other) => "constraint" in other));
  for (const answer of wrong) {
    for (const figure of figuresOf(answer)) {
      for (const candidate of candidates.at(cellName(figure))) {
        const { wanted } = candidate.repair;
        if (!isKnown(answer, candidate) && isRightWith(answer, figure, wanted) === true) candidate.mended.add(answer);
      }
    }
  }
  const best = new Map<Answer, Candidate[]>();
  for (const candidate of candidates.all) {
    if (!areOfOther([...candidate.mended]) || !held.allows(candidate.repair)) continue;
    for (const answer of candidate.mended) {
      const before = best.get(answer) ?? [];
      const most = before[0]?.mended.size ?? 0;
      if (candidate.mended.size > most) best.set(answer, [candidate]);
      else if (candidate.mended.size === most) best.set(answer, [...before, candidate]);
    }
  }
  const chosen = new Map(
    [...best].flatMap(([answer, tied]) => {
      const one = likeliest(tied);
      return one ? [[answer, one] as const] : [];
    }),
  );
  return new Map(
    [...chosen]
      .filter(([, one]) => isAgreedUpon(one, chosen))
      .map(([answer, { repair, mended }]): readonly [Answer, SharedRepair] => [answer, { repair, mends: mended.size }]),
  );
}
