import assert from "node:assert/strict";
import { moveFormula, shownFormula, storedFormula } from "../../src/xlsx/formula-text.ts";

describe("moveFormula", () => {
  const cases: [formula: string, down: number, right: number, moved: string][] = [
    ["A1+B2", 1, 2, "C2+D3"],
    ["$A1+A$1+$A$1", 1, 1, "$A2+B$1+$A$1"],
    ["SUM(A1:B2)", 3, 0, "SUM(A4:B5)"],
    ["SUM(A:A,1:1,$B:C,2:$3)", 1, 1, "SUM(B:B,2:2,$B:D,3:$3)"],
    ["Blad1!A1+'Blad A1'!A1", 1, 0, "Blad1!A2+'Blad A1'!A2"],
    ["AB12!A1", 1, 0, "AB12!A2"],
    ['IF(A1="A1 ""A1""",1,2)', 1, 0, 'IF(A2="A1 ""A1""",1,2)'],
    ["LOG10(A1)+ATAN2(A1,1)", 1, 0, "LOG10(A2)+ATAN2(A2,1)"],
    ["Tabel1[[#This Row],[B2]]+[1]Blad1!A1", 1, 0, "Tabel1[[#This Row],[B2]]+[1]Blad1!A2"],
    ["één1+naam_A1+A1", 1, 0, "één1+naam_A1+A2"],
    ["1E5+A1", 1, 0, "1E5+A2"],
    ["A1048576+XFD1", 1, 1, "B1+A2"],
  ];
  for (const [formula, down, right, moved] of cases) {
    it(`${formula} becomes ${moved}`, () => {
      assert.equal(moveFormula(formula, down, right), moved);
    });
  }
});

describe("stored and shown formulas", () => {
  const cases: [stored: string, shown: string][] = [
    ["_xldudf_SD_STAND(B1,B2,B3)", "SD.STAND(B1,B2,B3)"],
    ['"_xldudf_SD_STAND("&_xldudf_SD_SALDO(1,2)', '"_xldudf_SD_STAND("&SD.SALDO(1,2)'],
    ["SUM(A1)", "SUM(A1)"],
  ];
  for (const [stored, shown] of cases) {
    it(`${stored} is shown as ${shown}`, () => {
      assert.equal(shownFormula(stored), shown);
      assert.equal(storedFormula(shown), stored);
    });
  }

  it("shows newer functions without their prefixes", () => {
    assert.equal(shownFormula("_xlfn.LET(_xlpm.x,1,_xlfn._xlws.SORT(_xlpm.x))"), "LET(x,1,SORT(x))");
  });
});
