import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";
import { readSheets, withoutCell } from "../../support/read-sheets.ts";

// A sheet says the same when a table of another matter stands above, below or beside it: most sheets hold several.

const YEARS = ["Kern   | 2011 | 2012", "Bomen  | 12   | 14", "Banken | 3    | 4"];
const NAMES = ["Team  | Fte | Auto's", "Noord | 4   | 7", "Zuid  | 5   | 9"];

const widthOf = (line: string): number => line.split("|").length;

function beside(drawing: string, other: readonly string[]): string {
  const lines = drawing.split("\n");
  const width = Math.max(...lines.map(widthOf));
  return Array.from({ length: Math.max(lines.length, other.length) }, (_, at) => {
    const line = lines[at] ?? "";
    return `${line}${" |".repeat(width - widthOf(line) + 2)} | ${other[at] ?? ""}`;
  }).join("\n");
}

const NEIGHBOURS: readonly (readonly [where: string, add: (drawing: string) => string])[] = [
  ["years above", (drawing) => [...YEARS, "", "", drawing].join("\n")],
  ["years below", (drawing) => [drawing, "", "", ...YEARS].join("\n")],
  ["years beside", (drawing) => beside(drawing, YEARS)],
  ["names above", (drawing) => [...NAMES, "", "", drawing].join("\n")],
  ["names below", (drawing) => [drawing, "", "", ...NAMES].join("\n")],
  ["names beside", (drawing) => beside(drawing, NAMES)],
];

/** Sheets that go by what stands above or beside them: text without a table, or lists without a header. */
const GO_BY_SURROUNDINGS: ReadonlySet<string> = new Set([
  "planning",
  "een voorziening die vervalt, gezegd boven de tabel",
  "een lijst zonder kop met waarvan",
  "lijstjes zonder kop boven de cijfers",
]);

const files = readdirSync(new URL("../../fixtures/sheets/", import.meta.url)).map((file) => file.replace(".txt", ""));

describe("a sheet with a table of another matter", () => {
  for (const [index, [where, add]] of NEIGHBOURS.entries()) {
    it(where, () => {
      const found: string[] = [];
      for (const file of files) {
        for (const [at, { name, drawing, expected }] of readSheets(file).entries()) {
          // Formulas would have to move along; each sheet gets two of these.
          if (at % 3 !== index % 3 || GO_BY_SURROUNDINGS.has(name) || /(?:\||^)\s*=/m.test(drawing)) continue;
          const { findings } = check({ name: "", sheets: [drawSheet(add(drawing.replace(/^\n+/, "").trimEnd()))] });
          const told = findings.map(({ rule, text }) => `${rule} ${text}`).sort();
          if (told.join("\n") !== expected.map(withoutCell).sort().join("\n"))
            found.push(`${file}: ${name}\n${told.join("\n")}`);
        }
      }
      assert.deepEqual(found, []);
    }).timeout(60_000);
  }
});
