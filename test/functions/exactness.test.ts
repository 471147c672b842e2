import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { type Arithmetic, isArithmetic, type Parameter } from "../../src/core/indicators/indicator.ts";
import { indicators } from "../../src/core/indicators/index.ts";
import { callWrapper } from "../support/call-function.ts";

const figure = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc.integer({ min: -99_999, max: 99_999 }).map((cents) => cents / 100),
  fc.maxSafeInteger().map((cents) => cents / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const digits = fc.oneof(
  fc.integer({ min: -3, max: 4 }),
  fc.integer({ min: -400, max: 400 }),
  fc.double({ min: -2, max: 2, noNaN: true }),
);
const cellFor = (parameter: Parameter): fc.Arbitrary<number> => (parameter.name === "decimalen" ? digits : figure);

/** As a data type of Excel: read the same, but never by the short cut for plain numbers. */
const asDataType = (value: number): unknown => ({ type: "Double", basicType: "Double", basicValue: value });

/** Every parameter gets a column of as many cells, a repeating one a list with one such column. */
const columnsOf = (indicator: Arithmetic): fc.Arbitrary<number[][][]> =>
  fc.tuple(
    ...indicator.parameters.map((parameter) =>
      fc.array(
        cellFor(parameter).map((cell) => [cell]),
        { minLength: 3, maxLength: 3 },
      ),
    ),
  );

describe("the short cut in doubles gives what exact arithmetic gives", () => {
  for (const indicator of indicators.values()) {
    if (!isArithmetic(indicator) || indicator.lifts === false) continue;
    it(indicator.name, () => {
      fc.assert(
        fc.property(columnsOf(indicator), (columns) => {
          const passed = (read: (cell: number) => unknown): unknown[] =>
            columns.map((column, index) => {
              const range = column.map(([cell]) => [read(cell ?? 0)]);
              return indicator.parameters[index]?.repeating === true ? [range] : range;
            });
          assert.deepEqual(
            callWrapper(
              indicator.name,
              passed((cell) => cell),
            ),
            callWrapper(indicator.name, passed(asDataType)),
          );
        }),
        { numRuns: 300 },
      );
    });
  }
});
