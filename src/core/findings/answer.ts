import { selectorsOf, subjectOf } from "../language/formula.ts";
import type { Verdict } from "../network/check-constraint.ts";
import type { Figure } from "../network/figure.ts";
import { cellName } from "../network/joint/read-linear.ts";
import type { Sighting } from "../network/observe.ts";
import type { Described } from "../rules/rule.ts";

/** What came of one question: a rule worked out, or something seen. */
export type Answer = Verdict | Sighting;

/** A question as it was put, with or without what came of it. */
export type Asked = Pick<Verdict, "constraint"> | Pick<Sighting, "figures" | "holdsWith">;

/** Every figure of a question: those it is about, then the others from left to right. */
export function figuresOf(answer: Asked): readonly Figure[] {
  if (!("constraint" in answer)) return answer.figures;
  const { formula, figures } = answer.constraint;
  const own = subjectOf(formula);
  const selectors = [...selectorsOf(formula.left), ...selectorsOf(formula.right)];
  return [...selectors.filter((one) => one === own), ...selectors.filter((one) => one !== own)].flatMap(
    (selector) => figures.get(selector) ?? [],
  );
}

/** The cells that an answer is about, in whatever order: of the same ones several rules may say the same. */
export const cellsOf = (answer: Asked): string => figuresOf(answer).map(cellName).sort().join("\n");

/** Rule, table and subject, of whichever kind the answer is. */
export const askedOf = (answer: Answer): Pick<Sighting, "table" | "subject"> & { readonly rule: Described } =>
  "constraint" in answer ? answer.constraint : answer;
