import { numberText } from "../../core/findings/number-text.ts";
import { type SumText, sumTextAlgebra } from "../../core/findings/sum-text.ts";
import { subtract } from "../../core/interval/exact.ts";
import type { ComparisonOutcome, Interval } from "../../core/interval/interval.ts";
import { evaluate } from "../../core/language/evaluate.ts";
import { type Formula, isMany, type Operator, type Selector, type Term } from "../../core/language/formula.ts";
import type { CellReading } from "../../core/reading/read-cell.ts";
import type { FormulaRule } from "../../core/rules/rule.ts";
import { type WorkedExample, workOut } from "./rule-example.ts";

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A term and every term in it. */
export function* termsOf(term: Term): Generator<Term> {
  yield term;
  if ("arguments" in term) for (const argument of term.arguments) yield* termsOf(argument);
  if ("left" in term) {
    yield* termsOf(term.left);
    yield* termsOf(term.right);
  }
}

/** What a selector asks for, as it can stand in a Dutch sentence. */
function nameOf({ text, all, ofYear, previous }: Selector): string {
  return `${all ? "som van " : ""}${text}${ofYear ? " in alle delen van het jaar samen" : ""}${previous ? " van de periode ervoor" : ""}`;
}

/** Sums and figures as a sentence names them; the largest of many is no sum of them. */
const IN_WORDS: typeof sumTextAlgebra = {
  ...sumTextAlgebra,
  largest: (values) => ({
    text: values.map(({ text }) => text.replace(/^som van/, "grootste van")).join(" "),
    level: 3,
  }),
};

const MORE: Readonly<Record<Exclude<Operator, "=">, string>> = { "<=": "meer", ">=": "minder" };

/** A formula with its functions written out: "stand einde = stand begin + instroom − uitstroom". */
export function formulaInWords({ left, operator, right }: Formula): string {
  const named = (selector: Selector): readonly SumText[] => [{ text: nameOf(selector), level: 3 }];
  const [before, after] = [left, right].map((term) => evaluate(term, IN_WORDS, named).text);
  return operator === "="
    ? `${before ?? ""} = ${after ?? ""}`
    : `${before ?? ""} is niet ${MORE[operator]} dan ${after ?? ""}`;
}

/** A figure as a sum shows it; one that is missing as "?". */
function figureText({ value, marker }: CellReading, unit: string | undefined): SumText {
  if (value === undefined) return { text: "?", level: 3 };
  const text = numberText(value, unit);
  return { text: marker === "ondergrens" ? `${text}+` : text, level: text.startsWith("−") ? 0 : 3 };
}

/** An example with its figures in the formula: "372 + 257 − 242 = 387, er staat 385 (verschil −2)". */
function exampleText({ formula, figures, left, right, outcome }: WorkedExample): string {
  const unit = formula.left.kind === "selector" ? formula.left.selector.wants.unit : undefined;
  const worked = (term: Term, { point }: Interval): string => {
    const lookup = (selector: Selector) =>
      (figures.get(selector) ?? []).map((reading) => figureText(reading, selector.wants.unit));
    const sum = evaluate(term, sumTextAlgebra, lookup).text;
    const value = point === undefined ? sum : numberText(point, unit);
    return sum === value ? sum : `${sum} = ${value}`;
  };
  const [found, expected] = [worked(formula.left, left), worked(formula.right, right)];
  const one =
    formula.right.kind === "selector" && !isMany(formula.right.selector) ? nameOf(formula.right.selector) : "";
  if (formula.operator !== "=") {
    const more = MORE[formula.operator];
    const compared: Readonly<Record<ComparisonOutcome, string>> = {
      klopt: `is niet ${more} dan`,
      "klopt binnen afronding": `is door afronding ${more} dan`,
      schending: `is ${more} dan`,
      "niet toetsbaar": "naast",
    };
    return `${found} ${compared[outcome]} ${expected}${one === "" ? "" : ` (${one})`}.`;
  }
  const stands = `${one === "" ? "" : `${one} is `}${expected}, er staat ${found}`;
  if (left.point === undefined || right.point === undefined || outcome === "klopt") return `${stands}.`;
  return `${stands} (verschil ${numberText(subtract(left.point, right.point), unit)}).`;
}

export interface ExampleInWords {
  readonly outcome: string;
  readonly text: string;
}

/** The examples of a rule, worked out by the engine: the first formula that asks for as many figures is the one meant. */
export function examplesInWords({ formulas, examples, signal }: FormulaRule): readonly ExampleInWords[] {
  return [examples.klopt, examples.schending, examples.nietToetsbaar].flatMap((example) => {
    const [worked] = formulas.flatMap((formula) => workOut(formula, example) ?? []);
    if (!worked) return [];
    const { outcome, formula } = worked;
    const subject = formula.left.kind === "selector" ? `${capitalised(nameOf(formula.left.selector))}: ` : "";
    const isSignal = outcome === "schending" && signal !== undefined;
    return [{ outcome: capitalised(isSignal ? "signaal" : outcome), text: `${subject}${exampleText(worked)}` }];
  });
}
