import assert from "node:assert/strict";
import { observingRule, rule, type Rule, type RuleText } from "../../../src/core/rules/rule.ts";
import { rulePage } from "../../../src/tools/generate-help/rule-page.ts";

const SIMPLE: RuleText = {
  id: "SD-R99",
  name: "Twee cijfers zijn gelijk",
  formulas: ["[budgetten] = [budgethouders]"],
  reach: "tabel",
  severity: "fout",
  source: "Rapport, r. 1",
  why: "Wie <b>telt</b> & meet, weet.",
  tolerance: "Twee cijfers schelen niets.",
  examples: { klopt: "3 | 3", schending: "3 | 4", nietToetsbaar: "nb | 4" },
};
const made = (text: Partial<RuleText>): Rule => rule({ ...SIMPLE, ...text });

/** What a page says, without its marks. */
const textOf = (page: string): string =>
  page
    .replaceAll("</dt>\n", ": ")
    .replace(/<[^>]+>/g, "")
    .replaceAll("\u00A0", " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const STOCK: Partial<RuleText> = {
  formulas: ["[stand einde] = STAND([stand begin]; [instroom]; [uitstroom])"],
  examples: { klopt: "349 215 182 | 382", schending: "372 257 242 | 385", nietToetsbaar: "349 nb 182 | 382" },
};
const AVERAGE: Partial<RuleText> = {
  formulas: ["[gemiddeld budget in euro] = GEMPGB([budget in euro]; [budgethouders])"],
  examples: { klopt: "105598 30 | 3520", schending: "61668 15 | 2056", nietToetsbaar: "nb 15 | 2056" },
};
const TWO: Partial<RuleText> = {
  formulas: [
    "[voorzieningen zin] >= [cliënten zin] + [cliënten zin en pgb]",
    "[wsw-medewerkers] <= VORIGE([wsw-medewerkers])",
  ],
};

const CASES: readonly (readonly [name: string, rule: Partial<RuleText>, says: readonly string[]])[] = [
  [
    "one figure beside another by its name",
    { formulas: ["[stand begin] = VORIGE([stand einde])"] },
    ["Schending: Stand begin: stand einde van de periode ervoor is 3, er staat 4 (verschil 1)."],
  ],
  [
    "name, reason and source",
    {},
    ["SD-R99 Twee cijfers zijn gelijk", "Wie <b>telt</b> & meet, weet.", "Rapport, r. 1"],
  ],
  [
    "a formula as written and in words",
    STOCK,
    [
      "[stand einde] = STAND([stand begin]; [instroom]; [uitstroom])",
      "In woorden: stand einde = stand begin + instroom − uitstroom.",
      "STAND is de functie SD.STAND.",
    ],
  ],
  [
    "sums, with what comes out of them",
    STOCK,
    [
      "Klopt: Stand einde: 349 + 215 − 182 = 382, er staat 382.",
      "Schending: Stand einde: 372 + 257 − 242 = 387, er staat 385 (verschil −2).",
      "Niet toetsbaar: Stand einde: 349 + ? − 182, er staat 382.",
      "Een ? is een cijfer dat ontbreekt.",
    ],
  ],
  [
    "amounts, and an average that is rounded by nature",
    AVERAGE,
    [
      "Klopt binnen afronding: Gemiddeld budget in euro: € 105.598 / 30 = € 3.519,93, er staat € 3.520 (verschil € 0,07).",
      "In woorden: gemiddeld budget in euro = budget in euro / budgethouders.",
    ],
  ],
  [
    "each of several formulas, and the examples of the one they fit",
    { ...TWO, examples: { klopt: "2 1 | 3", schending: "149 | 155", nietToetsbaar: "2+ 1 | 3" } },
    [
      "In woorden: voorzieningen zin is niet minder dan cliënten zin + cliënten zin en pgb.",
      "In woorden: wsw-medewerkers is niet meer dan wsw-medewerkers van de periode ervoor.",
      "Klopt: Voorzieningen zin: 3 is niet minder dan 2 + 1 = 3.",
      "Schending: Wsw-medewerkers: 155 is meer dan 149 (wsw-medewerkers van de periode ervoor).",
      "Niet toetsbaar: Voorzieningen zin: 3 naast 2+ + 1.",
      "VORIGE is het cijfer van de periode ervoor.",
      "De tabel toont ook de periode ervoor.",
    ],
  ],
  [
    "the parts of a total, found by their place",
    {
      formulas: ["[totaal] = SOM([delen])"],
      examples: { klopt: "2 1 | 3", schending: "2 1 | 4", nietToetsbaar: "nb 1 | 4" },
    },
    ["In woorden: totaal = som van delen.", "leidt de controle af uit de tabel"],
  ],
  [
    "the largest of many, and many on the left",
    {
      formulas: ["MAX([organisaties naar soort zorg]) <= [organisaties zin]"],
      examples: { klopt: "65 | 29 35 65", schending: "54 | 20 60", nietToetsbaar: "nb | 20 43 1" },
    },
    [
      "In woorden: grootste van organisaties naar soort zorg is niet meer dan organisaties zin.",
      "MAX is het grootste cijfer dat erbij past.",
      "Schending: MAX(20; 60) = 60 is meer dan 54 (organisaties zin).",
    ],
  ],
  [
    "the parts of a year",
    {
      formulas: ["[instroom] = JAARSOM([instroom])"],
      examples: { klopt: "59 45 | 104", schending: "1 1 | 3", nietToetsbaar: "nb 1 | 3" },
    },
    [
      "In woorden: instroom = instroom in alle delen van het jaar samen.",
      "JAARSOM telt de halfjaren, kwartalen of maanden van het jaar op.",
      "Klopt: Instroom: 59 + 45 = 104, er staat 104.",
    ],
  ],
  [
    "nothing on the right",
    {
      formulas: ["VERVALLEN(VORIGE([vacatures]); [nieuwe vacatures]; [koppelingen]; [vacatures]) >= 0"],
      examples: { klopt: " | 5 4 3 2", schending: " | 5 4 3 8", nietToetsbaar: " | 5 nb 3 8" },
    },
    ["Klopt: 5 + 4 − 3 − 2 = 4 is niet minder dan 0.", "Schending: 5 + 4 − 3 − 8 = −2 is minder dan 0."],
  ],
  [
    "a signal, and what to make of it",
    { severity: "info", signal: "Dat is gauw goed." },
    ["Signaal: Budgetten: budgethouders is 3, er staat 4 (verschil 1).", "Ter informatie: ", "Dat is gauw goed."],
  ],
  ["a reach of one table", { reach: "tabel" }, ["De cijfers staan in dezelfde tabel."]],
  ["a reach of one sheet", { reach: "blad" }, ["De cijfers staan op hetzelfde blad."]],
  ["a reach of the workbook", { reach: "werkmap" }, ["De cijfers staan in dezelfde werkmap."]],
  ["an error", { severity: "fout" }, ["Fout: deze cijfers kunnen niet samen waar zijn."]],
  ["a warning", { severity: "waarschuwing" }, ["Waarschuwing: hier is waarschijnlijk iets niet goed."]],
  [
    "its conditions",
    {
      unreported: "overslaan",
      unless: ["uitstroom", "vacatures"],
      unsaid: ["funding"],
      revisable: true,
      wholeOnly: true,
      neededFunding: "zin en pgb",
      enclosing: true,
      allSchemes: { severity: "waarschuwing", sentence: "Het totaal is te ruim" },
    },
    [
      "Een periode waarin een van de tabellen helemaal leeg is, telt niet mee.",
      "De regel geldt niet als er ook een cijfer staat voor uitstroom of vacatures.",
      "Een cijfer uit een andere tabel hoeft niet alles te noemen",
      "Zegt een noot dat eerdere cijfers zijn of worden aangepast, dan is het een waarschuwing.",
      "De regel gaat over het geheel",
      "De regel geldt alleen als er ook een cijfer staat voor zin en pgb.",
      "tenzij een andere periode laat zien dat die rij niet meetelt",
      "dan is het een waarschuwing: “Het totaal is te ruim.”",
    ],
  ],
  [
    "what can be done",
    STOCK,
    ["Vergelijk deze cijfers met de bron: stand einde, stand begin, instroom, uitstroom.", "waarschijnlijke oorzaak"],
  ],
  ["what difference is allowed", {}, ["Toegestaan verschil\nTwee cijfers schelen niets."]],
  [
    "how uncertain figures are taken",
    {},
    [
      "Een gemiddelde van € 3.520 is € 3.519,50 tot en met € 3.520,50.",
      "dan is 1.405 alles van 1.402,5 tot en met 1.407,5",
      "of tot en met 7 als daar geen grens staat",
    ],
  ],
];

describe("the help page of a rule", () => {
  for (const [name, text, says] of CASES) {
    it(`says ${name}`, () => {
      const page = textOf(rulePage(made(text)));
      for (const sentence of says) assert.ok(page.includes(sentence), `${sentence}\n\nis not in\n\n${page}`);
    });
  }

  it("explains only what is there", () => {
    assert.doesNotMatch(
      textOf(rulePage(made({}))),
      /VORIGE|SOM |is de functie|periode ervoor|leidt de controle af|geheel/,
    );
  });

  it("says what a rule without formula looks at, and what it sees in its examples", () => {
    const noted = observingRule({
      id: "SD-R98",
      name: "Een noot",
      mustHold: ["noten ≥ 1", "toelichting = noot"],
      looksFor: "Een noot bij de tabel.",
      severity: "info",
      source: "Rapport, r. 2",
      why: "Wie noten leest, weet meer.",
      tolerance: "Een noot scheelt niets.",
      observe: ({ series: [series], moments: [moment], notes }) =>
        series && moment
          ? [
              {
                places: [{ series, moment }],
                outcome: notes.length > 0 ? "signaal" : "klopt",
                text: `Er staat: ${notes.join()}`,
              },
            ]
          : [],
      examples: {
        klopt: "Lasten | 2019 | 2020\nWmo | 100 | 120",
        signaal: "Lasten | 2019 | 2020\nWmo | 100 | 120\nToelichting: kijk uit.",
        nietToetsbaar: "Lasten | 2019 | 2020\nWmo | nb | nb",
      },
    });
    const page = textOf(rulePage(noted));
    for (const sentence of [
      "Wat er moet gelden\nnoten ≥ 1\ntoelichting = noot\nWaar de regel naar kijkt\nEen noot bij de tabel.",
      "Toegestaan verschil\nEen noot scheelt niets.",
      "Er is niets te melden.",
      "Er is te weinig bekend. De controle zegt hier niets over.",
      "Toelichting: kijk uit.\nDe controle zegt: Er staat: Toelichting: kijk uit.",
    ]) {
      assert.ok(page.includes(sentence), page);
    }
    assert.doesNotMatch(page, /Formule|In woorden|Vergelijk deze cijfers|waarschijnlijke oorzaak|Afgerond/);
  });
});
