import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { divide, multiply } from "../../../../src/core/interval/exact.ts";
import { type Answer, decide } from "../../../../src/core/network/joint/decide.ts";
import type { LinearConstraint, LinearSystem } from "../../../../src/core/network/joint/linear-system.ts";
import { drawSystem } from "../../../support/draw-system.ts";
import { mipSolver } from "../../../support/mip-solver.ts";
import { randomSystem, type Share } from "../../../support/random-system.ts";
import { randomFrom } from "../../../support/tables/random.ts";

const cases: [what: string, drawing: string, expected: Answer][] = [
  ["nothing asked", "", "feasible"],
  ["bounds that cross", "3 <= x <= 2", "infeasible"],
  ["a sum beyond its parts", "0 <= x <= 7; 0 <= y <= 7; x + y = 15", "infeasible"],
  ["a sum its parts can reach", "0 <= x <= 7; 0 <= y <= 7; x + y = 14", "feasible"],
  ["no whole number between two halves", "0,5 <= x <= 0,9", "infeasible"],
  ["a fraction between two halves", "0,5 <= ~x <= 0,9", "feasible"],
  ["an odd sum of even numbers", "2x + 2y = 3", "infeasible"],
  ["an odd sum of even numbers, not whole", "2~x + 2~y = 3", "feasible"],
  ["a sum and a difference of which one is odd", "x + y = 1; x - y = 2", "infeasible"],
  ["the same between bounds", "0 <= x <= 900; 0 <= y <= 900; x + y = 301; x - y = 2", "infeasible"],
  ["a remainder that two free numbers cannot have", "-5 <= x <= -4; 5y + 5z + 2x = -7", "infeasible"],
  ["a remainder that they can have", "x <= -2; 5y - 5z + x = 1", "feasible"],
  ["a circle of differences", "x - y = 1; y - z = 1; z - x = 1", "infeasible"],
  ["a circle that closes", "x - y = 1; y - z = 1; z - x = -2", "feasible"],
  ["three pairs of which each has one", "x + y = 1; y + z = 1; z + x = 1", "infeasible"],
  ["three pairs of which each has one, not whole", "~x + ~y = 1; ~y + ~z = 1; ~z + ~x = 1", "feasible"],
  ["thirds of a whole", "~x + ~y + ~z = 1; ~x - ~y = 0; ~y - ~z = 0", "feasible"],
  ["beyond 2^53", "x + y = 90000000000000001; x - y = 0", "infeasible"],
];

describe("decide", () => {
  for (const [what, drawing, expected] of cases) {
    it(`${what} is ${expected}`, () => {
      assert.equal(decide(drawSystem(drawing)), expected);
    });
  }

  it("gives up when the work runs out, and then says so", () => {
    const hard = drawSystem("0 <= x <= 900; 0 <= y <= 900; x + y = 301; x - y = 2");
    assert.equal(decide(hard, { left: 0 }), "unknown");
  });
});

const SYSTEMS = 5000;
const MIXED = 2000;

describe("decide, beside a MIP solver", () => {
  let solve: Awaited<ReturnType<typeof mipSolver>>;
  before(async () => {
    solve = await mipSolver();
  });

  const agrees = (seeds: number, share: Share): void => {
    const seen = new Set<Answer>();
    for (let seed = 0; seed < seeds; seed++) {
      const system = randomSystem(randomFrom(seed), share);
      const answer = decide(system);
      assert.equal(answer, solve(system), `seed ${String(seed)}`);
      seen.add(answer);
    }
    assert.deepEqual([...seen].sort(), ["feasible", "infeasible"]);
  };
  it(`agrees on ${String(SYSTEMS)} systems in whole numbers`, () => {
    agrees(SYSTEMS, "all whole");
  });
  it(`agrees on ${String(MIXED)} systems of which some numbers are whole`, () => {
    agrees(MIXED, "some whole");
  });
  it(`agrees on ${String(MIXED)} systems of amounts and averages only`, () => {
    agrees(MIXED, "none whole");
  });
});

describe("decide, by law", () => {
  const systems = Array.from({ length: 400 }, (_, seed) =>
    randomSystem(randomFrom(seed), seed % 2 === 0 ? "all whole" : "some whole"),
  );

  it("never finds what was impossible possible for one more constraint", () => {
    for (const { variables, constraints } of systems) {
      const answers = constraints.map((_, count) =>
        decide({ variables, constraints: constraints.slice(0, count + 1) }),
      );
      const first = answers.indexOf("infeasible");
      if (first >= 0) assert.ok(answers.slice(first).every((answer) => answer === "infeasible"));
    }
  });

  it("does not mind the order of constraints, of variables and of terms", () => {
    for (const { variables, constraints } of systems) {
      const last = variables.length - 1;
      const turned: LinearSystem = {
        variables: variables.toReversed(),
        constraints: constraints.toReversed().map(({ terms, ...range }) => ({
          ...range,
          terms: terms.toReversed().map((term) => ({ ...term, variable: last - term.variable })),
        })),
      };
      assert.equal(decide(turned), decide({ variables, constraints }));
    }
  });

  it("does not mind in which unit a constraint is written", () => {
    const factor = divide(7, 3) ?? 1;
    const scaled = ({ terms, low, high }: LinearConstraint): LinearConstraint => ({
      terms: terms.map(({ variable, coefficient }) => ({ variable, coefficient: multiply(coefficient, factor) })),
      low: low === undefined ? low : multiply(low, factor),
      high: high === undefined ? high : multiply(high, factor),
    });
    for (const { variables, constraints } of systems) {
      assert.equal(decide({ variables, constraints: constraints.map(scaled) }), decide({ variables, constraints }));
    }
  });
});
