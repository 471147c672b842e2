import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { exactAlgebra } from "../../src/core/indicators/exact-algebra.ts";
import { type Algebra, type Bindings, fold } from "../../src/core/indicators/expression.ts";
import { isFailure } from "../../src/core/indicators/failure.ts";
import { type Arithmetic, isArithmetic, type Parameter } from "../../src/core/indicators/indicator.ts";
import { indicators } from "../../src/core/indicators/index.ts";
import { atom, ENGLISH, nativeForm } from "../../src/core/indicators/native-form.ts";
import { type Exact, exact, multiply, powerOfTen, toNumber } from "../../src/core/interval/exact.ts";
import { cellAddress } from "../../src/core/workbook/area.ts";
import { callWrapper } from "../support/call-function.ts";
import { calculate, type SheetCell } from "../support/independent-engine.ts";

const RUNS = 40;
const TOLERANCE = 1e-12;
/** Cells per argument: enough to see that a range is worked out cell by cell. */
const WIDTH = 3;

const figure = fc.oneof(
  fc.integer({ min: -5000, max: 5000 }),
  fc.integer({ min: 0, max: 900_000_000 }),
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100),
  fc.constant(null),
);

/** One call: per parameter WIDTH cells; decimals and multiples are written out in the formula. */
interface Call {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly digits: number | undefined;
}

const isDigits = ({ name, optional }: Parameter): boolean =>
  optional === true && (name === "decimalen" || name === "veelvoud");

const callsOf = (indicator: Arithmetic): fc.Arbitrary<Call> =>
  fc.record({
    cells: fc.tuple(...indicator.parameters.map(() => fc.array(figure, { minLength: WIDTH, maxLength: WIDTH }))),
    digits: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  });

/** The texts or values of a call as a formula of the indicator takes them. */
function bindings<T>(
  indicator: Arithmetic,
  digits: T | undefined,
  one: (index: number) => T,
  many: (index: number) => T[],
): Bindings<T> {
  const at = (name: string): number => indicator.parameters.findIndex((parameter) => parameter.name === name);
  return {
    one: (name) => {
      const parameter = indicator.parameters[at(name)];
      return parameter !== undefined && isDigits(parameter) ? digits : one(at(name));
    },
    many: (name) => many(at(name)),
  };
}

/** How large the intermediate results are: binary rounding errors are small beside these, not beside a difference. */
const magnitude: Algebra<number> = {
  constant: (value) => Math.abs(toNumber(value)),
  add: (left, right) => left + right,
  subtract: (left, right) => left + right,
  multiply: (left, right) => left * right,
  divide: (left, right) => left / right,
  absolute: (value) => value,
  sum: (values) => values.reduce((total, value) => total + value, 0),
  sumProduct: (left, right) => left.reduce((total, value, index) => total + value * (right[index] ?? 0), 0),
  round: (value) => value,
  roundToMultiple: (value) => value,
};

/** Whether the exact value lies halfway between two that it may be rounded to. */
function isTie(indicator: Arithmetic, digits: number, values: Bindings<Exact>): boolean {
  const formula = indicator.formula;
  if (formula.kind !== "round" && formula.kind !== "roundToMultiple") return false;
  const unrounded = fold(formula.of, exactAlgebra, values);
  if (isFailure(unrounded)) return false;
  const steps = formula.kind === "round" ? multiply(unrounded, powerOfTen(digits + formula.extra)) : unrounded;
  const distance = Math.abs(toNumber(steps)) % 1;
  return Math.abs(distance - 0.5) < 1e-6;
}

describe("an arithmetic function equals its native formula in another engine", () => {
  for (const indicator of indicators.values()) {
    if (!isArithmetic(indicator)) continue;
    it(indicator.name, async function () {
      this.timeout(60_000);
      const calls = fc.sample(callsOf(indicator), { numRuns: RUNS, seed: 20170101 });
      const formulaColumn = indicator.parameters.length * WIDTH;
      const rows = calls.map(({ cells, digits }, row): SheetCell[] => {
        const range = (index: number): string =>
          `${cellAddress(row, index * WIDTH)}:${cellAddress(row, index * WIDTH + WIDTH - 1)}`;
        const text = digits === undefined ? undefined : String(digits);
        const native = nativeForm(
          indicator.formula,
          bindings(
            indicator,
            text === undefined ? undefined : atom(text),
            (index) => atom(range(index)),
            (index) => [atom(range(index))],
          ),
          ENGLISH,
        );
        const answers =
          indicator.lifts === false
            ? [`=${native.text}`]
            : Array.from({ length: WIDTH }, (_, k) => `=INDEX(${native.text},1,${String(k + 1)})`);
        return [...cells.flat(), ...answers];
      });
      const valueAt = await calculate(rows);
      for (const [row, { cells, digits }] of calls.entries()) {
        const args = indicator.parameters.map((parameter, index) => {
          if (isDigits(parameter)) return digits === undefined ? null : [[digits]];
          return parameter.repeating === true ? [[cells[index]]] : [cells[index]];
        });
        const result = callWrapper(indicator.name, args);
        const answers = Array.isArray(result) ? ((result as unknown[][])[0] ?? []) : [result];
        for (const [column, ours] of answers.entries()) {
          const theirs = valueAt(row, formulaColumn + column);
          const valuesAt = (index: number): number => cells[index]?.[column] ?? 0;
          const all = (index: number): number[] => (cells[index] ?? []).map((cell) => cell ?? 0);
          const scale = fold(
            indicator.formula,
            magnitude,
            bindings(
              indicator,
              digits,
              (i) => Math.abs(valuesAt(i)),
              (i) => all(i).map(Math.abs),
            ),
          );
          const where = `${String(rows[row]?.[formulaColumn + column])} of ${JSON.stringify(cells)}: ours ${String(ours)}, theirs ${String(theirs)}`;
          if (typeof ours !== "number" || typeof theirs !== "number") {
            assert.equal(ours, theirs === "#DIV/0!" ? "#DEEL/0!" : theirs, where);
          } else if (Math.abs(ours - theirs) > TOLERANCE * scale) {
            const exactly = bindings<Exact>(
              indicator,
              digits,
              (i) => exact(valuesAt(i)),
              (i) => all(i).map(exact),
            );
            assert.ok(digits !== undefined && isTie(indicator, digits, exactly), where);
          }
        }
      }
    });
  }
});
