import assert from "node:assert/strict";
import { check, checkDetailed } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

// SD-R02 between tables that say the same of one time after another: below each other, or each on a sheet of its own.

const stock = (title: string, columns: string, begin: string, end: string): string => `
  ${title}    | ${columns}
  Stand begin | ${begin}
  Stand einde | ${end}
`;

type Sheets = Readonly<Record<string, string>>;

/** How often SD-R02 held, and what it found: "2 klopt; 2017!B2 120 ≠ 118". */
function chained(drawings: Sheets): string {
  const sheets = Object.entries(drawings).map(([name, drawing]) => drawSheet(drawing, { name }));
  const { checks } = checkDetailed({ name: "", sheets });
  const own = checks.filter(({ rule }) => rule === "SD-R02");
  const held = own.filter(({ outcome }) => outcome === "klopt").length;
  const wrong = own.filter(({ outcome }) => outcome === "schending" || outcome === "signaal");
  const told = wrong.map(
    ({ sheet, column, left, right, severity }) =>
      `${sheet} ${column} ${String(right)} ≠ ${String(left)} ${severity ?? ""}`,
  );
  return [`${String(held)} klopt`, ...told].join("; ");
}

const CASES: readonly (readonly [name: string, sheets: Sheets, expected: string])[] = [
  [
    "years below each other",
    {
      Wmo:
        stock("Indicaties 2016", "Q1 | Q2 | Q3 | Q4", "10 | 12 | 15 | 11", "12 | 15 | 11 | 14") +
        stock("Indicaties 2017", "Q1 | Q2", "14 | 16", "16 | 13"),
    },
    "5 klopt",
  ],
  [
    "the newest year on top, and its begin is wrong",
    {
      Wmo:
        stock("Indicaties 2017", "Q1 | Q2", "13 | 16", "16 | 13") +
        stock("Indicaties 2016", "Q1 | Q2 | Q3 | Q4", "10 | 12 | 15 | 11", "12 | 15 | 11 | 14"),
    },
    "4 klopt; Wmo Q1 14 ≠ 13 fout",
  ],
  [
    "a sheet a year",
    {
      "2016": stock("Indicaties Wmo", "1e halfjaar | 2e halfjaar", "10 | 12", "12 | 15"),
      "2017": stock("Indicaties Wmo", "1e halfjaar | 2e halfjaar", "14 | 16", "16 | 13"),
    },
    "2 klopt; 2017 1e halfjaar 15 ≠ 14 fout",
  ],
  [
    "a sheet a quarter, with products beside each other",
    {
      "Q1 2024": stock("Indicaties", "Begeleiding | Dagbesteding", "10 | 20", "12 | 25"),
      "Q2 2024": stock("Indicaties", "Begeleiding | Dagbesteding", "12 | 24", "15 | 26"),
      "Q3 2024": stock("Indicaties", "Begeleiding | Dagbesteding", "15 | 26", "14 | 27"),
    },
    "3 klopt; Q2 2024 Dagbesteding 25 ≠ 24 fout",
  ],
  [
    "quarters on sheets, the year in the title",
    {
      Q1: stock("Indicaties 2024", "Begeleiding | Dagbesteding", "10 | 20", "12 | 25"),
      Q2: stock("Indicaties 2024", "Begeleiding | Dagbesteding", "12 | 25", "15 | 26"),
    },
    "2 klopt",
  ],
  [
    "a line more than the year before",
    {
      "2016": stock("Indicaties Wmo", "H1 | H2", "10 | 12", "12 | 15"),
      "2017": `${stock("Indicaties Wmo", "H1 | H2", "15 | 16", "16 | 13")}  Bezwaren | 1 | 2\n`,
    },
    "3 klopt",
  ],
  [
    "what runs on from January begins as the table before did",
    {
      "Q1 2024": stock("Indicaties t/m einde kwartaal", "Begeleiding | Dagbesteding", "10 | 20", "12 | 25"),
      "Q2 2024": stock("Indicaties t/m einde kwartaal", "Begeleiding | Dagbesteding", "10 | 20", "15 | 26"),
    },
    "0 klopt",
  ],
  [
    "two teams of which each has another year",
    {
      Wmo:
        stock("Indicaties team Noord 2016", "H1 | H2", "10 | 12", "12 | 15") +
        stock("Indicaties team Zuid 2017", "H1 | H2", "30 | 33", "33 | 35"),
    },
    "2 klopt",
  ],
  [
    "two tables that could go before",
    {
      "2016": stock("Indicaties", "H1 | H2", "10 | 12", "12 | 15"),
      "2016 (2)": stock("Indicaties", "H1 | H2", "10 | 12", "12 | 16"),
      "2017": stock("Indicaties", "H1 | H2", "14 | 16", "16 | 13"),
    },
    "3 klopt",
  ],
  [
    "a year between",
    {
      "2015": stock("Indicaties", "H1 | H2", "10 | 12", "12 | 15"),
      "2017": stock("Indicaties", "H1 | H2", "14 | 16", "16 | 13"),
    },
    "2 klopt",
  ],
  [
    "two laws",
    {
      "Wmo 2016": stock("Indicaties", "H1 | H2", "10 | 12", "12 | 15"),
      "Jeugd 2017": stock("Indicaties", "H1 | H2", "14 | 16", "16 | 13"),
    },
    "2 klopt",
  ],
  [
    "a report that repeats the last period of the one before",
    {
      "rapportage 2016": stock("Indicaties", "H1 2016 | H2 2016", "10 | 12", "12 | 15"),
      "rapportage 2017": stock("Indicaties", "H2 2016 | H1 2017", "12 | 15", "15 | 18"),
    },
    "2 klopt",
  ],
];

describe("the end of one table and the begin of the next", () => {
  for (const [name, sheets, expected] of CASES) {
    it(name, () => assert.equal(chained(sheets), expected));
  }

  it("is told with the sheet it stands on", () => {
    const sheets = [
      drawSheet(stock("Indicaties", "H1 | H2", "10 | 12", "12 | 15"), { name: "2016" }),
      drawSheet(stock("Indicaties", "H1 | H2", "14 | 16", "16 | 13"), { name: "2017" }),
    ];
    const { findings } = check({ name: "", sheets });
    assert.deepEqual(
      findings.map(({ text }) => text),
      ["Stand begin, H1: Stand einde van H2 op blad 2016 is 15, er staat 14 (verschil −1)."],
    );
  });
});
