import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import type { DefinedName } from "../../../src/core/workbook/grid.ts";
import { withCellsOfNames } from "../../../src/core/workbook/defined-names.ts";
import { drawFormulas } from "../../support/draw-formulas.ts";

const NAMES: readonly DefinedName[] = [
  { name: "Lasten2024", formula: "=Wmo!$C$2:$C$4" },
  { name: "Lasten", formula: "=Wmo!$B$2:$B$4" },
  { name: "Totaal_wmo", formula: "='Per wet'!$B$2" },
  { name: "Hier", formula: "=Wmo!B2" },
  { name: "Btw", formula: "=0.21" },
  { name: "FY24", formula: "=Wmo!$B$2" },
];

/** A formula on a sheet with its names as the cells they stand for. */
function asCells(formula: string, sheet = "Ander"): string | undefined {
  const { sheets } = withCellsOfNames({
    name: "",
    sheets: [drawFormulas(`x | 1 ${formula}`, { name: sheet })],
    names: NAMES,
  });
  return [...(sheets[0]?.formulas ?? [])][0]?.[1];
}

const wmo = (total = "471 =SUM(Lasten2024)"): string => `
  Wmo          | 2023              | 2024
  Begeleiding  | 120               | 132
  Dagbesteding | 96                | 101
  Hulp         | 230               | 238
  Totaal       | 446 =SUM(Lasten)  | ${total}
`;

function findings(total?: string): string[] {
  const sheets = [drawFormulas(wmo(total), { name: "Wmo" })];
  return check({ name: "", sheets, names: NAMES }).findings.map(({ rule, text }) => `${rule} ${text}`);
}

describe("formulas that call cells by a name", () => {
  it("are read as the cells they are", () => assert.deepEqual(findings(), []));

  it("are told of where they call other ones", () =>
    assert.deepEqual(findings("446 =SUM(lasten)"), [
      "SD-F01 Totaal, 2024: =SOM($B$2:$B$4) verwijst naar een andere periode, de cellen van 2023 in plaats van die van 2024; de regel vraagt C2+C3+C4.",
      "SD-R05 Totaal, 2024: 132 + 101 + 238 = 471, er staat 446 (verschil −25).",
    ]));

  const cases: [formula: string, expected: string, sheet?: string][] = [
    ["=SUM(Lasten2024)", "=SUM(Wmo!$C$2:$C$4)"],
    ["=SUM(LASTEN)+SUM(Lasten2024)", "=SUM($B$2:$B$4)+SUM($C$2:$C$4)", "Wmo"],
    ["=Totaal_wmo/2", "='Per wet'!$B$2/2"],
    ["=SUM(Lasten2024x,Ander!Lasten)", "=SUM(Lasten2024x,Ander!Lasten)"],
    ['=IF(A1="Lasten",Lasten(2),[Lasten])', '=IF(A1="Lasten",Lasten(2),[Lasten])'],
    ["='Lasten'!B2", "='Lasten'!B2"],
    ["=Hier*Btw+FY24", "=Hier*Btw+FY24"],
  ];
  for (const [formula, expected, sheet] of cases) {
    it(`reads ${formula}`, () => assert.equal(asCells(formula, sheet), expected));
  }
});
