import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { contradiction } from "../../../../src/core/network/joint/contradiction.ts";
import { decide } from "../../../../src/core/network/joint/decide.ts";
import type { LinearSystem } from "../../../../src/core/network/joint/linear-system.ts";
import { drawSystem } from "../../../support/draw-system.ts";
import { randomSystem } from "../../../support/random-system.ts";
import { randomFrom } from "../../../support/tables/random.ts";

const cases: [what: string, drawing: string, expected: number[]][] = [
  ["nothing when all can be true", "x + y = 3; x - y = 1", []],
  ["the one that is impossible by itself", "x + y = 3; 2y + 2z = 5; x - z = 0", [1]],
  ["the two that contradict, and not the one between", "x + y = 3; x + z = 4; x + y = 4", [0, 2]],
  ["a chain as long as it takes", "x - y = 1; u - v = 3; y - z = 1; z - x = 1", [0, 2, 3]],
  ["two rather than three", "x - y = 1; y - z = 1; z - x = 2; x + z = 4; x + z = 6", [3, 4]],
  ["three rather than four, where both cannot be", "x - y = 0; y - z = 0; z - u = 0; u - x = 1; x - z = 1", [2, 3, 4]],
];

const pick = ({ variables, constraints }: LinearSystem, places: readonly number[]): LinearSystem => ({
  variables,
  constraints: places.flatMap((place) => constraints[place] ?? []),
});

describe("contradiction", () => {
  for (const [what, drawing, expected] of cases) {
    it(what, () => {
      assert.deepEqual(contradiction(drawSystem(drawing)), expected);
    });
  }

  it("is empty when the work runs out", () => {
    assert.deepEqual(contradiction(drawSystem("x + y = 1; x - y = 2"), { left: 0 }), []);
  });

  it("is impossible itself, and possible without any one of its constraints", () => {
    for (let seed = 0; seed < 400; seed++) {
      const system = randomSystem(randomFrom(seed), seed % 2 === 0 ? "all whole" : "some whole");
      const found = contradiction(system);
      const isImpossible = decide(system) === "infeasible";
      // Bounds that cross by themselves are no contradiction between constraints.
      if (isImpossible && decide(pick(system, [])) === "feasible") {
        assert.equal(decide(pick(system, found)), "infeasible");
        for (const left of found) {
          const others = found.filter((place) => place !== left);
          assert.equal(decide(pick(system, others)), "feasible", `seed ${String(seed)}`);
        }
      } else assert.deepEqual(found, []);
    }
  });
});
