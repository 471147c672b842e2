import { cellOf } from "../findings/cell-of.ts";
import { askedOf, type Answer } from "../findings/answer.ts";
import type { RulesOn } from "../network/compiled/rules-on.ts";
import { goesBothWays } from "../network/alternatives.ts";
import { AnswersOn } from "./answers-on.ts";
import { isRightWith } from "./ask-again.ts";
import { HeldBy } from "./held-by.ts";
import { type Cause, onlySlip, onlySwap, type Witnesses } from "./only-slip.ts";
import { otherFigureUsed } from "./other-figure-used.ts";
import { subtotalsTwice } from "./subtotals-twice.ts";
import { sharedRepairs } from "./shared-repairs.ts";
import { wantedText } from "./wanted-text.ts";

export type { Cause } from "./only-slip.ts";

/** What would explain each schending among these: what explains several of them goes first. */
export function causesOf(answers: readonly Answer[], rulesOn: RulesOn): (answer: Answer) => Cause | undefined {
  const held = new HeldBy(answers, rulesOn);
  const wrong = answers.filter(({ outcome }) => outcome === "schending");
  const shared = sharedRepairs(wrong, held);
  const wrongOn = new AnswersOn(wrong);
  const witnesses: Witnesses = {
    allow: (repair) => held.allows(repair),
    // A figure that would still be wrong elsewhere is hardly wrong in this way.
    allComeOut: ({ figure, wanted }) =>
      wrongOn.of(figure).every((answer) => isRightWith(answer, figure, wanted) !== false),
  };
  return (answer) => {
    if ("constraint" in answer && goesBothWays(answer)) return undefined;
    const together = shared.get(answer);
    if (together) {
      const { repair, mends } = together;
      const text = `Waarschijnlijk ${wantedText(repair, askedOf(answer).subject)} Dan kloppen ${String(mends)} controles.`;
      return { text, cell: cellOf(repair.figure), wanted: repair.wanted };
    }
    const twice = "constraint" in answer ? subtotalsTwice(answer) : undefined;
    if (twice !== undefined) return { text: twice, cell: undefined };
    const slip = onlySlip(answer, witnesses) ?? onlySwap(answer, witnesses);
    if (slip || !("constraint" in answer)) return slip;
    const text = otherFigureUsed(answer);
    return text === undefined ? undefined : { text, cell: undefined };
  };
}
