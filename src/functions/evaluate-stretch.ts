import { fold } from "../core/indicators/expression.ts";
import { type Arithmetic, type Computed, isArithmetic } from "../core/indicators/indicator.ts";
import { blockAlgebra } from "./block-algebra.ts";
import { type Input, isProblem } from "./inputs.ts";
import type { Matrix } from "./matrix.ts";
import { fillRegister, putDecimal, type Register, startStretch, STRETCH, takeRegister, valuesOf } from "./registers.ts";

/** The cells of the result from `start` on, row by row, in a grid of `width` columns. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly width: number;
}

/** What an empty cell counts as; NaN leaves the cell to the exact evaluation. */
const blankOf = (input: Input): number => (input.parameter.optional === true ? Number.NaN : 0);

function load(matrix: Matrix, { start, length, width }: Stretch, blank: number): Register {
  const register = takeRegister();
  const { numerators } = register;
  const rowStep = matrix.height > 1 ? 1 : 0;
  const columnStep = matrix.width > 1 ? 1 : 0;
  let row = Math.floor(start / width);
  let column = start % width;
  for (let index = 0; index < length; row++, column = 0) {
    const cells = matrix.rows[row * rowStep] ?? [];
    const last = Math.min(length, index + width - column);
    for (; index < last; index++, column++) {
      const cell = cells[column * columnStep];
      if (Number.isSafeInteger(cell)) numerators[index] = cell as number;
      else if (typeof cell === "number") putDecimal(register, index, cell);
      else numerators[index] = cell === null ? blank : Number.NaN;
    }
  }
  return register;
}

function inputNamed(inputs: readonly Input[], name: string): Input | undefined {
  for (const input of inputs) if (input.parameter.name === name) return input;
  return undefined;
}

/** For when nothing is known: every cell must be evaluated on its own. */
const UNKNOWN = new Float64Array(STRETCH).fill(Number.NaN);

/** The formula on a stretch of cells at once, in doubles; NaN where a cell must be evaluated on its own. */
export function evaluateStretch(
  indicator: Arithmetic | Computed,
  inputs: readonly Input[],
  stretch: Stretch,
): Float64Array {
  if (!isArithmetic(indicator)) return UNKNOWN;
  for (const { list } of inputs) if (isProblem(list)) return UNKNOWN;
  startStretch(stretch.length);
  const result = fold<Register>(indicator.formula, blockAlgebra, {
    one(name) {
      const input = inputNamed(inputs, name);
      if (input?.matrix !== undefined) return load(input.matrix, stretch, blankOf(input));
      return input?.parameter.optional === true ? undefined : fillRegister(0);
    },
    many(name) {
      const list = inputNamed(inputs, name)?.list;
      return list === undefined || isProblem(list) ? [] : list.map(fillRegister);
    },
  });
  return valuesOf(result);
}
