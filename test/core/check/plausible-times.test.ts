import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

// SD-R44: times that titles, headings and notes name, against those of the figures.

const TABLE = "Uitkeringen | 2015 | 2016 | 2017\nIoaw | 10 | 11 | 12\nIoaz | 3 | 4 | 5\n";

/** What SD-R44 says, without the title and the quoted sentence. */
function said(drawing: string, name = "Blad1"): string[] {
  const { findings } = check({ name: "", sheets: [drawSheet(drawing, { name })] });
  return findings.flatMap(({ rule, text }) =>
    rule === "SD-R44" ? [text.replace(/^[^:]*: /, "").replace(/ (?:Er staat|Klopt de titel).*$/, "")] : [],
  );
}

const NOTES: readonly (readonly [note: string, expected: readonly string[]])[] = [
  ["In 2018 is het aantal gestegen.", ["de tekst noemt 2018, maar de cijfers in deze werkmap lopen tot en met 2017."]],
  [
    "In het laatste kwartaal van 2018 bedroeg de instroom 12.",
    ["de tekst noemt 2018Q4, maar de cijfers in deze werkmap lopen tot en met 2017."],
  ],
  ["In 2017 is het aantal gestegen.", []],
  ["In 2018 zal het aantal stijgen.", []],
  ["Naar verwachting is het aantal in 2018 gestegen.", []],
  ["Vanaf 2018 is de regeling vervallen en werd het minder.", []],
  ["De begroting 2018 is gestegen.", []],
  ["De septembercirculaire 2018 was gunstig.", []],
  ["De cijfers zijn in maart 2018 opgehaald.", []],
  ["Het aantal was in 2014 hoger dan in 2018.", []],
  ["De stand is die van 31 juni 2017.", ["«31 juni 2017» bestaat niet."]],
  ["De stand is die van 29-2-2017.", ["«29-2-2017» bestaat niet."]],
  ["De stand is die van 29-2-2016.", []],
  ["De stand is die van 31-12-2016, met bedragen van 31.12 en 12-31-2016.", []],
  ["In het 5e kwartaal kwam er niemand bij.", ["«5e kwartaal» bestaat niet."]],
  ["Per 30 februari telt het niet mee.", ["«30 februari» bestaat niet."]],
];

describe("times in titles and notes", () => {
  for (const [note, expected] of NOTES) {
    it(note, () => {
      assert.deepEqual(said(TABLE + note), expected);
    });
  }

  it("stand against the heading and the sheet as well", () => {
    const later = "maar de laatste kolom is 2017.";
    assert.deepEqual(said(TABLE, "Rapportage 2018"), [`«Rapportage 2018» noemt 2018, ${later}`]);
    assert.deepEqual(said(TABLE, "Begroting 2018"), []);
    assert.deepEqual(said(`Halfjaarcijfers 2018\n\n${TABLE}`), [`«Halfjaarcijfers 2018» noemt 2018, ${later}`]);
    assert.deepEqual(said(TABLE.replace("Uitkeringen", "Uitkeringen 2018")), [`de titel noemt 2018, ${later}`]);
  });

  it("are told once a sheet", () => {
    const note = "In 2018 is het aantal gestegen.";
    assert.equal(said(`${TABLE}${note}\n\n${TABLE}${note}`).length, 1);
  });
});
