import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { indicators } from "../../src/core/indicators/index.ts";
import type { Indicator, Parameter } from "../../src/core/indicators/indicator.ts";
import { gempgb, markering, somverschil, stand } from "../../src/functions/functions.ts";
import { callWrapper } from "../support/call-function.ts";

const SHAPES: readonly (readonly [what: string, begin: unknown, flow: unknown, out: unknown, result: unknown])[] = [
  ["single values", 5, 2, 1, [[6]]],
  ["one-cell ranges", [[5]], [[2]], [[1]], [[6]]],
  ["equal columns", [[5], [6]], [[2], [3]], [[1], [1]], [[6], [8]]],
  ["equal rows", [[5, 6]], [[2, 3]], [[1, 1]], [[6, 8]]],
  [
    "blocks",
    [
      [1, 2],
      [3, 4],
    ],
    [
      [10, 10],
      [10, 10],
    ],
    [
      [0, 1],
      [2, 3],
    ],
    [
      [11, 11],
      [11, 11],
    ],
  ],
  ["a single value repeats", [[5], [6]], 1, [[1]], [[5], [6]]],
  [
    "a row against a column spans a grid",
    [[1, 2, 3]],
    [[10], [20]],
    0,
    [
      [11, 12, 13],
      [21, 22, 23],
    ],
  ],
  [
    "a column beside a block",
    [
      [1, 2],
      [3, 4],
    ],
    [[10], [20]],
    0,
    [
      [11, 12],
      [23, 24],
    ],
  ],
  ["a list without rows is a row", [1, 2], 1, 0, [[2, 3]]],
  ["an empty array is an argument left out", [], 1, 0, [[1]]],
  [
    "what a short row lacks is empty",
    [[1, 2], [3]],
    1,
    0,
    [
      [2, 3],
      [4, 1],
    ],
  ],
];

const MISFITS: readonly (readonly [begin: unknown, flow: unknown, message: string])[] = [
  [
    [[1], [2]],
    [[1], [2], [3]],
    "De bereiken passen niet op elkaar (rijen × kolommen): begin is 2 × 1, in is 3 × 1, uit is 1 × 1.",
  ],
  [
    [[1, 2]],
    [[1, 2, 3]],
    "De bereiken passen niet op elkaar (rijen × kolommen): begin is 1 × 2, in is 1 × 3, uit is 1 × 1.",
  ],
];

describe("lifting", () => {
  for (const [what, begin, flow, out, result] of SHAPES) {
    it(what, () => {
      assert.deepEqual(stand(begin as unknown[][], flow as unknown[][], out as unknown[][]), result);
    });
  }

  for (const [begin, flow, message] of MISFITS) {
    it(message, () => {
      assert.throws(() => stand(begin as unknown[][], flow as unknown[][], [[0]]), { code: "#VALUE!", message });
    });
  }

  it("refuses what could never be a range", () => {
    const row = Array.from({ length: 2_500 }, () => 1);
    const column = row.map((cell) => [cell]);
    assert.throws(() => stand([row], column, [[1]]), { code: "#VALUE!", message: "De bereiken zijn samen te groot." });
  });

  it("lifts over text and over the total, not over the parts", () => {
    assert.deepEqual(
      markering([
        ["-", "200+"],
        [7, "nb"],
      ]),
      [
        ["streepje", "ondergrens"],
        ["getal", "nb"],
      ],
    );
    assert.deepEqual(somverschil([[10], [12]], [[[4], [3]], [[5]]]), [[2], [0]]);
  });

  it("lifts over the decimals too", () => {
    assert.deepEqual(gempgb([[1234.567]], [[1]], [[0, 2, null]]), [[1235, 1234.57, 1234.567]]);
  });

  it("works out 100.000 cells, each as if alone", () => {
    const column = Array.from({ length: 100_000 }, (_, index) => [index % 7 === 0 ? "€ 3.520" : index / 100]);
    const result = stand(column, [[0.01]], [[0.01]]);
    assert.deepEqual(
      result,
      column.map(([cell]) => [cell === "€ 3.520" ? 3520 : cell]),
    );
  });
});

const anyCell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -100_000, max: 100_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: -9_999_999, max: 9_999_999 }).map((cents) => cents / 100) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  fc.constantFrom<unknown>(
    "€ 3.520",
    "25.991-",
    "47,4%",
    "-",
    "nb",
    "",
    "veel",
    "1e helft ‘16",
    "lasten",
    "=",
    null,
    true,
  ),
);
const cellFor = (parameter: Parameter): fc.Arbitrary<unknown> => {
  if (parameter.name === "decimalen") return fc.oneof(fc.integer({ min: -3, max: 6 }), fc.constant(null));
  if (parameter.name === "soort") return fc.constantFrom("lasten", "baten", "winst");
  if (parameter.name === "operator") return fc.constantFrom("=", "<=", ">=", "?");
  return anyCell;
};

/** A block of this height and width of cells that suit the parameter, or a single one. */
const blockFor = (parameter: Parameter, height: number, width: number): fc.Arbitrary<unknown[][]> =>
  fc.oneof(
    fc.array(fc.array(cellFor(parameter), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
    fc.array(cellFor(parameter), { minLength: 1, maxLength: 1 }).map((cell) => [cell]),
  );

function lawFor(indicator: Indicator): void {
  const shape = fc.record({ height: fc.integer({ min: 1, max: 4 }), width: fc.integer({ min: 1, max: 4 }) });
  const calls = shape.chain(({ height, width }) =>
    fc.record({
      height: fc.constant(height),
      width: fc.constant(width),
      blocks: fc.tuple(
        ...indicator.parameters.map((parameter) =>
          parameter.kind === "reeks"
            ? blockFor(parameter, 2, 2).map((block) => [block])
            : blockFor(parameter, height, width),
        ),
      ),
    }),
  );
  fc.assert(
    fc.property(calls, ({ height, width, blocks }) => {
      const isSingle = indicator.parameters.every(
        ({ kind }, index) => kind === "reeks" || (blocks[index]?.length === 1 && blocks[index][0]?.length === 1),
      );
      const [rows, columns] = isSingle ? [1, 1] : [height, width];
      const alone = (row: number, column: number): unknown =>
        callWrapper(
          indicator.name,
          blocks.map((block, index) => {
            if (indicator.parameters[index]?.kind === "reeks") return block;
            return [[block.length === 1 && block[0]?.length === 1 ? block[0][0] : block[row]?.[column]]];
          }),
        );
      const expected = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => alone(row, column)),
      );
      assert.deepEqual(callWrapper(indicator.name, blocks), rows * columns === 1 ? expected[0]?.[0] : expected);
    }),
    { numRuns: 100 },
  );
}

describe("lifting equals the function on single values, cell by cell", () => {
  for (const indicator of indicators.values()) {
    if (indicator.lifts !== false) it(indicator.name, () => lawFor(indicator));
  }
});
