import type { Arithmetic } from "../indicators/indicator.ts";
import type { Exact } from "../interval/exact.ts";
import type { Facet, Facets } from "../vocabulary/facets.ts";

export type Operator = "=" | "<=" | ">=";

/** What the grammar reads, before names and words are looked up; `offset` is where in the text that begins. */
export type ParsedTerm =
  | { readonly kind: "selector"; readonly text: string; readonly offset: number }
  | { readonly kind: "number"; readonly text: string }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly arguments: readonly ParsedTerm[];
      readonly offset: number;
    }
  | {
      readonly kind: "add" | "subtract" | "multiply" | "divide";
      readonly left: ParsedTerm;
      readonly right: ParsedTerm;
    };

export interface ParsedRule {
  readonly left: ParsedTerm;
  readonly operator: Operator;
  readonly right: ParsedTerm;
}

/** A relation between the lines of a table, and which end of it is meant. */
export interface Structure {
  readonly relation:
    | "total"
    | "split"
    | "overlap"
    | "column total"
    | "year total"
    | "shares"
    | "main shares"
    | "of which"
    | "of which line"
    | "of which column";
  readonly end: "whole" | "parts";
}

/** Which figures a rule means: those that say `wants`, at the period itself or the one before. */
export interface Selector {
  readonly text: string;
  readonly wants: Facets;
  /** Set where the figures are named by their place in the table instead of by words. */
  readonly structure: Structure | undefined;
  readonly previous: boolean;
  /** At every half year, quarter or month of the year that the rule is put to (JAARSOM), instead of the period itself. */
  readonly ofYear: boolean;
  /** In these facets the figures of the rule may be anything, as long as they are all the same. */
  readonly alike: readonly Facet[];
  /** All that match, taken together (SOM, MAX), instead of the one that matches. */
  readonly all: boolean;
}

/** The side of a rule as a tree whose leaves are figures. */
export type Term =
  /** One figure, or the sum of many. */
  | { readonly kind: "selector"; readonly selector: Selector }
  /** The largest of many. */
  | { readonly kind: "largest"; readonly selector: Selector }
  | { readonly kind: "number"; readonly value: Exact }
  | { readonly kind: "call"; readonly indicator: Arithmetic; readonly arguments: readonly Term[] }
  | { readonly kind: "add" | "subtract" | "multiply" | "divide"; readonly left: Term; readonly right: Term };

export interface Formula {
  readonly text: string;
  readonly left: Term;
  readonly operator: Operator;
  readonly right: Term;
}

/** Every selector of a term, from left to right. */
export function selectorsOf(term: Term): readonly Selector[] {
  switch (term.kind) {
    case "selector":
    case "largest":
      return [term.selector];
    case "number":
      return [];
    case "call":
      return term.arguments.flatMap(selectorsOf);
    default:
      return [...selectorsOf(term.left), ...selectorsOf(term.right)];
  }
}

/** Whether a selector may stand for more than one figure. */
export function isMany({ all, ofYear }: Selector): boolean {
  return all || ofYear;
}

/** The selector a formula is about: the first on its left that is one figure of the period itself, else many of them. */
export function subjectOf({ left }: Formula): Selector | undefined {
  const selectors = selectorsOf(left);
  return selectors.find((one) => !isMany(one) && !one.previous) ?? selectors.find(({ previous }) => !previous);
}
