import assert from "node:assert/strict";
import { checkDetailed } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

/** What comes of a rule with a figure in the place of "?" that is as far off as may be, and with one a step further. */
interface Room {
  readonly rule: string;
  readonly of: string;
  readonly sheet: string;
  readonly within: readonly [figure: string, outcome: string];
  readonly beyond: readonly [figure: string, outcome: string];
}

const LINES = "Begeleiding | 100 | 120 | 140\nDagbesteding | 50 | 60 | 70";
const FIVES = "Toelichting: de cijfers zijn afgerond op vijftallen.";
const SHARES = "Werk | 22 | 24 | 24\nVerhuizing | 9 | 11 | 11\nInkomen | 35 | 30 | 30";

const ROOMS: readonly Room[] = [
  {
    rule: "SD-R05",
    of: "counts none",
    sheet: `Cliënten | 2022 | 2023 | 2024\n${LINES}\nTotaal | 150 | 180 | ?`,
    within: ["210", "klopt"],
    beyond: ["211", "fout"],
  },
  {
    rule: "SD-R05",
    of: "counts in fives half a step of each part and of their total",
    sheet: `Cliënten | 2022 | 2023 | 2024\n${LINES}\nTotaal | 150 | 180 | ?\n${FIVES}`,
    within: ["215", "klopt binnen afronding"],
    beyond: ["220", "fout"],
  },
  {
    rule: "SD-R05",
    of: "amounts half a euro of each part and of their total",
    sheet: `Lasten in euro | 2022 | 2023 | 2024\n${LINES}\nTotaal | 150 | 180 | ?`,
    within: ["211", "afronding"],
    beyond: ["212", "fout"],
  },
  {
    rule: "SD-R30b",
    of: "three amounts half a euro each",
    sheet: "Lasten in euro | Begroting | Realisatie | Verschil\nWmo | 100 | 90 | 10\nJeugd | 210 | 190 | ?",
    within: ["21", "afronding"],
    beyond: ["22", "fout"],
  },
  {
    rule: "SD-R01",
    of: "four counts in fives half a step each",
    sheet: `Indicaties | 2022 | 2023\nStand begin | 100 | 120\nInstroom | 40 | 30\nUitstroom | 20 | 10\nStand eind | 120 | ?\n${FIVES}`,
    within: ["150", "klopt binnen afronding"],
    beyond: ["155", "fout"],
  },
  {
    rule: "SD-R13",
    of: "the same is no more than it may be",
    sheet: "Pgb | 2022 | 2023\nBudgetten | 55 | ?\nBudgethouders | 43 | 40",
    within: ["40", "klopt"],
    beyond: ["39", "fout"],
  },
  {
    rule: "SD-R14",
    of: "an amount no euro past its bound",
    sheet: "Eigen bijdrage in euro | 2022 | 2023\nGeïnd bedrag | 1900 | ?\nOpgelegd bedrag | 2000 | 200000",
    within: ["200000", "klopt"],
    beyond: ["200001", "fout"],
  },
  {
    rule: "SD-R19b",
    of: "amounts in tables half a euro each",
    sheet:
      "Dordrecht, lasten in euro | 2022 | 2023\nHulp | 1000 | 1100\nZorg | 500 | 550\n\n" +
      "Zwijndrecht, lasten in euro | 2022 | 2023\nHulp | 4000 | 4400\nZorg | 2000 | 2500\n\n" +
      "Totaal, lasten in euro | 2022 | 2023\nHulp | 5000 | ?\nZorg | 2500 | 3050",
    within: ["5501", "afronding"],
    beyond: ["5502", "fout"],
  },
  {
    rule: "SD-R19b",
    of: "counts in tables none",
    sheet:
      "Dordrecht, cliënten | 2022 | 2023\nHulp | 1000 | 1100\nZorg | 500 | 550\n\n" +
      "Zwijndrecht, cliënten | 2022 | 2023\nHulp | 4000 | 4400\nZorg | 2000 | 2500\n\n" +
      "Totaal, cliënten | 2022 | 2023\nHulp | 5000 | ?\nZorg | 2500 | 3050",
    within: ["5500", "klopt"],
    beyond: ["5501", "fout"],
  },
  {
    rule: "SD-R54",
    of: "amounts of a total beside the periods half a euro each",
    sheet:
      "Lasten in euro | 2022 | 2023 | 2024 | Prognose\nWmo | 1000 | 1100 | 1300 | 1401\nJeugd | 1000 | 1200 | 1300 | 1402\n" +
      "Pw | 900 | 900 | 600 | 904\nTotaal | 2900 | 3200 | 3200 | ?",
    within: ["3709", "afronding"],
    beyond: ["3717", "fout"],
  },
  {
    rule: "SD-R21",
    of: "half a unit of each of four percentages",
    sheet: `Reden van uitstroom in % | 2022 | 2023 | 2024\n${SHARES}\nOverig | 34 | 35 | ?`,
    within: ["33", "klopt binnen afronding"],
    beyond: ["32", "fout"],
  },
  {
    rule: "SD-R31",
    of: "half a unit of the total and of the highest of its parts",
    sheet: "Jeugd | A | D | totaal\nmet hulp in % | 20 | 30 | ?\nmet zorg in % | 20 | 30 | 25",
    within: ["31", "niet toetsbaar"],
    beyond: ["32", "fout"],
  },
  {
    rule: "SD-R50",
    of: "a difference in euros one in its last digit",
    sheet:
      "Budget in euro | Budget | Besteed | Restant\nHulp | 2450 | 1911 | 539\nVervoer | 960 | 1018 | -58\nVerblijf | 1120 | 1008 | ?",
    within: ["113", "afronding"],
    beyond: ["115", "fout"],
  },
  {
    rule: "SD-R51",
    of: "an average half its last digit, and one as rounding",
    sheet:
      "Jeugdhulp | Cliënten | Kosten | Gemiddelde kosten per cliënt\nHulp | 214 | 385200 | 1800\nVerblijf | 121 | 1512500 | 12500\nDyslexie | 92 | 133400 | ?",
    within: ["1451", "afronding"],
    beyond: ["1452", "fout"],
  },
  {
    rule: "SD-R53",
    of: "what runs on in counts none",
    sheet:
      "Klachten | Q1 2024 | Q2 2024 | Q3 2024 | Q4 2024\nTotaal | 122 | 120 | 126 | 119\nCumulatief | 122 | 242 | 368 | ?",
    within: ["487", "klopt"],
    beyond: ["488", "fout"],
  },
];

/** The gravest that comes of a rule: its severity, or the last of its outcomes where nothing is wrong. */
function cameOf(rule: string, sheet: string): string | undefined {
  const { checks } = checkDetailed({ name: "", sheets: [drawSheet(sheet)] });
  const own = checks.filter((check) => check.rule === rule);
  const wrong = own.find(({ severity }) => severity !== undefined);
  const near = own.find(({ outcome }) => outcome !== "klopt");
  return wrong?.severity ?? near?.outcome ?? own.at(-1)?.outcome;
}

describe("what rules leave room for, as their help pages say", () => {
  for (const { rule, of, sheet, within, beyond } of ROOMS) {
    it(`${rule}: ${of}`, () => {
      const came = [within, beyond].map(([figure]) => cameOf(rule, sheet.replace("?", figure)));
      assert.deepEqual(
        came,
        [within, beyond].map(([, outcome]) => outcome),
      );
    });
  }
});
