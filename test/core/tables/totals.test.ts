import assert from "node:assert/strict";
import { checkDetailed } from "../../../src/core/check.ts";
import { recogniseTables } from "../../../src/core/tables/recognise.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

/** The totals of a drawn sheet, "Totaal = Zin + Pgb", and what SD-R05 has against them: "2017 is 240, not 230". */
function totalsOf(drawing: string): string[] {
  const sheet = drawSheet(drawing);
  const sums = recogniseTables(sheet).flatMap(({ totals }) =>
    totals.map(
      ({ whole, parts, overlaps }) =>
        `${whole.label} ${overlaps ? "≤" : "="} ${parts.map(({ label }) => label).join(" + ")}`,
    ),
  );
  const wrong = checkDetailed({ name: "", sheets: [sheet] })
    .checks.filter(({ rule, outcome }) => rule === "SD-R05" && outcome === "schending")
    .map(({ period, left, right }) => `${period} is ${String(left)}, not ${String(right)}`);
  return [...sums, ...wrong];
}

describe("findTotals", () => {
  const cases: [name: string, drawing: string, expected: string[]][] = [
    [
      "adds up what comes under a number, and says where that is wrong",
      `
      Lasten           | 2016 | 2017
      1 Maatwerk       | 30   | 35
      1.1 Begeleiding  | 10   | 12
      1.2 Dagbesteding | 20   | 23
      1.2.1 Ouderen    | 15   | 20
      1.2.2 Jongeren   | 5    | 3
      2 Algemeen       | 15   | 18
      2.1 Welzijn      | 8    | 9
      2.2 Mantelzorg   | 7    | 8
      `,
      [
        "1 Maatwerk = 1.1 Begeleiding + 1.2 Dagbesteding",
        "1.2 Dagbesteding = 1.2.1 Ouderen + 1.2.2 Jongeren",
        "2 Algemeen = 2.1 Welzijn + 2.2 Mantelzorg",
        "2017 is 18, not 17",
      ],
    ],
    [
      "but not what is about something else",
      `
      Indicatoren   | 2016 | 2017
      1 Cliënten    | 30   | 35
      1.1 Tevreden  | 22   | 23
      1.2 Bereikt   | 28   | 30
      2 Trajecten   | 15   | 18
      2.1 Voltooid  | 8    | 9
      2.2 Afgekeurd | 9    | 8
      `,
      [],
    ],
    [
      "adds subtotals up, and says which grand total is wrong",
      `
      Lasten          | 2016 | 2017
      Hulp            | 100  | 110
      Begeleiding     | 50   | 60
      Subtotaal       | 150  | 170
      Ambulant        | 10   | 20
      Verblijf        | 30   | 40
      Subtotaal       | 40   | 60
      Totaal          | 190  | 240
      `,
      [
        "Subtotaal = Hulp + Begeleiding",
        "Subtotaal = Ambulant + Verblijf",
        "Totaal = Subtotaal + Subtotaal",
        "2017 is 240, not 230",
      ],
    ],
    [
      "adds loose lines to a subtotal",
      "Lasten | 2016\nHulp | 100\nZorg | 50\nSubtotaal | 150\nOverhead | 10\nRente | 1\nTotaal | 161",
      ["Subtotaal = Hulp + Zorg", "Totaal = Subtotaal + Overhead + Rente"],
    ],
    [
      "adds up the totals of sections",
      "Lasten | 2016 | 2017\nWmo ||\nHulp | 1 | 1\nZorg | 5 | 5\nTotaal | 6 | 6\nJeugd ||\nPgb | 2 | 2\nZin | 3 | 3\nTotaal | 5 | 5\nTotaal generaal | 11 | 11",
      ["Totaal = Hulp + Zorg", "Totaal = Pgb + Zin", "Totaal generaal = Totaal + Totaal"],
    ],
    [
      "reads on over sections without a total of their own",
      "Lasten | 2016 | 2017\nWmo ||\nHulp | 1 | 1\nZorg | 5 | 5\nJeugd ||\nPgb | 2 | 2\nZin | 3 | 3\nTotaal | 11 | 11",
      ["Totaal = Hulp + Zorg + Pgb + Zin"],
    ],
    [
      "counts subtotals with a name once",
      "Lasten | 2016\nHulp | 10\nZorg | 50\nTotaal Wmo | 60\nPgb | 2\nZin | 3\nTotaal Jeugd | 5\nTotaal | 65",
      ["Totaal = Totaal Wmo + Totaal Jeugd"],
    ],
    [
      "counts a line once that the lines below it split up",
      "Rijlabels | 2016\nWmo | 10\nHulp | 4\nZorg | 6\nJeugd | 20\nPgb | 5\nZin | 15\nEindtotaal | 30",
      ["Eindtotaal = Wmo + Jeugd"],
    ],
    [
      "makes lines with a dash the parts of the line above them",
      "Cliënten | 2016 | 2017\nZin | 100 | 110\n- jeugd | 20 | 30\n- ouder | 80 | 80\nPgb | 50 | 60\nTotaal | 150 | 175",
      ["Totaal = Zin + Pgb", "Zin = - jeugd + - ouder", "2017 is 175, not 170"],
    ],
    [
      "leaves percentages and averages out",
      "Cliënten | 2016\nZin | 100\nin % | 67\nPgb | 50\naandeel | '33%\nGemiddeld per week | 3\nTotaal | 150",
      ["Totaal = Zin + Pgb"],
    ],
    [
      "takes the first breakdown of several below one total",
      "Cliënten | 2016 | 2017\nTotaal | 150 | 171\nMan | 100 | 110\nVrouw | 50 | 60\nJong | 50 | 70\nOud | 100 | 100",
      ["Totaal = Man + Vrouw", "2017 is 171, not 170"],
    ],
    ["makes no sum of a balance", "Wmo | 2016 | 2017\nLasten | 500 | 600\nBaten | 200 | 250\nTotaal | 300 | 350", []],
    [
      "makes no sum of unlike lines",
      "Cliënten | 2016 | 2017\nStand begin | 50 | 60\nInstroom | 20 | 25\nTotaal | 300 | 350",
      [],
    ],
    [
      "makes no sum of averages",
      "Gemiddelde budgetten | 2016 | 2017\nHulp | 3500 | 3600\nZorg | 5000 | 5100\nTotaal | 4100 | 4200",
      [],
    ],
    [
      "makes no sum of what lies amid its parts",
      "Kosten per uur | 2016 | 2017\nA | 3 | 4\nB | 5 | 6\nTotaal | 4 | 5",
      [],
    ],
    [
      "guesses nothing where two sums could be meant and neither adds up",
      "Lasten | 2016 | 2017\nWmo ||\nHulp | 100 | 1\nZorg | 50 | 1\nJeugd ||\nPgb | 20 | 1\nZin | 30 | 1\nTotaal | 999 | 99",
      [],
    ],
    [
      "lets a total be smaller than its parts where a note says that they overlap",
      "Hulp | 2016\nA | 100\nB | 50\nTotaal | 130\nOmdat een cliënt meerdere voorzieningen kan hebben, is het totaal kleiner dan de optelsom.",
      ["Totaal ≤ A + B"],
    ],
    [
      "but not larger",
      "Hulp | 2016\nA | 100\nB | 50\nTotaal | 160\nOmdat een cliënt meerdere voorzieningen kan hebben, is het totaal kleiner dan de optelsom.",
      ["Totaal = A + B", "2016 is 160, not 150"],
    ],
    [
      "lets clients be in two parts when the total is smaller in every period",
      "Cliënten naar voorziening | 2016 | 2017\nHulp | 100 | 110\nZorg | 50 | 60\nTotaal | 130 | 140",
      ["Totaal ≤ Hulp + Zorg"],
    ],
    [
      "lets percentages add up to 100 within their rounding",
      "Cliënten in procenten | 2016\nA | 33\nB | 33\nC | 33\nTotaal | 100",
      ["Totaal = A + B + C"],
    ],
    [
      "says that a row was forgotten in every period",
      "Lasten | 2016 | 2017\nHulp | 100 | 110\nZorg | 50 | 60\nPgb | 20 | 30\nTotaal | 150 | 170",
      ["Totaal = Hulp + Zorg + Pgb", "2016 is 150, not 170", "2017 is 170, not 200"],
    ],
  ];
  for (const [name, drawing, expected] of cases) {
    it(name, () => {
      assert.deepEqual(totalsOf(drawing), expected);
    });
  }
});
