import assert from "node:assert/strict";
import { check } from "../../../src/core/check.ts";
import { drawSheet } from "../../support/draw-sheet.ts";

const stocks = (note: string): string => `
Bestand       | 2021 | 2022 | 2023
Bestand begin | 612  | 598  | 583
Instroom      | 201  | 188  | 195
Uitstroom     | 215  | 203  | 190
Bestand eind  | 600  | 583  | 588
${note}`;

const suspectsOf = (note: string) =>
  check({ name: "", sheets: [drawSheet(stocks(note))] }).findings.map(
    ({ severity, suspect }) => `${severity} ${suspect ? "cel" : ""}`,
  );

describe("stocks that do not join", () => {
  it("are a warning without a cell where a note says so", () => {
    for (const note of [
      "Standen en mutaties komen uit verschillende bronnen en tellen niet op.",
      "Door correcties achteraf sluit de eindstand niet exact aan op de beginstand",
    ])
      assert.deepEqual(suspectsOf(note), ["waarschuwing ", "waarschuwing "]);
  });

  it("are an error in a cell where the note is about something else", () => {
    for (const note of ["Het verschil tussen begin en eind komt door de nieuwe wet", "Bron: eigen administratie"])
      assert.deepEqual(suspectsOf(note), ["fout cel", "fout cel"]);
  });
});
