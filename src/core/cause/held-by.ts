import type { Answer } from "../findings/answer.ts";
import { compare } from "../interval/exact.ts";
import type { RulesOn } from "../network/compiled/rules-on.ts";
import type { Figure } from "../network/figure.ts";
import type { Constraint } from "../network/instantiate.ts";
import { AnswersOn } from "./answers-on.ts";
import { isRightWith } from "./ask-again.ts";
import { holds } from "./holds-with.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import type { Repair } from "./repair.ts";

/** One figure below nought may be the slip itself. */
const FEWEST_NEGATIVES = 2;

const isNegative = ({ cell }: Table, series: Series, moment: Moment): boolean =>
  compare(cell(series, moment).value ?? 0, 0) < 0;

/** How many figures stand below nought in lines and columns, each counted when it is first asked for. */
class Negatives {
  private readonly known = new Map<Table, Map<Series | Moment, number>>();

  /** Whether others do in the line of a figure; of amounts also in its column. */
  around({ table, series, moment }: Figure): boolean {
    const ofTable = this.known.get(table) ?? new Map<Series | Moment, number>();
    this.known.set(table, ofTable);
    const countOf = (line: Series | Moment, count: () => number): number => {
      const counted = ofTable.get(line) ?? count();
      ofTable.set(line, counted);
      return counted - Number(isNegative(table, series, moment));
    };
    const inLine = countOf(series, () => table.moments.filter((at) => isNegative(table, series, at)).length);
    const isAmount = series.facets.unit === "euro";
    const inColumn = isAmount
      ? countOf(moment, () => table.series.filter((one) => isNegative(table, one, moment)).length)
      : 0;
    return inLine + inColumn >= FEWEST_NEGATIVES;
  }
}

/** Whether an answer is told in full, however it was come by; of other rules what plainly holds is only counted. */
function isAlwaysTold(answer: Answer): boolean {
  if (!("constraint" in answer)) return true;
  const { alternatives, heardFirst } = answer.constraint.rule;
  return alternatives === true || heardFirst === true;
}

/** Tells of a repair whether something that comes out now would then not: such a figure is not the wrong one. */
export class HeldBy {
  private readonly rulesOn: RulesOn;
  private readonly heldOn: AnswersOn;
  /** A total over thousands of figures is worked out once, not for each of them. */
  private readonly holding = new Map<Constraint, boolean>();
  private readonly negatives = new Negatives();

  constructor(answers: readonly Answer[], rulesOn: RulesOn) {
    this.rulesOn = rulesOn;
    this.heldOn = new AnswersOn(answers.filter((one) => one.outcome.startsWith("klopt") && isAlwaysTold(one)));
  }

  /** Whether a figure may be what a repair wants it to be. */
  allows(repair: Repair): boolean {
    return this.mayBe(repair) && this.isKeptWith(repair);
  }

  /** Nobody counts fewer than none: what is never below nought in its line is not meant to be. */
  private mayBe({ figure, found, wanted }: Repair): boolean {
    return compare(wanted, 0) >= 0 || compare(found, 0) < 0 || this.negatives.around(figure);
  }

  /** Whether all that holds now does so with a repair as well. */
  isKeptWith(repair: Repair): boolean {
    const { figure, wanted } = repair;
    return (
      this.heldOn.of(figure).every((answer) => isRightWith(answer, figure, wanted) !== false) &&
      this.rulesOn
        .constraintsOn(figure)
        .every((constraint) => !this.holds(constraint) || isRightWith({ constraint }, figure, wanted))
    );
  }

  private holds(constraint: Constraint): boolean {
    const isHeld = this.holding.get(constraint) ?? holds(constraint);
    this.holding.set(constraint, isHeld);
    return isHeld;
  }
}
