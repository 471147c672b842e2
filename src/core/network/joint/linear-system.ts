import type { Exact } from "../../interval/exact.ts";

/** What a number may be: from `low` to `high`, both included; an absent bound is unbounded. */
export interface Range {
  readonly low: Exact | undefined;
  readonly high: Exact | undefined;
}

export interface Variable extends Range {
  /** People and provisions come whole; amounts and percentages do not. */
  readonly integer: boolean;
}

export interface Term {
  /** Its place among the variables of the system. */
  readonly variable: number;
  readonly coefficient: Exact;
}

/** The sum of the terms lies in the range. */
export interface LinearConstraint extends Range {
  readonly terms: readonly Term[];
}

export interface LinearSystem {
  readonly variables: readonly Variable[];
  readonly constraints: readonly LinearConstraint[];
}
