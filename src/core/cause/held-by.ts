import { type Answer, figuresOf } from "../findings/answer.ts";
import { compare } from "../interval/exact.ts";
import type { RulesOn } from "../network/compiled/rules-on.ts";
import type { Figure } from "../network/figure.ts";
import type { Constraint } from "../network/instantiate.ts";
import { cellName } from "../network/joint/read-linear.ts";
import { holds, holdsWith } from "./holds-with.ts";
import type { Moment, Series } from "../tables/table.ts";
import { asAsked, type Repair } from "./repair.ts";

/** Whether anything stands below nought in the line of a figure; of amounts also in its column. */
function hasNegatives({ table, series, moment }: Figure): boolean {
  const isNegative = (one: Series, at: Moment): boolean =>
    !(one === series && at === moment) && compare(table.cell(one, at).value ?? 0, 0) < 0;
  const isAmount = series.facets.unit === "euro";
  return (
    table.moments.some((at) => isNegative(series, at)) ||
    (isAmount && table.series.some((one) => isNegative(one, moment)))
  );
}

/** Nobody counts fewer than none: what is never below nought in its line is not meant to be. */
const mayBe = ({ figure, found, wanted }: Repair): boolean =>
  compare(wanted, 0) >= 0 || compare(found, 0) < 0 || hasNegatives(figure);

/** The figure of a cell as one check asks it: in euros where another asks it in thousands. */
const figureAt = (asked: readonly Figure[], cell: Figure): Figure =>
  asked.find(({ series, moment }) => series === cell.series && moment === cell.moment) ?? cell;

const isMended = (constraint: Constraint, { figure, wanted }: Repair): boolean =>
  holdsWith(constraint, figure, asAsked(figureAt([...constraint.figures.values()].flat(), figure), wanted));

/** Whether an answer is told in full, however it was come by; of other rules what plainly holds is only counted. */
function isAlwaysTold(answer: Answer): boolean {
  if (!("constraint" in answer)) return true;
  const { alternatives, heardFirst } = answer.constraint.rule;
  return alternatives === true || heardFirst === true;
}

/** Tells of a repair whether something that comes out now would then not: such a figure is not the wrong one. */
export class HeldBy {
  private readonly rulesOn: RulesOn;
  private readonly held: readonly Answer[];
  private byCell: Map<string, Answer[]> | undefined;

  constructor(answers: readonly Answer[], rulesOn: RulesOn) {
    this.rulesOn = rulesOn;
    this.held = answers.filter((answer) => answer.outcome.startsWith("klopt") && isAlwaysTold(answer));
  }

  /** Whether a figure may be what a repair wants it to be. */
  allows(repair: Repair): boolean {
    return mayBe(repair) && this.isKeptWith(repair);
  }

  /** Whether all that holds now does so with a repair as well. */
  isKeptWith(repair: Repair): boolean {
    const { figure, wanted } = repair;
    const isKept = (answer: Answer): boolean =>
      "constraint" in answer
        ? isMended(answer.constraint, repair)
        : answer.holdsWith?.(figure, asAsked(figureAt(answer.figures, figure), wanted)) !== false;
    return (
      this.heldOf(figure).every(isKept) &&
      this.rulesOn.constraintsOn(figure).every((one) => !holds(one) || isMended(one, repair))
    );
  }

  private heldOf(figure: Figure): readonly Answer[] {
    if (!this.byCell) {
      this.byCell = new Map();
      for (const answer of this.held) {
        for (const cell of new Set(figuresOf(answer).map(cellName))) {
          const known = this.byCell.get(cell);
          if (known) known.push(answer);
          else this.byCell.set(cell, [answer]);
        }
      }
    }
    return this.byCell.get(cellName(figure)) ?? [];
  }
}
