import assert from "node:assert/strict";
import fc from "fast-check";
import { indicators } from "../../src/core/indicators/index.ts";
import * as functions from "../../src/functions/functions.ts";
import { anyArguments, anyCell } from "../support/any-input.ts";
import { installCustomFunctions } from "../support/custom-functions.ts";

installCustomFunctions();

const CODES: readonly unknown[] = Object.values(CustomFunctions.ErrorCode);

function assertProper(value: unknown): void {
  if (typeof value === "number") assert.ok(Number.isFinite(value) && !Object.is(value, -0), String(value));
  else if (value instanceof CustomFunctions.Error) assert.ok(CODES.includes(value.code), value.code);
  else assert.ok(typeof value === "string" || typeof value === "boolean", typeof value);
}

/** A value for one cell, or a block of rows of one length. */
function assertAnswer(result: unknown): void {
  if (!Array.isArray(result)) return assertProper(result);
  const rows = result as unknown[][];
  assert.ok(rows.length > 0 && rows.every((row) => row.length > 0 && row.length === rows[0]?.length));
  rows.flat().forEach(assertProper);
}

/** Whatever goes in, a value or a CustomFunctions.Error comes out. Throws with the input where it does not. */
export function fuzzFunction(name: string, runs: number, seed: number): void {
  const wrapper = Object.entries(functions).find(([key]) => key === name.toLowerCase())?.[1] as (
    ...args: unknown[]
  ) => unknown;
  const parameters = indicators.get(name)?.parameters.length ?? 0;
  fc.assert(
    fc.property(anyArguments(parameters), (args) => {
      try {
        assertAnswer(wrapper(...args));
      } catch (error) {
        if (!(error instanceof CustomFunctions.Error)) throw error;
        assertProper(error);
      }
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
}

/** Rows such as a table has, with anything at all in between. */
const tableLike = fc.array(
  fc.tuple(
    fc.constantFrom<unknown>(
      "Stand begin halfjaar",
      "Instroom",
      "Uitstroom",
      "Stand einde halfjaar",
      "Totaal",
      "waarvan",
      "",
      null,
    ),
    anyCell,
    anyCell,
    anyCell,
  ),
  { maxLength: 8 },
);
const header = fc.tuple(
  anyCell,
  ...["1e helft ‘16", "2e helft ‘16", "1e helft ‘17"].map((period) => fc.constant(period)),
);

/** The same of SD.CONTROLE, which answers with a promise. */
export async function fuzzControle(runs: number, seed: number): Promise<void> {
  const table = fc.oneof(
    anyArguments(1).map(([argument]) => argument),
    fc.tuple(header, tableLike).map(([first, rows]) => [first, ...rows]),
  );
  await fc.assert(
    fc.asyncProperty(table, anyArguments(2), async (range, [title, address]) => {
      const invocation = { parameterAddresses: [typeof address === "string" ? address : ""] };
      assertAnswer(await functions.controle(range as unknown[][], title as unknown[][], invocation));
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
}
