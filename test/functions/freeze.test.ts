import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "mocha";
import { freeze } from "../../src/core/indicators/freeze.ts";
import { type Arithmetic, isArithmetic } from "../../src/core/indicators/indicator.ts";
import { indicators } from "../../src/core/indicators/index.ts";
import { lookUpCells } from "../../src/core/indicators/look-up-cells.ts";
import { cellAddress } from "../../src/core/workbook/area.ts";
import { buildGrid } from "../../src/core/workbook/grid.ts";
import { callWrapper } from "../support/call-function.ts";
import { calculateWorkbook, type SheetCell } from "../support/independent-engine.ts";

const RUNS = 25;
const TOLERANCE = 1e-12;
const SHEET = "Anna's cijfers";

const figure = fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.constant(null));

/** Figures for every argument, and how many of the optional ones are given. */
const callsOf = ({ parameters }: Arithmetic) => {
  const required = parameters.filter(({ optional }) => optional !== true).length;
  return fc.record({
    figures: fc.tuple(
      ...parameters.map(({ optional }) => (optional === true ? fc.integer({ min: 0, max: 2 }) : figure)),
    ),
    count: fc.integer({ min: required, max: parameters.length }),
  });
};

/** What the formula around the call makes of the value of the call. */
const around = (call: string): string => `=100-2*${call}`;
const outside = (value: number): number => 100 - 2 * value;

describe("a frozen formula gives in another engine what the function gives", () => {
  for (const indicator of indicators.values()) {
    if (!isArithmetic(indicator)) continue;
    it(indicator.name, async function () {
      this.timeout(60_000);
      const calls = fc.sample(callsOf(indicator), { numRuns: RUNS, seed: 20170102 });
      const grid = buildGrid({
        name: SHEET,
        visibility: "visible",
        top: 0,
        left: 0,
        values: calls.map(({ figures }) => [...figures]),
      });
      const lookup = lookUpCells({ name: "test.xlsx", sheets: [grid] }, "Blad1", () => undefined);
      const frozen = calls.map(({ count }, row): SheetCell[] => {
        const cells = Array.from({ length: count }, (_, column) => `'Anna''s cijfers'!$${cellAddress(row, column)}`);
        // Single figures nested, a whole range as it is.
        const args = cells.map((cell, index) =>
          indicator.parameters[index]?.kind === "getal" && indicator.parameters[index].optional !== true
            ? `SD.GETAL(${cell})`
            : cell,
        );
        const call = `sd.${indicator.name.toLowerCase()}( ${args.join(" , ")} )`;
        const result = freeze(around(call), lookup);
        assert.ok(result && "formula" in result, `${around(call)}: ${JSON.stringify(result)}`);
        return [result.formula];
      });
      const valueAt = await calculateWorkbook({ [SHEET]: calls.map(({ figures }) => [...figures]), Blad1: frozen });
      for (const [row, { figures, count }] of calls.entries()) {
        const args = indicator.parameters.map(({ repeating }, index) => {
          const cell = [[index < count ? (figures[index] ?? null) : null]];
          return repeating === true ? [cell] : cell;
        });
        const result = callWrapper(indicator.name, args);
        const ours: unknown = Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
        const theirs = valueAt("Blad1", row, 0);
        const where = `${String(frozen[row]?.[0])} of ${JSON.stringify(figures)}: ours ${String(ours)}, theirs ${String(theirs)}`;
        if (typeof ours !== "number") assert.equal(theirs, ours === "#DEEL/0!" ? "#DIV/0!" : ours, where);
        else {
          assert.ok(typeof theirs === "number", where);
          const scale = Math.max(100, Math.abs(ours));
          assert.ok(Math.abs(outside(ours) - theirs) <= TOLERANCE * scale, where);
        }
      }
    });
  }
});
