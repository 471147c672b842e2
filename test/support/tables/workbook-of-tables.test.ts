import assert from "node:assert/strict";
import { REPORT_NUMBERS, tablesOf, type PrintedTable } from "./printed-table.ts";
import { showSheet } from "./show-workbook.ts";
import { workbookOf, type WorkbookLayout } from "./workbook-of-tables.ts";

const TABLE: PrintedTable = {
  id: "T1",
  chapter: "Hoofdstuk 1: Wmo",
  section: "1.2 Kengetallen",
  block: "Begeleiding",
  title: "Cliënten",
  columns: [["2016"], ["2017"]],
  rows: [
    { key: 0, label: "Jong", cells: ["1.490", "-"] },
    { key: 1, group: "Overig:", label: "Oud", cells: ["€ 5", ""] },
    { key: 2, group: "Overig:", label: "Totaal", cells: ["22%", "5,0"] },
  ],
  notes: ["Bron: ons."],
};
const TWO_LEVELS: PrintedTable = {
  ...TABLE,
  id: "T2",
  title: "Twee",
  columns: [
    ["Dordrecht", "aantal"],
    ["Dordrecht", "%"],
    ["Nederland", "%"],
  ],
  rows: [{ key: 0, label: "begonnen", cells: ["250", "5,0", "9,9"] }],
  notes: [],
};

const lines = (tables: readonly PrintedTable[], layout: Partial<WorkbookLayout>): string[] =>
  workbookOf(tables, layout)
    .workbook.sheets.flatMap((sheet) => showSheet(sheet).split("\n"))
    .map((line) => line.slice(5));

const HEADINGS = ["Hoofdstuk 1: Wmo", "", "1.2 Kengetallen", "Begeleiding"];

describe("workbookOf", () => {
  const cases: [string, readonly PrintedTable[], Partial<WorkbookLayout>, readonly string[]][] = [
    [
      "stacks chapter, section, block, title, header, sections and notes",
      [TABLE],
      {},
      [
        ...HEADINGS,
        "Cliënten",
        " | 2016 | 2017",
        "Jong | 1490 | -",
        "Overig:",
        "Oud | 5",
        "Totaal | 0.22 | 5",
        "Bron: ons.",
      ],
    ],
    [
      "prints figures as text, the title in the corner",
      [TABLE],
      { figures: "text", title: "corner" },
      [
        ...HEADINGS,
        "Cliënten | 2016 | 2017",
        "Jong | 1.490 | -",
        "Overig:",
        "Oud | € 5",
        "Totaal | 22% | 5,0",
        "Bron: ons.",
      ],
    ],
    [
      "puts periods down, sections above the labels",
      [TABLE],
      { transposed: true },
      [
        ...HEADINGS,
        "Cliënten",
        " |  | Overig:",
        " | Jong | Oud | Totaal",
        "2016 | 1490 | 5 | 0.22",
        "2017 | - |  | 5",
        "Bron: ons.",
      ],
    ],
    [
      "leaves blank rows and columns between figures",
      [TABLE],
      { blankRowEvery: 2, blankColumnEvery: 1 },
      [
        ...HEADINGS,
        "Cliënten",
        " | 2016 |  | 2017",
        "Jong | 1490 |  | -",
        "Overig:",
        "",
        "Oud | 5",
        "Totaal | 0.22 |  | 5",
        "Bron: ons.",
      ],
    ],
    [
      "prints an upper header once",
      [TWO_LEVELS],
      {},
      [...HEADINGS, "Twee", " | Dordrecht |  | Nederland", " | aantal | % | %", "begonnen | 250 | 5 | 9.9"],
    ],
    [
      "makes label columns of two header rows",
      [TWO_LEVELS],
      { transposed: true },
      [...HEADINGS, "Twee", " |  | begonnen", "Dordrecht | aantal | 250", "Dordrecht | % | 5", "Nederland | % | 9.9"],
    ],
    [
      "puts tables side by side",
      [TWO_LEVELS, TWO_LEVELS],
      { abreast: 2 },
      [
        ...HEADINGS,
        "Twee |  |  |  |  | Twee",
        " | Dordrecht |  | Nederland |  |  | Dordrecht |  | Nederland",
        " | aantal | % | % |  |  | aantal | % | %",
        "begonnen | 250 | 5 | 9.9 |  | begonnen | 250 | 5 | 9.9",
      ],
    ],
  ];
  for (const [name, tables, layout, expected] of cases) {
    it(name, () => {
      assert.deepEqual(lines(tables, layout), expected);
    });
  }

  it("formats numbers as printed", () => {
    const sheet = workbookOf([TABLE]).workbook.sheets[0];
    assert.deepEqual(sheet?.formatCodes, ["General", "0", "#,##0", '"€" #,##0', "0%", "0.0"]);
  });

  it("merges the title over the table and upper headers over their columns", () => {
    const sheet = workbookOf([TWO_LEVELS], { merged: true, offset: { rows: 2, columns: 1 } }).workbook.sheets[0];
    assert.deepEqual(sheet?.merges, [
      { top: 7, left: 2, bottom: 7, right: 3 },
      { top: 6, left: 1, bottom: 6, right: 4 },
    ]);
  });

  it("finds every filled figure of the reports back, in any layout", () => {
    const layouts: Partial<WorkbookLayout>[] = [
      {},
      { transposed: true, merged: true },
      { abreast: 3, stagger: 2, blankRowEvery: 2, blankColumnEvery: 3, offset: { rows: 4, columns: 3 } },
    ];
    for (const tables of REPORT_NUMBERS.map(tablesOf)) {
      for (const layout of layouts) {
        const { workbook, cellOf, originOf } = workbookOf(tables, { ...layout, figures: "text" });
        for (const table of tables) {
          for (const row of table.rows) {
            row.cells.forEach((printed, column) => {
              const origin = { table: table.id, row: row.key, column };
              const cell = cellOf(origin);
              const sheet = workbook.sheets.find(({ name }) => name === cell?.sheet);
              assert.ok(cell && sheet);
              const index = (cell.row - sheet.top) * sheet.columns + cell.column - sheet.left;
              assert.equal(sheet.texts.get(index) ?? "", printed);
              assert.deepEqual(originOf(cell), origin);
            });
          }
        }
      }
    }
  });

  it("gives the same workbook twice", () => {
    assert.deepEqual(workbookOf(tablesOf("004")).workbook, workbookOf(tablesOf("004")).workbook);
  });
});
