import { type Formula, type Selector, selectorsOf, subjectOf } from "../language/formula.ts";
import type { FormulaRule } from "../rules/rule.ts";
import type { Kinship } from "./akin.ts";

/** A formula of a rule, and the selector that says what it is about. */
export interface Question {
  readonly rule: FormulaRule;
  readonly formula: Formula;
  readonly own: Selector;
  /** The other selectors, from left to right. */
  readonly others: readonly Selector[];
  readonly isOfYear: boolean;
  /** It takes the time before from the table before, for the periods of which the subject's own table has none. */
  readonly isChained: boolean;
  /** How figures must be alike, and how when they may be of several schemes. */
  readonly alike: Kinship;
  readonly acrossSchemes: Kinship;
}

/** Rules are put to many workbooks. */
const questions = new WeakMap<FormulaRule, readonly Question[]>();

/** A rule as the questions it puts, one for each of its formulas. */
export function questionsOf(rule: FormulaRule): readonly Question[] {
  let known = questions.get(rule);
  if (!known) questions.set(rule, (known = rule.formulas.flatMap((formula) => questionsIn(rule, formula))));
  return known;
}

function questionsIn(rule: FormulaRule, formula: Formula): readonly Question[] {
  const own = subjectOf(formula);
  if (!own) return [];
  const selectors = [...selectorsOf(formula.left), ...selectorsOf(formula.right)];
  const { unsaid } = rule;
  const question = {
    rule,
    formula,
    own,
    others: selectors.filter((selector) => selector !== own),
    isOfYear: selectors.some(({ ofYear }) => ofYear),
    isChained: false,
    alike: { unsaid },
    acrossSchemes: { apart: "scheme", unsaid },
  } satisfies Question;
  return selectors.some(({ previous }) => previous) ? [question, { ...question, isChained: true }] : [question];
}
