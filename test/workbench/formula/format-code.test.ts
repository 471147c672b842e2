import assert from "node:assert/strict";
import { formatCodeToDutch, formatCodeToEnglish } from "../../../src/workbench/formula/format-code.ts";

describe("format codes in Dutch and English", () => {
  const cases: [english: string, dutch: string][] = [
    ["General", "Standaard"],
    ["#,##0.00", "#.##0,00"],
    ['"€" #,##0;[Red]-"€" #,##0', '"€" #.##0;[Red]-"€" #.##0'],
    ["d-m-yyyy", "d-m-jjjj"],
    ['0.0" , en yy."', '0,0" , en yy."'],
    ["0.0%", "0,0%"],
    ["[$€-413] #,##0.00", "[$€-413] #.##0,00"],
    ["0\\.0", "0\\.0"],
    ["@", "@"],
    ["", ""],
  ];
  for (const [english, dutch] of cases) {
    it(`${english} is ${dutch}`, () => {
      assert.equal(formatCodeToDutch(english), dutch);
      assert.equal(formatCodeToEnglish(dutch), english);
    });
  }
});
