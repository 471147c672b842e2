import assert from "node:assert/strict";
import { checkDetailed } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

// Rules of which every figure may stand on a sheet of its own: SD-R01, R03, R08, R19b, R30, R30c, R33, R40 and R43.

type Sheets = Readonly<Record<string, string>>;

/** How often a rule held, and what it found: "2 klopt; Saldo!2017 101 ≠ 100 fout". */
function put(rule: string, drawings: Sheets): string {
  const sheets = Object.entries(drawings).map(([name, drawing]) => drawSheet(drawing, { name }));
  const own = checkDetailed({ name: "", sheets }).checks.filter((one) => one.rule === rule);
  const held = own.filter(({ outcome }) => outcome === "klopt").length;
  const wrong = own.filter(({ outcome }) => outcome === "schending" || outcome === "signaal");
  const told = wrong.map(
    ({ sheet, column, left, right, severity }) =>
      `${sheet}!${column} ${String(left)} ≠ ${String(right)} ${severity ?? ""}`,
  );
  return [`${String(held)} klopt`, ...told].join("; ");
}

const YEARS = "2015 | 2016 | 2017";
const rows = (title: string, lines: Readonly<Record<string, string>>, columns = YEARS): string =>
  [`${title} | ${columns}`, ...Object.entries(lines).map(([label, figures]) => `${label} | ${figures}`)].join("\n");

const LASTEN = rows("Wmo begeleiding", { Lasten: "200 | 220 | 250" });
const BATEN = rows("Wmo begeleiding", { Baten: "150 | 160 | 190" });
const SALDO = rows("Wmo begeleiding", { Saldo: "-50 | -60 | -60" });
const SALDO_WRONG = rows("Wmo begeleiding", { Saldo: "-50 | -60 | -66" });

const STAND = rows("Indicaties Wmo", { "Stand begin": "10 | 15 | 18", "Stand einde": "15 | 18 | 25" });
const STAND_WRONG = rows("Indicaties Wmo", { "Stand begin": "10 | 15 | 18", "Stand einde": "15 | 18 | 26" });
const INSTROOM = rows("Indicaties Wmo", { Instroom: "9 | 8 | 11" });
const UITSTROOM = rows("Indicaties Wmo", { Uitstroom: "4 | 5 | 4" });

const RECHT = rows("Jeugd", { "Jeugdigen met recht": "911 | 940 | 960" });
const DECLARATIES = rows("Jeugd", { "Jeugdigen met declaraties": "870 | 901 | 920" });
const DECLARATIES_WRONG = rows("Jeugd", { "Jeugdigen met declaraties": "870 | 901 | 990" });

const IN_AGAIN = rows("Indicaties Wmo", { "Instroom herindiceringen": "5 | 4 | 3" });
const IN_AGAIN_WRONG = rows("Indicaties Wmo", { "Instroom herindiceringen": "5 | 4 | 30" });
const OUT_AGAIN = rows("Indicaties Wmo", { "Uitstroom herindiceringen": "5 | 4 | 3" });

const STARTED = rows("Uitkeringen", { Instroom: "20 | 30 | 40" });
const STILL = rows("Uitkeringen", { "Nog een uitkering": "15 | 22 | 31" });
const ENDED = rows("Uitkeringen", { Uitstroom: "5 | 8 | 9" });

const CLIENTS = rows("Cliënten jeugd", { Cliënten: "535 | 542 | 560" });
const NEW = rows("Gestarte cliënten jeugd naar financiering", { ZIN: "90 | 80 | 70", PGB: "30 | 31 | 32" });
const NEW_TOO_FEW = rows("Gestarte cliënten jeugd naar financiering", { ZIN: "90 | 80 | 7", PGB: "30 | 31 | 3" });

const team = (first: string, second: string, title = "Cliënten Wmo"): string =>
  rows(title, { Begeleiding: first, Dagbesteding: second });
const TEAMS = { Noord: team("10 | 11 | 12", "20 | 21 | 22"), Zuid: team("30 | 31 | 32", "40 | 41 | 42") };
const below = (total: string): string =>
  [
    team("10 | 11 | 12", "20 | 21 | 22", "Noord"),
    team("30 | 31 | 32", "40 | 41 | 42", "Zuid"),
    team("40 | 42 | 44", total, "Alle teams"),
  ].join("\n\n");

const budget = (title: string, lasten: string): string =>
  rows(title, { Lasten: lasten, Baten: "20 | 30" }, "Begeleiding | Dagbesteding");
const BUDGET = budget("Begroting 2024", "100 | 200");
const CHANGE = budget("Begrotingswijziging 2024", "10 | 15").replace("20 | 30", "0 | 5");
const CHANGED = budget("Begroting na wijziging 2024", "110 | 215").replace("20 | 30", "20 | 35");

const HALVES = rows(
  "Participatiewet",
  { Instroom: "135 | 133 | 141 | 133", Uitstroom: "125 | 126 | 128 | 139" },
  "1e halfjaar 2022 | 2e halfjaar 2022 | 1e halfjaar 2023 | 2e halfjaar 2023",
);
const WHOLE_YEARS = rows("Participatiewet", { Instroom: "268 | 274", Uitstroom: "251 | 267" }, "2022 | 2023");

const CASES: readonly (readonly [rule: string, name: string, sheets: Sheets, expected: string])[] = [
  ["SD-R30", "a sheet each", { Lasten: LASTEN, Baten: BATEN, Saldo: SALDO }, "3 klopt"],
  [
    "SD-R30",
    "a sheet each, one saldo wrong",
    { Lasten: LASTEN, Baten: BATEN, Saldo: SALDO_WRONG },
    "2 klopt; Saldo!2017 -66 ≠ -60 fout",
  ],
  ["SD-R30", "sheets that are numbered", { "Tabel 3": LASTEN, "Tabel 4": BATEN, "Bijlage 1": SALDO }, "3 klopt"],
  ["SD-R30", "sheets as Excel names them", { Blad1: LASTEN, Blad2: BATEN, "Blad 3": SALDO }, "3 klopt"],
  ["SD-R30", "two gemeenten", { "Dordrecht lasten": LASTEN, "Sliedrecht baten": BATEN, Saldo: SALDO }, "0 klopt"],
  ["SD-R30", "two teams by number", { "Team 1": LASTEN, "Team 2": BATEN, Saldo: SALDO }, "0 klopt"],
  [
    "SD-R30",
    "one gemeente on all sheets",
    { "Dordrecht lasten": LASTEN, "Dordrecht baten": BATEN, Saldo: SALDO },
    "3 klopt",
  ],
  ["SD-R30", "two laws", { Lasten: LASTEN.replace("Wmo", "Jeugd"), Baten: BATEN, Saldo: SALDO }, "0 klopt"],
  [
    "SD-R30",
    "begroot and gerealiseerd by the sheets",
    { "Begroting lasten": LASTEN, "Realisatie baten": BATEN, Saldo: SALDO },
    "0 klopt",
  ],
  [
    "SD-R30",
    "begroot on one sheet, the others say nothing",
    { "Begroting lasten": LASTEN, Baten: BATEN, Saldo: SALDO },
    "0 klopt",
  ],
  [
    "SD-R30",
    "two laws by the sheets",
    {
      "Wmo lasten": rows("Begeleiding", { Lasten: "200 | 220 | 250" }),
      "Jeugd baten": rows("Begeleiding", { Baten: "150 | 160 | 190" }),
      Saldo: rows("Begeleiding", { Saldo: "-50 | -60 | -60" }),
    },
    "0 klopt",
  ],
  [
    "SD-R30",
    "an old and a new sheet",
    { Lasten: LASTEN, "Lasten (2)": LASTEN.replace("250", "256"), Baten: BATEN, Saldo: SALDO },
    "0 klopt",
  ],
  [
    "SD-R30",
    "an old and a new saldo",
    { Lasten: LASTEN, Baten: BATEN, Saldo: SALDO, "Saldo (2)": SALDO_WRONG },
    "0 klopt",
  ],
  [
    "SD-R30",
    "figures that never go together",
    { Lasten: LASTEN, Baten: BATEN, Saldo: rows("Wmo begeleiding", { Saldo: "-11 | -12 | -13" }) },
    "0 klopt",
  ],
  ["SD-R30", "cumulative beside separate", { "Lasten cumulatief": LASTEN, Baten: BATEN, Saldo: SALDO }, "0 klopt"],

  ["SD-R01", "flows on a sheet each", { Stand: STAND, Instroom: INSTROOM, Uitstroom: UITSTROOM }, "3 klopt"],
  [
    "SD-R01",
    "flows on a sheet each, the end is wrong",
    { Stand: STAND_WRONG, Instroom: INSTROOM, Uitstroom: UITSTROOM },
    "2 klopt; Stand!2017 26 ≠ 25 fout",
  ],
  [
    "SD-R01",
    "another law",
    { Stand: STAND, Instroom: INSTROOM.replace("Wmo", "Jeugd"), Uitstroom: UITSTROOM },
    "0 klopt",
  ],
  [
    "SD-R01",
    "clients come in, provisions stand",
    { Stand: STAND, Instroom: INSTROOM.replace("Indicaties", "Cliënten"), Uitstroom: UITSTROOM },
    "0 klopt",
  ],
  [
    "SD-R01",
    "a neighbourhood",
    { Stand: STAND, "Instroom Sterrenburg": INSTROOM, "Uitstroom Krispijn": UITSTROOM },
    "0 klopt",
  ],
  [
    "SD-R01",
    "an old and a new inflow",
    { Stand: STAND, Instroom: INSTROOM, "Instroom oud": INSTROOM, Uitstroom: UITSTROOM },
    "0 klopt",
  ],
  [
    "SD-R01",
    "an inflow that runs on from January",
    { Stand: STAND, "Instroom cumulatief": INSTROOM, Uitstroom: UITSTROOM },
    "0 klopt",
  ],
  [
    "SD-R01",
    "an end on the same sheet that goes with nothing near it",
    {
      Wmo: [
        rows("Indicaties Wmo", { "Stand begin": "10 | 15 | 18", "Stand einde": "99 | 98 | 97" }),
        INSTROOM,
        UITSTROOM,
      ].join("\n\n"),
    },
    "0 klopt",
  ],
  [
    "SD-R01",
    "flows in tables of their own on the same sheet",
    { Wmo: [STAND_WRONG, INSTROOM, UITSTROOM].join("\n\n") },
    "2 klopt; Wmo!2017 26 ≠ 25 fout",
  ],

  ["SD-R33", "halves and years on sheets called so", { Halfjaren: HALVES, Jaren: WHOLE_YEARS }, "4 klopt"],
  [
    "SD-R33",
    "halves and years on sheets called so, one year wrong",
    { Halfjaren: HALVES, Jaren: WHOLE_YEARS.replace("274", "247") },
    "3 klopt; Jaren!2023 247 ≠ 274 fout",
  ],
  ["SD-R33", "halves and years of two gemeenten", { "Halfjaren Hoorn": HALVES, "Jaren Edam": WHOLE_YEARS }, "0 klopt"],

  [
    "SD-R30c",
    "a sheet for each version",
    { "Begroting 2024": BUDGET, "Wijziging 2024": CHANGE, "Na wijziging 2024": CHANGED },
    "4 klopt",
  ],
  [
    "SD-R30c",
    "a sheet for each version, one wrong",
    { Begroting: BUDGET, Wijziging: CHANGE, "Na wijziging": CHANGED.replace("215", "251") },
    "3 klopt; Na wijziging!Dagbesteding 251 ≠ 215 fout",
  ],
  [
    "SD-R30c",
    "changes in spring and autumn",
    { Begroting: BUDGET, Wijziging: CHANGE, "Wijziging (2)": CHANGE, "Na wijziging": CHANGED.replace("215", "230") },
    "0 klopt",
  ],
  [
    "SD-R30c",
    "the budget of another year",
    { "Begroting 2023": BUDGET.replace("2024", "2023"), "Wijziging 2024": CHANGE, "Na wijziging 2024": CHANGED },
    "0 klopt",
  ],
  ["SD-R40", "a sheet each", { Recht: RECHT, Declaraties: DECLARATIES }, "3 klopt"],
  [
    "SD-R40",
    "a sheet each, one too many",
    { Recht: RECHT, Declaraties: DECLARATIES_WRONG },
    "2 klopt; Declaraties!2017 990 ≠ 960 fout",
  ],
  ["SD-R40", "two gemeenten", { Dordrecht: RECHT, Sliedrecht: DECLARATIES_WRONG }, "0 klopt"],
  [
    "SD-R40",
    "two sheets with a right to care",
    { Recht: RECHT, "Recht (2)": RECHT, Declaraties: DECLARATIES_WRONG },
    "0 klopt",
  ],

  ["SD-R03", "a sheet each", { Instroom: INSTROOM, Herindiceringen: IN_AGAIN }, "3 klopt"],
  [
    "SD-R03",
    "a sheet each, one too many",
    { Instroom: INSTROOM, Herindiceringen: IN_AGAIN_WRONG },
    "2 klopt; Herindiceringen!2017 30 ≠ 11 fout",
  ],
  ["SD-R03", "another law", { Instroom: INSTROOM.replace("Wmo", "Jeugd"), Herindiceringen: IN_AGAIN_WRONG }, "0 klopt"],
  ["SD-R03", "two teams", { "Team Noord": INSTROOM, "Team Zuid": IN_AGAIN_WRONG }, "0 klopt"],

  ["SD-R03b", "a sheet each", { Instroom: IN_AGAIN, Uitstroom: OUT_AGAIN }, "3 klopt"],
  [
    "SD-R03b",
    "a sheet each, one wrong",
    { Instroom: IN_AGAIN_WRONG, Uitstroom: OUT_AGAIN },
    "2 klopt; Instroom!2017 30 ≠ 3 waarschuwing",
  ],
  ["SD-R03b", "cumulative beside separate", { Instroom: IN_AGAIN_WRONG, "Uitstroom cumulatief": OUT_AGAIN }, "0 klopt"],

  ["SD-R08", "a sheet each", { Instroom: STARTED, Nu: STILL, Uitstroom: ENDED }, "3 klopt"],
  [
    "SD-R08",
    "a sheet each, one wrong",
    { Instroom: STARTED.replace("40", "41"), Blad2: STILL, Uitstroom: ENDED },
    "2 klopt; Instroom!2017 41 ≠ 40 fout",
  ],
  ["SD-R08", "two gemeenten", { Instroom: STARTED, Dordrecht: STILL, Sliedrecht: ENDED }, "0 klopt"],
  [
    "SD-R08",
    "two schemes",
    { Instroom: STARTED, Nu: STILL.replace("Uitkeringen", "Uitkeringen IOAW"), Uitstroom: ENDED },
    "0 klopt",
  ],

  ["SD-R43", "a sheet each", { Stand: CLIENTS, Instroom: NEW }, "2 klopt"],
  [
    "SD-R43",
    "a sheet each, too few came",
    { Stand: CLIENTS, Instroom: NEW_TOO_FEW },
    "1 klopt; Stand!2017 -8 ≠ 0 fout",
  ],
  ["SD-R43", "another law", { Stand: CLIENTS, Instroom: NEW_TOO_FEW.replace("jeugd", "Wmo") }, "0 klopt"],
  ["SD-R43", "two gemeenten", { Dordrecht: CLIENTS, Sliedrecht: NEW_TOO_FEW }, "0 klopt"],
  ["SD-R43", "begroot beside what was", { Stand: CLIENTS, "Begroting instroom": NEW_TOO_FEW }, "0 klopt"],
  ["SD-R19b", "a sheet of all teams", { ...TEAMS, Totaal: team("40 | 42 | 44", "60 | 62 | 64") }, "6 klopt"],
  [
    "SD-R19b",
    "a figure of all teams that is not their sum",
    { ...TEAMS, Totaal: team("40 | 42 | 44", "60 | 62 | 46") },
    "5 klopt; Totaal!2017 46 ≠ 64 fout",
  ],
  [
    "SD-R19b",
    "a sheet that is called so and is no sum",
    { ...TEAMS, Totaal: team("25 | 26 | 27", "30 | 31 | 32") },
    "0 klopt",
  ],
  ["SD-R19b", "a sheet that is not called so", { ...TEAMS, Oost: team("40 | 42 | 44", "60 | 62 | 46") }, "0 klopt"],
  ["SD-R19b", "one of two sheets", { Noord: TEAMS.Noord, Totaal: team("10 | 11 | 12", "20 | 21 | 23") }, "0 klopt"],
  ["SD-R19b", "teams below each other on one sheet", { Wmo: below("60 | 62 | 46") }, "5 klopt; Wmo!2017 46 ≠ 64 fout"],
  [
    "SD-R19b",
    "unique clients, which are fewer on every line",
    { ...TEAMS, Totaal: team("38 | 40 | 41", "57 | 60 | 61") },
    "0 klopt",
  ],
];

/** Names of the sheets with lasten, baten and saldo, and whether these go together. */
const NAMES: readonly (readonly [names: readonly [string, string, string], go: boolean])[] = [
  [["Blad1", "Blad2", "Blad3"], true],
  [["Sheet1", "Sheet2", "Sheet3"], true],
  [["Blad 1", "Blad 2", "Blad 3"], true],
  [["Tabel 3", "Tabel 4", "Tabel 5a"], true],
  [["Tabel 3.1", "Tabel 3.2", "Tabel 3.3"], true],
  [["Bijlage 1", "Bijlage 2", "Overzicht"], true],
  [["Overzicht", "Detail", "Samenvatting"], true],
  [["Instroom", "Uitstroom", "Stand"], true],
  [["Blad1", "Blad2", "Sterrenburg"], true],
  [["Sterrenburg", "Sterrenburg baten", "Blad3"], true],
  [["Sterrenburg", "Krispijn", "Blad3"], false],
  [["Sterrenburg", "Blad2", "Krispijn"], false],
  [["Team 1", "Team 2", "Team 3"], false],
  [["Wijk 1", "Wijk 2", "Blad1"], false],
  [["1", "2", "3"], false],
  [["2016", "2017", "Blad3"], false],
  [["Tabel 3 Sterrenburg", "Tabel 4 Krispijn", "Tabel 5"], false],
  [["Stichting Yulius", "Pameijer", "Overzicht"], false],
];

describe("names of sheets", () => {
  for (const [names, go] of NAMES) {
    it(`${names.join(", ")} ${go ? "go together" : "are apart"}`, () => {
      const [lasten, baten, saldo] = names;
      const found = put("SD-R30", { [lasten]: LASTEN, [baten]: BATEN, [saldo]: SALDO_WRONG });
      assert.equal(found, go ? `2 klopt; ${saldo}!2017 -66 ≠ -60 fout` : "0 klopt");
    });
  }
});

describe("rules whose figures stand on a sheet each", () => {
  for (const [rule, name, sheets, expected] of CASES) {
    it(`${rule}: ${name}`, () => {
      assert.equal(put(rule, sheets), expected);
    });
  }
});
