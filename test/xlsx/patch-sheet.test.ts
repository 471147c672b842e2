import assert from "node:assert/strict";
import type { CellValue } from "../../src/core/workbook/grid.ts";
import type { CellChange } from "../../src/xlsx/cell-change.ts";
import { exceljs, facts, makeXlsx, partsOf, partText, patched, read } from "./make-xlsx.ts";

const row = (number: number, cells: string): string => `<row r="${String(number)}" spans="1:2">${cells}</row>`;
const sheetOf = (...rows: string[]): string => `<sheetData>${rows.join("")}</sheetData>`;

describe("patchXlsx", () => {
  describe("content", () => {
    const cases: [name: string, change: Omit<CellChange, "row" | "column">, value: CellValue, formula?: string][] = [
      ["number", { value: 12.5 }, 12.5],
      ["text", { value: '  a < b & "c" \n_x000D_\u0007' }, '  a < b & "c" \n_x000D_\u0007'],
      ["text that looks like a formula", { value: "=1+1" }, "=1+1"],
      ["boolean", { value: true }, true],
      ["error", { value: "#N/A" }, "#N/A"],
      ["later error", { value: "#SPILL!" }, "#VALUE!"],
      ["formula with result", { formula: "=SUM(B1:B2)", value: 3 }, 3, "=SUM(B1:B2)"],
      ["formula with text", { formula: '="a"&"b"', value: "ab" }, "ab", '="a"&"b"'],
      ["formula with empty text", { formula: '=""', value: "" }, "", '=""'],
      ["formula without result", { formula: "=B1" }, null, "=B1"],
      ["function of this add-in", { formula: "=SD.SALDO(B1,B2)", value: 1 }, 1, "=SD.SALDO(B1,B2)"],
    ];
    for (const [name, change, value, formula] of cases) {
      it(`writes a ${name}`, async () => {
        const after = await patched(
          makeXlsx({ sheets: [sheetOf(row(1, `<c r="A1" t="s"><v>0</v></c>`))], strings: "<si><t>oud</t></si>" }),
          {
            cells: { Blad1: [{ row: 0, column: 0, ...change }] },
          },
        );
        const [sheet] = (await read(after)).sheets;
        assert.deepEqual(facts(sheet), [formula === undefined ? ["A1", value] : ["A1", value, formula]]);
        if (typeof change.value === "string" && formula === undefined && !change.value.startsWith("#")) {
          const cell = (await exceljs(after)).getWorksheet("Blad1")?.getCell("A1");
          assert.equal(
            cell?.text.replace(/_x000D_|\u0007|_x0007_|_x005F/g, ""),
            change.value.replace(/_x000D_|\u0007/g, ""),
          );
        }
      });
    }

    it("writes a formula that spills, and says so", async () => {
      const array = { top: 0, left: 0, bottom: 0, right: 1 };
      const cells = { Blad1: [{ row: 0, column: 0, formula: "=B2:C2", value: 1, array }] };
      const after = await patched(makeXlsx({ sheets: ["<sheetData/>"] }), { cells });
      assert.match(partText(after, "xl/worksheets/sheet1.xml"), /<c r="A1" cm="1"><f t="array" ref="A1:B1">/);
      assert.match(partText(after, "[Content_Types].xml"), /PartName="\/xl\/metadata.xml"/);
      assert.deepEqual((await read(after)).sheets[0]?.cells[0]?.array, array);
      const again = await patched(after, { cells });
      assert.deepEqual(partText(again, "xl/worksheets/sheet1.xml"), partText(after, "xl/worksheets/sheet1.xml"));
    });

    it('leaves spilling to the old kind of array formula where cm="1" means something else', async () => {
      const before = makeXlsx({
        sheets: ["<sheetData/>"],
        more: {
          "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/sheetMetadata" Target="metadata.xml"/></Relationships>`,
          "xl/metadata.xml": `<metadata><metadataTypes><metadataType name="XLRICHVALUE"/></metadataTypes></metadata>`,
        },
      });
      const array = { top: 0, left: 0, bottom: 0, right: 1 };
      const after = await patched(before, {
        cells: { Blad1: [{ row: 0, column: 0, formula: "=B2:C2", value: 1, array }] },
      });
      assert.match(partText(after, "xl/worksheets/sheet1.xml"), /<c r="A1"><f t="array" ref="A1:B1">/);
    });

    it("clears a cell and keeps its style", async () => {
      const after = await patched(
        makeXlsx({ sheets: [sheetOf(row(1, `<c r="A1" s="3" t="b"><f>1=1</f><v>1</v></c>`))] }),
        {
          cells: { Blad1: [{ row: 0, column: 0, clear: true }] },
        },
      );
      assert.match(partText(after, "xl/worksheets/sheet1.xml"), /<c r="A1" s="3"\/>/);
    });
  });

  it("puts new cells and rows in their places", async () => {
    const before = makeXlsx({
      sheets: [
        `<dimension ref="B2:B3"/>${sheetOf(row(2, `<c r="B2"><v>1</v></c>`), `<row r="3"/>`, row(5, `<c r="B5"><v>1</v></c>`))}`,
        "<sheetData/>",
      ],
    });
    const places: [number, number][] = [
      [6, 0],
      [0, 1],
      [1, 2],
      [1, 0],
      [2, 3],
      [2, 1],
      [3, 0],
    ];
    const changes = places.map(([row, column]) => ({ row, column, value: 2 }));
    const after = await patched(before, { cells: { blad1: changes, Blad2: [{ row: 0, column: 0, value: 3 }] } });
    const [first, second] = (await read(after)).sheets;
    assert.deepEqual(
      facts(first).map(([address]) => address),
      ["B1", "A2", "B2", "C2", "B3", "D3", "A4", "B5", "A7"],
    );
    assert.deepEqual(facts(second), [["A1", 3]]);
    const xml = partText(after, "xl/worksheets/sheet1.xml");
    assert.match(xml, /<dimension ref="A1:D7"\/>/);
    assert.match(xml, /<row r="2"><c r="A2">/);
    assert.match(xml, /<row r="5" spans="1:2">/);
  });

  it("gives new cells the style of their row or column", async () => {
    const after = await patched(
      makeXlsx({
        sheets: [`<cols><col min="2" max="2" style="4"/></cols>${sheetOf(`<row r="1" s="3" customFormat="1"/>`)}`],
      }),
      {
        cells: {
          Blad1: [
            { row: 0, column: 1, value: 1 },
            { row: 1, column: 1, value: 1 },
            { row: 1, column: 2, value: 1 },
          ],
        },
      },
    );
    const cells = partText(after, "xl/worksheets/sheet1.xml").match(/<c [^>]*>/g);
    assert.deepEqual(cells, [`<c r="B1" s="3">`, `<c r="B2" s="4">`, `<c r="C2">`]);
  });

  it("writes out a shared formula whose first cell is overwritten, and drops the order of calculation", async () => {
    const relation = `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="x/calcChain" Target="calcChain.xml"/></Relationships>`;
    const before = makeXlsx({
      sheets: [
        sheetOf(
          row(1, `<c r="B1"><f t="shared" ref="B1:B3" si="0">A1&amp;"&lt;"</f><v>1</v></c>`),
          row(2, `<c r="B2"><f t="shared" si="0"/><v>2</v></c>`),
          row(3, `<c r="B3"><f t="shared" si="0"/><v>3</v></c>`),
        ),
      ],
      more: {
        "xl/_rels/workbook.xml.rels": relation,
        "xl/calcChain.xml": "<calcChain/>",
        "[Content_Types].xml": `<Types><Override PartName="/xl/calcChain.xml" ContentType="x"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
      },
    });
    const after = await patched(before, { cells: { Blad1: [{ row: 0, column: 1, value: 9 }] } });
    assert.deepEqual(facts((await read(after)).sheets[0]), [
      ["B1", 9],
      ["B2", 2, '=A2&"<"'],
      ["B3", 3, '=A3&"<"'],
    ]);
    assert.equal(partsOf(after).has("xl/calcChain.xml"), false);
    assert.doesNotMatch(
      partText(after, "[Content_Types].xml") + partText(after, "xl/_rels/workbook.xml.rels"),
      /calcChain/,
    );
  });
});
