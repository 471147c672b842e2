import { evaluate } from "../../src/core/language/evaluate.ts";
import { type Formula, isMany, type Selector, selectorsOf } from "../../src/core/language/formula.ts";
import { atLeast, type Interval, outcomeOf, pointOf, roundedTo, unknown } from "../../src/core/interval/interval.ts";
import { intervalAlgebra } from "../../src/core/network/interval-algebra.ts";
import { readCell } from "../../src/core/reading/read-cell.ts";
import { drawSheet } from "./draw-sheet.ts";

/** What a figure alone can be: an example has no table whose notes say more. An average is rounded by nature. */
function intervalOf({ wants }: Selector, text: string): Interval {
  const { marker, value, step } = readCell(drawSheet(text), 0);
  if (value === undefined) return unknown();
  if (marker === "ondergrens") return atLeast(value);
  const rounding = step ?? (wants.statistic === "gemiddelde" ? 1 : undefined);
  return rounding === undefined ? pointOf(value) : roundedTo(value, rounding);
}

/** The figures of a text such as "349 nb 182", each as the selector that asks for it takes it. */
function readFigures(text: string): (selector: Selector) => Interval {
  const waiting = text.split(" ");
  return (selector) => intervalOf(selector, waiting.shift() ?? "");
}

/** How many figures each selector takes, in their order: one, and for SOM what is left over. */
function shares(selectors: readonly Selector[], figures: number): readonly number[] | undefined {
  const sums = selectors.filter(isMany).length;
  const rest = figures - (selectors.length - sums);
  if (sums === 0 ? rest !== 0 : sums > 1 || rest < 1) return undefined;
  return selectors.map((selector) => (isMany(selector) ? rest : 1));
}

/**
 * What a formula gives for an example of its rule, "349 215 182 | 382": the figures of the right-hand side in
 * the order of its selectors, then those of the left. Undefined when the example has other figures than it asks for.
 */
export function outcomeOfExample(formula: Formula, example: string): string | undefined {
  const [right = "", left = ""] = example.split(" | ");
  const values = new Map<Selector, readonly Interval[]>();
  for (const [term, text] of [
    [formula.left, left],
    [formula.right, right],
  ] as const) {
    const selectors = selectorsOf(term);
    const counts = shares(selectors, text === "" ? 0 : text.split(" ").length);
    if (!counts) return undefined;
    const next = readFigures(text);
    selectors.forEach((selector, index) => {
      values.set(
        selector,
        Array.from({ length: counts[index] ?? 0 }, () => next(selector)),
      );
    });
  }
  const side = (term: Formula["left"]) => evaluate(term, intervalAlgebra, (selector) => values.get(selector) ?? []);
  return outcomeOf(side(formula.left), formula.operator, side(formula.right));
}
