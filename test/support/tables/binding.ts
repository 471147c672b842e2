import type { Figure, Range } from "./figure.ts";

/** What each figure can be, as far as its print tells. */
export type Reading = (figure: Figure) => Range;

/** A tie between figures that must hold in every correct table, and the rule that ought to see when it does not. */
export interface Binding {
  /** "R01" */
  readonly rule: string;
  readonly figures: readonly Figure[];
  /** True when no values within the readings satisfy the tie: an error that can't be rounding. */
  broken(reading: Reading): boolean;
}

/** Beyond binary dust. */
const CLEAR = 1e-6;

const excludes = (range: Range, value: number): boolean => range.low > value + CLEAR || range.high < value - CLEAR;

/** Σ plus − Σ minus = constant. */
export function sumBinding(rule: string, plus: readonly Figure[], minus: readonly Figure[], constant = 0): Binding {
  return {
    rule,
    figures: [...plus, ...minus],
    broken(reading) {
      let [low, high] = [0, 0];
      for (const figure of plus) {
        low += reading(figure).low;
        high += reading(figure).high;
      }
      for (const figure of minus) {
        low -= reading(figure).high;
        high -= reading(figure).low;
      }
      return excludes({ low, high }, constant);
    },
  };
}

/** quotient = factor × numerator / denominator; all of them at least 0. */
export function quotientBinding(
  rule: string,
  quotient: Figure,
  numerator: Figure,
  denominator: Figure,
  factor = 1,
): Binding {
  return {
    rule,
    figures: [quotient, numerator, denominator],
    broken(reading) {
      const [q, n, d] = [reading(quotient), reading(numerator), reading(denominator)];
      const low = factor * n.low - q.high * d.high;
      const high = factor * n.high - Math.max(0, q.low) * Math.max(0, d.low);
      return excludes({ low, high }, 0);
    },
  };
}
