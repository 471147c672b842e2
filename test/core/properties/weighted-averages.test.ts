import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

// An average is weighed by numbers that the table need not show: however near it comes to a plain one, it is no schending.

const TEAMS = ["Noord", "Oost", "Zuid", "West", "Midden", "Haven"];
const RUNS = 1000;

interface Averaged {
  readonly decimals: number;
  readonly lowest: number;
  readonly spread: number;
  /** By team. */
  readonly weights: readonly number[];
  /** By team and column, as parts of the spread. */
  readonly parts: readonly (readonly number[])[];
}

const averaged: fc.Arbitrary<Averaged> = fc
  .record({
    decimals: fc.integer({ min: 0, max: 1 }),
    lowest: fc.constantFrom(5, 20, 60, 400),
    spread: fc.constantFrom(1, 3, 10, 30),
    teams: fc.integer({ min: 2, max: TEAMS.length }),
    columns: fc.integer({ min: 2, max: 8 }),
    most: fc.constantFrom(2, 4, 20),
  })
  .chain(({ teams, columns, most, ...rest }) =>
    fc
      .record({
        weights: fc.array(fc.integer({ min: 1, max: most }), { minLength: teams, maxLength: teams }),
        parts: fc.array(
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: columns, maxLength: columns }),
          { minLength: teams, maxLength: teams },
        ),
      })
      .map((drawn) => ({ ...rest, ...drawn })),
  );

function draw({ decimals, lowest, spread, weights, parts }: Averaged): string {
  const figures = parts.map((line) => line.map((part) => Number((lowest + part * spread).toFixed(decimals))));
  const shown = (value: number): string => value.toFixed(decimals).replace(".", ",");
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const columns = figures[0] ?? [];
  const averages = columns.map(
    (_, column) => figures.reduce((sum, line, team) => sum + (line[column] ?? 0) * (weights[team] ?? 0), 0) / all,
  );
  const line = (label: string, values: readonly number[]): string => [label, ...values.map(shown)].join(" | ");
  return [
    ["Doorlooptijd in dagen", ...columns.map((_, column) => String(2015 + column))].join(" | "),
    ...figures.map((values, team) => line(TEAMS[team] ?? "", values)),
    line("Gemiddeld", averages),
  ].join("\n");
}

describe("averages by numbers that are not shown", () => {
  it("are no schending", function () {
    this.timeout(60_000);
    const property = fc.property(averaged, (table) => {
      const drawing = draw(table);
      const { findings } = check({ name: "", sheets: [drawSheet(drawing)] });
      const alarms = findings.filter(({ outcome }) => outcome === "schending").map(({ text }) => text);
      assert.deepEqual(alarms, [], drawing);
    });
    fc.assert(property, { numRuns: RUNS, seed: 2017 });
  });
});
