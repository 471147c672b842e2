import { type Asked, figuresOf } from "../findings/answer.ts";
import type { Exact } from "../interval/exact.ts";
import type { Figure } from "../network/figure.ts";
import { holdsWith } from "./holds-with.ts";
import { asAsked } from "./repair.ts";

/** The figure of a cell as one check asks it: in euros where another asks it in thousands. */
const figureAt = (asked: readonly Figure[], cell: Figure): Figure =>
  asked.find(({ series, moment }) => series === cell.series && moment === cell.moment) ?? cell;

/** Whether a question comes out if one of its figures were another one; undefined where it cannot be asked again. */
export function isRightIf(asked: Asked, figure: Figure, value: Exact): boolean | undefined {
  return "constraint" in asked ? holdsWith(asked.constraint, figure, value) : asked.holdsWith?.(figure, value);
}

/** The same, of another value in a cell, as that prints it. */
export function isRightWith(asked: Asked, cell: Figure, printed: Exact): boolean | undefined {
  const figure = figureAt(figuresOf(asked), cell);
  return isRightIf(asked, figure, asAsked(figure, printed));
}
