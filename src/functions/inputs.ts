import { exactAlgebra } from "../core/indicators/exact-algebra.ts";
import { type Failure, isFailure } from "../core/indicators/failure.ts";
import { type Indicator, isArithmetic, type Parameter } from "../core/indicators/indicator.ts";
import type { Exact } from "../core/interval/exact.ts";
import { type ErrorCell, isErrorCell } from "./cell.ts";
import { type Matrix, toMatrix } from "./matrix.ts";
import { readNumber } from "./read-number.ts";

/** Why an argument gives no value: it is wrong, or it is an error already. */
export type Problem = Failure | ErrorCell;

/** One argument of a call: cells to work through one by one, or a whole range read at once. */
export interface Input {
  readonly parameter: Parameter;
  /** Undefined when the argument is left out or repeats: those have no shape. */
  readonly matrix: Matrix | undefined;
  /** Everything a reeks holds; undefined for any other argument. */
  readonly list: readonly Exact[] | Problem | undefined;
}

export const isProblem = (value: unknown): value is Problem => isFailure(value) || isErrorCell(value);

/** An error cell goes before any other problem: what comes in as an error goes out as that error. */
export function graver(first: Problem | undefined, next: Problem): Problem {
  return first === undefined || (isErrorCell(next) && !isErrorCell(first)) ? next : first;
}

/** A repeating argument arrives as a list of ranges: three arrays deep. What lies deeper is no cell. */
const DEEPEST = 2;

function readList(argument: unknown, parameter: Parameter): readonly Exact[] | Problem {
  const cells: unknown[] = Array.isArray(argument) ? argument.flat(DEEPEST) : [argument];
  const values: Exact[] = [];
  let problem: Problem | undefined;
  for (const cell of cells) {
    const value = readNumber(cell, parameter) ?? 0;
    if (isProblem(value)) problem = graver(problem, value);
    else values.push(value);
  }
  return problem ?? values;
}

/** The arguments of a call, in the order of the parameters. */
export function readInputs(indicator: Indicator, args: readonly unknown[]): Input[] {
  return indicator.parameters.map((parameter, index): Input => {
    const argument = args[index];
    const matrix = parameter.repeating === true ? undefined : toMatrix(argument);
    if (parameter.kind !== "reeks") return { parameter, matrix, list: undefined };
    const list = readList(argument, parameter);
    if (isProblem(list) || !isArithmetic(indicator) || parameter.repeating !== true) return { parameter, matrix, list };
    // A formula only ever sums a repeating range: done here once, not again for every cell of the result.
    const total = exactAlgebra.sum(list);
    return { parameter, matrix, list: isFailure(total) ? total : [total] };
  });
}
