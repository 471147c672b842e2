import { fold } from "../core/indicators/expression.ts";
import type { Arithmetic } from "../core/indicators/indicator.ts";
import { blockAlgebra, fillRegister, putDecimal, type Register, startStretch, takeRegister } from "./block-algebra.ts";
import { type Input, isProblem } from "./inputs.ts";
import type { Matrix } from "./matrix.ts";

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
      if (typeof cell !== "number") numerators[index] = cell === null ? blank : Number.NaN;
      else if (Number.isSafeInteger(cell)) numerators[index] = cell;
      else putDecimal(register, index, cell);
    }
  }
  return register;
}

function inputNamed(inputs: readonly Input[], name: string): Input | undefined {
  for (const input of inputs) if (input.parameter.name === name) return input;
  return undefined;
}

/**
 * The formula on a stretch of cells at once, in doubles; NaN (`valueAt`) where a cell must be evaluated on
 * its own. Undefined when the arguments leave nothing to win.
 */
export function evaluateStretch(
  indicator: Arithmetic,
  inputs: readonly Input[],
  stretch: Stretch,
): Register | undefined {
  for (const { list } of inputs) if (isProblem(list)) return undefined;
  startStretch(stretch.length);
  return fold<Register>(indicator.formula, blockAlgebra, {
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
}
