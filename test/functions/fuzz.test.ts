import { describe, it } from "mocha";
import { indicators } from "../../src/core/indicators/index.ts";
import { fuzzControle, fuzzFunction } from "../fuzz/functions.ts";

const RUNS = 2_000;

describe(`no input makes anything but a value or a proper error (${String(RUNS)} inputs each)`, () => {
  for (const name of indicators.keys()) {
    it(name, function () {
      this.timeout(60_000);
      fuzzFunction(name, RUNS, 1);
    });
  }

  it("CONTROLE", async function () {
    this.timeout(60_000);
    await fuzzControle(RUNS, 1);
  });
});
