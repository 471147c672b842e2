import assert from "node:assert/strict";
import { explains } from "../../../src/core/notes/explains.ts";

const CASES: readonly (readonly [note: string, difference: number, expected: boolean])[] = [
  ["Vanaf 2024 tellen we ook deze dossiers mee (24).", 24, true],
  ["Vanaf 2024 tellen we ook deze dossiers mee (24).", -24, true],
  ["Er is 1.500 gereserveerd.", 1500, true],
  ["Er is € 1500,- gereserveerd.", 1500, true],
  ["Er zijn 240 dossiers.", 24, false],
  ["Er is 24,5 gereserveerd.", 24, false],
  ["Peildatum 24-1-2024.", 24, false],
  ["Vanaf 2024 is dat anders.", 2024, false],
  ["Er zijn 3 soorten hulp.", 3, false],
  ["Het aantal uitkeringen is met 14 gedaald naar 20.", 14, false],
  ["Van 1 cliënt is de kern onbekend.", 1, false],
];

describe("whether notes name the number by which a sum is off", () => {
  for (const [note, difference, expected] of CASES) {
    it(`${String(difference)} in «${note}»: ${expected ? "yes" : "no"}`, () => {
      assert.equal(explains(["Een andere zin.", note], difference), expected);
    });
  }
});
