import assert from "node:assert/strict";
import { formulaFindings } from "../../support/formula-findings.ts";

describe("a cell beside the others of its series", () => {
  const slips: [name: string, drawing: string, expected: string][] = [
    [
      "a number typed over a total",
      `
      Klachten | 2015 | 2016 | 2017
      Zorg     | 4    | 4    | 5
      Werk     | 3    | 3    | 3
      Totaal   | 7 =SUM(B2:B3) | 9 | 8 =SUM(D2:D3)
      `,
      "SD-F02 C4 Totaal, 2016: hier staat het getypte getal 9, in de andere perioden een formule; =SOM(C2:C3) geeft 7 (verschil 2).",
    ],
    [
      "the same number as the formula gives",
      `
      Klachten | 2015 | 2016 | 2017
      Zorg     | 4    | 4    | 5
      Werk     | 3    | 3    | 3
      Totaal   | 7 =SUM(B2:B3) | 7 =SUM(C2:C3) | 8
      `,
      "SD-F02 info D4 Totaal, 2017: hier staat het getypte getal 8, in de andere perioden een formule; =SOM(D2:D3) geeft nu hetzelfde, maar dit getal verandert niet mee.",
    ],
    [
      "a number in the place of what no rule knows",
      `
      Vacatures      | 2014 | 2015 | 2016 | 2017
      Open           | 4    | 6    | 4    | 5
      Nieuw          | 3    | 1    | 3    | 3
      Per medewerker | 2 =B2/2+B3-3+3-3 | 1 =C2/2+C3-3+3-3 | 2.5 | 2.5 =E2/2+E3-3+3-3
      `,
      "SD-F02 D4 Per medewerker, 2016: hier staat het getypte getal 2,5, in de andere perioden een formule; =D2/2+D3-3+3-3 geeft 2 (verschil 0,5).",
    ],
    [
      "a beginning typed where it was carried over before",
      `
      Indicaties  | 2014 | 2015 | 2016 | 2017
      Stand begin | 10   | 12 =B3 | 14 =C3 | 15
      Stand einde | 12   | 14     | 16     | 18
      `,
      "SD-F02 E2 Stand begin, 2017: hier staat het getypte getal 15, in de andere perioden een formule; =D3 geeft 16 (verschil −1).",
    ],
    [
      "last period's column, where no rule tells",
      `
      Vacatures | 2015 | 2016 | 2017
      Open      | 4    | 6    | 4
      Gesloten  | 3    | 1    | 3
      Verschil  | 1 =B2-B3 | 5 =C2-C3 | 5 =C2-C3
      `,
      "SD-F03 D4 Verschil, 2017: =C2-C3 verwijst naar een andere periode dan de formules ernaast; net als daar hoort hier =D2-D3.",
    ],
    [
      "last period's row, where the periods run down",
      `
      Vacatures | Open | Gesloten | Verschil
      2015      | 4    | 3        | 1 =B2-C2
      2016      | 6    | 1        | 5 =B3-C3
      2017      | 4    | 3        | 3 =B3-C4
      `,
      "SD-F03 D4 Verschil, 2017: =B3-C4 verwijst naar een andere periode dan de formules erboven; net als daar hoort hier =B4-C4.",
    ],
    [
      "one that a rule spoke of is not told again",
      `
      Klachten | 2015 | 2016 | 2017
      Zorg     | 4    | 4    | 5
      Werk     | 3    | 3    | 3
      Totaal   | 7 =SUM(B2:B3) | 7 =SUM(C2:C3) | 7 =SUM(C2:C3)
      `,
      "SD-F01 D4,C2,D2,C3,D3 Totaal, 2017: =SOM(C2:C3) verwijst naar een andere periode, de cellen van 2016 in plaats van die van 2017; de regel vraagt D2+D3.",
    ],
  ];
  for (const [name, drawing, expected] of slips) it(name, () => assert.deepEqual(formulaFindings(drawing), [expected]));

  it("a number typed over what is looked up", () => {
    const data = `
      Soort | 2022 | 2023 | 2024
      Wmo   | 12   | 14   | 17
      Jeugd | 21   | 25   | 22
      Wmo   | 31   | 33   | 36
    `;
    const verzameld = `
      Overzicht | 2022 | 2023 | 2024
      Wmo       | 43 =SUMIF(Blad1!$A$2:$A$4,$A2,Blad1!B$2:B$4) | 74 | 53 =SUMIFS(Blad1!D$2:D$4,Blad1!$A$2:$A$4,$A2)
      Jeugd     | 21 =SUMIF(Blad1!$A$2:$A$4,$A3,Blad1!B$2:B$4) | 52 | 22 =SUMIF(Blad1!$A$2:$A$4,$A3,Blad1!D$2:D$4)
    `;
    assert.deepEqual(formulaFindings(data, verzameld), [
      "SD-F02 C3 Jeugd, 2023: hier staat het getypte getal 52, in de andere perioden een formule; =SOM.ALS(Blad1!$A$2:$A$4;$A3;Blad1!C$2:C$4) geeft 25 (verschil 27).",
    ]);
  });

  it("last period's column of another sheet", () => {
    const verzameld = `
      Overzicht | 2015 | 2016 | 2017
      Klachten  | 4 =Blad2!B2 | 5 =Blad2!D2 | 5 =Blad2!D2
      Vragen    | 7 | 8 | 9
    `;
    const bron = `
      Bron     | 2015 | Verschil | 2016 | 2017
      Klachten | 4    | 1        | 5    | 6
      Vragen   | 7    | 1        | 8    | 9
    `;
    assert.deepEqual(formulaFindings(verzameld, bron), [
      "SD-F03 D2 Klachten, 2017: =Blad2!D2 verwijst naar een andere periode dan de formules ernaast; net als daar hoort hier =Blad2!E2.",
    ]);
  });
});

describe("cells of a series that differ for a reason", () => {
  const cases: [name: string, ...drawings: string[]][] = [
    [
      "years that were typed before the formulas began",
      `
      Klachten | 2013 | 2014 | 2015 | 2016 | 2017
      Zorg     | 4    | 4    | 4    | 4    | 5
      Werk     | 3    | 3    | 3    | 3    | 3
      Totaal   | 7    | 8    | 7 =SUM(D2:D3) | 7 =SUM(E2:E3) | 8 =SUM(F2:F3)
      `,
    ],
    [
      "the first period, that has none before it",
      `
      Indicaties  | 2014 | 2015 | 2016 | 2017
      Stand begin | 11   | 12 =B3 | 14 =C3 | 16 =D3
      Stand einde | 12   | 14     | 16     | 18
      `,
    ],
    [
      "a column of what was not added up here",
      `
      Klachten | Dordrecht | Zwijndrecht | Papendrecht | Nederland
      Zorg     | 4         | 5           | 6           | 160
      Werk     | 3         | 3           | 1           | 170
      Totaal   | 7 =SUM(B2:B3) | 8 =SUM(C2:C3) | 7 =SUM(D2:D3) | 330
      `,
    ],
    [
      "a printed total of rounded figures",
      `
      Klachten | 2015 | 2016 | 2017
      Zorg     | 40   | 45   | 50
      Werk     | 35   | 30   | 35
      Overig   | 10   | 15   | 20
      Totaal   | 85 =SUM(B2:B4) | 95 | 105 =SUM(D2:D4)

      De cijfers zijn afgerond op vijftallen.
      `,
    ],
    [
      "a single formula beside a typed number",
      `
      Vacatures | 2016 | 2017
      Open      | 4    | 6
      Gesloten  | 3    | 1
      Verschil  | 1 =B2-B3 | 4
      `,
    ],
    [
      "a growth over columns with another between",
      `
      Vacatures | 2014 | 2015 | Verschil | 2016 | 2017
      Open      | 4    | 6    | 2        | 4    | 6
      Groei     |      | 2 =C2-B2 | 0    | -2 =E2-C2 | 2 =F2-E2
      `,
    ],
    [
      "links to a table with columns between",
      `
      Overzicht | 2015 | 2016 | 2017
      Klachten  | 4 =Blad2!B2 | 5 =Blad2!D2 | 6 =Blad2!E2
      Vragen    | 7 | 8 | 9
      `,
      `
      Bron     | 2015 | Verschil | 2016 | 2017
      Klachten | 4    | 1        | 5    | 6
      Vragen   | 7    | 1        | 8    | 9
      `,
    ],
    [
      "a sum that runs on from January",
      `
      Uitgaven | jan 2016 | feb 2016 | mrt 2016 | apr 2016
      Zorg     | 4        | 3        | 2        | 5
      Lopend   | 4 =SUM(B2:B2) | 7 =SUM(B2:C2) | 9 =SUM(B2:D2) | 14 =SUM(B2:E2)
      `,
    ],
    [
      "what subtotals without the word add up",
      `
      Begroting   | Lasten | Baten | Reserve
      Ambulant    | 6105   | 412   | 31
      Verblijf    | 4365   | 512   | 22
      Jeugd       | 10470 =SUM(B2:B3) | 924 =SUM(C2:C3) | 53 =SUM(D2:D3)
      Hulp        | 4020   | 250   | 21
      Begeleiding | 3610   | 120   | 12
      Wmo         | 7630 =SUM(B5:B6)  | 370 =SUM(C5:C6) | 33 =SUM(D5:D6)
      `,
    ],
    [
      "every period another formula",
      `
      Vacatures | 2015 | 2016 | 2017
      Open      | 4    | 6    | 4
      Gesloten  | 3    | 1    | 3
      Prognose  | 4 =B2 | 6 =B2*1.5 | 8 =B2+C2-2
      `,
    ],
    [
      "what is looked up by more than that it is the same",
      `
      Overzicht | 2022 | 2023 | 2024
      Eerste    | 12   | 14   | 17
      Tweede    | 21   | 25   | 22
      Meer      | 21 =SUMIF(B2:B3,">12") | 52 | 39 =SUMIF(D2:D3,">12")
      Wie       | 12 =SUMIF($A$2:$A$3,"eer*",B2:B3) | 52 | 17 =SUMIF($A$2:$A$3,"eer*",D2:D3)
      `,
    ],
    [
      "a condition typed over, of which the outcome is not read",
      `
      Vacatures | 2015 | 2016 | 2017
      Open      | 4    | 6    | 4
      Gesloten  | 3    | 1    | 3
      Aandeel   | 0.75 =IF(B2=0,0,B3/B2) | 0.5 | 0.75 =IF(D2=0,0,D3/D2)
      `,
    ],
  ];
  for (const [name, ...drawings] of cases) it(name, () => assert.deepEqual(formulaFindings(...drawings), []));
});
