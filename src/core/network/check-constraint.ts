import type { Outcome, Severity } from "../findings/finding.ts";
import { type Interval, outcomeOf, roundedTo } from "../interval/interval.ts";
import { intervalAlgebra } from "./interval-algebra.ts";
import { evaluate } from "../language/evaluate.ts";
import { mayBeRevised } from "../notes/revision.ts";
import { type Figure, intervalOf } from "./figure.ts";
import type { Moment } from "../tables/table.ts";
import type { Facets } from "../vocabulary/facets.ts";
import { interpret } from "../vocabulary/interpret.ts";
import type { Constraint } from "./instantiate.ts";

/** What asking one constraint gave. */
export interface Verdict {
  readonly constraint: Constraint;
  readonly left: Interval;
  readonly right: Interval;
  readonly outcome: Outcome;
  /** Set on a schending. */
  readonly severity: Severity | undefined;
  /** What the rule has to say beside the sum: that the notes announce a correction, that it is a signal and no error. */
  readonly remark: string | undefined;
  /** The same sum over all schemes, where that is what the figure is under a title that names one of them. */
  readonly holdsOverAll: Constraint | undefined;
  /** Set where a note may explain that it does not come out. */
  readonly isExplained?: true;
}

const REVISED = "De toelichting zegt dat eerdere cijfers zijn of worden aangepast.";

function sides(constraint: Constraint, interval: (figure: Figure) => Interval): { left: Interval; right: Interval } {
  const lookup = (selector: Parameters<Constraint["figures"]["get"]>[0]) =>
    (constraint.figures.get(selector) ?? []).map(interval);
  return {
    left: evaluate(constraint.formula.left, intervalAlgebra, lookup),
    right: evaluate(constraint.formula.right, intervalAlgebra, lookup),
  };
}

/** Of so few amounts that nothing says are in euros, one that is off is no matter of rounding. */
const FEWEST_ROUNDED = 3;
const BUDGETS: readonly unknown[] = ["begroting", "primitief", "na wijziging"];
/** "Begroting 2025" over programmes without a word on what is counted. */
const isOfBudget = ({ version, quantity }: Facets, { header }: Moment): boolean =>
  quantity === undefined && BUDGETS.includes(version ?? interpret(header).version);

const MONEY: readonly unknown[] = ["lasten", "baten", "saldo", "begroot"];

/** Whether a figure is an amount: in euros, or cost and income without a word on what they are in. */
const isAmount = ({ series: { facets }, moment }: Figure): boolean =>
  facets.unit === "euro" ||
  (facets.unit === undefined &&
    facets.statistic === undefined &&
    (MONEY.includes(facets.role) || isOfBudget(facets, moment)));

/** Amounts may each have been rounded to the euro or cent they show, although nothing says so: then a small difference is no error. */
function isWithinRounding(constraint: Constraint): boolean {
  const figures = [...constraint.figures.values()].flat();
  const areInEuro = figures.every(({ series }) => series.facets.unit === "euro");
  const areRounded = areInEuro || (figures.length > FEWEST_ROUNDED && figures.every(isAmount));
  if (constraint.formula.operator !== "=" || !areRounded) return false;
  const { left, right } = sides(constraint, (figure) => {
    const { value, step } = figure.reading;
    return value === undefined ? intervalOf(figure) : roundedTo(value, step ?? 1);
  });
  return outcomeOf(left, "=", right) !== "schending";
}

function ask(constraint: Constraint): Verdict {
  const { left, right } = sides(constraint, intervalOf);
  const outcome = outcomeOf(left, constraint.formula.operator, right);
  const { rule, figures } = constraint;
  const verdict = { constraint, left, right, outcome, severity: undefined, remark: undefined, holdsOverAll: undefined };
  if (outcome !== "schending") return verdict;
  if (rule.signal !== undefined) return { ...verdict, outcome: "signaal", remark: rule.signal };
  if (isWithinRounding(constraint)) return { ...verdict, severity: "afronding" };
  if (rule.revisable && [...figures.values()].flat().some(({ table }) => mayBeRevised(table.notes))) {
    return { ...verdict, severity: "waarschuwing", remark: REVISED };
  }
  return { ...verdict, severity: rule.severity };
}

/**
 * The outcome of a constraint; two where the sum over all schemes holds under a title that names only one.
 * A scheme that only a heading names may be another table's: there the sum over all goes first.
 */
export function checkConstraint(constraint: Constraint): readonly Verdict[] {
  const own = ask(constraint);
  const { overAllSchemes, rule, subject } = constraint;
  if (!overAllSchemes || !rule.allSchemes) return [own];
  const isNamed = (subject.series.own.scheme ?? subject.table.titled.scheme) !== undefined;
  if (isNamed && own.outcome !== "schending") return [own];
  const wide = ask(overAllSchemes);
  if (wide.outcome !== "klopt" && wide.outcome !== "klopt binnen afronding") return [own];
  if (!isNamed) return [wide];
  const { severity, sentence } = rule.allSchemes;
  return [wide, { ...own, severity, remark: sentence, holdsOverAll: overAllSchemes }];
}
