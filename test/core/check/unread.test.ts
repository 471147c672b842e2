import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

interface Case {
  readonly name: string;
  readonly drawing: string;
  /** What is said not to be read: where, and the start of what. */
  readonly told: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: "nothing of a table that is read from end to end",
    drawing: `
      Cliënten | 2022 | 2023 | Verschil
      Wmo      | 410  | 430  | 20
      Jeugd    | 120  | 118  | -2`,
    told: [],
  },
  {
    name: "nothing of numbers and codes before the names",
    drawing: `
      Nr | Taakveld | Product    | Begroting | Realisatie
      1  | 6.71     | Wmo        | 410       | 430
      2  | 6.72     | Jeugd      | 120       | 118
      3  | 6.3      | Inkomen    | 900       | 905`,
    told: [],
  },
  {
    name: "nothing of ages that name the lines",
    drawing: `
      Leeftijd | 2022 | 2023
      18-64    | 410  | 430
      65-74    | 110  | 130
      75+      | 120  | 118`,
    told: [],
  },
  {
    name: "nothing of what is counted before the periods of something else",
    drawing: `
      Team  | Fte  | Aantal ziek | Verzuim % 2022 | Verzuim % 2023
      Noord | 9.5  | 3           | 5.1            | 6.0
      Zuid  | 11.2 | 4           | 4.8            | 4.1`,
    told: [],
  },
  {
    name: "nothing of a column behind the years that has a name",
    drawing: `
      Indicator | 2021 | 2022 | Nederland
      Banen     | 712  | 720  | 835
      Bijstand  | 410  | 395  | 344`,
    told: [],
  },
  {
    name: "a column amid the years that is none of them",
    drawing: `
      Indicator | 2021 | 2022 | Begroting | Raming 2025
      Banen     | 712  | 720  | 730       | 835
      Bijstand  | 410  | 395  | 390       | 344`,
    told: ["D2:D3 Deze kolom (Begroting) van de tabel is niet herkend"],
  },
  {
    name: "columns under a year, amid those that are read",
    drawing: `
      Gemeente | 2023     | <       | <          | 2024     | <
               | Cliënten | Route 200 | Route 300 | Cliënten | Route 200
      Epe      | 521      | 43       | 12         | 530      | 42
      Voorst   | 64       | 50       | 13         | 65       | 49`,
    told: [
      "C3:D4 Deze kolommen (Route 200, Route 300) van de tabel zijn niet herkend",
      "F3:F4 Deze kolom (Route 200) van de tabel is niet herkend",
    ],
  },
];

describe("what is told not to be read", () => {
  for (const { name, drawing, told } of cases) {
    it(name, () => {
      const { notUnderstood } = check({ name: "", sheets: [drawSheet(drawing)] });
      const columns = notUnderstood.filter(({ reason }) => /^Deze (?:kolom|rij)/.test(reason));
      assert.deepEqual(
        columns.map(({ range, reason }) => `${range} ${reason.replace(/ en niet gecontroleerd\.$/, "")}`),
        told,
      );
    });
  }
});
