import type { Exact } from "../interval/exact.ts";
import type { Expression } from "./expression.ts";
import type { Failure } from "./failure.ts";

/** In the order of the index page. */
export const GROUPS = [
  "Stand en stroom",
  "Totalen",
  "Verhoudingen",
  "Budget en PGB",
  "Ontwikkeling",
  "Publicatie",
  "Lezen",
  "Toetsen",
] as const;
export type Group = (typeof GROUPS)[number];

/**
 * What an argument is, and so how it is read and whether ranges are worked out cell by cell:
 * - getal: a number per cell; lifts
 * - doel: as getal, but a range of targets ("800 - 1.100") counts as its lower bound; lifts
 * - tekst: the cell as it stands; lifts
 * - reeks: a whole range of numbers as one argument; does not lift
 */
export type ParameterKind = "getal" | "doel" | "tekst" | "reeks";

export interface Parameter {
  /** Dutch, as the user sees it in Excel. */
  readonly name: string;
  /** Dutch, one line. */
  readonly description: string;
  readonly kind: ParameterKind;
  readonly optional?: true;
  /** May be given any number of times; only ever the last one. */
  readonly repeating?: true;
}

/** What a cell holds, empty cells and errors apart. */
export type Cell = string | number | boolean;

export interface Example {
  /** What stands between the parentheses; a list is a range of cells under each other. */
  readonly arguments: readonly (Cell | readonly Cell[])[];
  /** What comes out; "#N/B" is an error, a list spills over the columns. */
  readonly result: Cell | readonly Cell[];
  /** Report and table or line, or "gemaakt voorbeeld". */
  readonly source: string;
}

/** What the function wizard, the help page and the metadata say of a function. */
export interface Description {
  /** The Dutch name in Excel, in capitals, without the namespace SD. */
  readonly name: string;
  readonly group: Group;
  /** Dutch, one sentence: what it computes. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** Dutch: the unit of the result. */
  readonly unit: string;
  /** Where the formula comes from: report and line. */
  readonly source: string;
  /** Dutch sentences: what to know of this function at the edges. */
  readonly notes: readonly string[];
  /** False where one call gives one answer: ranges are not worked out cell by cell. */
  readonly lifts?: false;
}

/** A function whose examples can be worked out by itself. */
interface Computable extends Description {
  readonly examples: readonly [Example, Example, Example];
}

/** An indicator that is plain arithmetic: value, native Excel form and constraint all follow from its formula. */
export interface Arithmetic extends Computable {
  readonly formula: Expression;
}

/** The arguments of one evaluation, read according to their kind. */
export interface Arguments {
  /** A `getal` or `doel`; an optional one that is absent is undefined. */
  number(name: string): Exact | undefined;
  /** A `tekst`. */
  cell(name: string): Cell;
  /** A `reeks`. */
  list(name: string): readonly Exact[];
}

export type Outcome = Exact | string | boolean | Failure;

/** An indicator that is no plain arithmetic: it gives a text, makes a choice or carries out a test. */
export interface Computed extends Computable {
  readonly evaluate: (args: Arguments) => Outcome;
  /** The result for a missing figure, in place of #N/B. */
  readonly whenMissing?: string;
}

/** An indicator with an answer of more than one cell, beside each other. */
export interface Spread extends Computable {
  readonly lifts: false;
  readonly spread: (args: Arguments) => readonly Exact[] | Failure;
}

export type Indicator = Arithmetic | Computed | Spread;

export function isArithmetic(indicator: Indicator): indicator is Arithmetic {
  return "formula" in indicator;
}

export function isSpread(indicator: Indicator): indicator is Spread {
  return "spread" in indicator;
}
