import { type Failure, invalid } from "../core/indicators/failure.ts";

/** An argument as rows of cells. Rows may be shorter than `columns`: what is not there is an empty cell. */
export interface Matrix {
  readonly rows: readonly (readonly unknown[])[];
  readonly height: number;
  readonly width: number;
}

/** A range, an array or a single value as a Matrix; undefined when the argument is left out or holds no cell. */
export function toMatrix(argument: unknown): Matrix | undefined {
  if (!Array.isArray(argument)) {
    return argument === null || argument === undefined ? undefined : { rows: [[argument]], height: 1, width: 1 };
  }
  const rows: unknown[][] = argument.every(Array.isArray)
    ? argument
    : argument.some(Array.isArray)
      ? argument.map((row: unknown): unknown[] => (Array.isArray(row) ? (row as unknown[]) : [row]))
      : [argument];
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  return width === 0 ? undefined : { rows, height: rows.length, width };
}

/** The most cells a range may hold in Excel's API; more than any report, and a bound to what one call can take. */
const MOST_CELLS = 5_000_000;

export interface Shape {
  readonly height: number;
  readonly width: number;
}

/** A matrix with the name of its argument. */
interface Named {
  readonly parameter: { readonly name: string };
  readonly matrix: Matrix | undefined;
}

/**
 * The shape that the arguments span together: equal ones are worked out cell by cell, a single value is
 * repeated, a row against a column spans a grid. A Failure when they do not fit.
 */
export function spannedShape(inputs: readonly Named[]): Shape | Failure {
  let height = 1;
  let width = 1;
  for (const { matrix } of inputs) {
    if (matrix === undefined) continue;
    if (matrix.height !== 1) height = matrix.height;
    if (matrix.width !== 1) width = matrix.width;
  }
  for (const { matrix } of inputs) {
    if (matrix === undefined) continue;
    const fits = (matrix.height === 1 || matrix.height === height) && (matrix.width === 1 || matrix.width === width);
    if (!fits) return misfit(inputs);
  }
  return height * width > MOST_CELLS ? invalid("De bereiken zijn samen te groot.") : { height, width };
}

/** A Failure when two ranges that belong together cell by cell are not of one shape. */
export function unequalShapes(inputs: readonly Named[]): Failure | undefined {
  const [first] = inputs;
  const isEqual = ({ matrix }: Named): boolean =>
    matrix?.height === first?.matrix?.height && matrix?.width === first?.matrix?.width;
  return inputs.every(isEqual) ? undefined : misfit(inputs);
}

function misfit(inputs: readonly Named[]): Failure {
  const shapes = inputs.flatMap(({ parameter, matrix }) =>
    matrix === undefined ? [] : [`${parameter.name} is ${String(matrix.height)} × ${String(matrix.width)}`],
  );
  return invalid(`De bereiken passen niet op elkaar (rijen × kolommen): ${shapes.join(", ")}.`);
}

/** The cell at a place in the spanned shape: a single value, row or column repeats. */
export function cellOf(matrix: Matrix, row: number, column: number): unknown {
  return matrix.rows[matrix.height === 1 ? 0 : row]?.[matrix.width === 1 ? 0 : column];
}
