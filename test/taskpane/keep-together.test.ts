import { strict as assert } from "node:assert";
import { keepTogether } from "../../src/taskpane/keep-together.ts";

const CASES: readonly (readonly [text: string, kept: string])[] = [
  ["er staat € 2.056", "er staat €\u00A02.056"],
  ["verschil −€ 2.055,20", "verschil −\u2060€\u00A02.055,20"],
  ["372 + 257 − 242 = 387", "372 + 257 − 242 = 387"],
  ["verschil −2", "verschil −2"],
  ["in € of in uren", "in € of in uren"],
];

describe("keepTogether", () => {
  for (const [text, kept] of CASES) {
    it(text, () => assert.equal(keepTogether(text), kept));
  }
});
