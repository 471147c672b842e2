import assert from "node:assert/strict";
import { withCellsOfSheets } from "../../../src/core/workbook/sheets-at-once.ts";
import { drawFormulas } from "../../support/draw-formulas.ts";

/** A formula on the last of five sheets with the cells of each sheet that it goes over. */
function onEach(formula: string): string | undefined {
  const names = ["Noord", "Zuid west", "d'Oost", "Q4", "Jaar"];
  const sheets = names.map((name) => drawFormulas(`x | 1 ${name === "Jaar" ? formula : ""}`, { name }));
  return [...(withCellsOfSheets({ name: "", sheets }).sheets.at(-1)?.formulas ?? [])][0]?.[1];
}

describe("formulas over several sheets at once", () => {
  const cases: [formula: string, expected: string][] = [
    ["=SUM(Noord:Q4!B2)", "=SUM(Noord!B2,'Zuid west'!B2,'d''Oost'!B2,'Q4'!B2)"],
    ["=SUM('Noord:Zuid west'!$B$2:$B$4)/2", "=SUM(Noord!$B$2:$B$4,'Zuid west'!$B$2:$B$4)/2"],
    ["=SUM('d''Oost:Q4'!B2,B3)", "=SUM('d''Oost'!B2,'Q4'!B2,B3)"],
    ["=SUM(q4:noord!B2)", "=SUM(Noord!B2,'Zuid west'!B2,'d''Oost'!B2,'Q4'!B2)"],
    ["=SUM(Noord:West!B2)", "=SUM(Noord:West!B2)"],
    ["=SUM(Noord!B2:B4)", "=SUM(Noord!B2:B4)"],
    ["=SUM(Noord!B2:Noord!B4)", "=SUM(Noord!B2:Noord!B4)"],
    ['=IF(A1="Noord:Q4!B2",SUM([1]Noord:Q4!B2),1)', '=IF(A1="Noord:Q4!B2",SUM([1]Noord:Q4!B2),1)'],
  ];
  for (const [formula, expected] of cases) {
    it(`reads ${formula}`, () => assert.equal(onEach(formula), expected));
  }
});
