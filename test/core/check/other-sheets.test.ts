import assert from "node:assert/strict";
import { checkDetailed } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

// Rules whose figures stand on another sheet than what they are about.

/** What is found on sheets drawn under each other, each below "== NAME", and how often a rule was put. */
function checked(drawing: string) {
  const [, ...parts] = drawing.split(/^ *== (.*)$/m);
  const sheets = parts.flatMap((name, index) =>
    index % 2 === 0 ? [drawSheet(parts[index + 1] ?? "", { name: name.trim() })] : [],
  );
  const { result, checks } = checkDetailed({ name: "", sheets });
  return {
    said: result.findings.map(({ rule, severity, text }) => `${rule} ${severity} ${text}`),
    outcomes: checks.map(({ rule, outcome }) => `${rule} ${outcome}`),
  };
}

const BY_FUNDING = `
  == Financiering
  Cliënten jeugd naar financiering | 2016 | 2017
  ZIN       | 50 | 55
  PGB       | 30 | 33
  ZIN + PGB | 20 | 22
`;

const FOUND: readonly (readonly [name: string, drawing: string, expected: readonly string[]])[] = [
  [
    "a stock and its flows",
    `== Stromen
     Indicaties Wmo | 2023 | 2024
     Instroom  | 10 | 12
     Uitstroom | 5  | 6
     == Stand
     Indicaties Wmo | 2023 | 2024
     Stand begin | 100 | 105
     Stand einde | 105 | 112`,
    ["SD-R01 fout Stand einde, 2024: 105 + 12 − 6 = 111, er staat 112 (verschil 1)."],
  ],
  [
    "lasten, baten and saldo on a sheet each",
    `== Lasten
     Lasten per programma | 2022 | 2023 | 2024
     Wmo   | 100 | 105 | 110
     Jeugd | 200 | 205 | 210
     == Baten
     Baten per programma | 2022 | 2023 | 2024
     Wmo   | 10 | 11 | 12
     Jeugd | 20 | 22 | 25
     == Saldo
     Saldo per programma | 2022 | 2023 | 2024
     Wmo   | -90  | -94  | -98
     Jeugd | -180 | -183 | -184`,
    ["SD-R30 fout Jeugd, 2024: 25 − 210 = −185, er staat −184 (verschil 1)."],
  ],
  [
    "an average, its budget and its holders on a sheet each",
    `== Budget
     PGB Wmo budget | 2016 | 2017
     Budget in euro | 1000 | 4000
     == Houders
     PGB Wmo budgethouders | 2016 | 2017
     Budgethouders | 10 | 20
     == Gemiddeld
     PGB Wmo gemiddeld | 2016 | 2017
     Gemiddeld budget in euro | 100 | 250`,
    ["SD-R12 fout Gemiddeld budget in euro, 2017: € 4.000 / 20 = € 200, er staat € 250 (verschil € 50)."],
  ],
  [
    "reasons of a flow",
    `== Stand en stroom
     Participatiewet | 2016 | 2017
     Stand begin | 100 | 101
     Instroom    | 11  | 20
     Uitstroom   | 10  | 15
     Stand einde | 101 | 106
     == Redenen
     Reden van instroom Participatiewet | 2016 | 2017
     werk   | 5  | 11
     ziekte | 6  | 10
     Totaal | 11 | 21`,
    ["SD-R07 fout Totaal, 2017: Instroom in «Participatiewet» is 20, er staat 21 (verschil 1)."],
  ],
  [
    "forms of funding",
    `== Kerncijfers
     Cliënten jeugd | 2016 | 2017
     Cliënten | 100 | 111
     ${BY_FUNDING}`,
    ["SD-R09 fout Cliënten, 2017: 55 + 33 + 22 = 110, er staat 111 (verschil 1)."],
  ],
  [
    "budgethouders jeugd",
    `== Pgb
     PGB jeugd | 2016 | 2017
     Budgethouders | 50 | 56
     ${BY_FUNDING}`,
    ["SD-R10 fout Budgethouders, 2017: 33 + 22 = 55, er staat 56 (verschil 1)."],
  ],
  [
    "categories of those with zorg in natura",
    `== Categorieën
     Cliënten jeugd naar categorie (ZIN) | 2016 | 2017
     Ambulant | 40 | 40
     Verblijf | 30 | 30
     ${BY_FUNDING}`,
    [
      "SD-R11 waarschuwing Cliënten jeugd naar categorie (ZIN), 2017: er staat 40 + 30 = 70, dat is minder dan 55 + 22 = 77 (verschil −7).",
      "SD-R11b info Cliënten jeugd naar categorie (ZIN), 2017: 55 + 22 = 77, er staat 40 + 30 = 70 (verschil −7). Meer wijst op cliënten in meer dan één categorie, minder op cliënten zonder categorie.",
    ],
  ],
  [
    "kinds of organisations",
    `== Organisaties
     Behandelende organisaties jeugd | 2016 | 2017
     Zorg in natura | 54 | 65
     == Soort zorg
     Organisaties jeugd naar soort zorg | 2016 | 2017
     LVB | 20 | 70
     GGZ | 43 | 43`,
    [
      "SD-R25 fout Organisaties jeugd naar soort zorg, 2017: er volgt MAX(70; 43) = 70, dat kan niet meer zijn dan Zorg in natura in «Behandelende organisaties jeugd»: 65 (verschil 5).",
    ],
  ],
  [
    "mantelzorgers per kern",
    `== Kerncijfers
     Mantelzorgers | 2016 | 2017
     Mantelzorgers | 100 | 122
     == Kernen
     Mantelzorgers per kern | 2016 | 2017
     Dalfsen | 60 | 70
     Overig  | 40 | 51`,
    ["SD-R06 fout Mantelzorgers, 2017: 70 + 51 = 121, er staat 122 (verschil 1)."],
  ],
  [
    "one period alone: nobody can tell whether the sheets go together",
    `== Kerncijfers
     Cliënten jeugd | 2017
     Cliënten | 111
     Organisaties | 12
     ${BY_FUNDING}`,
    [
      "SD-R09 info Cliënten, 2017: 55 + 33 + 22 = 110, er staat 111 (verschil 1). De cijfers staan op verschillende bladen: kijk na of zij over hetzelfde gaan.",
    ],
  ],
];

/** Sheets of which one says how many there are, and the other how many came and went. */
const stockAndFlows = (stock: string, flows: string): string => `
  == ${stock.split(":")[0] ?? ""}
  ${stock.split(":")[1] ?? ""} | 2023 | 2024
  Stand begin | 100 | 105
  Stand einde | 105 | 112
  == ${flows.split(":")[0] ?? ""}
  ${flows.split(":")[1] ?? ""} | 2023 | 2024
  Instroom  | 10 | 12
  Uitstroom | 5  | 6
`;

const NOT_FOUND: readonly (readonly [name: string, drawing: string, outcomes: readonly string[]])[] = [
  ["a stock and flows of two teams", stockAndFlows("Noord:Indicaties", "Zuid:Indicaties"), []],
  ["a stock and flows of two laws", stockAndFlows("Stand:Indicaties Wmo", "Stromen:Indicaties Jeugd"), []],
  ["a stock of one thing and flows of another", stockAndFlows("Stand:Voorzieningen", "Stromen:Cliënten"), []],
  ["a stock that runs on", stockAndFlows("Stand:Indicaties cumulatief", "Stromen:Indicaties"), []],
  [
    "lasten as begroot and saldo as realised",
    `== Begroting
     Begroting Wmo | 2023 | 2024
     Lasten | 100 | 110
     Baten  | 10  | 12
     == Realisatie
     Realisatie Wmo | 2023 | 2024
     Saldo | -91 | -99`,
    [],
  ],
  [
    "lasten of one programme and saldo of another",
    `== Lasten
     Lasten | 2023 | 2024
     Zorg | 100 | 110
     == Baten
     Baten | 2023 | 2024
     Zorg | 10 | 12
     == Saldo
     Saldo | 2023 | 2024
     Welzijn | -95 | -99`,
    [],
  ],
  [
    "figures that never go together",
    `== Kerncijfers
     Cliënten jeugd | 2016 | 2017
     Cliënten | 120 | 131
     ${BY_FUNDING}`,
    ["SD-R09 niet toetsbaar", "SD-R09 niet toetsbaar"],
  ],
  [
    "another law",
    `== Kerncijfers
     Cliënten Wmo | 2016 | 2017
     Cliënten | 100 | 111
     ${BY_FUNDING}`,
    [],
  ],
  [
    "another gemeente by the names of the sheets",
    `== Sliedrecht
     Cliënten jeugd | 2016 | 2017
     Cliënten | 100 | 111
     ${BY_FUNDING.replace("Financiering", "Dordrecht")}`,
    [],
  ],
  [
    "another gemeente by the titles",
    `== Kerncijfers
     Cliënten jeugd in Sliedrecht | 2016 | 2017
     Cliënten | 100 | 111
     ${BY_FUNDING}`,
    [],
  ],
  [
    "two sheets that could each be meant",
    `== Kerncijfers
     Cliënten jeugd | 2016 | 2017
     Cliënten | 100 | 111
     == Kerncijfers 2
     Cliënten jeugd | 2016 | 2017
     Cliënten | 101 | 112
     ${BY_FUNDING}`,
    [],
  ],
];

describe("figures on another sheet", () => {
  for (const [name, drawing, expected] of FOUND) {
    it(`are found: ${name}`, () => {
      assert.deepEqual(checked(drawing).said, expected);
    });
  }
  for (const [name, drawing, outcomes] of NOT_FOUND) {
    it(`raise no alarm: ${name}`, () => {
      const { said, outcomes: found } = checked(drawing);
      assert.deepEqual(said, []);
      assert.deepEqual(
        found.filter((outcome) => !outcome.endsWith(" klopt")),
        outcomes,
      );
    });
  }
});
