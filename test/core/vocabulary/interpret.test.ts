import assert from "node:assert/strict";
import type { Facets } from "../../../src/core/vocabulary/facets.ts";
import { interpret } from "../../../src/core/vocabulary/interpret.ts";
import { vocabulary } from "../../../src/core/vocabulary/index.ts";

function says(cases: readonly (readonly [text: string, expected: Facets])[]): void {
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(interpret(text), expected);
    });
  }
}

describe("interpret", () => {
  describe("stocks and flows", () => {
    says([
      ["Stand begin halfjaar", { role: "stand begin" }],
      ["Stand eind halfjaar", { role: "stand einde" }],
      ["Stand aan het eind van de periode", { role: "stand einde" }],
      ["Saldo begin", { role: "stand begin" }],
      ["Eindstand", { role: "stand einde" }],
      ["Instroom", { role: "instroom" }],
      ["Uitstroom naar reden", { role: "uitstroom", breakdown: "reden" }],
      ["Lopende casuïstiek", { role: "stand" }],
      ["Herindiceringen", { quantity: "indicaties", subset: "herindiceringen" }],
    ]);
  });

  describe("what is counted, and whose it is", () => {
    says([
      ["Indicaties HH", { quantity: "indicaties", product: "hulp bij het huishouden" }],
      ["Cliënten Begeleiding", { quantity: "clienten", product: "begeleiding" }],
      [
        "Maatwerkvoorziening Hulp bij het Huishouden",
        { form: "maatwerkvoorziening", product: "hulp bij het huishouden" },
      ],
      ["Voorzieningen ZIN", { quantity: "voorzieningen", funding: "zin" }],
      ["Wsw-medewerkers", { quantity: "wsw-medewerkers", scheme: "wsw" }],
      ["IOAW/IOAZ", { scheme: "ioaw/ioaz" }],
      ["Participatiewet Inkomen", { law: "participatiewet", scheme: "participatiewet" }],
      ["Mantelzorgers per kern", { quantity: "mantelzorgers", breakdown: "kern" }],
      ["Cliënten naar financiering", { quantity: "clienten", breakdown: "financiering" }],
      ["Meldingen VSV", { quantity: "meldingen vsv" }],
    ]);
  });

  describe("money", () => {
    says([
      ["Opgelegde eigen bijdrage", { quantity: "eigen bijdrage", role: "opgelegd", unit: "euro" }],
      ["Geïnde eigen bijdragen", { quantity: "eigen bijdrage", role: "geind", unit: "euro" }],
      ["Gemiddeld budget in euro", { statistic: "gemiddelde", quantity: "budgetten", unit: "euro" }],
      ["PGB-budget in euro", { quantity: "budgetten", funding: "pgb", unit: "euro" }],
    ]);
  });

  describe("the longest term wins", () => {
    says([
      ["ZIN + PGB", { funding: "zin en pgb" }],
      ["ZIN en PGB", { funding: "zin en pgb" }],
      ["PGB", { funding: "pgb" }],
      ["PGB-houders", { quantity: "budgethouders", funding: "pgb" }],
      ["Budgethouders", { quantity: "budgethouders" }],
    ]);
  });

  describe("spelling does not matter", () => {
    says([
      ["  STAND   einde ", { role: "stand einde" }],
      ["Clie\u0308nten", { quantity: "clienten" }],
      ["clienten", { quantity: "clienten" }],
      ["Cli\u00ebnten\u00a0HH", { quantity: "clienten", product: "hulp bij het huishouden" }],
    ]);
  });

  describe("an aside between brackets only adds, and what is counted in or out says nothing", () => {
    says([
      ["Koppelingen (vrijwilligers aan vacatures)", { quantity: "koppelingen" }],
      ["Instroom (incl. herindiceringen)", { role: "instroom" }],
      ["Instroom inclusief herindiceringen", { role: "instroom" }],
      ["Aantal (excl. uitstroom)", {}],
    ]);
  });

  describe("two values for one thing leave it open, unknown words say nothing", () => {
    says([
      ["Instroom en uitstroom", {}],
      ["Klanttevredenheid", {}],
      ["Bijzonderheden", {}],
      ["", {}],
    ]);
  });
});

describe("vocabulary", () => {
  it("has words and a source for every term", () => {
    for (const { says: facets, words, source } of vocabulary) {
      assert.ok(Object.keys(facets).length > 0 && words.length > 0, JSON.stringify(facets));
      assert.match(source, /\d|wet/, JSON.stringify(facets));
    }
  });

  it("reads each of its own words as what it says", () => {
    for (const { says: facets, words } of vocabulary) {
      for (const word of words) assert.deepEqual({ ...interpret(word), ...facets }, interpret(word), word);
    }
  });
});
