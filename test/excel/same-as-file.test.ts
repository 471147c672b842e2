import assert from "node:assert/strict";
import { check } from "../../src/core/check.ts";
import { buildGrid, type Workbook } from "../../src/core/workbook/grid.ts";
import { snapshot } from "../../src/excel/snapshot.ts";
import { writeResults } from "../../src/workbench/model/edit-cells.ts";
import { setHidden, setLayout, setNames, setParts } from "../../src/workbench/model/edit-parts.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import { namesOfAll, toSheetSources } from "../../src/xlsx/to-sheet-sources.ts";
import { isProblem } from "../../src/xlsx/xlsx-file.ts";
import { sheetOf, startNodeExcel, workbookOf } from "../support/node-excel.ts";
import { makeXlsx } from "../xlsx/make-xlsx.ts";

// A gemeente over what it is merged over, and right beside it an Excel table with its total row, one row of it hidden.
const CELLS = [
  ["Trajecten", "Dordrecht", "", "Zwijndrecht", "", "Totaal", "Klachten", "2016"],
  ["", "aantal", "%", "aantal", "%", "", "Zorg", 4],
  ["begonnen", 1490, 60, 355, 50, 1846, "Werk", 3],
  ["beëindigd", 985, 40, 355, 50, 1340, "", 8],
];
const MERGES = ["A1:A2", "B1:C1", "D1:E1", "F1:F2"];
const FOUND = [
  "SD-R19 begonnen (aantal), Totaal: 1.490 + 355 = 1.845, er staat 1.846 (verschil 1). Verborgen: rij 3.",
  "SD-R05 Totaal, 2016: 4 + 3 = 7, er staat 8 (verschil 1). Verborgen: rij 3.",
];

const areaOf = (address: string) => {
  const [top, left, bottom, right] = [...address.matchAll(/([A-Z])(\d)/g)].flatMap(([, letter = "", row]) => [
    Number(row) - 1,
    letter.charCodeAt(0) - 65,
  ]);
  return { top: top ?? 0, left: left ?? 0, bottom: bottom ?? 0, right: right ?? 0 };
};

const findingsOf = (workbook: Workbook): readonly string[] =>
  check(workbook).findings.map(({ rule, text }) => `${rule} ${text}`);

describe("merged cells, Excel tables and hidden rows", () => {
  it("are the same from a file", async () => {
    const rows = CELLS.map((row, index) => {
      const cells = row.map((value, column) => {
        const address = `${String.fromCharCode(65 + column)}${String(index + 1)}`;
        if (typeof value === "number") return `<c r="${address}"><v>${String(value)}</v></c>`;
        return value === "" ? "" : `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
      });
      return `<row r="${String(index + 1)}"${index === 2 ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
    });
    const merges = MERGES.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    const file = await readXlsx(
      makeXlsx({
        sheets: [
          `<sheetData>${rows.join("")}</sheetData><mergeCells>${merges}</mergeCells><tableParts><tablePart r:id="rId1"/></tableParts>`,
        ],
        more: {
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/table" Target="/xl/tables/table1.xml"/></Relationships>`,
          "xl/tables/table1.xml": `<table displayName="Klachten" ref="G1:H4" totalsRowCount="1"><tableColumns><tableColumn id="1" name="Klachten"/><tableColumn id="2" name="2016"/></tableColumns></table>`,
        },
      }),
    );
    assert.ok(!isProblem(file));
    assert.deepEqual(findingsOf({ name: "", sheets: toSheetSources(file).map(buildGrid) }), FOUND);
  });

  it("are the same from Excel", async () => {
    const model = workbookOf({ Blad: CELLS });
    const sheet = sheetOf(model, "Blad");
    setLayout(model, sheet, { merges: MERGES.map(areaOf) });
    const area = areaOf("G1:H4");
    setParts(model, sheet, {
      tables: [{ id: "t1", name: "Klachten", area, hasHeaders: true, hasTotals: true, style: "" }],
    });
    setHidden(model, sheet, "hiddenRows", 2, 2, true);
    const excel = startNodeExcel({ workbook: model });
    try {
      assert.deepEqual(findingsOf(await snapshot()), FOUND);
    } finally {
      excel.close();
    }
  });
});

// A total that calls its parts by a name, which leaves one of them out.
const NAMED = [
  ["Lasten", "2023", "2024"],
  ["Wmo", 410, 420],
  ["Jeugd", 702, 690],
  ["PW", 910, 905],
  ["Totaal", 2022, "=SUM(Lasten2024)"],
];
const NAME = { name: "Lasten2024", formula: "=Blad1!$C$2:$C$3" };
const LEFT_OUT = [
  "SD-F01 Totaal, 2024: =SOM($C$2:$C$3) telt C4 (PW) niet mee; de regel vraagt C2+C3+C4.",
  "SD-R05 Totaal, 2024: 420 + 690 + 905 = 2.015, er staat 1.110 (verschil −905).",
];

describe("names of cells", () => {
  it("are the same from a file", async () => {
    const rows = NAMED.map((row, index) => {
      const cells = row.map((value, column) => {
        const address = `${String.fromCharCode(65 + column)}${String(index + 1)}`;
        if (typeof value === "number") return `<c r="${address}"><v>${String(value)}</v></c>`;
        if (value.startsWith("=")) return `<c r="${address}"><f>${value.slice(1)}</f><v>1110</v></c>`;
        return `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
      });
      return `<row r="${String(index + 1)}">${cells.join("")}</row>`;
    });
    const file = await readXlsx(
      makeXlsx({
        sheets: [`<sheetData>${rows.join("")}</sheetData>`],
        workbookEnd: `<definedNames><definedName name="Lasten2024">Blad1!$C$2:$C$3</definedName><definedName name="Lasten">Blad1!$C$2</definedName><definedName name="lasten" localSheetId="0">Blad1!$B$2</definedName></definedNames>`,
      }),
    );
    assert.ok(!isProblem(file));
    const names = namesOfAll(file);
    assert.deepEqual(names, [NAME]);
    assert.deepEqual(findingsOf({ name: "", sheets: toSheetSources(file).map(buildGrid), names }), LEFT_OUT);
  });

  it("are the same from Excel", async () => {
    const model = workbookOf({ Blad1: NAMED });
    writeResults(model, sheetOf(model, "Blad1"), [{ row: 4, column: 2, values: [[1110]] }]);
    const more = { comment: "", scope: undefined };
    setNames(model, [
      { ...NAME, ...more, visible: true },
      { name: "Verborgen", formula: "=Blad1!$A$1", ...more, visible: false },
      { name: "Lasten", formula: "=Blad1!$C$2", ...more, visible: true },
      { name: "lasten", formula: "=Blad1!$B$2", ...more, scope: sheetOf(model, "Blad1").id, visible: true },
    ]);
    const excel = startNodeExcel({ workbook: model });
    try {
      const workbook = await snapshot();
      assert.deepEqual(workbook.names, [NAME]);
      assert.deepEqual(findingsOf(workbook), LEFT_OUT);
    } finally {
      excel.close();
    }
  });

  it("are not asked for on an old Excel", async () => {
    const excel = startNodeExcel({ workbook: workbookOf({ Blad1: NAMED }), requirementSets: { ExcelApi: "1.4" } });
    try {
      assert.deepEqual((await snapshot()).names, []);
    } finally {
      excel.close();
    }
  });
});
