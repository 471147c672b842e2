import assert from "node:assert/strict";
import { recogniseTables } from "../../../src/core/tables/recognise.ts";
import { formulaFindings } from "../../support/formula-findings.ts";
import { drawFormulas } from "../../support/draw-formulas.ts";

/** The totals of a drawn table: "Alle klachten = Zorg + Werk". */
function totals(drawing: string): string[] {
  return recogniseTables(drawFormulas(drawing)).flatMap((table) =>
    table.totals.map(({ whole, parts }) => `${whole.label} = ${parts.map(({ label }) => label).join(" + ")}`),
  );
}

describe("totals that their formulas tell", () => {
  const cases: [name: string, drawing: string, expected: string[]][] = [
    [
      "a total of which a part is blank now and then",
      `
      Klachten  | 2015 | 2016 | 2017
      Zorg      | 4    |      | 5
      Werk      |      | 3    | 3
      Overig    | 1    | 1    | -
      Meldingen | 5 =SUM(B2:B4) | 4 =SUM(C2:C4) | 8 =SUM(D2:D4)
      `,
      ["Meldingen = Zorg + Werk + Overig"],
    ],
    [
      "a total by another name",
      `
      Klachten  | 2015 | 2016 | 2017
      Zorg      | 4    | 4    | 5
      Werk      | 3    | 3    | 3
      Meldingen | 7 =B2+B3 | 7 =SUM(C2:C3) | 9
      `,
      ["Meldingen = Zorg + Werk"],
    ],
    [
      "a total of other lines than those above it",
      `
      Klachten | 2015 | 2016 | 2017
      Zorg     | 4    | 4    | 5
      Werk     | 3    | 3    | 3
      Saldo    | 1    | 2    | 2
      Overig   | 2    | 1    | 2
      Totaal   | 9 =B2+B3+B5 | 8 =C2+C3+C5 | 10 =D2+D3+D5
      `,
      ["Totaal = Zorg + Werk + Overig"],
    ],
    [
      "a formula that misses a row, where words and place are plain",
      `
      Klachten | 2015 | 2016 | 2017
      Zorg     | 4    | 4    | 5
      Werk     | 3    | 3    | 3
      Overig   | 2    | 1    | 2
      Totaal   | 7 =SUM(B2:B3) | 7 =SUM(C2:C3) | 8 =SUM(D2:D3)
      `,
      ["Totaal = Zorg + Werk + Overig"],
    ],
    [
      "no difference, no growth, no running sum, no quotient",
      `
      Klachten | 2015 | 2016 | 2017
      Open     | 4    | 4    | 5
      Gesloten | 3    | 3    | 3
      Verschil | 1 =B2-B3 | 1 =C2-C3 | 2 =D2-D3
      Groei    | 0    | 0 =C2-B2 | 1 =D2-C2
      Lopend   | 4 =B2 | 8 =B6+C2 | 13 =C6+D2
      Aandeel  | 0.75 =B3/B2 | 0.75 =C3/C2 | 0.6 =D3/D2
      `,
      [],
    ],
    [
      "a single formula",
      `
      Klachten  | 2015 | 2016 | 2017
      Zorg      | 4    | 4    | 5
      Werk      | 3    | 3    | 3
      Meldingen | 7    | 7    | 8 =D2+D3
      `,
      [],
    ],
    [
      "a stock from flows that are written with a minus",
      `
      Indicaties  | 1e helft 2016 | 2e helft 2016
      Stand begin | 10            | 12
      Instroom    | 4             | 3
      Uitstroom   | -2            | -1
      Stand einde | 12 =SUM(B2:B4) | 14 =SUM(C2:C4)
      `,
      [],
    ],
  ];
  for (const [name, drawing, expected] of cases) it(name, () => assert.deepEqual(totals(drawing), expected));

  it("tell what the one formula that differs from them misses", () => {
    const drawing = `
      Klachten  | 2015 | 2016 | 2017
      Zorg      | 4    | 4    | 5
      Werk      | 3    | 3    | 3
      Overig    | 1    | 2    | 2
      Meldingen | 8 =SUM(B2:B4) | 7 =C2+C3 | 10 =SUM(D2:D4)
    `;
    assert.deepEqual(formulaFindings(drawing), [
      "SD-F01 C5,C4 Meldingen, 2016: =C2+C3 telt C4 (Overig) niet mee; de regel vraagt C2+C3+C4.",
    ]);
  });
});
