import assert from "node:assert/strict";
import { renameInFormula } from "../../../src/workbench/model/rename-in-formula.ts";

describe("renameInFormula", () => {
  const cases: [formula: string, renamed: string][] = [
    ["=Wmo!B4+wmo!B5", "='Wmo 2017'!B4+'Wmo 2017'!B5"],
    ["='Wmo'!B4*2", "='Wmo 2017'!B4*2"],
    ["=SUM('Wmo'!B4:B5,Jeugd!B4)", "=SUM('Wmo 2017'!B4:B5,Jeugd!B4)"],
    ['="Wmo!B4"&Jeugd!A1', '="Wmo!B4"&Jeugd!A1'],
    ["=Wmo+B4", "=Wmo+B4"],
    ["=WmoOud!B4", "=WmoOud!B4"],
  ];
  for (const [formula, renamed] of cases) {
    it(`${formula} becomes ${renamed}`, () => assert.equal(renameInFormula(formula, "Wmo", "Wmo 2017"), renamed));
  }
});
