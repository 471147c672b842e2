import assert from "node:assert/strict";
import { apartText, numberText } from "../../../src/core/findings/number-text.ts";
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

describe("apartText", () => {
  const cases: [a: string, b: string, texts: readonly [string, string]][] = [
    ["48.36", "52", ["48,36", "52"]],
    ["43.2836", "43.2839", ["43,2836", "43,2839"]],
    ["43.28", "43.2834", ["43,28", "43,283"]],
    ["13", "-7", ["13", "−7"]],
    ["0.123456789123", "0.123456789124", ["0,12345679", "0,12345679"]],
  ];
  for (const [a, b, texts] of cases) {
    it(`${a} and ${b} are ${texts.join(" and ")}`, () => {
      const [one, other] = [a, b].map((decimal) => parseDecimal(decimal) ?? assert.fail(decimal));
      assert.deepEqual(apartText(one ?? 0, other ?? 0), texts);
    });
  }
});
