import assert from "node:assert/strict";
import { mainShares } from "../../../src/core/network/main-shares.ts";
import { recogniseTables } from "../../../src/core/tables/recognise.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

const CASES: readonly (readonly [name: string, drawing: string, shares: readonly string[]])[] = [
  [
    "those under a title that names them",
    "Voornaamste redenen van uitstroom in % | 2015 | 2016\nWerk | 41 | 25\nVerhuizing | 20 | 22",
    ["Werk, Verhuizing"],
  ],
  ["none under another title", "Uitstroom naar reden in % | 2015 | 2016\nWerk | 41 | 25\nVerhuizing | 20 | 22", []],
  [
    "none where one may have several",
    "Belangrijkste redenen in %, meerdere antwoorden mogelijk | 2015 | 2016\nWerk | 81 | 65\nVerhuizing | 40 | 42",
    [],
  ],
  [
    "none where they are all there are",
    "Voornaamste reden van uitstroom in % | 2015 | 2016 | 2017\nWerk | 41 | 25 | 50\nVerhuizing | 20 | 22 | 20\nOverig | 39 | 53 | 30",
    [],
  ],
  [
    "not their total",
    "Voornaamste redenen van uitstroom in % | 2015 | 2016\nWerk | 51 | 25\nVerhuizing | 40 | 22\nTotaal | 91 | 47",
    ["Werk, Verhuizing"],
  ],
  [
    "not a part of one",
    "Voornaamste redenen van uitstroom in % | 2015 | 2016\nWerk | 61 | 65\nwaarvan deeltijd | 40 | 42\nVerhuizing | 20 | 22",
    ["Werk, Verhuizing"],
  ],
  [
    "those of each group by themselves",
    "Voornaamste redenen in % | 2015 | 2016\nInstroom | |\nEinde werk | 41 | 52\nScheiding | 30 | 30\nUitstroom | |\nWerk | 50 | 40\nVerhuizing | 20 | 22",
    ["Einde werk, Scheiding", "Werk, Verhuizing"],
  ],
];

describe("the shares of main reasons", () => {
  for (const [name, drawing, shares] of CASES) {
    it(`are ${name}`, () => {
      const found = recogniseTables(drawSheet(drawing)).flatMap(mainShares);
      assert.deepEqual(
        found.map((lines) => lines.map(({ label }) => label).join(", ")),
        shares,
      );
    });
  }
});
