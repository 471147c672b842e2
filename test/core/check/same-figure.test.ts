import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

// SD-R37 over tables and sheets: only where words say it is the same figure and other figures show that it is.

/** What SD-R37 says of sheets drawn under each other, each below "== NAME". */
function said(drawing: string): string[] {
  const [, ...parts] = drawing.split(/^ *== (.*)$/m);
  const sheets = parts.flatMap((name, index) =>
    index % 2 === 0 ? [drawSheet(parts[index + 1] ?? "", { name: name.trim() })] : [],
  );
  const { findings } = check({ name: "", sheets });
  return findings.flatMap(({ rule, outcome, text }) => (rule === "SD-R37" ? [`${outcome} ${text}`] : []));
}

const summary = (wmo: string, title = "Kerncijfers sociaal domein"): string => `
  == Samenvatting
  ${title} | 2015 | 2016 | 2017
  Cliënten Wmo | ${wmo}
  Cliënten jeugd | 300 | 310 | 320
`;
const DETAIL = `
  == Wmo
  Cliënten Wmo | 2015 | 2016 | 2017
  Stand einde | 500 | 553 | 542
  Instroom | 50 | 55 | 54
`;

const CASES: readonly (readonly [name: string, drawing: string, expected: readonly string[]])[] = [
  ["the same in both", summary("500 | 553 | 542") + DETAIL, []],
  [
    "one that differs, on another sheet",
    summary("500 | 535 | 542") + DETAIL,
    [
      "schending Stand einde, 2016: er staat 553, in «Kerncijfers sociaal domein» op blad Samenvatting staat bij Cliënten Wmo, 2016 535. 2 andere cijfers zijn in deze tabellen wel gelijk.",
    ],
  ],
  [
    "an outflow with a minus in one of them",
    `== Totaal
  Wmo | 2015 | 2016 | 2017
  Instroom | 50 | 55 | 54
  Uitstroom | 40 | 44 | 45
  == Stromen
  Wmo | 2015 | 2016 | 2017
  Instroom | 50 | 55 | 54
  Uitstroom | -40 | -44 | -45`,
    [],
  ],
  ["figures that are hardly ever the same are others", summary("400 | 435 | 542") + DETAIL, []],
  ["a title that names another scope", summary("500 | 535 | 542", "Kerncijfers Dordrecht") + DETAIL, []],
  ["a title that says it is unique persons", summary("500 | 535 | 542", "Unieke cliënten") + DETAIL, []],
  ["a title with a version", summary("500 | 535 | 542", "Prognose") + DETAIL, []],
  [
    "a sheet for each gemeente",
    `== Dordrecht
     Cliënten Wmo | 2015 | 2016 | 2017
     Cliënten | 500 | 553 | 542
     == Sliedrecht
     Cliënten Wmo | 2015 | 2016 | 2017
     Cliënten | 500 | 535 | 542`,
    [],
  ],
  [
    "a report after another",
    `== 2016-1
     Cliënten Wmo | 2014 | 2015 | 2016
     Cliënten | 500 | 553 | 542
     == 2016-2
     Cliënten Wmo | 2014 | 2015 | 2016
     Cliënten | 500 | 553 | 549`,
    [],
  ],
  [
    "preliminary figures",
    `${summary("500 | 535 | 542")}
     De cijfers van 2016 zijn voorlopig.
     ${DETAIL}`,
    [],
  ],
  [
    "a note on what is counted under one of them",
    `${summary("500 | 535 | 542")}
     Toelichting: exclusief cliënten met alleen vervoer.
     ${DETAIL}`,
    [],
  ],
  [
    "the total of a breakdown, its law left to the product",
    `== Wmo
     Cliënten hulp bij het huishouden | 1e helft 2016 | 2e helft 2016 | 1e helft 2017
     HH1    | 221 | 200 | 190
     HH2    | 114 | 115 | 116
     Totaal | 335 | 315 | 306

     Cliënten Wmo            | 1e helft 2016 | 2e helft 2016 | 1e helft 2017
     Hulp bij het huishouden | 335           | 351           | 306
     Begeleiding             | 100           | 110           | 120`,
    [
      "schending Hulp bij het huishouden, 2e helft 2016: er staat 351, in «Cliënten hulp bij het huishouden» staat bij Totaal, 2e helft 2016 315. 2 andere cijfers zijn in deze tabellen wel gelijk.",
    ],
  ],
  [
    "begeleiding of two laws",
    `== Blad1
     Cliënten begeleiding Wmo | 2014 | 2015 | 2016
     Begeleiding | 500 | 553 | 542

     Cliënten begeleiding jeugd | 2014 | 2015 | 2016
     Begeleiding | 500 | 553 | 549`,
    [],
  ],
  [
    "amounts in thousands and to the euro",
    `== Samenvatting
     Lasten Wmo (x € 1.000) | 2014 | 2015 | 2016
     Lasten | 501 | 553 | 542
     == Wmo
     Lasten Wmo | 2014 | 2015 | 2016
     Lasten in euro | 500812 | 553312 | 549000`,
    [
      "schending Lasten in euro, 2016: er staat € 549.000, in «Lasten Wmo (x € 1.000)» op blad Samenvatting staat bij Lasten, 2016 € 542.000. 2 andere cijfers zijn in deze tabellen wel gelijk.",
    ],
  ],
  [
    "gemeenten in columns, the period in the title",
    `== Blad1
     Cliënten Wmo 2016 | Dordrecht | Sliedrecht | Zwijndrecht
     Begeleiding | 100 | 200 | 300
     Vervoer | 110 | 210 | 310

     Cliënten Wmo 2015 | Dordrecht | Sliedrecht | Zwijndrecht
     Begeleiding | 100 | 199 | 300

     Overzicht cliënten begeleiding 2016 | Dordrecht | Sliedrecht | Zwijndrecht
     Begeleiding | 100 | 220 | 300`,
    [
      "schending Begeleiding, Sliedrecht: er staat 220, in «Cliënten Wmo 2016» staat bij Begeleiding, Sliedrecht 200. 2 andere cijfers zijn in deze tabellen wel gelijk.",
    ],
  ],
  [
    "the figure that stands alone among three",
    `== Samenvatting
     Kerncijfers | 2015 | 2016 | 2017
     Cliënten Wmo | 500 | 535 | 542
     ${DETAIL}
     == Bijlage
     Cliënten Wmo | 2015 | 2016 | 2017
     Cliënten Wmo | 500 | 553 | 542`,
    [
      "schending Cliënten Wmo, 2016: er staat 535, in «Cliënten Wmo» op blad Wmo staat bij Stand einde, 2016 553. 2 andere cijfers zijn in deze tabellen wel gelijk.",
    ],
  ],
  [
    "one figure of a table each, in a summary that repeats the others",
    `== Samenvatting
     Kerncijfers | 2016
     Cliënten Wmo | 535
     Cliënten jeugd | 320
     Instroom participatiewet | 41
     Uitstroom participatiewet | 30
     Budgethouders Wmo | 61
     == Wmo
     Cliënten Wmo | 2016
     Stand einde | 553
     Instroom | 50
     == Jeugd
     Cliënten jeugd | 2016
     Stand einde | 320
     Uitstroom | 5
     == PW
     Participatiewet | 2016
     Instroom | 41
     Uitstroom | 30
     == Pgb
     Wmo | 2016
     Budgethouders | 61
     Budgetten | 71`,
    [
      "signaal Stand einde, 2016: er staat 553, in «Kerncijfers» op blad Samenvatting staat bij Cliënten Wmo, 2016 535. Volgens titel, rij en kolom is het hetzelfde cijfer. Is het een ander, zet dat er dan bij.",
    ],
  ],
  [
    "gemeenten in rows and gemeenten in columns, for a year each",
    `== Blad1
     Cliënten Wmo | 2015 | 2016
     Dordrecht | 100 | 150
     Sliedrecht | 200 | 251
     Zwijndrecht | 300 | 350
     == Blad2
     Cliënten Wmo | Dordrecht | Sliedrecht | Zwijndrecht
     2015 | 100 | 200 | 300
     2016 | 150 | 250 | 350`,
    [
      "schending Sliedrecht, 2016: er staat 250, in «Cliënten Wmo» op blad Blad1 staat bij Sliedrecht, 2016 251. 5 andere cijfers zijn in deze tabellen wel gelijk.",
    ],
  ],
  [
    "gemeenten in rows and gemeenten in columns, on numbered sheets",
    `== Tabel 3
     Wmo 2016 | Cliënten | Indicaties
     Dordrecht | 100 | 150
     Sliedrecht | 200 | 251
     Zwijndrecht | 300 | 350
     == Tabel 4
     Wmo 2016 | Dordrecht | Sliedrecht | Zwijndrecht
     Cliënten | 100 | 200 | 300
     Indicaties | 150 | 250 | 350`,
    [
      "schending Indicaties, Sliedrecht: er staat 250, in «Wmo 2016» op blad Tabel 3 staat bij Indicaties, Sliedrecht 251. 5 andere cijfers zijn in deze tabellen wel gelijk.",
    ],
  ],
  [
    "gemeenten in rows and in columns, of two teams",
    `== Team 3
     Wmo 2016 | Cliënten | Indicaties
     Dordrecht | 100 | 150
     Sliedrecht | 200 | 251
     == Team 4
     Wmo 2016 | Dordrecht | Sliedrecht
     Cliënten | 100 | 200
     Indicaties | 150 | 250`,
    [],
  ],
];

/** Key figures beside a breakdown, on a sheet each. */
const broken = (title: string, total = "1141 | 1171 | 1184", key = "Wmo-cliënten", sheet = "Wmo"): string => `
  == Kerncijfers
  Kerncijfers | 2022 | 2023 | 2024
  ${key} | 1141 | 1711 | 1184
  == ${sheet}
  ${title} | 2022 | 2023 | 2024
  Deel 1 | 341 | 352 | 360
  Deel 2 | 800 | 819 | 824
  Totaal | ${total}
`;

const TOTALS: readonly (readonly [name: string, drawing: string, isSame: boolean])[] = [
  ["by age", broken("Wmo-cliënten naar leeftijd"), true],
  ["by age and sex", broken("Wmo-cliënten naar leeftijd en geslacht"), true],
  ["by age, said first", broken("Leeftijd Wmo-cliënten"), true],
  ["by neighbourhood", broken("Wmo-cliënten per wijk"), true],
  ["by provision, which is no average", broken("Wmo-cliënten per voorziening"), true],
  ["by funding", broken("Aantal Wmo-cliënten naar financieringsvorm"), true],
  ["the law left to the sheet", broken("Cliënten naar leeftijd"), true],
  ["the law of another sheet", broken("Cliënten naar leeftijd", undefined, undefined, "Jeugd"), false],
  ["another law", broken("Jeugdcliënten naar leeftijd"), false],
  ["of a gemeente", broken("Wmo-cliënten Dordrecht naar leeftijd"), false],
  ["of a team", broken("Wmo-cliënten naar leeftijd, team Noord"), false],
  ["of a team by its sheet", broken("Wmo-cliënten naar leeftijd", undefined, undefined, "Team Noord"), false],
  ["on a day", broken("Wmo-cliënten naar leeftijd per 31 december"), false],
  ["on a day by its sheet", broken("Wmo-cliënten naar leeftijd", undefined, undefined, "Per 31 december"), false],
  ["of all the year", broken("Wmo-cliënten naar leeftijd", undefined, "Wmo-cliënten (gehele jaar)"), false],
  ["of unique persons", broken("Wmo-cliënten per voorziening", undefined, "Unieke Wmo-cliënten"), false],
  ["of those that came", broken("Instroom Wmo-cliënten naar leeftijd"), false],
  ["of those that came by its sheet", broken("Wmo-cliënten naar leeftijd", undefined, undefined, "Instroom"), false],
  ["of a budget", broken("Begroting Wmo-cliënten naar leeftijd"), false],
  ["of a budget by its sheet", broken("Wmo-cliënten naar leeftijd", undefined, undefined, "Begroting"), false],
  ["per inhabitant", broken("Wmo-cliënten per 1.000 inwoners"), false],
  [
    "of other years",
    broken("Wmo-cliënten naar leeftijd").replace("| 2022 | 2023 | 2024\n  Deel", "| 2019 | 2020 | 2021\n  Deel"),
    false,
  ],
  ["figures that are hardly ever the same", broken("Wmo-cliënten per voorziening", "1141 | 1171 | 1204"), false],
];

describe("the total of a breakdown", () => {
  for (const [name, drawing, isSame] of TOTALS) {
    it(`${name} ${isSame ? "is the key figure" : "is another figure"}`, () => {
      const found = said(drawing);
      assert.equal(found.length, isSame ? 1 : 0);
      if (isSame)
        assert.match(found[0] ?? "", /^schending Wmo-cliënten, 2023: er staat 1\.711, in «.*» op blad .* 1\.171\./);
    });
  }
  it("that does not add up itself is the one to look at", () => {
    const [found] = said(broken("Wmo-cliënten naar leeftijd", "1141 | 1117 | 1184").replace("1711", "1171"));
    assert.match(found ?? "", /^schending Totaal, 2023: er staat 1\.117/);
  });
  it("by provision is no signal where nothing else shows that it counts each once", () => {
    const summary = `
      == Samenvatting
      Kerncijfers | 2016
      Cliënten Wmo | 535
      Cliënten jeugd | 320
      Instroom participatiewet | 41
      Uitstroom participatiewet | 30
      Budgethouders Wmo | 61
      == Jeugd
      Cliënten jeugd | 2016
      Stand einde | 320
      Uitstroom | 5
      == PW
      Participatiewet | 2016
      Instroom | 41
      Uitstroom | 30
      == Pgb
      Wmo | 2016
      Budgethouders | 61
      Budgetten | 71
      == Wmo
      Cliënten Wmo per voorziening | 2016
      Begeleiding | 300
      Vervoer | 400
      Totaal | 700`;
    assert.deepEqual(said(summary), []);
    assert.equal(said(summary.replace("per voorziening", "naar leeftijd")).length, 1);
  });
});

/** Names of two sheets with the same table, and whether it is the same figure that differs. */
const NAMES: readonly (readonly [names: readonly [string, string], isSame: boolean])[] = [
  [["Bron", "Rapport"], true],
  [["Brondata", "Jaarrapportage"], true],
  [["Brongegevens", "Rapportage"], true],
  [["Gegevens", "Cijfers"], true],
  [["Invoer", "Kerncijfers"], true],
  [["Rapport 2023", "Rapport 2024"], false],
  [["Jaarrapportage 1", "Jaarrapportage 2"], false],
  [["Rapport Dordrecht", "Rapport Sliedrecht"], false],
  [["Gegevens team 1", "Gegevens team 2"], false],
  [["Cijfers Wmo", "Cijfers jeugd"], false],
  [["Begroting", "Realisatie"], false],
  [["Begroting", "Rapport"], false],
  [["Instroom", "Uitstroom"], false],
  [["Per 31 december", "Jaarrapportage"], false],
];

describe("names of sheets with the same figures", () => {
  for (const [[first, second], isSame] of NAMES) {
    it(`${first}, ${second}: ${isSame ? "one figure" : "two figures"}`, () => {
      const table = (figures: string): string => `Cliënten | 2022 | 2023 | 2024\n Begeleiding | ${figures}`;
      const found = said(`== ${first}\n${table("331 | 340 | 350")}\n== ${second}\n${table("331 | 430 | 350")}`);
      assert.equal(found.length, isSame ? 1 : 0);
    });
  }
});

describe("the same figure in two tables", () => {
  for (const [name, drawing, expected] of CASES) {
    it(name, () => {
      assert.deepEqual(said(drawing), expected);
    });
  }
});
