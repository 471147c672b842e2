import assert from "node:assert/strict";
import { formulaFindings } from "../../support/formula-findings.ts";

describe("a formula that breaks with those beside it", () => {
  const slips: [name: string, ...drawingsAndExpected: string[]][] = [
    [
      "a link to the line below",
      `
      Voorziening | 2021 | 2022 | 2023 | 2024
      Hulp        | 1201 | 1240 | 1266 | 1290
      Begeleiding | 588  | 604  | 621  | 640
      Vervoer     | 140  | 151  | 149  | 160
      `,
      `
      Overzicht | 2021           | 2022          | 2023           | 2024
                |                |               |                |
      Hulp      | 1201 =Blad1!B2 | 604 =Blad1!C3 | 1266 =Blad1!D2 | 1290 =Blad1!E2
      `,
      "SD-F03 C3 Hulp, 2022: =Blad1!C3 verwijst naar een andere rij dan de formules ernaast; net als daar hoort hier =Blad1!C2.",
    ],
    [
      "a link to another line in the first period",
      `
      Voorziening | 2021 | 2022 | 2023 | 2024
      Hulp        | 1201 | 1240 | 1266 | 1290
      Begeleiding | 588  | 604  | 621  | 640
      Vervoer     | 140  | 151  | 149  | 160
      `,
      `
      Overzicht | 2021          | 2022           | 2023           | 2024
                |               |                |                |
      Hulp      | 140 =Blad1!B4 | 1240 =Blad1!C2 | 1266 =Blad1!D2 | 1290 =Blad1!E2
      `,
      "SD-F03 B3 Hulp, 2021: =Blad1!B4 verwijst naar een andere rij dan de formules ernaast; net als daar hoort hier =Blad1!B2.",
    ],
    [
      "one sheet left out of a sum over sheets",
      `
      Noord     | 2021 | 2022 | 2023 | 2024
      Aanvragen | 312  | 331  | 340  | 350
      Toegekend | 240  | 251  | 260  | 271
      `,
      `
      Zuid      | 2021 | 2022 | 2023 | 2024
      Aanvragen | 188  | 179  | 190  | 200
      Toegekend | 140  | 139  | 150  | 160
      `,
      `
      Gemeente  | 2021                   | 2022                   | 2023                   | 2024
      Aanvragen | 500 =Blad1!B2+Blad2!B2 | 510 =Blad1!C2+Blad2!C2 | 530 =Blad1!D2+Blad2!D2 | 550 =Blad1!E2+Blad2!E2
      Toegekend | 380 =Blad1!B3+Blad2!B3 | 251 =Blad1!C3          | 410 =Blad1!D3+Blad2!D3 | 431 =Blad1!E3+Blad2!E3
      `,
      "SD-F03 C3 Toegekend, 2022: =Blad1!C3 rekent anders dan de formules ernaast; net als daar hoort hier =Blad1!C3+Blad2!C3.",
    ],
    [
      "one sheet left out, seen down the column",
      `
      Team Noord    | 2023 | 2024
      Meldingen     | 312  | 331
      Onderzoeken   | 240  | 251
      Beschikkingen | 201  | 214
      `,
      `
      Team Midden   | 2023 | 2024
      Meldingen     | 455  | 470
      Onderzoeken   | 361  | 366
      Beschikkingen | 299  | 310
      `,
      `
      Team Zuid     | 2023 | 2024
      Meldingen     | 188  | 179
      Onderzoeken   | 140  | 139
      Beschikkingen | 117  | 121
      `,
      `
      Alle teams    | 2023                              | 2024
      Meldingen     | 727.5 =Blad1!B2+Blad2!B2/2+Blad3!B2 | 745 =Blad1!C2+Blad2!C2/2+Blad3!C2
      Onderzoeken   | 560.5 =Blad1!B3+Blad2!B3/2+Blad3!B3 | 390 =Blad1!C3+Blad3!C3
      Beschikkingen | 467.5 =Blad1!B4+Blad2!B4/2+Blad3!B4 | 490 =Blad1!C4+Blad2!C4/2+Blad3!C4
      `,
      "SD-F03 C3 Onderzoeken, 2024: =Blad1!C3+Blad3!C3 rekent anders dan de formules erboven en eronder; net als daar hoort hier =Blad1!C3+Blad2!C3/2+Blad3!C3.",
    ],
    [
      "one part for a subtotal",
      `
      Lasten         | 2022              | 2023             | 2024
      Ambulant       | 6105              | 6412             | 6531
      Verblijf       | 4365              | 4512             | 4622
      Jeugd          | 10470 =SUM(B2:B3) | 6412 =C2         | 11153 =SUM(D2:D3)
      Hulp           | 4020              | 4250             | 4321
      Begeleiding    | 3610              | 3720             | 3812
      Wmo            | 7630 =SUM(B5:B6)  | 7970 =SUM(C5:C6) | 8133 =SUM(D5:D6)
      Sociaal domein | 18100 =B4+B7      | 14382 =C4+C7     | 19286 =D4+D7
      `,
      "SD-F03 C4 Jeugd, 2023: =C2 rekent anders dan de formules ernaast; net als daar hoort hier =SOM(C2:C3).",
    ],
    [
      "one part for a subtotal, in the first period",
      `
      Lasten         | 2022             | 2023              | 2024
      Ambulant       | 6105             | 6412              | 6531
      Verblijf       | 4365             | 4512              | 4622
      Jeugd          | 6105 =B2         | 10924 =SUM(C2:C3) | 11153 =SUM(D2:D3)
      Hulp           | 4020             | 4250              | 4321
      Begeleiding    | 3610             | 3720              | 3812
      Wmo            | 7630 =SUM(B5:B6) | 7970 =SUM(C5:C6)  | 8133 =SUM(D5:D6)
      Sociaal domein | 13735 =B4+B7     | 18894 =C4+C7      | 19286 =D4+D7
      `,
      "SD-F03 B4 Jeugd, 2022: =B2 rekent anders dan de formules ernaast; net als daar hoort hier =SOM(B2:B3).",
    ],
    [
      "a sum of one part",
      `
      Lasten         | 2022              | 2023             | 2024
      Ambulant       | 6105              | 6412             | 6531
      Verblijf       | 4365              | 4512             | 4622
      Jeugd          | 10470 =SUM(B2:B3) | 4512 =SUM(C3:C3) | 11153 =SUM(D2:D3)
      Hulp           | 4020              | 4250             | 4321
      Begeleiding    | 3610              | 3720             | 3812
      Wmo            | 7630 =SUM(B5:B6)  | 7970 =SUM(C5:C6) | 8133 =SUM(D5:D6)
      Sociaal domein | 18100 =B4+B7      | 12482 =C4+C7     | 19286 =D4+D7
      `,
      "SD-F03 C4 Jeugd, 2023: =SOM(C3:C3) verwijst naar andere cellen dan de formules ernaast; net als daar hoort hier =SOM(C2:C3).",
    ],
    [
      "a part for a subtotal, in a column that is a series",
      `
      Begroting      | Lasten            | Baten           | Reserve
      Ambulant       | 6105              | 412             | 31
      Verblijf       | 4365              | 512             | 22
      Jeugd          | 10470 =SUM(B2:B3) | 924 =SUM(C2:C3) | 53 =SUM(D2:D3)
      Hulp           | 4020              | 250             | 21
      Begeleiding    | 3610              | 120             | 12
      Wmo            | 7630 =SUM(B5:B6)  | 370 =SUM(C5:C6) | 33 =SUM(D5:D6)
      Sociaal domein | 18100 =B4+B7      | 1294 =C4+C7     | 65 =D4+D6
      `,
      "SD-F03 D8 Reserve, Sociaal domein: =D4+D6 verwijst naar een andere rij dan de formules ernaast; net als daar hoort hier =D4+D7.",
    ],
    [
      "another range that is searched",
      `
      Soort | 2022 | 2023 | 2024
      Wmo   | 12   | 14   | 17
      Jeugd | 21   | 25   | 22
      Wmo   | 31   | 33   | 36
      Werk  | 8    | 7    | 9
      Jeugd | 17   | 19   | 18
      Wmo   | 22   | 23   | 24
      Werk  | 5    | 6    | 4
      Jeugd | 11   | 12   | 15
      `,
      `
      Overzicht | 2022 | 2023 | 2024
      Wmo       | 65 =SUMIF(Blad1!$A$2:$A$9,$A2,Blad1!B$2:B$9) | 70 =SUMIF(Blad1!$A$2:$A$9,$A2,Blad1!C$2:C$9) | 0 =SUMIF(Blad1!$C$2:$C$9,$A2,Blad1!D$2:D$9)
      Jeugd     | 49 =SUMIF(Blad1!$A$2:$A$9,$A3,Blad1!B$2:B$9) | 56 =SUMIF(Blad1!$A$2:$A$9,$A3,Blad1!C$2:C$9) | 55 =SUMIF(Blad1!$A$2:$A$9,$A3,Blad1!D$2:D$9)
      Werk      | 13 =SUMIF(Blad1!$A$2:$A$9,$A4,Blad1!B$2:B$9) | 13 =SUMIF(Blad1!$A$2:$A$9,$A4,Blad1!C$2:C$9) | 13 =SUMIF(Blad1!$A$2:$A$9,$A4,Blad1!D$2:D$9)
      `,
      "SD-F03 D2 Wmo, 2024: =SOM.ALS(Blad1!$C$2:$C$9;$A2;Blad1!D$2:D$9) verwijst naar andere cellen dan de formules ernaast; net als daar hoort hier =SOM.ALS(Blad1!$A$2:$A$9;$A2;Blad1!D$2:D$9).",
    ],
    [
      "the criterion of the line below",
      `
      Soort | 2022 | 2023 | 2024
      Wmo   | 12   | 14   | 17
      Jeugd | 21   | 25   | 22
      Wmo   | 31   | 33   | 36
      Werk  | 8    | 7    | 9
      Jeugd | 17   | 19   | 18
      Wmo   | 22   | 23   | 24
      Werk  | 5    | 6    | 4
      Jeugd | 11   | 12   | 15
      `,
      `
      Overzicht | 2022 | 2023 | 2024
      Wmo       | 65 =SUMIF(Blad1!$A$2:$A$9,$A2,Blad1!B$2:B$9) | 70 =SUMIF(Blad1!$A$2:$A$9,$A2,Blad1!C$2:C$9) | 77 =SUMIF(Blad1!$A$2:$A$9,$A2,Blad1!D$2:D$9)
      Jeugd     | 49 =SUMIF(Blad1!$A$2:$A$9,$A3,Blad1!B$2:B$9) | 13 =SUMIF(Blad1!$A$2:$A$9,$A4,Blad1!C$2:C$9) | 55 =SUMIF(Blad1!$A$2:$A$9,$A3,Blad1!D$2:D$9)
      Werk      | 13 =SUMIF(Blad1!$A$2:$A$9,$A4,Blad1!B$2:B$9) | 13 =SUMIF(Blad1!$A$2:$A$9,$A4,Blad1!C$2:C$9) | 13 =SUMIF(Blad1!$A$2:$A$9,$A4,Blad1!D$2:D$9)
      `,
      "SD-F03 C3 Jeugd, 2023: =SOM.ALS(Blad1!$A$2:$A$9;$A4;Blad1!C$2:C$9) verwijst naar andere cellen dan de formules ernaast; net als daar hoort hier =SOM.ALS(Blad1!$A$2:$A$9;$A3;Blad1!C$2:C$9).",
    ],
    [
      "another number of months",
      `
      Programma       | Begroting | Realisatie t/m augustus | Prognose
      Hulp            | 4360000   | 2905000                 | 4357500 =C2/8*12
      Begeleiding     | 3910000   | 2640400                 | 3960600 =C3/8*12
      Jeugd lokaal    | 6480000   | 4415200                 | 8830400 =C4/6*12
      Jeugd regionaal | 4720000   | 3098800                 | 4648200 =C5/8*12
      `,
      "SD-F03 D4 Prognose, Jeugd lokaal: =C4/6*12 rekent met een ander getal dan de formules erboven en eronder; net als daar hoort hier =C4/8*12.",
    ],
    [
      "another number of months in a row",
      `
      Kosten       | Wmo              | Jeugd            | Werk             | Schuld
      T/m augustus | 2905000          | 2640400          | 4415200          | 3098800
      Prognose     | 4357500 =B2/8*12 | 5280800 =C2/6*12 | 6622800 =D2/8*12 | 4648200 =E2/8*12
      `,
      "SD-F03 C3 Prognose, Jeugd: =C2/6*12 rekent met een ander getal dan de formules ernaast; net als daar hoort hier =C2/8*12.",
    ],
    [
      "a number for a cell",
      `
      Product              | Uren  | Tarief (€) | Kosten 2024 (€)     | Index | Raming 2025 (€)
      Begeleiding basis    | 12400 | 58.2       | 721680 =B2*C2       | 0.045 | 754155.6 =D2*(1+E2)
      Begeleiding plus     | 8150  | 74.5       | 607175 =B3*C3       | 0.045 | 639962.45 =D3*1.054
      Dagbesteding         | 21000 | 46         | 966000 =B4*C4       | 0.045 | 1009470 =D4*(1+E4)
      Vervoer dagbesteding | 9800  | 11.25      | 110250 =B5*C5       | 0.03  | 113557.5 =D5*(1+E5)
      Totaal               |       |            | 2405105 =SUM(D2:D5) |       | 2517145.55 =SUM(F2:F5)
      `,
      "SD-F03 F3 Raming 2025 (€), Begeleiding plus: =D3*1,054 rekent anders dan de formules erboven en eronder; net als daar hoort hier =D3*(1+E3).",
    ],
    [
      "the tariff of the line above",
      `
      Product              | Uren  | Tarief (€) | Kosten 2024 (€)     | Index | Raming 2025 (€)
      Begeleiding basis    | 12400 | 58.2       | 721680 =B2*C2       | 0.045 | 754155.6 =D2*(1+E2)
      Begeleiding plus     | 8150  | 74.5       | 607175 =B3*C3       | 0.045 | 634497.88 =D3*(1+E3)
      Dagbesteding         | 21000 | 46         | 1564500 =B4*C3      | 0.045 | 1634902.5 =D4*(1+E4)
      Vervoer dagbesteding | 9800  | 11.25      | 110250 =B5*C5       | 0.03  | 113557.5 =D5*(1+E5)
      Totaal               |       |            | 3003605 =SUM(D2:D5) |       | 3137113.48 =SUM(F2:F5)
      `,
      "SD-F03 D4 Kosten 2024 (€), Dagbesteding: =B4*C3 verwijst naar een andere rij dan de formules erboven en eronder; net als daar hoort hier =B4*C4.",
    ],
    [
      "another whole column that is added up",
      `
      Soort | Aantal | Bedrag
      Wmo   | 12     | 140
      Jeugd | 21     | 250
      Wmo   | 31     | 330
      Werk  | 8      | 70
      `,
      `
      Overzicht | Bedrag
      Wmo       | 470 =SUMIF(Blad1!A:A,A2,Blad1!C:C)
      Jeugd     | 21 =SUMIF(Blad1!A:A,A3,Blad1!B:B)
      Werk      | 70 =SUMIF(Blad1!A:A,A4,Blad1!C:C)
      `,
      "SD-F03 B3 Jeugd: =SOM.ALS(Blad1!A:A;A3;Blad1!B:B) verwijst naar andere cellen dan de formules erboven en eronder; net als daar hoort hier =SOM.ALS(Blad1!A:A;A3;Blad1!C:C).",
    ],
  ];
  for (const [name, ...drawings] of slips) {
    const expected = drawings.pop();
    it(name, () => assert.deepEqual(formulaFindings(...drawings), [expected]));
  }
});

describe("a formula that is another one for a reason", () => {
  const cases: [name: string, ...drawings: string[]][] = [
    [
      "a beginning that is carried over from another sheet",
      `
      Wmo   | 2021 | 2022
      Begin | 11   | 13
      Einde | 13   | 15
      `,
      `
      Wmo-indicaties | 2023         | 2024         | 2025         | 2026
      Aan het begin  | 15 =Blad1!C3 | 17 =B5       | 19 =C5       | 24 =D5
      Erbij          | 5            | 6            | 7            | 8
      Eraf           | 3            | 4            | 2            | 6
      Aan het eind   | 17 =B2+B3-B4 | 19 =C2+C3-C4 | 24 =D2+D3-D4 | 26 =E2+E3-E4
      `,
    ],
    [
      "a year behind its quarters",
      `
      Verlof   | Q1 2024       | Q2 2024      | Q3 2024       | Q4 2024      | 2024
      Begin    | 12            | 14 =B5       | 16 =C5        | 21 =D5       | 12 =B2
      Erbij    | 5             | 6            | 7             | 8            | 26 =SUM(B3:E3)
      Eraf     | 3             | 4            | 2             | 6            | 15 =SUM(B4:E4)
      Eind     | 14 =B2+B3-B4  | 16 =C2+C3-C4 | 21 =D2+D3-D4  | 23 =E2+E3-E4 | 23 =E5
      Per team | 4.25 =B3/4+B4 | 5.5 =C3/4+C4 | 3.75 =D3/4+D4 | 8 =E3/4+E4   | 5.375 =F3/16+F4/4
      `,
    ],
    [
      "years between their quarters",
      `
      Stand | Q1 2023      | Q2 2023      | Q3 2023      | Q4 2023      | 2023           | Q1 2024      | Q2 2024      | Q3 2024      | Q4 2024      | 2024
      Begin | 12           | 14 =B5       | 16 =C5       | 21 =D5       | 12 =B2         | 23 =E5       | 26 =G5       | 27 =H5       | 26 =I5       | 23 =G2
      Erbij | 5            | 6            | 7            | 8            | 26 =SUM(B3:E3) | 4            | 3            | 2            | 1            | 10 =SUM(G3:J3)
      Eraf  | 3            | 4            | 2            | 6            | 15 =SUM(B4:E4) | 1            | 2            | 3            | 2            | 8 =SUM(G4:J4)
      Eind  | 14 =B2+B3-B4 | 16 =C2+C3-C4 | 21 =D2+D3-D4 | 23 =E2+E3-E4 | 23 =E5         | 26 =G2+G3-G4 | 27 =H2+H3-H4 | 26 =I2+I3-I4 | 25 =J2+J3-J4 | 25 =J5
      `,
    ],
    [
      "a forecast with formulas of its own",
      `
      Kosten | 2022       | 2023       | 2024       | Prognose 2025
      Uren   | 12         | 13         | 14         | 14.7 =D2*1.05
      Tarief | 50         | 52         | 55         | 56.1 =D3*1.02
      Bedrag | 600 =B2*B3 | 676 =C2*C3 | 770 =D2*D3 | 832.917 =E2*E3*1.01
      `,
    ],
    [
      "a guess of the whole of the last year",
      `
      Bron   | 2021 | 2022 | 2023 | 2024
      Vragen | 120  | 125  | 131  | 90
      `,
      `
      Cijfers | 2021          | 2022          | 2023          | 2024
      Vragen  | 120 =Blad1!B2 | 125 =Blad1!C2 | 131 =Blad1!D2 | 135 =Blad1!E2*1.5
      `,
    ],
    [
      "the months so far in the last year",
      `
      Kosten    | 2021       | 2022           | 2023           | 2024
      Bedrag    | 1200       | 1300           | 1400           | 400
      Per maand | 100 =B2/12 | 108.333 =C2/12 | 116.667 =D2/12 | 133.333 =E2/3
      `,
    ],
    [
      "another version between the years",
      `
      Cijfers | 2022           | 2023           | Begroting 2024        | 2024
      Uren    | 120            | 130            | 150                   | 145
      Tarief  | 21             | 22             | 23                    | 24
      Reis    | 12             | 15             | 19                    | 20
      Samen   | 2532 =B2*B3+B4 | 2875 =C2*C3+C4 | 3641.5 =D2*D3*1.05+D4 | 3500 =E2*E3+E4
      `,
    ],
    [
      "a column from another sheet",
      `
      Kosten  | 2022 | 2023 | 2024
      Hulp    | 120  | 130  | 140
      Vervoer | 44   | 45   | 48
      `,
      `
      Kosten  | 2025
      Hulp    | 150
      Vervoer | 50
      `,
      `
      Kosten  | 2022          | 2023          | 2024          | 2025
      Hulp    | 120 =Blad1!B2 | 130 =Blad1!C2 | 140 =Blad1!D2 | 150 =Blad2!B2
      Vervoer | 44 =Blad1!B3  | 45 =Blad1!C3  | 48 =Blad1!D3  | 50 =Blad2!B3
      `,
    ],
    [
      "a link to another table on the same sheet",
      `
      Bron       | 2021 | 2022 | 2023
      Hulp       | 120  | 130  | 140
      Vervoer    | 12   | 13   | 14
                 |      |      |
      Bron nieuw | 2024 | 2025 | 2026
      Hulp       | 150  | 160  | 170
      Vervoer    | 15   | 16   | 17
      `,
      `
      Hulp per jaar | 2021          | 2022          | 2023          | 2024
      Hulp          | 120 =Blad1!B2 | 130 =Blad1!C2 | 140 =Blad1!D2 | 150 =Blad1!B6
      `,
    ],
    [
      "what runs on from the first month",
      `
      Uitgaven  | jan      | feb            | mrt             | apr             | mei
      Per maand | 10       | 11             | 12              | 13              | 14
      Opgeteld  | 10 =B2   | 21 =B3+C2      | 33 =C3+D2       | 46 =D3+E2       | 60 =E3+F2
      Deel      | 1 =B2/B3 | 0.52381 =C2/C3 | 0.363636 =D2/D3 | 0.282609 =E2/E3 | 0.233333 =F2/F3
      `,
    ],
    [
      "an average behind the columns",
      `
      Verzuim        | Noord     | Oost           | Zuid           | Gemiddeld
      Dagen          | 120       | 140            | 160            | 140 =AVERAGE(B2:D2)
      Mensen         | 10        | 12             | 11             | 11 =AVERAGE(B3:D3)
      Dagen per mens | 12 =B2/B3 | 11.6667 =C2/C3 | 14.5455 =D2/D3 | 12.7374 =AVERAGE(B4:D4)
      `,
    ],
    [
      "an average under the lines",
      `
      Team       | Klanten         | Kosten           | Per klant
      Noord      | 120             | 3000             | 25 =C2/B2
      Oost       | 90              | 2500             | 27.7778 =C3/B3
      Zuid       | 50              | 1200             | 24 =C4/B4
      Alle teams | 260 =SUM(B2:B4) | 6700 =SUM(C2:C4) | 25.5926 =AVERAGE(D2:D4)
      `,
    ],
    [
      "an average and a weighted one beside subtotals",
      `
      Team      | Klanten         | Kosten           | Tevredenheid        | Wachttijd
      Noord     | 120             | 3000             | 7.2                 | 12
      Zuid      | 90              | 2500             | 7.6                 | 15
      Wijkteams | 210 =SUM(B2:B3) | 5500 =SUM(C2:C3) | 7.4 =AVERAGE(D2:D3) | 13.2857 =SUMPRODUCT(B2:B3,E2:E3)/B4
      Centrum   | 50              | 1200             | 6.9                 | 8
      `,
    ],
    [
      "a section with a way of its own",
      `
      Product     | Aantal | Toeslag | Per maand
      Uren:       |        |         |
      Hulp        | 120    | 0.1     | 11 =B3*(1+C3)/12
      Begeleiding | 90     | 0.2     | 9 =B4*(1+C4)/12
      Vervoer     | 60     | 0.1     | 5.5 =B5*(1+C5)/12
      Etmalen:    |        |         |
      Verblijf    | 20     | 0.1     | 5.5 =B7*(1+C7)/4
      `,
    ],
    [
      "two against two",
      `
      Bedragen | A          | B          | C           | D
      In euro  | 100        | 110        | 120         | 130
      Keer     | 2          | 3          | 4           | 5
      Uit      | 200 =B2*B3 | 330 =C2*C3 | 1440 =D2*12 | 1560 =E2*12
      `,
    ],
    [
      "another tariff for one of three",
      `
      Product | Uren | Bedrag
      Hulp    | 120  | 145.2 =B2*1.21
      Vervoer | 90   | 108.9 =B3*1.21
      Zorg    | 60   | 65.4 =B4*1.09
      `,
    ],
    [
      "another index in one of the years",
      `
      Tarief | 2021 | 2022        | 2023           | 2024            | 2025
      Uur    | 50   | 51 =B2*1.02 | 52.02 =C2*1.02 | 54.621 =D2*1.05 | 55.7134 =E2*1.02
      `,
    ],
    [
      "links that leave out a subtotal",
      `
      Bron                    | 2024
      Hulp bij huishouden     | 120
      Begeleiding individueel | 90
      Subtotaal wmo           | 210
      Vervoersvoorziening     | 66
      Rolstoelen              | 23
      `,
      `
      Kerncijfers | 2024
      HH          | 120 =Blad1!B2
      BG          | 90 =Blad1!B3
      Vervoer     | 66 =Blad1!B5
      `,
    ],
    [
      "links that leave out a line, in two columns",
      `
      Bron          | 2023 | 2024
      Hulp          | 120  | 125
      Begeleiding   | 90   | 95
      Waarvan nieuw | 21   | 22
      Vervoer       | 66   | 68
      `,
      `
      Cijfers     | 2023          | 2024
      Hulp        | 120 =Blad1!B2 | 125 =Blad1!C2
      Begeleiding | 90 =Blad1!B3  | 95 =Blad1!C3
      Vervoer     | 66 =Blad1!B5  | 68 =Blad1!C5
      `,
    ],
    [
      "a quotient under links",
      `
      Bron    | 2023  | 2024
      Klanten | 120   | 130
      Kosten  | 90000 | 95000
      Vragen  | 210   | 220
      `,
      `
      Kerncijfers      | 2023            | 2024
      Klanten          | 120 =Blad1!B2   | 130 =Blad1!C2
      Kosten           | 90000 =Blad1!B3 | 95000 =Blad1!C3
      Vragen           | 210 =Blad1!B4   | 220 =Blad1!C4
      Kosten per klant | 750 =B3/B2      | 730.769 =C3/C2
      `,
    ],
    [
      "the difference of a percentage beside the growth of counts",
      `
      Wmo             | 2023 | 2024 | Verschil
      Klanten         | 120  | 130  | 0.0833333 =C2/B2-1
      Vragen          | 210  | 220  | 0.047619 =C3/B3-1
      Klachten        | 12   | 15   | 0.25 =C4/B4-1
      Aandeel pgb (%) | 12.5 | 13.1 | 0.6 =C5-B5
      `,
    ],
    [
      "the difference of what comes in, the other way round",
      `
      Programma     | Raming | Uitkomst | Verschil
      Lonen         | 120    | 110      | 10 =B2-C2
      Inkoop        | 140    | 145      | -5 =B3-C3
      Subsidies     | 160    | 150      | 10 =B4-C4
      Rijksbijdrage | 300    | 310      | 10 =C5-B5
      `,
    ],
    [
      "a change since the last year that was counted",
      `
      Cijfers  | 2022 | 2023 | 2024 | Verandering
      Klanten  | 120  | 130  | 150  | 20 =D2-C2
      Vragen   | 210  | 220  | 230  | 10 =D3-C3
      Klachten | 12   | 15   | 19   | 4 =D4-C4
      Bezwaren | 7    |      | 9    | 2 =D5-B5
      `,
    ],
    [
      "a correction in the last year",
      `
      Reserve   | 2022         | 2023         | 2024
      Voorraad  | 10           | 14           | 16
      Bij       | 5            | 6            | 7
      Af        | 1            | 4            | 2
      Correctie |              |              | -3
      Over      | 14 =B2+B3-B4 | 16 =C2+C3-C4 | 18 =D2+D3-D4+D5
      `,
    ],
    [
      "columns in thousands",
      `
      Lasten | Bedrag | Bedrag x1000   | Baten | Baten x1000
      Wmo    | 120500 | 120.5 =B2/1000 | 95000 | 95 =D2/1000
      Jeugd  | 140200 | 140.2 =B3/1000 | 92000 | 92 =D3/1000
      Werk   | 150200 | 150.2 =B4/1000 | 90000 | 90 =D4/1000
      `,
    ],
    [
      "a growth that leaves out the budget",
      `
      Lasten | 2022 | 2023         | Begroting 2024    | 2024
      Wmo    | 100  | 110          | 125               | 118
      Jeugd  | 200  | 210          | 225               | 248
      Groei  |      | 0.1 =C2/B2-1 | 0.136364 =D2/C2-1 | 0.0727273 =E2/C2-1
      `,
    ],
    [
      "the same figure, written otherwise",
      `
      Vacatures | 2015       | 2016       | 2017           | 2018
      Open      | 4          | 6          | 4              | 5
      Nieuw     | 3          | 1          | 3              | 2
      Per team  | 5 =B2/2+B3 | 4 =C2/2+C3 | 5 =$D$3+D2*0.5 | 4.5 =E2/2+E3
      `,
    ],
    [
      "another rate of VAT for one of four",
      `
      Inkoop   | Excl. | Incl.
      Software | 120   | 145.2 =B2*1.21
      Inhuur   | 90    | 108.9 =B3*1.21
      Boeken   | 20    | 21.8 =B4*1.09
      Meubels  | 60    | 72.6 =B5*1.21
      `,
    ],
    [
      "what is put last with something added",
      `
      Product      | Uren | Opslag | Bedrag
      Hulp         | 120  | 1.1    | 21 =B2*(C2+1)/12
      Begeleiding  | 90   | 1.2    | 16.5 =B3*(C3+1)/12
      Dagbesteding | 90   | 1.3    | 17.25 =B4*(C4+1)/12
      Overig       | 10   | 1      | 1201.67 =B5*(C5+1)/12+1200
      `,
    ],
    [
      "another number of weeks for the last",
      `
      Functie   | Uren per week | Toeslag | Per jaar
      Consulent | 36            | 40      | 3952 =(B2+C2)*52
      Regisseur | 32            | 45      | 4004 =(B3+C3)*52
      Jurist    | 24            | 50      | 3848 =(B4+C4)*52
      Trainee   | 36            | 25      | 1586 =(B5+C5)*26
      `,
    ],
    [
      "a column of totals",
      `
      Score      | Noord          | Oost           | Zuid            | Gemeente
      Klanten    | 100            | 120            | 130             | 350 =SUM(B2:D2)
      Tevreden   | 80             | 90             | 100             | 270 =SUM(B3:D3)
      Percentage | 0.8 =B3/B2     | 0.75 =C3/C2    | 0.769231 =D3/D2 | 0.771429 =E3/E2
      Gewogen    | 0.8 =B4*B2/100 | 0.9 =C4*C2/100 | 1 =D4*D2/100    | 0.771429 =E4
      `,
    ],
    [
      "a sheet that came later",
      `
      Ommen   | 2022 | 2023 | 2024
      Klanten | 10   | 11   | 12
      `,
      `
      Dalfsen | 2022 | 2023 | 2024
      Klanten | 20   | 21   | 22
      `,
      `
      Staphorst | 2022 | 2023 | 2024
      Klanten   |      |      | 5
      `,
      `
      Regio   | 2022                  | 2023                  | 2024
      Klanten | 30 =Blad1!B2+Blad2!B2 | 32 =Blad1!C2+Blad2!C2 | 39 =Blad1!D2+Blad2!D2+Blad3!D2
      `,
    ],
    [
      "what is left when something else is taken off as well",
      `
      Budget   | Begroot | Besteed | Verplicht | Restant
      Hulp     | 120     | 100     | 10        | 20 =B2-C2
      Vervoer  | 90      | 60      | 12        | 30 =B3-C3
      Rolstoel | 60      | 50      | 0         | 10 =B4-C4
      Pgb      | 80      | 60      | 15        | 5 =B5-C5-D5
      `,
    ],
  ];
  for (const [name, ...drawings] of cases) it(name, () => assert.deepEqual(formulaFindings(...drawings), []));
});
