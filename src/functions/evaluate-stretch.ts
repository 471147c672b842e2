import { fold } from "../core/indicators/expression.ts";
import type { Arithmetic } from "../core/indicators/indicator.ts";
import { blockAlgebra, fillRegister, put, type Register, startStretch, takeRegister } from "./block-algebra.ts";
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

function load(matrix: Matrix, stretch: Stretch, blank: number): Register {
  const register = takeRegister();
  const { rows } = matrix;
  const isTall = matrix.height > 1;
  const isWide = matrix.width > 1;
  let row = Math.floor(stretch.start / stretch.width);
  let column = stretch.start % stretch.width;
  for (let index = 0; index < stretch.length; index++) {
    const cell = rows[isTall ? row : 0]?.[isWide ? column : 0];
    put(register, index, typeof cell === "number" ? cell : cell === null ? blank : Number.NaN);
    if (++column === stretch.width) {
      column = 0;
      row++;
    }
  }
  return register;
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
  if (inputs.some((input) => isProblem(input.list))) return undefined;
  startStretch(stretch.length);
  const named = (name: string): Input | undefined => inputs.find((input) => input.parameter.name === name);
  return fold<Register>(indicator.formula, blockAlgebra, {
    one: (name) => {
      const input = named(name);
      if (input?.matrix !== undefined) return load(input.matrix, stretch, blankOf(input));
      return input?.parameter.optional === true ? undefined : fillRegister(0);
    },
    many: (name) => {
      const list = named(name)?.list;
      return list === undefined || isProblem(list) ? [] : list.map(fillRegister);
    },
  });
}
