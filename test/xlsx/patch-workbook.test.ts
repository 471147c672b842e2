import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { SAMPLE_FILE } from "../../src/tools/make-samples/half-year-report.ts";
import { zip } from "../../src/xlsx/zip.ts";
import { exceljs, facts, makeXlsx, partsOf, partText, patched, read } from "./make-xlsx.ts";

const sample = new Uint8Array(readFileSync(new URL(`../../${SAMPLE_FILE}`, import.meta.url)));

const row = (number: number, cells: string): string => `<row r="${String(number)}" spans="1:2">${cells}</row>`;
const sheetOf = (...rows: string[]): string => `<sheetData>${rows.join("")}</sheetData>`;

describe("patchXlsx", () => {
  describe("sheets", () => {
    it("adds one and fills it", async () => {
      const after = await patched(sample, {
        added: ["Bevindingen & meer"],
        cells: { "Bevindingen & meer": [{ row: 0, column: 0, value: "Controle", bold: true }] },
      });
      const file = await read(after);
      assert.equal(file.sheets.length, 8);
      assert.deepEqual([file.sheets[7]?.name, facts(file.sheets[7])], ["Bevindingen & meer", [["A1", "Controle"]]]);
      assert.equal((await exceljs(after)).getWorksheet("Bevindingen & meer")?.getCell("A1").value, "Controle");
    });

    it("renames one, in formulas and charts too", async () => {
      const parts = new Map(partsOf(sample));
      parts.set("xl/charts/chart1.xml", new TextEncoder().encode("<c:chart xmlns:c='x'><c:f>Wmo!$B$4</c:f></c:chart>"));
      const after = await patched(zip(parts), { renamed: [{ from: "Wmo", to: "Wmo '17" }] });
      const file = await read(after);
      assert.equal(file.sheets[0]?.name, "Wmo '17");
      assert.ok(file.sheets[6]?.cells.some(({ formula }) => formula?.startsWith("=SD.STAND('Wmo ''17'!D15,")));
      assert.match(partText(after, "xl/charts/chart1.xml"), /<c:f>'Wmo ''17'!\$B\$4<\/c:f>/);
    });

    it("removes one, with its names; formulas about it say #REF!", async () => {
      const before = makeXlsx({
        sheets: [
          sheetOf(row(1, `<c r="A1"><f>Blad2!A1+'Blad2'!B1+Blad3!A1</f><v>1</v></c>`)),
          "<sheetData/>",
          "<sheetData/>",
        ],
        workbookStart: `<bookViews><workbookView activeTab="2"/></bookViews>`,
        workbookEnd: `<definedNames><definedName name="Weg" localSheetId="1">Blad2!A1</definedName><definedName name="Blijft" localSheetId="2">Blad3!A1</definedName></definedNames>`,
      });
      const file = await read(await patched(before, { removed: ["Blad2"] }));
      assert.deepEqual(
        file.sheets.map(({ name }) => name),
        ["Blad1", "Blad3"],
      );
      assert.deepEqual(facts(file.sheets[0]), [["A1", 1, "=#REF!A1+#REF!B1+Blad3!A1"]]);
      assert.deepEqual(file.names, [{ name: "Blijft", formula: "=Blad3!A1", sheet: "Blad3", hidden: false }]);
    });
  });
});
