import assert from "node:assert/strict";
import { formulaFindings } from "../../support/formula-findings.ts";

describe("a formula beside the rule", () => {
  const slips: [name: string, drawing: string, expected: string][] = [
    [
      "misses a row",
      `
      Klachten | 2016 | 2017
      Zorg     | 4    | 5
      Werk     | 3    | 3
      Overig   | 2    | 1
      Totaal   | 7 =SUM(B2:B3) | 9 =SUM(C2:C4)
      `,
      "SD-F01 B5,B4 Totaal, 2016: =SOM(B2:B3) telt B4 (Overig) niet mee; de regel vraagt B2+B3+B4.",
    ],
    [
      "misses a row that is nought as yet",
      `
      Klachten | 2016 | 2017
      Zorg     | 4    | 5
      Werk     | 3    | 3
      Overig   | 0    | 1
      Totaal   | 7 =SUM(B2:B3) | 9 =SUM(C2:C4)
      `,
      "SD-F01 B5,B4 Totaal, 2016: =SOM(B2:B3) telt B4 (Overig) niet mee; de regel vraagt B2+B3+B4.",
    ],
    [
      "counts a cell twice",
      `
      Klachten | 2016 | 2017
      Zorg     | 4    | 5
      Werk     | 3    | 3
      Overig   | 2    | 1
      Totaal   | 13 =SUM(B2:B4)+B2 | 9 =SUM(C2:C4)
      `,
      "SD-F01 B5,B2 Totaal, 2016: =SOM(B2:B4)+B2 telt B2 (Zorg) dubbel; de regel vraagt B2+B3+B4.",
    ],
    [
      "adds up a column too many",
      `
      Klachten | 2016 | 2017
      Zorg     | 4    | 5
      Werk     | 3    | 3
      Totaal   | 7 =SUM(B2:B3) | 15 =SUM(B2:C3)
      `,
      "SD-F01 C4,B2,B3 Totaal, 2017: =SOM(B2:C3) telt ook B2 (Zorg, 2016) en B3 (Werk, 2016) mee; de regel vraagt C2+C3.",
    ],
    [
      "takes last period's column",
      `
      Klachten | 2016 | 2017
      Zorg     | 4    | 5
      Werk     | 3    | 3
      Totaal   | 7 =SUM(B2:B3) | 7 =SUM(B2:B3)
      `,
      "SD-F01 C4,B2,C2,B3,C3 Totaal, 2017: =SOM(B2:B3) verwijst naar een andere periode, de cellen van 2016 in plaats van die van 2017; de regel vraagt C2+C3.",
    ],
    [
      "takes one cell of last period",
      `
      Indicaties  | 1e helft 2016 | 2e helft 2016
      Stand begin | 10            | 12
      Instroom    | 4             | 3
      Uitstroom   | 2             | 1
      Stand einde | 12 =B2+B3-B4  | 13 =C2+C3-B4
      `,
      "SD-F01 C5,B4,C4 Stand einde, 2e helft 2016: =C2+C3-B4 verwijst naar een andere periode, B4 (Uitstroom, 1e helft 2016) in plaats van C4 (Uitstroom, 2e helft 2016); de regel vraagt C2+C3-C4.",
    ],
    [
      "has the wrong sign",
      `
      Indicaties  | 1e helft 2016
      Stand begin | 10
      Instroom    | 4
      Uitstroom   | 2
      Stand einde | 16 =SUM(B2:B4)
      `,
      "SD-F01 B5,B4 Stand einde, 1e helft 2016: =SOM(B2:B4) telt B4 (Uitstroom) op in plaats van het af te trekken; de regel vraagt B2+B3-B4.",
    ],
    [
      "counts the subtotal too",
      `
      Klachten  | 2016 | 2017
      Zorg      | 4    | 5
      Werk      | 3    | 3
      Subtotaal | 7 =SUM(B2:B3) | 8 =SUM(C2:C3)
      Brief     | 1    | 2
      Mail      | 2    | 3
      Subtotaal | 3 =SUM(B5:B6) | 5 =SUM(C5:C6)
      Totaal    | 10 =B4+B7 | 18 =C4+SUM(C5:C7)
      `,
      "SD-F01 C8,C5,C6 Totaal, 2017: =C4+SOM(C5:C7) telt C5 (Brief) en C6 (Mail) dubbel; de regel vraagt C4+C7.",
    ],
    [
      "has a number typed in it",
      `
      Klachten | 2016 | 2017
      Zorg     | 4    | 5
      Werk     | 3    | 3
      Totaal   | 7 =SUM(B2:B3) | 10 =SUM(C2:C3)+2
      `,
      "SD-F01 C4 Totaal, 2017: =SOM(C2:C3)+2 telt er het vaste getal 2 bij op; de regel vraagt C2+C3.",
    ],
    [
      "divides by the budgets instead of the holders",
      `
      PGB HH                   | 2015 | 2016
      Budgethouders            | 4    | 4
      Budgetten                | 5    | 5
      Totaal budget in euro    | 1000 | 1000
      Gemiddeld budget in euro | 250 =B4/B2 | 200 =ROUND(C4/C3,0)
      `,
      "SD-F01 C5,C2,C3 Gemiddeld budget in euro, 2016: =AFRONDEN(C4/C3;0) deelt door C3 (Budgetten) in plaats van C2 (Budgethouders); de regel vraagt C4/C2.",
    ],
    [
      "divides by twice the holders",
      `
      PGB HH                   | 2015 | 2016
      Budgethouders            | 4    | 4
      Totaal budget in euro    | 1000 | 1000
      Gemiddeld budget in euro | 250 =B3/B2 | 125 =C3/(2*C2)
      `,
      "SD-F01 C4,C2 Gemiddeld budget in euro, 2016: =C3/(2*C2) rekent anders onder de deelstreep: het telt C2 (Budgethouders) dubbel; de regel vraagt C3/C2.",
    ],
    [
      "is one of ours with the wrong argument",
      `
      Indicaties  | 1e helft 2016 | 2e helft 2016
      Stand begin | 10            | 12
      Instroom    | 4             | 3
      Uitstroom   | 2             | 1
      Stand einde | 12 =_xldudf_SD_STAND(B2,B3,B4) | 13 =SD.STAND(C2,C3,B4)
      `,
      "SD-F01 C5,B4,C4 Stand einde, 2e helft 2016: =SD.STAND(C2;C3;B4) verwijst naar een andere periode, B4 (Uitstroom, 1e helft 2016) in plaats van C4 (Uitstroom, 2e helft 2016); de regel vraagt C2+C3-C4.",
    ],
    [
      "takes the stock it began with for the one it ended with",
      `
      Indicaties  | 1e helft 2016 | 2e helft 2016
      Stand begin | 10            | 10 =B2
      Instroom    | 4             | 3
      Uitstroom   | 2             | 1
      Stand einde | 12            | 12 =C2+C3-C4
      `,
      "SD-F01 C2,B5,B2 Stand begin, 2e helft 2016: =B2 rekent met B2 (Stand begin, 1e helft 2016) in plaats van B5 (Stand einde, 1e helft 2016); de regel vraagt B5.",
    ],
  ];
  for (const [name, drawing, expected] of slips) it(name, () => assert.deepEqual(formulaFindings(drawing), [expected]));

  it("takes the column of another gemeente", () => {
    const drawing = `
      Klachten | Dordrecht | Zwijndrecht | Papendrecht
      Zorg     | 4         | 5           | 6
      Werk     | 3         | 3           | 1
      Overig   | 2         | 4           | 1
      Totaal   | 9 =SUM(B2:B4) | 12 =SUM(C2:C4) | 12 =SUM(C2:C4)
    `;
    assert.deepEqual(formulaFindings(drawing), [
      "SD-F01 D5,C2,D2,C3,D3,C4,D4 Totaal, Papendrecht: =SOM(C2:C4) verwijst naar een andere kolom, de cellen van Zwijndrecht in plaats van die van Papendrecht; de regel vraagt D2+D3+D4.",
    ]);
  });

  it("misses a gemeente in the total column", () => {
    const drawing = `
      Klachten | Dordrecht | Zwijndrecht | Papendrecht | totaal
      Zorg     | 4         | 5           | 6           | 15 =SUM(B2:D2)
      Werk     | 3         | 3           | 1           | 6 =SUM(B3:C3)
      Overig   | 2         | 4           | 1           | 7 =SUM(B4:D4)
    `;
    assert.deepEqual(formulaFindings(drawing), [
      "SD-F01 E3,D3 Werk, totaal: =SOM(B3:C3) telt D3 (Werk, Papendrecht) niet mee; de regel vraagt B3+C3+D3.",
    ]);
  });

  it("misses a cell of a table whose periods run down", () => {
    const drawing = `
      Klachten | Zorg | Werk | Overig | Totaal
      2016     | 4    | 3    | 2      | 7 =SUM(B2:C2)
      2017     | 5    | 3    | 1      | 9 =SUM(B3:D3)
    `;
    assert.deepEqual(formulaFindings(drawing), [
      "SD-F01 E2,D2 Totaal, 2016: =SOM(B2:C2) telt D2 (Overig) niet mee; de regel vraagt B2+C2+D2.",
    ]);
  });
});

describe("a formula that is right in its own way", () => {
  const klachten = (formula: string): string => `
    Klachten | 2016 | 2017
    Zorg     | 4    | 5
    Werk     | 3    | 3
    Overig   | 2    | 1
    Totaal   | 9 ${formula} | 9
  `;
  const stand = (formula: string): string => `
    Indicaties  | 1e helft 2016 | 2e helft 2016
    Stand begin | 10            | 12 =B5
    Instroom    | 4             | 3
    Uitstroom   | 2             | 1
    Stand einde | 12            | 14 ${formula}
    Netto       | 2 =B3-B4      | 2 =C3-C4
  `;
  const cases: [name: string, ...drawings: string[]][] = [
    ["cell by cell", klachten("=B4+B2+B3")],
    ["with absolute references", klachten("=SUM($B$2:$B$4)")],
    ["on its own sheet by name", klachten("=SUM(Blad1!B2:B4)")],
    ["with the header and itself left out", klachten("=SUM(B2,B3:B4)")],
    ["with the first column, that is text", klachten("=SUM(A2:B4)")],
    ["as a subtotal", klachten("=SUBTOTAL(109,B2:B4)")],
    ["as a function of ours", klachten("=_xldudf_SD_JAARSOM(B2:B4)")],
    ["rounded, with nothing added", klachten("=ROUND(SUM(B2:B4)+0,0)")],
    ["in another order and with brackets", klachten("=-(-B2-(B3+B4))")],
    ["a condition, that is not read", klachten("=IF(B2=0,0,B2+B3)")],
    ["a link to where the figures come from", klachten("=Bron!B7"), "Bron | x"],
    ["a link to a sheet that is not there", klachten("=Bron!B7")],
    ["a stock from flows", stand("=C2+C3-C4")],
    ["a stock from the one before", stand("=B5+C3-C4")],
    ["a stock with the net flow of another row", stand("=C2+C6")],
    [
      "a total of all parts instead of the subtotals",
      `
      Klachten  | 2016 | 2017
      Zorg      | 4    | 5
      Werk      | 3    | 3
      Subtotaal | 7 =SUM(B2:B3) | 8
      Brief     | 1    | 2
      Mail      | 2    | 3
      Subtotaal | 3 =SUM(B5:B6) | 5
      Totaal    | 10 =SUM(B2:B7)/2 | 13 =C2+C3+C5+C6
      `,
    ],
    [
      "subtotals that leave each other out",
      `
      Klachten  | 2016 | 2017
      Zorg      | 4    | 5
      Werk      | 3    | 3
      Subtotaal | 7 =SUBTOTAL(9,B2:B3) | 8 =SUBTOTAL(9,C2:C3)
      Brief     | 1    | 2
      Mail      | 2    | 3
      Subtotaal | 3 =SUBTOTAL(9,B5:B6) | 5 =SUBTOTAL(9,C5:C6)
      Totaal    | 10 =SUBTOTAL(9,B2:B7) | 13 =SUBTOTAL(9,C2:C7)
      `,
    ],
    [
      "a text between the figures left out",
      `
      Klachten | 2016 | 2017
      Zorg     | 4    | 5
      Werk     | 3    | 3
      Overig   | '-   | 1
      Totaal   | 7 =B2+B3 | 9
      `,
    ],
    [
      "a row that came later",
      `
      Klachten | 2016 | 2017
      Zorg     | 4    | 5
      Werk     | 3    | 3
      Chat     |      | 1
      Totaal   | 7 =SUM(B2:B3) | 9 =SUM(C2:C4)
      `,
    ],
    [
      "an outflow written with a minus",
      `
      Indicaties  | 1e helft 2016 | 2e helft 2016
      Stand begin | 10            | 12
      Instroom    | 4             | 3
      Uitstroom   | -2            | -1
      Stand einde | 12 =SUM(B2:B4) | 14 =SUM(C2:C4)
      `,
    ],
    [
      "a correction that the rule does not know",
      `
      Indicaties  | 1e helft 2016 | 2e helft 2016
      Stand begin | 10            | 13
      Instroom    | 4             | 3
      Correctie   | 1             | 1
      Uitstroom   | 2             | 1
      Stand einde | 13 =B2+B3+B4-B5 | 16 =C2+C3+C4-C5
      `,
    ],
    [
      "a total column across the gemeenten",
      `
      Klachten | Dordrecht | Zwijndrecht | Papendrecht | totaal
      Zorg     | 4         | 5           | 6           | 15 =SUM(B2:D2)
      Werk     | 3         | 3           | 1           | 7 =SUM(B3:D3)
      Totaal   | 7 =SUM(B2:B3) | 8 =SUM(C2:C3) | 7 =SUM(D2:D3) | 22 =SUM(B2:D3)
      `,
    ],
    [
      "a total column with a typed row, and a sum of the row in the corner",
      `
      Klachten | Dordrecht | Zwijndrecht | Papendrecht | totaal
      Zorg     | 4         | 5           | 6           | 15
      Werk     | 3         | 3           | 1           | 7
      Totaal   | 7 =SUM(B2:B3) | 8 =SUM(C2:C3) | 7 =SUM(D2:D3) | 22 =SUM(B4:D4)
      `,
    ],
    [
      "an average in its own way",
      `
      PGB HH                   | 2015 | 2016 | 2017
      Budgethouders            | 3    | 4    | 4
      Totaal budget in euro    | 1000 | 1000 | 1000
      Gemiddeld budget in euro | 333 =ROUND(B3/B2,0) | 250 =IFERROR(C3/C2,0) | 250 =_xldudf_SD_GEMPGB(D3,D2,0)
      `,
    ],
    [
      "the total of the reasons, that another table states too",
      `
      Aantallen inkomen | Q1 2016
      Stand begin       | 10
      Instroom          | 9
      Uitstroom         | 2
      Stand einde       | 17

      Instroom naar reden | Q1 2016
      Werk                | 5
      Verhuizing          | 4
      Totaal              | 9 =B8+B9
      `,
    ],
  ];
  for (const [name, ...drawings] of cases) it(name, () => assert.deepEqual(formulaFindings(...drawings), []));
});
