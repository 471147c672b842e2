import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { isFailure } from "../../../../src/core/indicators/failure.ts";
import { exactAlgebra } from "../../../../src/core/indicators/exact-algebra.ts";
import { compare, exact } from "../../../../src/core/interval/exact.ts";
import { compileFormula } from "../../../../src/core/language/compile.ts";
import { evaluate } from "../../../../src/core/language/evaluate.ts";
import type { Formula, Selector } from "../../../../src/core/language/formula.ts";
import { decide } from "../../../../src/core/network/joint/decide.ts";
import { whole } from "../../../../src/core/network/joint/linear-algebra.ts";
import type { Range } from "../../../../src/core/network/joint/linear-system.ts";
import { requireFormula } from "../../../../src/core/network/joint/read-linear.ts";
import { SystemBuilder } from "../../../../src/core/network/joint/system-builder.ts";
import { randomFrom } from "../../../support/tables/random.ts";

function formulaOf(text: string): Formula {
  const formula = compileFormula(text);
  assert.ok(!("problem" in formula), text);
  return formula;
}

type Result = ReturnType<typeof exactAlgebra.constant>;

const largestOf = (values: readonly Result[]): Result =>
  values.reduce((most, value) => (!isFailure(value) && !isFailure(most) && compare(value, most) > 0 ? value : most));

type Given = Readonly<Record<string, readonly Range[]>>;

/** What a formula with these figures, each a fraction, comes to. */
function answer(text: string, given: Given): string {
  const system = new SystemBuilder();
  const lookup = ({ text: name }: Selector) =>
    (given[name] ?? []).map((range, place) =>
      whole(system.variable(`${name} ${String(place)}`, { ...range, integer: false })),
    );
  requireFormula(formulaOf(text), lookup, system);
  return system.constraints.length === 0 ? "not linear" : decide(system);
}

const from = (low: number, high: number): Range => ({ low: exact(low), high: exact(high) });
const at = (value: number): Range => from(value, value);

const SUM = "[instroom] = SOM([delen])";
const AVERAGE = "[gemiddeld budget] = GEMPGB([budget]; [budgethouders])";
/** "€ 3.520" for € 105.598 is an average over 30 holders. */
const average = (budgethouders: Range): Given => ({
  "gemiddeld budget": [from(3519.5, 3520.5)],
  budget: [at(105_598)],
  budgethouders: [budgethouders],
});

const cases: [what: string, formula: string, given: Given, expected: string][] = [
  ["a sum that fits", SUM, { instroom: [at(9)], delen: [from(2, 5), from(3, 4)] }, "feasible"],
  ["a sum that does not", SUM, { instroom: [at(10)], delen: [from(2, 5), from(3, 4)] }, "infeasible"],
  ["an average over a known number", AVERAGE, average(at(30)), "feasible"],
  ["an average over another number", AVERAGE, average(at(31)), "infeasible"],
  ["an average over some number", AVERAGE, average(from(20, 40)), "feasible"],
  ["an average over more", AVERAGE, average(from(31, 40)), "infeasible"],
  ["an average over perhaps nobody", AVERAGE, average(from(0, 7)), "not linear"],
  [
    "the largest of some",
    "[instroom] >= MAX([delen])",
    { instroom: [at(5)], delen: [from(2, 5), from(6, 9)] },
    "infeasible",
  ],
];

describe("a formula as a linear constraint", () => {
  for (const [what, formula, given, expected] of cases) {
    it(`${what}: ${expected}`, () => {
      assert.equal(answer(formula, given), expected);
    });
  }

  const FORMULAS = [
    "[cliënten] = STAND([stand begin]; [instroom]; [uitstroom])",
    "[cliënten] = GEMPGB([instroom]; [uitstroom])",
    "[cliënten] = GEMPGB([instroom]; [uitstroom]; 1)",
    "[cliënten] = [instroom] * [uitstroom] - [budgetten]",
    "[cliënten] = [instroom] / [uitstroom] + [budgetten]",
    "[cliënten] = [instroom] / ([uitstroom] / [budgetten]) * 3",
    "[cliënten] = AFWIJKINGPCT([instroom]; [uitstroom])",
    "[cliënten] = AANDEEL([instroom]; [uitstroom])",
    "[cliënten] = GEWOGEN(SOM([delen]); SOM([delen]))",
    "[cliënten] = MAX([delen]) + [instroom]",
    "[cliënten] = PERDUIZEND([instroom]; [uitstroom])",
  ];
  for (const text of FORMULAS) {
    it(`never excludes what is true: ${text}`, () => {
      const { right } = formulaOf(text);
      for (let seed = 0; seed < 60; seed++) {
        const random = randomFrom(seed);
        const points = new Map<string, number[]>();
        const pointsOf = ({ text: name, all }: Selector): number[] => {
          const known = points.get(name) ?? Array.from({ length: all ? 3 : 1 }, () => random.whole(1, 90));
          points.set(name, known);
          return known;
        };
        const value = evaluate(right, { ...exactAlgebra, largest: largestOf }, pointsOf);
        assert.ok(!isFailure(value));
        const given = Object.fromEntries(
          [...points].map(([name, all]) => [
            name,
            all.map((one) => from(one - random.whole(0, 1) / 2, one + random.whole(0, 5))),
          ]),
        );
        assert.equal(
          answer(text, { ...given, cliënten: [{ low: value, high: value }] }),
          "feasible",
          `seed ${String(seed)}`,
        );
      }
    });
  }
});
