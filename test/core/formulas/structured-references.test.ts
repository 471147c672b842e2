import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import type { ListTable } from "../../../src/core/workbook/grid.ts";
import { withCellsOfTables } from "../../../src/core/workbook/structured-references.ts";
import { drawFormulas } from "../../support/draw-formulas.ts";

const ZORG: ListTable = {
  name: "Zorg",
  area: { top: 0, left: 0, bottom: 4, right: 3 },
  hasHeaders: true,
  hasTotals: true,
};

const zorg = (total = "471 =SUBTOTAL(109,[2024])", difference = "12 =Zorg[[#This Row],[2024]]-[@2023]"): string => `
  Wmo          | '2023                     | '2024    | Verschil
  Begeleiding  | 120                       | 132      | ${difference}
  Dagbesteding | 96                        | 101      | 5 =Zorg[[#This Row],[2024]]-[@2023]
  Hulp         | 230                       | 238      | 8 =Zorg[[#This Row],[2024]]-[@2023]
  Totaal       | 446 =SUBTOTAL(109,[2023]) | ${total} | 25 =SUBTOTAL(109,[Verschil])
`;
const summary = (total: string): string => `
  Kerncijfers | 2023                         | 2024
  Cliënten    | 446 =Zorg[[#Totals],[2023]]  | ${total} =Zorg[[#Totals],[2024]]
  w.v. hulp   | 230 =Wmo!B4                  | 238 =Wmo!C4
`;

function findings(total = "471 =SUBTOTAL(109,[2024])", difference?: string): string[] {
  const sheets = [
    drawFormulas(zorg(total, difference), { name: "Wmo", tables: [ZORG] }),
    drawFormulas(summary(total.split(" ")[0] ?? ""), { name: "Samenvatting" }),
  ];
  return check({ name: "", sheets }).findings.map(({ rule, text }) => `${rule} ${text}`);
}

/** A formula on another sheet than the table, with its cells by their addresses. */
function asCells(formula: string): string | undefined {
  const table = drawFormulas(zorg(), { name: "Wmo", tables: [ZORG] });
  const { sheets } = withCellsOfTables({
    name: "",
    sheets: [table, drawFormulas(`x | 1 ${formula}`, { name: "Ander" })],
  });
  return [...(sheets[1]?.formulas ?? [])][0]?.[1];
}

describe("formulas that call the columns of Excel tables by their names", () => {
  it("are read as the cells they are", () => assert.deepEqual(findings(), []));

  it("are told of where they take another column", () =>
    assert.deepEqual(findings("446 =SUBTOTAL(109,[2023])"), [
      "SD-F01 Totaal, 2024: =SUBTOTAAL(109;B$2:B$4) verwijst naar een andere periode, de cellen van 2023 in plaats van die van 2024; de regel vraagt C2+C3+C4.",
      "SD-R05 Totaal, 2024: 132 + 101 + 238 = 471, er staat 446 (verschil −25).",
    ]));

  const cases: [formula: string, expected: string][] = [
    ["=SUM(Zorg[2023])", "=SUM('Wmo'!B$2:B$4)"],
    ["=SUM(zorg[[2023]:[2024]])", "=SUM('Wmo'!B$2:C$4)"],
    ["=Zorg[[#Totals],[2024]]", "='Wmo'!C$5"],
    ["=SUM(Zorg[[#Data],[2024]])", "=SUM('Wmo'!C$2:C$4)"],
    ["=COUNTA(Zorg[#Headers])", "=COUNTA('Wmo'!A$1:D$1)"],
    ['=IF(B1="[2023]",Zorg[[#Totals],[2023]],0)', "=IF(B1=\"[2023]\",'Wmo'!B$5,0)"],
    ["=SUM(Zorg[2025])", "=SUM(Zorg[2025])"],
    ["=SUM(Jeugd[2023])", "=SUM(Jeugd[2023])"],
    ["=[@2023]", "=[@2023]"],
    ["=[1]Blad1!B2+Zorg[[#Totals],[2024]]", "=[1]Blad1!B2+'Wmo'!C$5"],
  ];
  for (const [formula, expected] of cases) {
    it(`reads ${formula}`, () => assert.equal(asCells(formula), expected));
  }
});
