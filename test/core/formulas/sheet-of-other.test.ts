import assert from "node:assert/strict";
import { formulaFindingsOf } from "../../support/formula-findings.ts";

const Wmo = `
  Wmo         | 2022            | 2023            | 2024
  Hulp        | 410             | 432             | 455
  Begeleiding | 220             | 214             | 209
  Totaal      | 630 =SUM(B2:B3) | 646 =SUM(C2:C3) | 664 =SUM(D2:D3)
`;
const Jeugd = `
  Jeugd    | 2022             | 2023             | 2024
  Ambulant | 610              | 641              | 653
  Crisis   | 36               | 51               | 62
  Verblijf | 436              | 451              | 462
  Totaal   | 1082 =SUM(B2:B4) | 1143 =SUM(C2:C4) | 1177 =SUM(D2:D4)
`;
const year = (begin: number): string => `
  Stand    | Begin | In | Eind
  Bijstand | ${String(begin)} | 7 | ${String(begin + 4)}
  IOAW     | 3     | 1  | 4
`;

describe("a link to the sheet of another line", () => {
  it("is told where all others of the line link to the sheet of its name", () => {
    const overview = `
      Sociaal domein | 2022           | 2023           | 2024
      Lasten Wmo     | 630 =Wmo!B4    | 646 =Wmo!C4    | 1177 =Jeugd!D5
      Lasten Jeugd   | 1082 =Jeugd!B5 | 1143 =Jeugd!C5 | 1177 =Jeugd!D5
    `;
    assert.deepEqual(formulaFindingsOf({ Wmo, Jeugd, Overzicht: overview }), [
      "SD-F03 D2 Lasten Wmo, 2024: =Jeugd!D5 verwijst naar een ander blad dan de formules ernaast; net als daar hoort hier =Wmo!D4.",
    ]);
  });

  it("is told of a column that bears the name of a sheet", () => {
    const overview = `
      2024        | Wmo         | Jeugd
      Eerste      | 455 =Wmo!D2 | 653 =Jeugd!D2
      Tweede      | 62 =Jeugd!D3 | 62 =Jeugd!D3
      Derde       | 664 =Wmo!D4 | 462 =Jeugd!D4
    `;
    assert.deepEqual(formulaFindingsOf({ Wmo, Jeugd, Overzicht: overview }), [
      "SD-F03 B3 Wmo, Tweede: =Jeugd!D3 verwijst naar een ander blad dan de formules erboven en eronder; net als daar hoort hier =Wmo!D3.",
    ]);
  });

  const right: [name: string, sheets: Record<string, string>][] = [
    [
      "an older year that is kept elsewhere",
      {
        Wmo,
        Jeugd,
        Archief: Wmo.replace("410", "400").replace("630", "620"),
        Overzicht: `
          Sociaal domein | 2022            | 2023           | 2024
          Lasten Wmo     | 620 =Archief!B4 | 646 =Wmo!C4    | 664 =Wmo!D4
          Lasten Jeugd   | 1082 =Jeugd!B5  | 1143 =Jeugd!C5 | 1177 =Jeugd!D5
        `,
      },
    ],
    [
      "a line that names both sheets",
      {
        Wmo,
        Jeugd,
        Overzicht: `
          Grootste post | 2022          | 2023          | 2024
          Wmo of jeugd  | 410 =Wmo!B2   | 432 =Wmo!C2   | 653 =Jeugd!D2
          Jeugd         | 610 =Jeugd!B2 | 641 =Jeugd!C2 | 653 =Jeugd!D2
        `,
      },
    ],
    [
      "a line that is named after neither",
      {
        Wmo,
        Jeugd,
        Overzicht: `
          Grootste post | 2022          | 2023          | 2024
          Thuis         | 410 =Wmo!B2   | 432 =Wmo!C2   | 653 =Jeugd!D2
          Jeugd         | 610 =Jeugd!B2 | 641 =Jeugd!C2 | 653 =Jeugd!D2
        `,
      },
    ],
    [
      "a year that begins with what the one before ended with",
      {
        "2022": year(5),
        "2023": year(9),
        "2024": year(13),
        Overzicht: `
          Jaar | Begin        | In           | Eind
          2022 | 5 ='2022'!B2 | 7 ='2022'!C2 | 9 ='2022'!D2
          2023 | 9 ='2022'!D2 | 7 ='2023'!C2 | 13 ='2023'!D2
          2024 | 13 ='2023'!D2 | 7 ='2024'!C2 | 17 ='2024'!D2
        `,
      },
    ],
    [
      "last year's figure in the column of this year",
      {
        "2022": year(5),
        "2023": year(9),
        Overzicht: `
          Bijstand      | 2022         | 2023
          Begin         | 5 ='2022'!B2 | 9 ='2023'!B2
          In            | 7 ='2022'!C2 | 7 ='2023'!C2
          Eind          | 9 ='2022'!D2 | 13 ='2023'!D2
          Vorig jaar in | 3            | 7 ='2022'!C2
        `,
      },
    ],
  ];
  for (const [name, sheets] of right) {
    it(`is none where there is ${name}`, () => assert.deepEqual(formulaFindingsOf(sheets), []));
  }
});
