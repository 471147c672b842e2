import assert from "node:assert/strict";
import { numberText } from "../../../src/core/findings/number-text.ts";
import { parseDecimal } from "../../../src/core/interval/exact.ts";

describe("numberText", () => {
  const cases: [decimal: string, unit: string | undefined, text: string][] = [
    ["382", undefined, "382"],
    ["61668", undefined, "61.668"],
    ["1234567.5", undefined, "1.234.567,5"],
    ["-2", undefined, "−2"],
    ["0", "euro", "€ 0"],
    ["61668", "euro", "€ 61.668"],
    ["4111.2", "euro", "€ 4.111,20"],
    ["-2055.2", "euro", "−€ 2.055,20"],
    ["3519.93333", "euro", "€ 3.519,93"],
    ["0.005", undefined, "0,01"],
    ["-0.001", undefined, "0"],
    ["60000000001", "euro", "€ 60.000.000.001"],
    ["9007199254740993", undefined, "9.007.199.254.740.993"],
  ];
  for (const [decimal, unit, text] of cases) {
    it(`${decimal}${unit === undefined ? "" : ` ${unit}`} is ${text}`, () => {
      assert.equal(numberText(parseDecimal(decimal) ?? assert.fail(decimal), unit), text);
    });
  }
});
