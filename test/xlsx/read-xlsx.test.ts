import assert from "node:assert/strict";
import { cellAddress } from "../../src/core/workbook/area.ts";
import { facts, firstSheet, fixture, makeXlsx, read } from "./make-xlsx.ts";

describe("readXlsx", () => {
  it("places cells and rows that do not say where they stand", async () => {
    const sheet = await firstSheet(
      makeXlsx({
        sheets: [
          `<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row></sheetData>`,
        ],
      }),
    );
    assert.deepEqual(facts(sheet), [
      ["A1", 1],
      ["B1", 2],
      ["C2", 3],
      ["D2", 4],
    ]);
  });

  it("writes shared formulas out for each cell", async () => {
    const sheet = await firstSheet(
      makeXlsx({
        sheets: [
          `<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$1+'A1 x'!A1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>` +
            `<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row></sheetData>`,
        ],
      }),
    );
    assert.deepEqual(facts(sheet), [
      ["B1", 1, "=A1*$A$1+'A1 x'!A1"],
      ["C1", 2, "=B1*$A$1+'A1 x'!B1"],
      ["B2", 3, "=A2*$A$1+'A1 x'!A2"],
    ]);
  });

  it("reads styles: format codes as they stand, bold, italic, colours, alignment", async () => {
    const file = await read(
      makeXlsx({
        sheets: [
          `<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="3"><v>1</v></c></row></sheetData>`,
        ],
        styles:
          `<numFmts count="1"><numFmt numFmtId="164" formatCode="[$€-413]\\ #,##0;[Red]&quot;-&quot;"/></numFmts>` +
          `<fonts><font/><font><b/><i val="1"/><color rgb="FF112233"/></font><font><b val="0"/><color theme="1"/></font></fonts>` +
          `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>` +
          `<cellXfs><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="164" fontId="1" fillId="1"><alignment horizontal="center"/></xf><xf numFmtId="14" fontId="2"/><xf numFmtId="42" fontId="0"/></cellXfs>`,
      }),
    );
    const styles = file.sheets[0]?.cells.map((cell) => file.styles[cell.style]);
    assert.deepEqual(styles, [
      {
        numberFormat: '[$€-413]\\ #,##0;[Red]"-"',
        bold: true,
        italic: true,
        fontColor: "#112233",
        fillColor: "#A2B9E2",
        horizontal: "center",
      },
      { numberFormat: "m/d/yyyy", bold: false, italic: false, fontColor: "#000000" },
      { numberFormat: '_ "€" * #,##0_ ;_ "€" * \\-#,##0_ ;_ "€" * "-"_ ;_ @_ ', bold: false, italic: false },
    ]);
  });

  it("reads what surrounds the cells", async () => {
    const file = await read(
      makeXlsx({
        sheets: [
          `<dimension ref="A1"/><sheetViews><sheetView><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>` +
            `<cols><col min="2" max="3" width="12.5" customWidth="1"/><col min="4" max="16384" width="9" hidden="1" style="0"/></cols>` +
            `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>kop</t></is></c></row><row r="3" hidden="1"><c r="B3"><v>1</v></c></row></sheetData>` +
            `<mergeCells><mergeCell ref="A1:B1"/></mergeCells><tableParts><tablePart r:id="rId1"/></tableParts>`,
          `<sheetData/>`,
        ],
        workbookEnd: `<definedNames><definedName name="Totaal">Blad1!$B$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="1" hidden="1">Blad2!$A$1</definedName></definedNames>`,
        more: {
          "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/table" Target="/xl/tables/table1.xml"/></Relationships>`,
          "xl/tables/table1.xml": `<table displayName="Tabel1" ref="A1:B3" totalsRowCount="1"><tableColumns><tableColumn id="1" name="kop"/><tableColumn id="2" name="a &amp; b"/></tableColumns></table>`,
        },
      }),
    );
    const [first, second] = file.sheets;
    assert.ok(first && second);
    assert.deepEqual(first.used, { top: 0, left: 0, bottom: 2, right: 1 });
    assert.deepEqual(first.merges, [{ top: 0, left: 0, bottom: 0, right: 1 }]);
    assert.deepEqual([...first.hiddenRows], [2]);
    assert.deepEqual(first.columns, [
      { first: 1, last: 2, width: 12.5, hidden: false, style: 0 },
      { first: 3, last: 16383, width: 9, hidden: true, style: 0 },
    ]);
    assert.deepEqual(first.frozen, { rows: 2, columns: 1 });
    assert.deepEqual(first.tables, [
      {
        name: "Tabel1",
        area: { top: 0, left: 0, bottom: 2, right: 1 },
        hasHeaders: true,
        hasTotals: true,
        headers: ["kop", "a & b"],
      },
    ]);
    assert.equal(second.used, undefined);
    assert.deepEqual(file.names, [
      { name: "Totaal", formula: "=Blad1!$B$3", hidden: false },
      { name: "_xlnm.Print_Area", formula: "=Blad2!$A$1", sheet: "Blad2", hidden: true },
    ]);
  });

  it("keeps styled empty cells amidst the figures, and no others", async () => {
    const styled = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${String(row + 1)}" s="1" customFormat="1"><c r="A${String(row + 1)}" s="1"/></row>`,
    );
    styled[0] = `<row r="1"><c r="A1"><v>1</v></c></row>`;
    styled[2] = `<row r="3"><c r="A3"><v>1</v></c></row>`;
    const sheet = await firstSheet(
      makeXlsx({
        sheets: [`<cols><col min="1" max="16384" style="1"/></cols><sheetData>${styled.join("")}</sheetData>`],
        styles: `<fonts><font/></fonts><fills><fill/></fills><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>`,
      }),
    );
    assert.deepEqual(
      sheet.cells.map(({ row, column }) => cellAddress(row, column)),
      ["A1", "A2", "A3"],
    );
  });

  it("reads files with namespace prefixes, as .NET programs write them", async () => {
    const prefixed = (xml: string): string => `<?xml version="1.0"?>\n<!-- rapport > 1 -->\n${xml}`;
    const sheet = await firstSheet(
      makeXlsx({
        sheets: [""],
        more: {
          "xl/worksheets/sheet1.xml": prefixed(
            `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>Wmo</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
          ),
        },
      }),
    );
    assert.deepEqual(facts(sheet), [["A1", "Wmo"]]);
  });

  it("reads what LibreOffice writes", async () => {
    const file = await read(fixture("libreoffice.xlsx"));
    const [open, hidden] = file.sheets;
    assert.ok(open && hidden);
    assert.equal(open.name, "Blad één");
    assert.equal(hidden.visibility, "hidden");
    assert.deepEqual(
      facts(open).filter(([, value]) => value !== ""),
      [
        ["A1", "Zorg"],
        ["B1", "1e helft 2017"],
        ["A2", "Wmo"],
        ["B2", 12.5],
        ["C2", 42916],
        ["B3", true, "=TRUE()"],
        ["B4", 25, "=B2*2"],
        ["B5", "#DIV/0!", "=1/0"],
        ["A6", "vet en gewoon"],
        ["A7", "koppeling"],
        ["D9", "verborgen"],
        ["A10", "samen"],
      ],
    );
    assert.ok(open.hiddenRows.has(8));
    assert.ok(open.columns.some(({ first, last, hidden }) => hidden && first === 3 && last === 3));
  });
});
