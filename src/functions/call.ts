/// <reference types="custom-functions-runtime" />
import { type Failure, invalid, isFailure, tooLarge } from "../core/indicators/failure.ts";
import type { Arithmetic, Computed, Indicator, Outcome, Spread } from "../core/indicators/indicator.ts";
import { type Exact, toNumber } from "../core/interval/exact.ts";
import { type ErrorCell, isErrorCell } from "./cell.ts";
import { passOn, toError } from "./error.ts";
import { evaluateCell, evaluateSpread } from "./evaluate-cell.ts";
import { evaluateStretch } from "./evaluate-stretch.ts";
import { type Input, isProblem, readInputs } from "./inputs.ts";
import { type Shape, spannedShape, unequalShapes } from "./matrix.ts";
import { STRETCH } from "./registers.ts";

/** What goes back to Excel for one cell. */
export type Result = number | string | boolean | CustomFunctions.Error;

function finite(value: Exact): number | Failure {
  const number = toNumber(value);
  return Number.isFinite(number) ? number : tooLarge;
}

/** An outcome without exact numbers: what fits in a cell, and the problems still as data. */
function plain(outcome: Outcome | ErrorCell): number | string | boolean | Failure | ErrorCell {
  if (typeof outcome === "string" || typeof outcome === "boolean") return outcome;
  return isFailure(outcome) || isErrorCell(outcome) ? outcome : finite(outcome);
}

/** For a result of one cell: a failure is thrown, which every Excel shows; an error cell goes out as it came in. */
function single(outcome: Outcome | ErrorCell): Result {
  const value = plain(outcome);
  if (isFailure(value)) throw toError(value);
  return isErrorCell(value) ? passOn(value) : value;
}

/** For a result of many cells: a failure stays in its own cell. */
function oneOfMany(outcome: Outcome | ErrorCell): Result {
  const value = plain(outcome);
  if (isFailure(value)) return toError(value);
  return isErrorCell(value) ? passOn(value) : value;
}

/** A whole number in its short form, so never minus zero: an array of those takes half the time to fill. */
function short(value: number): number {
  const whole = value | 0;
  return whole === value ? whole : value;
}

function spill(indicator: Arithmetic | Computed, inputs: readonly Input[], { height, width }: Shape): Result[][] {
  const results: Result[][] = [];
  const total = height * width;
  let row = new Array<Result>(width);
  let column = 0;
  for (let start = 0; start < total; start += STRETCH) {
    const length = Math.min(STRETCH, total - start);
    const values = evaluateStretch(indicator, inputs, { start, length, width });
    for (let index = 0; index < length; index++) {
      const value = values[index] ?? Number.NaN;
      if (!Number.isNaN(value)) row[column] = short(value);
      else row[column] = oneOfMany(evaluateCell(indicator, inputs, results.length, column));
      if (++column < width) continue;
      results.push(row);
      row = new Array<Result>(width);
      column = 0;
    }
  }
  return results;
}

function oneCell(indicator: Arithmetic | Computed, inputs: readonly Input[]): Result {
  const [value = Number.NaN] = evaluateStretch(indicator, inputs, { start: 0, length: 1, width: 1 });
  return Number.isNaN(value) ? single(evaluateCell(indicator, inputs, 0, 0)) : short(value);
}

/**
 * Works out an indicator for what Excel passes: cell by cell over ranges that fit together. Always gives a
 * block of cells. Throws a CustomFunctions.Error when the result is one cell and fails, or the ranges do not fit.
 */
export function lift(indicator: Arithmetic | Computed, args: readonly unknown[]): Result[][] {
  const inputs = readInputs(indicator, args);
  const shape = spannedShape(inputs);
  if (isFailure(shape)) throw toError(shape);
  if (shape.height * shape.width === 1) return [[oneCell(indicator, inputs)]];
  return spill(indicator, inputs, shape);
}

/** The arguments of a call that gives one answer: single values, and ranges that are taken whole. */
function readWhole(indicator: Indicator, args: readonly unknown[]): readonly Input[] {
  const inputs = readInputs(indicator, args);
  const range = inputs.find(
    ({ matrix, list }) => list === undefined && matrix !== undefined && matrix.height * matrix.width > 1,
  );
  if (range) throw toError(invalid(`Het argument ${range.parameter.name} is één waarde, geen bereik.`));
  const misfit = unequalShapes(
    inputs.filter(({ list, parameter }) => list !== undefined && parameter.repeating !== true),
  );
  if (misfit) throw toError(misfit);
  return inputs;
}

/** Works out an indicator that takes its ranges whole. Throws a CustomFunctions.Error when it fails. */
export function once(indicator: Arithmetic | Computed, args: readonly unknown[]): Result {
  return single(evaluateCell(indicator, readWhole(indicator, args), 0, 0));
}

/** Works out an indicator with more than one answer, beside each other. Throws a CustomFunctions.Error when it fails. */
export function spread(indicator: Spread, args: readonly unknown[]): Result[][] {
  const answer = evaluateSpread(indicator, readWhole(indicator, args));
  return [isProblem(answer) ? [single(answer)] : answer.map(single)];
}
