import assert from "node:assert/strict";
import type { CellValue } from "../../src/core/workbook/grid.ts";
import { facts, firstSheet, makeXlsx, read } from "./make-xlsx.ts";

describe("readXlsx", () => {
  describe("values", () => {
    const strings = `<si><t>Wmo</t></si><si><r><t>vet</t></r><r><rPr><i/></rPr><t xml:space="preserve"> en schuin</t></r><rPh><t>uitspraak</t></rPh></si><si/><si><t>regel_x000D_ en _x005F_x000D_</t></si><si><t>a &lt; b &amp;&#8217;<![CDATA[ <ruw> ]]></t></si>`;
    const cases: [string, string, CellValue, string?][] = [
      ["number", `<c r="A1"><v>12.5</v></c>`, 12.5],
      ["number in scientific notation", `<c r="A1"><v>1.5E-3</v></c>`, 0.0015],
      ["shared string", `<c r="A1" t="s"><v>0</v></c>`, "Wmo"],
      ["rich text without its phonetic reading", `<c r="A1" t="s"><v>1</v></c>`, "vet en schuin"],
      ["escapes", `<c r="A1" t="s"><v>3</v></c>`, "regel\r en _x000D_"],
      ["entities and CDATA", `<c r="A1" t="s"><v>4</v></c>`, "a < b &’ <ruw> "],
      ["inline string", `<c r="A1" t="inlineStr"><is><t>zelf</t></is></c>`, "zelf"],
      ["rich inline string", `<c r="A1" t="inlineStr"><is><r><t>ze</t></r><r><t>lf</t></r></is></c>`, "zelf"],
      ["true", `<c r="A1" t="b"><v>1</v></c>`, true],
      ["false", `<c r="A1" t="b"><v>0</v></c>`, false],
      ["error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, "#DIV/0!"],
      ["date of a strict file", `<c r="A1" t="d"><v>2017-06-30</v></c>`, 42916],
      ["moment of a strict file", `<c r="A1" t="d"><v>2017-06-30T18:00:00Z</v></c>`, 42916.75],
      ["date before the leap day that never was", `<c r="A1" t="d"><v>1900-01-01</v></c>`, 1],
      ["formula with a result", `<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>`, 3, "=SUM(B1:B2)"],
      ["formula with a text", `<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>`, "ab", '="a"&"b"'],
      ["formula with an empty text", `<c r="A1" t="str"><f>""</f><v></v></c>`, "", '=""'],
      ["formula that nobody worked out", `<c r="A1"><f>SUM(B1:B2)</f></c>`, null, "=SUM(B1:B2)"],
      ["the same, as openpyxl writes it", `<c r="A1"><f>SUM(B1:B2)</f><v/></c>`, null, "=SUM(B1:B2)"],
      ["newer function", `<c r="A1"><f>_xlfn._xlws.SORT(B1:B2)</f><v>1</v></c>`, 1, "=SORT(B1:B2)"],
      ["function of this add-in", `<c r="A1"><f>_xldudf_SD_STAND(B1,B2,B3)</f><v>1</v></c>`, 1, "=SD.STAND(B1,B2,B3)"],
      ["what-if table", `<c r="A1"><f t="dataTable" ref="A1:B2" r1="C1"/><v>4</v></c>`, 4],
    ];
    for (const [name, cell, value, formula] of cases) {
      it(name, async () => {
        const sheet = await firstSheet(
          makeXlsx({ sheets: [`<sheetData><row r="1">${cell}</row></sheetData>`], strings }),
        );
        assert.deepEqual(facts(sheet), [formula === undefined ? ["A1", value] : ["A1", value, formula]]);
      });
    }

    it("leaves the serial numbers of a 1904 workbook as Excel gives them", async () => {
      const sheets = [
        `<sheetData><row r="1"><c r="A1"><v>41454</v></c><c r="B1" t="d"><v>2017-06-30</v></c></row></sheetData>`,
      ];
      const file = await read(makeXlsx({ sheets, workbookStart: `<workbookPr date1904="1"/>` }));
      assert.equal(file.date1904, true);
      assert.deepEqual(file.sheets[0] && facts(file.sheets[0]), [
        ["A1", 41454],
        ["B1", 41454],
      ]);
    });
  });
});
