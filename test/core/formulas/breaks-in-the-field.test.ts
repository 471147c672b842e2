import assert from "node:assert/strict";
import { formulaFindings } from "../../support/formula-findings.ts";

// What goes wrong when formulas are filled on and mended by hand, and sheets that are right and look much like it.

type Case = [name: string, ...drawingsAndExpected: string[]];

const NORTH = `
  Noord     | 2022 | 2023 | 2024
  Aanvragen | 312  | 331  | 340
  Toegekend | 240  | 251  | 260
`;
const SOUTH = `
  Zuid      | 2022 | 2023 | 2024
  Aanvragen | 188  | 179  | 190
  Toegekend | 140  | 139  | 150
`;

const LIST = `
  Taakveld     | Soort  | Bedrag
  Wmo          | Lasten | 1200
  Jeugd        | Lasten | 2300
  Wmo          | Baten  | 150
  Participatie | Lasten | 1800
  Jeugd        | Baten  | 80
  Wmo          | Lasten | 640
  Participatie | Baten  | 410
  Jeugd        | Lasten | 1120
`;

const slips: Case[] = [
  [
    "the same sheet twice, in the first column",
    NORTH,
    SOUTH,
    `
    Gemeente  | 2022                   | 2023                   | 2024
    Aanvragen | 624 =Blad1!B2+Blad1!B2 | 510 =Blad1!C2+Blad2!C2 | 530 =Blad1!D2+Blad2!D2
    Toegekend | 380 =Blad1!B3+Blad2!B3 | 390 =Blad1!C3+Blad2!C3 | 410 =Blad1!D3+Blad2!D3
    `,
    "SD-F03 B2 Aanvragen, 2022: =Blad1!B2+Blad1!B2 verwijst naar andere cellen dan de formules ernaast; net als daar hoort hier =Blad1!B2+Blad2!B2.",
  ],
  [
    "a sheet twice, in the last column",
    NORTH,
    SOUTH,
    `
    Gemeente  | 2022                   | 2023                   | 2024
    Aanvragen | 500 =Blad1!B2+Blad2!B2 | 510 =Blad1!C2+Blad2!C2 | 530 =Blad1!D2+Blad2!D2
    Toegekend | 380 =Blad1!B3+Blad2!B3 | 390 =Blad1!C3+Blad2!C3 | 560 =Blad1!D3+Blad2!D3+Blad2!D3
    `,
    "SD-F03 D3 Toegekend, 2024: =Blad1!D3+Blad2!D3+Blad2!D3 rekent anders dan de formules ernaast; net als daar hoort hier =Blad1!D3+Blad2!D3.",
  ],
  [
    "a line added once more where it is taken off",
    `
    Uitgaven PGB            | 2022                | 2023                | 2024
    Begeleiding             | 410                 | 432                 | 455
    Huishouden              | 220                 | 214                 | 209
    Logeren                 | 35                  | 38                  | 41
    Totaal                  | 665 =SUM(B2:B4)     | 684 =SUM(C2:C4)     | 705 =SUM(D2:D4)
    Totaal exclusief logeren | 630 =SUM(B2:B4)-B4 | 646 =SUM(C2:C4)-C4 | 746 =SUM(D2:D4)+D4
    `,
    "SD-F01 D6,D4 Totaal exclusief logeren, 2024: =SOM(D2:D4)+D4 telt ook D4 (Logeren) mee; de regel vraagt D2+D3.",
  ],
  [
    "a header that is no longer held to its row",
    LIST,
    `
    Taakveld     | Lasten | Baten
    Wmo          | 1840 =SUMIFS(Blad1!$C$2:$C$9,Blad1!$A$2:$A$9,$A2,Blad1!$B$2:$B$9,B$1) | 150 =SUMIFS(Blad1!$C$2:$C$9,Blad1!$A$2:$A$9,$A2,Blad1!$B$2:$B$9,C$1)
    Jeugd        | 0 =SUMIFS(Blad1!$C$2:$C$9,Blad1!$A$2:$A$9,$A3,Blad1!$B$2:$B$9,B2) | 80 =SUMIFS(Blad1!$C$2:$C$9,Blad1!$A$2:$A$9,$A3,Blad1!$B$2:$B$9,C$1)
    Participatie | 1800 =SUMIFS(Blad1!$C$2:$C$9,Blad1!$A$2:$A$9,$A4,Blad1!$B$2:$B$9,B$1) | 410 =SUMIFS(Blad1!$C$2:$C$9,Blad1!$A$2:$A$9,$A4,Blad1!$B$2:$B$9,C$1)
    `,
    "SD-F03 B3 Lasten, Jeugd: =SOMMEN.ALS(Blad1!$C$2:$C$9;Blad1!$A$2:$A$9;$A3;Blad1!$B$2:$B$9;B2) verwijst naar andere cellen dan de formules erboven en eronder; net als daar hoort hier =SOMMEN.ALS(Blad1!$C$2:$C$9;Blad1!$A$2:$A$9;$A3;Blad1!$B$2:$B$9;B$1).",
  ],
  [
    "an index that is no longer held to its cell",
    `
    Index       | 1.5  |
                |      |
    Tarief      | 2024 | 2025
    Begeleiding | 62   | 93 =B4*$B$1
    Groep       | 48   | 0 =B5*C2
    Huishouden  | 32   | 48 =B6*$B$1
    Verblijf    | 144  | 216 =B7*$B$1
    `,
    "SD-F03 C5 Groep, 2025: =B5*C2 verwijst naar andere cellen dan de formules erboven en eronder; net als daar hoort hier =B5*$B$1.",
  ],
];

const right: Case[] = [
  [
    "a subtotal and its parts, in the year that has none",
    `
    Lasten      | 2022              | 2023              | 2024
    Ambulant    | 610               | 641               | 653
    Verblijf    | 436               | 451               | 462
    Jeugd       | 1046 =SUM(B2:B3)  | 1092 =SUM(C2:C3)  | 1115 =SUM(D2:D3)
    Wmo         | 300               | 310               | 320
    Samen       | 1346 =B4+B5       | 1402 =C4+C5       | 1435 =D2+D3+D5
    `,
  ],
  [
    "a second index for the second part",
    `
    Raming   | 2025 | 2026
    Index    |      | 1.5
    Wmo      | 8000 | 12000 =B3*C$2
    Jeugd    | 9000 | 13500 =B4*C$2
    Werk     | 100  | 150 =B5*C$2
    Index pw |      | 1.25
    Pw       | 400  | 500 =B7*C6
    `,
  ],
  [
    "the last sum adds up its own column",
    `
    Index       | 1.5  |
                |      |
    Tarief      | 2024 | 2025
    Begeleiding | 62   | 93 =B4*$B$1
    Groep       | 48   | 72 =B5*$B$1
    Huishouden  | 32   | 48 =B6*$B$1
    Totaal      | 142  | 213 =SUM(C4:C6)
    `,
  ],
  [
    "a line that follows the one above it",
    `
    Index       | 1.5  |
                |      |
    Tarief      | 2024 | 2025
    Begeleiding | 62   | 93 =B4*$B$1
    Groep       | 48   | 72 =B5*$B$1
    Begeleiding zwaar | 2 | 186 =B6*C4
    Huishouden  | 32   | 48 =B7*$B$1
    `,
  ],
];

describe("formulas that break with their neighbours in the field", () => {
  for (const [name, ...all] of slips) {
    const drawings = all.filter((text) => text.includes("|"));
    const expected = all.filter((text) => !text.includes("|"));
    it(name, () => assert.deepEqual(formulaFindings(...drawings), expected));
  }
  for (const [name, ...drawings] of right) {
    it(`is silent on ${name}`, () => assert.deepEqual(formulaFindings(...drawings), []));
  }
});
