import assert from "node:assert/strict";
import type { PrintedTable } from "./printed-table.ts";
import { inThousands, reordered, withPeriods, withSynonyms } from "./variations.ts";

const TABLE: PrintedTable = {
  id: "T1",
  chapter: "Wmo",
  title: "Budgetten (in euro’s)",
  columns: [["1e helft ‘16"], ["Q4 2016"], ["2017"]],
  rows: [
    { key: 0, label: "Instroom", cells: ["€ 1.234", "nvt", ""] },
    { key: 1, group: "A", label: "x", cells: [] },
    { key: 2, group: "A", label: "y", cells: [] },
    { key: 3, group: "A", label: "Totaal", cells: [] },
    { key: 4, group: "B", label: "z", cells: [] },
  ],
};

describe("variations of a printed table", () => {
  it("reorder rows within their section, the total last", () => {
    assert.deepEqual(
      reordered(TABLE, (key) => -key).rows.map(({ key }) => key),
      [0, 2, 1, 3, 4],
    );
  });

  it("swap synonyms", () => {
    assert.deepEqual(
      [0, 1, 2, 3].map((choice) => withSynonyms(TABLE, choice).rows[0]?.label),
      ["Ingestroomd", "Nieuw", "Nieuwe instroom", "Ingestroomd"],
    );
  });

  it("spell periods otherwise, years not", () => {
    assert.deepEqual(withPeriods(TABLE, 0).columns, [["1e halfjaar 2016"], ["4e kwartaal 2016"], ["2017"]]);
    assert.deepEqual(withPeriods(TABLE, 4).columns[0], ["januari t/m juni 2016"]);
  });

  it("scale amounts and say so", () => {
    const { title, rows, notes } = inThousands(TABLE);
    assert.deepEqual([title, rows[0]?.cells, notes], ["Budgetten", ["1,234", "nvt", ""], ["Bedragen x € 1.000"]]);
    const counts = { ...TABLE, title: "Aantallen", rows: TABLE.rows.slice(1) };
    assert.equal(inThousands(counts), counts);
  });
});
