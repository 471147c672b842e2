import assert from "node:assert/strict";
import { check } from "../../../../src/core/check.ts";
import { drawSheet } from "../../../support/draw-sheet.ts";
import { type Random, randomFrom } from "../../../support/tables/random.ts";

/** The findings on a drawn sheet: rule, severity, cells and sentence. */
function said(drawing: string): string[] {
  const { findings } = check({ name: "", sheets: [drawSheet(drawing)] });
  return findings.map(({ rule, severity, cells, text }) => {
    const places = cells.map(({ row, column }) => `${String.fromCharCode(65 + column)}${String(row + 1)}`);
    return `${rule} ${severity} ${places.join(" ")}: ${text}`;
  });
}

const FIVES = "De cijfers zijn afgerond op vijftallen.";
const SECRET = "- = het cijfer is geheim: 0 tot en met 7.";

/** Two subtotals of two lines, and a total. */
const subtotals = (subtotal: number, other: number, total: number, note = FIVES): string => `
  Cliënten naar soort hulp | 2016 | 2017
  Begeleiding | 20 | 20
  Vervoer     | 20 | 20
  Subtotaal   | ${String(subtotal)} | 40
  Rolstoel    | 20 | 20
  Woning      | 20 | 20
  Subtotaal   | ${String(other)} | 40
  Totaal      | ${String(total)} | 80

  ${note}
`;

const stocks = (begin: string): string => `
  Cliënten    | 2e helft 2015 | 1e helft 2016
  Stand begin | 30            | ${begin}
  Instroom    | 10            | 20
  Uitstroom   | 35            | 10
  Stand einde | '-            | 12

  ${SECRET}
`;

const gemeenten = (row: number, column: number): string => `
  Cliënten naar soort hulp | Dordrecht | Zwijndrecht | Totaal
  Begeleiding | 20 | 20 | ${String(row)}
  Vervoer     | 20 | 20 | ${String(row)}
  Totaal      | ${String(column)} | ${String(column)} | 'nb

  ${FIVES}
`;

/** Counts with a rate beside each, and their total without. */
const withRates = (rate: string): string => `
  Cliënten    | Dordrecht | Dordrecht          | Papendrecht | Papendrecht
              | aantal    | per 1.000 inwoners | aantal      | per 1.000 inwoners
  begeleiding | 100       | '${rate}           | 200         | '10,0
  vervoer     | 100       | '10,0              | 200         | '10,0
  totaal      | 205       |                    | 400         |

  Toelichting: de cijfers zijn afgerond op vijftallen.
`;

const cases: [what: string, drawing: string, expected: string[]][] = [
  [
    "subtotals that their parts can make, and that can make the total, but not with the same figures",
    subtotals(35, 35, 65),
    [
      "SD-SAMEN fout B4 B2 B3 B8 B7: Elk van deze sommen kan kloppen, maar niet allemaal tegelijk. " +
        "2016: Subtotaal (33 t/m 37) = Begeleiding (18 t/m 22) + Vervoer (18 t/m 22). " +
        "2016: Totaal (63 t/m 67) = Subtotaal (33 t/m 37) + Subtotaal (33 t/m 37).",
    ],
  ],
  ["a total that the same subtotals can make", subtotals(35, 35, 75), []],
  [
    "only what is broken by itself, where that has a hand in it",
    subtotals(35, 60, 95),
    ["SD-R05 fout B7 B5 B6: Subtotaal, 2016: 20 + 20 = 40, er staat 60 (verschil 20)."],
  ],
  [
    "a secret figure that must be 5 at the end of one period and 2 at the begin of the next",
    stocks("'-"),
    [
      "SD-SAMEN fout B5 C2 B2 B3 B4 C5 C3 C4: Elk van deze sommen kan kloppen, maar niet allemaal tegelijk. " +
        "2e helft 2015: Stand einde (0 t/m 7) = Stand begin (30) + Instroom (10) − Uitstroom (35). " +
        "1e helft 2016: Stand einde (12) = Stand begin (0 t/m 7) + Instroom (20) − Uitstroom (10). " +
        "1e helft 2016: Stand begin (0 t/m 7) = Stand einde van 2e helft 2015 (0 t/m 7).",
    ],
  ],
  ["a secret figure that can be the same in both", stocks("'-").replace("35", "38"), []],
  [
    "a row that its cells can make and a column that they can make, but not with the same cell",
    gemeenten(35, 45),
    [
      "SD-SAMEN fout B2 B4 B3 D2 C2: Elk van deze sommen kan kloppen, maar niet allemaal tegelijk. " +
        "Dordrecht: Totaal (43 t/m 47) = Begeleiding (18 t/m 22) + Vervoer (18 t/m 22). " +
        "Totaal: Begeleiding (33 t/m 37) = " +
        "Begeleiding van Dordrecht (18 t/m 22) + Begeleiding van Zwijndrecht (18 t/m 22).",
    ],
  ],
  [
    "rows that come to 84 at most and columns that come to 86 at least",
    gemeenten(40, 45),
    [
      "SD-SAMEN fout B2 B3 C2 C3 B4 C4 D2 D3: Elk van deze sommen kan kloppen, maar niet allemaal tegelijk. " +
        "Dordrecht: Totaal (43 t/m 47) = Begeleiding (18 t/m 22) + Vervoer (18 t/m 22). " +
        "Zwijndrecht: Totaal (43 t/m 47) = Begeleiding (18 t/m 22) + Vervoer (18 t/m 22). " +
        "Totaal: Begeleiding (38 t/m 42) = " +
        "Begeleiding van Dordrecht (18 t/m 22) + Begeleiding van Zwijndrecht (18 t/m 22). " +
        "Totaal: Vervoer (38 t/m 42) = Vervoer van Dordrecht (18 t/m 22) + Vervoer van Zwijndrecht (18 t/m 22).",
    ],
  ],
  ["rows and columns that the same cells can make", gemeenten(40, 40), []],
  ["a missing figure, of which nothing is known", stocks("'nb"), []],
  [
    "counts that make the total, and counts that give the rates, but not the same counts",
    withRates("9,6"),
    [
      "SD-SAMEN fout B3 B4 B5 C3 C4: Elk van deze sommen kan kloppen, maar niet allemaal tegelijk. " +
        "Dordrecht: totaal (aantal) (203 t/m 207) = begeleiding (aantal) (98 t/m 102) + vervoer (aantal) (98 t/m 102). " +
        "Dordrecht: begeleiding (aantal) (98 t/m 102) is 9,55 t/m 9,65 per 1.000 inwoners. " +
        "Dordrecht: vervoer (aantal) (98 t/m 102) is 9,95 t/m 10,05 per 1.000 inwoners.",
    ],
  ],
  ["counts that make the total and give the rates", withRates("9,9"), []],
];

describe("judgeTogether", () => {
  for (const [what, drawing, expected] of cases) {
    it(what, () => {
      assert.deepEqual(said(drawing), expected);
    });
  }
});

/** Subtotals of some lines and their total, rounded to fives; the true figures or, with an error, another total. */
function rounded(random: Random, error: boolean) {
  const round = (value: number): number => Math.round(value / 5) * 5;
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const groups = Array.from({ length: random.whole(2, 4) }, () =>
    Array.from({ length: random.whole(2, 3) }, () => random.whole(20, 300)),
  );
  const printed = groups.map((parts) => ({ parts: parts.map(round), subtotal: round(sum(parts)) }));
  const total = round(sum(groups.map(sum))) + (error ? 5 * random.whole(-3, 3) : 0);
  return { printed, total };
}

type Rounded = ReturnType<typeof rounded>;

/** What whole figures from two below to two above the printed ones leave: in a tree of sums that is arithmetic. */
function expectedOf({ printed, total }: Rounded): "fine" | "broken" | "only together" {
  const given = printed.reduce((sum, { subtotal }) => sum + subtotal, 0);
  if (Math.abs(total - given) > 2 * (printed.length + 1)) return "broken";
  const ranges = printed.map(({ parts, subtotal }) => {
    const made = parts.reduce((sum, part) => sum + part, 0);
    const slack = 2 * parts.length;
    return { low: Math.max(subtotal - 2, made - slack), high: Math.min(subtotal + 2, made + slack) };
  });
  const low = ranges.reduce((sum, range) => sum + range.low, 0);
  const high = ranges.reduce((sum, range) => sum + range.high, 0);
  return total + 2 >= low && total - 2 <= high ? "fine" : "only together";
}

function drawn({ printed, total }: Rounded): string {
  let line = 0;
  const rows = printed.flatMap(({ parts, subtotal }) => [
    ...parts.map((part) => `Wijk ${String.fromCharCode(65 + line++)} | ${String(part)} | 10`),
    `Subtotaal | ${String(subtotal)} | ${String(10 * parts.length)}`,
  ]);
  const header = "Cliënten naar wijk | 2016 | 2017";
  return [header, ...rows, `Totaal | ${String(total)} | ${String(10 * line)}`, "", FIVES].join("\n");
}

describe("judgeTogether, on rounded subtotals", () => {
  it("finds the errors that no sum shows by itself, and raises no alarm", () => {
    const seen = { fine: 0, broken: 0, "only together": 0 };
    for (let seed = 0; seed < 600; seed++) {
      const random = randomFrom(seed);
      const table = rounded(random, random.once(2));
      const expected = expectedOf(table);
      seen[expected]++;
      if (expected === "broken") continue;
      const found = check({ name: "", sheets: [drawSheet(drawn(table))] }).findings.map(({ rule }) => rule);
      assert.deepEqual(found, expected === "fine" ? [] : ["SD-SAMEN"], `seed ${String(seed)}\n${drawn(table)}`);
    }
    assert.ok(seen.fine > 200 && seen["only together"] >= 10, JSON.stringify(seen));
  });
});
