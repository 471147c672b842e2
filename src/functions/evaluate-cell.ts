import { exactAlgebra } from "../core/indicators/exact-algebra.ts";
import { fold } from "../core/indicators/expression.ts";
import { type Failure, invalid, isFailure } from "../core/indicators/failure.ts";
import {
  type Arguments,
  type Arithmetic,
  type Cell,
  type Computed,
  isArithmetic,
  type Outcome,
  type Spread,
} from "../core/indicators/indicator.ts";
import type { Exact } from "../core/interval/exact.ts";
import { type ErrorCell, plainCell, UNREADABLE } from "./cell.ts";
import { graver, type Input, isProblem, type Problem } from "./inputs.ts";
import { cellOf } from "./matrix.ts";
import { readNumber } from "./read-number.ts";

/** A text argument is the cell as it stands. An empty cell counts as 0, as it does everywhere. */
function readCell(value: unknown, name: string): Cell | Problem {
  const cell = plainCell(value) ?? 0;
  return cell === UNREADABLE ? invalid(`Het argument ${name} is geen getal en geen tekst.`) : cell;
}

/** The arguments for one cell of the result, by the name of the parameter. */
interface Values {
  readonly numbers: Record<string, Exact | undefined>;
  readonly cells: Record<string, Cell>;
  readonly lists: Record<string, readonly Exact[]>;
}

function readValues(inputs: readonly Input[], row: number, column: number): Values | Problem {
  const values: Values = { numbers: {}, cells: {}, lists: {} };
  let problem: Problem | undefined;
  const keep = <T>(value: T | Problem, into: Record<string, T>, name: string): void => {
    if (isProblem(value)) problem = graver(problem, value);
    else into[name] = value;
  };
  for (const { parameter, matrix, list } of inputs) {
    const cell = matrix === undefined ? undefined : cellOf(matrix, row, column);
    if (list !== undefined) keep(list, values.lists, parameter.name);
    else if (parameter.kind === "tekst") keep(readCell(cell, parameter.name), values.cells, parameter.name);
    else keep(readNumber(cell, parameter), values.numbers, parameter.name);
  }
  return problem ?? values;
}

/** A test cannot be carried out on a missing figure: that is an answer, not an error. */
function answerTo(problem: Problem, indicator: Arithmetic | Computed): Problem | string {
  const isMissing = isFailure(problem) && problem.error === "#N/A";
  return isMissing && !isArithmetic(indicator) ? (indicator.whenMissing ?? problem) : problem;
}

const argumentsOf = ({ numbers, cells, lists }: Values): Arguments => ({
  number: (name) => numbers[name],
  cell: (name) => cells[name] ?? 0,
  list: (name) => lists[name] ?? [],
});

/** One cell of the result, exactly; an error cell among the arguments comes back as it is. */
export function evaluateCell(
  indicator: Arithmetic | Computed,
  inputs: readonly Input[],
  row: number,
  column: number,
): Outcome | ErrorCell {
  const values = readValues(inputs, row, column);
  if (isProblem(values)) return answerTo(values, indicator);
  if (!isArithmetic(indicator)) return indicator.evaluate(argumentsOf(values));
  return fold<Exact | Failure>(indicator.formula, exactAlgebra, {
    one: (name) => values.numbers[name],
    many: (name) => values.lists[name] ?? [],
  });
}

/** The answer of an indicator that gives more than one cell. */
export function evaluateSpread(indicator: Spread, inputs: readonly Input[]): readonly Exact[] | Problem {
  const values = readValues(inputs, 0, 0);
  return isProblem(values) ? values : indicator.spread(argumentsOf(values));
}
