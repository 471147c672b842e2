import { type ComparisonOutcome, type Interval, outcomeOf } from "../../core/interval/interval.ts";
import { evaluate } from "../../core/language/evaluate.ts";
import { type Formula, isMany, type Selector, selectorsOf } from "../../core/language/formula.ts";
import { intervalAlgebra } from "../../core/network/interval-algebra.ts";
import { type CellReading, readCell } from "../../core/reading/read-cell.ts";
import { readConventions } from "../../core/tables/around/conventions.ts";
import { possibleValues } from "../../core/tables/relations/possible-values.ts";
import { drawSheet } from "./draw-sheet.ts";

/** An example of a rule worked out. */
export interface WorkedExample {
  readonly formula: Formula;
  readonly figures: ReadonlyMap<Selector, readonly CellReading[]>;
  readonly left: Interval;
  readonly right: Interval;
  readonly outcome: ComparisonOutcome;
}

const readFigure = (drawn: string): CellReading => readCell(drawSheet(drawn), 0);

/** How many figures each selector takes, in their order: one, and where many are meant (SOM) what is left over. */
function shares(selectors: readonly Selector[], figures: number): readonly number[] | undefined {
  const many = selectors.filter(isMany).length;
  const rest = figures - (selectors.length - many);
  if (many === 0 ? rest !== 0 : many > 1 || rest < 1) return undefined;
  return selectors.map((selector) => (isMany(selector) ? rest : 1));
}

/** An example has no table whose title and notes say more. */
const UNSAID = readConventions([]);

/**
 * What a formula gives for an example of its rule, "349 215 182 | 382": the figures of the right-hand side in
 * the order of its selectors, then those of the left. Undefined when the example has other figures than it asks for.
 */
export function workOut(formula: Formula, example: string): WorkedExample | undefined {
  const [right = "", left = ""] = example.split(" | ");
  const figures = new Map<Selector, readonly CellReading[]>();
  for (const [term, text] of [
    [formula.left, left],
    [formula.right, right],
  ] as const) {
    const selectors = selectorsOf(term);
    const waiting = (text === "" ? [] : text.split(" ")).map(readFigure);
    const counts = shares(selectors, waiting.length);
    if (!counts) return undefined;
    selectors.forEach((selector, index) => figures.set(selector, waiting.splice(0, counts[index])));
  }
  const lookup = (selector: Selector) =>
    (figures.get(selector) ?? []).map((reading) => possibleValues(reading, selector.wants, UNSAID));
  const side = (term: Formula["left"]) => evaluate(term, intervalAlgebra, lookup);
  const sides = { left: side(formula.left), right: side(formula.right) };
  return { formula, figures, ...sides, outcome: outcomeOf(sides.left, formula.operator, sides.right) };
}
