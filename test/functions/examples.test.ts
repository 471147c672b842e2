import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "mocha";
import { indicators } from "../../src/core/indicators/index.ts";
import { callFunction } from "../support/call-function.ts";

interface Example {
  readonly functie: string;
  readonly argumenten: readonly unknown[];
  readonly uitkomst: unknown;
  readonly bron: string;
}

const examples = JSON.parse(
  readFileSync(new URL("../fixtures/functies-voorbeelden.json", import.meta.url), "utf8"),
) as Example[];

describe("worked examples from the reports, through the wrapper as Excel calls it", () => {
  for (const { functie, argumenten, uitkomst, bron } of examples) {
    const name = functie.replace("SD.", "");
    it(`=${functie}(${argumenten.map((argument) => JSON.stringify(argument)).join(";")}) – ${bron}`, () => {
      const indicator = indicators.get(name);
      assert.ok(indicator, `${name} does not exist`);
      const result = callFunction(name, argumenten);
      const hasDecimals =
        indicator.parameters.findIndex((parameter) => parameter.name === "decimalen") < argumenten.length;
      if (typeof uitkomst === "number" && typeof result === "number" && !hasDecimals) {
        assert.ok(
          Math.abs(result - uitkomst) <= 1e-14 * Math.abs(uitkomst),
          `${String(result)} is not ${String(uitkomst)}`,
        );
      } else {
        assert.deepEqual(result, uitkomst);
      }
    });
  }
});
