import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

// SD-R19b: a sheet for each gemeente, team or quarter, and one with their sum.

type Sheets = Readonly<Record<string, string>>;
type Lines = Readonly<Record<string, string>>;

function said(drawings: Sheets): readonly string[] {
  const sheets = Object.entries(drawings).map(([name, drawing]) => drawSheet(drawing, { name }));
  return check({ name: "", sheets }).findings.flatMap(({ rule, text }) => (rule === "SD-R19b" ? [text] : []));
}

const table = (title: string, columns: string, lines: Lines): string =>
  [`${title} | ${columns}`, ...Object.entries(lines).map(([label, figures]) => `${label} | ${figures}`)].join("\n");

const YEARS = "2023 | 2024";
const NORTH = { Meldingen: "312 | 331", Onderzoeken: "240 | 251" };
const SOUTH = { Meldingen: "188 | 179", Onderzoeken: "140 | 139" };
const ALL = { Meldingen: "500 | 510", Onderzoeken: "380 | 309" };
const WRONG = ["Onderzoeken, 2024: Noord (251) + Zuid (139) = 390, er staat 309."];

const titled = (north: string, south: string, all: string, sheet = "Totaal"): Sheets => ({
  Noord: table(north, YEARS, NORTH),
  Zuid: table(south, YEARS, SOUTH),
  [sheet]: table(all, YEARS, ALL),
});

const FORMS = "ZIN | PGB";
const quarters = (title: string, lines: readonly Lines[], names = ["Q1", "Q2", "Q3", "Q4"]): Sheets =>
  Object.fromEntries(lines.map((some, index) => [names[index] ?? "", table(title, FORMS, some)]));
const COSTS = [
  { Wmo: "910 | 95", Jeugd: "1505 | 120" },
  { Wmo: "925 | 92", Jeugd: "1540 | 118" },
  { Wmo: "930 | 91", Jeugd: "1550 | 117" },
  { Wmo: "941 | 90", Jeugd: "1561 | 116" },
];
const YEAR = { Wmo: "3706 | 386", Jeugd: "6156 | 471" };
const WRONG_YEAR = ["Wmo, PGB: Q1 (95) + Q2 (92) + Q3 (91) + Q4 (90) = 368, er staat 386."];

const CASES: readonly (readonly [name: string, sheets: Sheets, expected: readonly string[]])[] = [
  ["all teams", titled("Team Noord", "Team Zuid", "Alle teams"), WRONG],
  ["nothing but a total", titled("Team Noord", "Team Zuid", "Totaal"), WRONG],
  ["the gemeente over its teams", titled("Noord", "Zuid", "Gemeente"), WRONG],
  ["a subject and a team", titled("Wmo team Noord", "Wmo team Zuid", "Wmo alle teams"), WRONG],
  ["a sheet of another name with a title that says it", titled("Noord", "Zuid", "Alle teams", "Overzicht"), WRONG],
  [
    "a total that from a year on is of more than these, on every line",
    {
      Noord: table("Noord", "2023 | 2024 | 2025", { Meldingen: "312 | 331 | 340", Onderzoeken: "240 | 251 | 260" }),
      Zuid: table("Zuid", "2023 | 2024 | 2025", { Meldingen: "188 | 179 | 185", Onderzoeken: "140 | 139 | 144" }),
      Totaal: table("Totaal", "2023 | 2024 | 2025", { Meldingen: "500 | 510 | 610", Onderzoeken: "380 | 390 | 481" }),
    },
    [
      "Meldingen, 2025: er staat 610, de andere zijn samen 525. Ook op elke andere regel van deze kolom is het meer: ontbreekt er een tabel?",
    ],
  ],
  ["a total of something else", titled("Team Noord", "Team Zuid", "Totaal aanbieders"), []],
  ["a total with a gemeente that has no sheet", titled("Noord", "Zuid", "Regio incl. Hardenberg"), []],
  ["no total by any name", titled("Team Noord", "Team Zuid", "Team Oost", "Oost"), []],
  [
    "a total of two regions by their names",
    {
      "Regio Noord": table("Meldingen", YEARS, NORTH),
      "Regio Zuid": table("Meldingen", YEARS, SOUTH),
      Totaal: table("Meldingen", YEARS, ALL),
    },
    ["Onderzoeken, 2024: Regio Noord (251) + Regio Zuid (139) = 390, er staat 309."],
  ],
  [
    "two tables on each sheet",
    {
      Noord: [table("Wmo team Noord", YEARS, NORTH), table("Jeugd team Noord", YEARS, SOUTH)].join("\n\n"),
      Zuid: [table("Wmo team Zuid", YEARS, SOUTH), table("Jeugd team Zuid", YEARS, SOUTH)].join("\n\n"),
      Totaal: [
        table("Wmo alle teams", YEARS, ALL),
        table("Jeugd alle teams", YEARS, { Meldingen: "376 | 358", Onderzoeken: "280 | 278" }),
      ].join("\n\n"),
    },
    WRONG,
  ],
  [
    "a total of each year",
    {
      ...Object.fromEntries(
        [2023, 2024].flatMap((year) => [
          [`Noord ${String(year)}`, table("Meldingen", FORMS, NORTH)],
          [`Zuid ${String(year)}`, table("Meldingen", FORMS, SOUTH)],
        ]),
      ),
      "Totaal 2023": table("Meldingen", FORMS, { ...ALL, Onderzoeken: "380 | 390" }),
      "Totaal 2024": table("Meldingen", FORMS, ALL),
    },
    ["Onderzoeken, PGB: Noord 2024 (251) + Zuid 2024 (139) = 390, er staat 309."],
  ],

  [
    "lines in another order",
    {
      ...titled("Noord", "Zuid", ""),
      Totaal: table("Totaal", YEARS, { Onderzoeken: "380 | 309", Meldingen: "500 | 510" }),
    },
    WRONG,
  ],
  [
    "a total line that only the sheet of all has",
    {
      ...titled("Noord", "Zuid", ""),
      Totaal: table("Totaal", YEARS, { ...ALL, Totaal: "880 | 900" }),
    },
    WRONG,
  ],
  [
    "a line of one name under two headings, in another order",
    {
      Noord: "Noord | 2023 | 2024\nWmo\nNieuw | 10 | 11\nJeugd\nNieuw | 20 | 22",
      Zuid: "Zuid | 2023 | 2024\nWmo\nNieuw | 30 | 31\nJeugd\nNieuw | 40 | 42",
      Totaal: "Totaal | 2023 | 2024\nJeugd\nNieuw | 60 | 64\nWmo\nNieuw | 40 | 42",
    },
    [],
  ],

  [
    "small figures that may come out by chance",
    {
      Noord: table("Noord", YEARS, { Meldingen: "1 | 2", Onderzoeken: "0 | 1" }),
      Zuid: table("Zuid", YEARS, { Meldingen: "2 | 1", Onderzoeken: "1 | 1" }),
      Totaal: table("Totaal", YEARS, { Meldingen: "3 | 3", Onderzoeken: "1 | 3" }),
    },
    [],
  ],
  [
    "two of four",
    { ...titled("Noord", "Zuid", ""), Totaal: table("Totaal", YEARS, { ...ALL, Meldingen: "500 | 501" }) },
    [],
  ],

  [
    "unique clients beside provisions",
    {
      Dalfsen: table("Dalfsen", "2022 | 2023 | 2024", {
        Cliënten: "412 | 420 | 431",
        Voorzieningen: "602 | 611 | 640",
      }),
      Ommen: table("Ommen", "2022 | 2023 | 2024", { Cliënten: "288 | 291 | 299", Voorzieningen: "421 | 433 | 440" }),
      Regio: table("Regio (unieke cliënten)", "2022 | 2023 | 2024", {
        Cliënten: "697 | 706 | 724",
        Voorzieningen: "1023 | 1404 | 1080",
      }),
    },
    ["Voorzieningen, 2023: Dalfsen (611) + Ommen (433) = 1.044, er staat 1.404."],
  ],
  [
    "clients of whom by chance none is in both teams in one year",
    {
      Noord: table("Noord", "2022 | 2023 | 2024", { Cliënten: "412 | 420 | 431", Voorzieningen: "602 | 611 | 640" }),
      Zuid: table("Zuid", "2022 | 2023 | 2024", { Cliënten: "288 | 291 | 299", Voorzieningen: "421 | 433 | 440" }),
      Totaal: table("Totaal", "2022 | 2023 | 2024", {
        Cliënten: "700 | 706 | 724",
        Voorzieningen: "1023 | 1044 | 1080",
      }),
    },
    [],
  ],
  [
    "clients by product in one column, some of them in both teams",
    {
      Noord: table("Cliënten Wmo", "Aantal", { Begeleiding: "101", Dagbesteding: "52", Vervoer: "203", Hulp: "304" }),
      Zuid: table("Cliënten Wmo", "Aantal", { Begeleiding: "110", Dagbesteding: "61", Vervoer: "222", Hulp: "333" }),
      Totaal: table("Cliënten Wmo", "Aantal", { Begeleiding: "211", Dagbesteding: "113", Vervoer: "425", Hulp: "635" }),
    },
    [],
  ],
  [
    "more clients in one column than the teams have together",
    {
      Noord: table("Cliënten Wmo", "Aantal", { Begeleiding: "101", Dagbesteding: "52", Vervoer: "203", Hulp: "304" }),
      Zuid: table("Cliënten Wmo", "Aantal", { Begeleiding: "110", Dagbesteding: "61", Vervoer: "222", Hulp: "333" }),
      Totaal: table("Cliënten Wmo", "Aantal", { Begeleiding: "211", Dagbesteding: "113", Vervoer: "425", Hulp: "673" }),
    },
    ["Hulp: Noord (304) + Zuid (333) = 637, er staat 673."],
  ],

  ["quarters and a year", { ...quarters("Kosten", COSTS), Jaar: table("Kosten", FORMS, YEAR) }, WRONG_YEAR],
  ["quarters and 2024", { ...quarters("Kosten 2024", COSTS), 2024: table("Kosten 2024", FORMS, YEAR) }, WRONG_YEAR],
  [
    "two quarters of a year that is not over",
    {
      ...quarters("Kosten", COSTS.slice(0, 2)),
      Jaar: table("Kosten", FORMS, { Wmo: "1835 | 178", Jeugd: "3045 | 238", Totaal: "4880 | 416" }),
    },
    ["Wmo, PGB: Q1 (95) + Q2 (92) = 187, er staat 178."],
  ],
  [
    "quarters, a half and a year",
    {
      ...quarters("Kosten", COSTS, ["Kwartaal 1", "Kwartaal 2", "Kwartaal 3", "Kwartaal 4"]),
      "1e halfjaar": table("Kosten", FORMS, { Wmo: "1835 | 178", Jeugd: "3045 | 238" }),
      "Jaar 2024": table("Kosten", FORMS, { ...YEAR, Wmo: "3706 | 368" }),
    },
    ["Wmo, PGB: Kwartaal 1 (95) + Kwartaal 2 (92) = 187, er staat 178."],
  ],
  ["the year of other quarters", { ...quarters("Kosten 2023", COSTS), 2024: table("Kosten 2024", FORMS, YEAR) }, []],
  [
    "quarters that run on from January",
    { ...quarters("Kosten t/m kwartaal", COSTS), Jaar: table("Kosten", FORMS, YEAR) },
    [],
  ],
  [
    "what is there at the end of a quarter",
    {
      ...quarters("Wmo", [
        { Instroom: "40 | 10", Uitstroom: "30 | 12", "Stand einde": "200 | 50", Cliënten: "210 | 60" },
        { Instroom: "41 | 11", Uitstroom: "31 | 13", "Stand einde": "210 | 48", Cliënten: "220 | 58" },
      ]),
      Jaar: table("Wmo", FORMS, {
        Instroom: "81 | 21",
        Uitstroom: "61 | 52",
        "Stand einde": "210 | 48",
        Cliënten: "240 | 64",
      }),
    },
    ["Uitstroom, PGB: Q1 (12) + Q2 (13) = 25, er staat 52."],
  ],
  [
    "a stock that is added up in most columns",
    {
      ...quarters("Wmo", [
        { Instroom: "40 | 10", Uitstroom: "30 | 12", Stand: "200 | 50" },
        { Instroom: "41 | 11", Uitstroom: "31 | 13", Stand: "210 | 48" },
      ]),
      Jaar: table("Wmo", FORMS, { Instroom: "81 | 21", Uitstroom: "61 | 25", Stand: "410 | 49" }),
    },
    [],
  ],
];

describe("a sheet that is the sum of others", () => {
  for (const [name, sheets, expected] of CASES) {
    it(name, () => {
      assert.deepEqual(said(sheets), expected);
    });
  }
});
