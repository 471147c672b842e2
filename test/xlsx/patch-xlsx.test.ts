import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { cellAddress } from "../../src/core/workbook/area.ts";
import type { CellValue } from "../../src/core/workbook/grid.ts";
import { SAMPLE_FILE } from "../../src/tools/make-samples/half-year-report.ts";
import type { CellChange } from "../../src/xlsx/cell-change.ts";
import type { WorkbookChanges } from "../../src/xlsx/patch-xlsx.ts";
import { patchXlsx } from "../../src/xlsx/patch-xlsx.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import type { XlsxFile, XlsxSheet } from "../../src/xlsx/xlsx-file.ts";
import { isProblem } from "../../src/xlsx/xlsx-file.ts";
import type { ZipParts } from "../../src/xlsx/zip.ts";
import { unzip, zip } from "../../src/xlsx/zip.ts";
import { fixture, makeXlsx } from "./make-xlsx.ts";

const sample = new Uint8Array(readFileSync(new URL(`../../${SAMPLE_FILE}`, import.meta.url)));

async function patched(bytes: Uint8Array, changes: WorkbookChanges): Promise<Uint8Array> {
  const result = await patchXlsx(bytes, changes);
  assert.ok(!isProblem(result));
  return result;
}

async function read(bytes: Uint8Array): Promise<XlsxFile> {
  const file = await readXlsx(bytes);
  assert.ok(!isProblem(file));
  return file;
}

function partsOf(bytes: Uint8Array): ZipParts {
  const parts = unzip(bytes);
  assert.ok(!isProblem(parts));
  return parts;
}

function text(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(partsOf(bytes).get(part));
}

/** The names of the parts that differ, came or went. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.filter(
    (name) => Buffer.compare(old.get(name) ?? Buffer.from("?"), now.get(name) ?? Buffer.from("!")) !== 0,
  );
}

async function exceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

const facts = (sheet: XlsxSheet | undefined): [string, CellValue, string?][] =>
  (sheet?.cells ?? [])
    .filter(({ value, formula }) => value !== "" || formula !== undefined)
    .map(({ row, column, value, formula }) =>
      formula === undefined ? [cellAddress(row, column), value] : [cellAddress(row, column), value, formula],
    );

const row = (number: number, cells: string): string => `<row r="${String(number)}" spans="1:2">${cells}</row>`;
const sheetOf = (...rows: string[]): string => `<sheetData>${rows.join("")}</sheetData>`;

describe("patchXlsx", () => {
  it("changes only what it must: all other parts stay, to the byte", async () => {
    const more = new Map(partsOf(sample));
    more.set("xl/vbaProject.bin", Uint8Array.of(1, 2, 3));
    more.set("customXml/item1.xml", new TextEncoder().encode("<eigen>van een ander programma</eigen>"));
    more.set("xl/charts/chart1.xml", new TextEncoder().encode("<c:chart xmlns:c='x'><c:f>Wmo!$B$4</c:f></c:chart>"));
    const before = zip(more);
    const after = await patched(before, { cells: { Wmo: [{ row: 17, column: 3, value: 387 }] } });
    assert.deepEqual(changedParts(before, after), ["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    assert.deepEqual([...partsOf(before).keys()], [...partsOf(after).keys()]);

    const [old, now] = [text(before, "xl/worksheets/sheet1.xml"), text(after, "xl/worksheets/sheet1.xml")];
    assert.equal(now, old.replace(/(<c r="D18"[^>]*><v>)385/, "$1387"));
    assert.match(text(after, "xl/workbook.xml"), /<calcPr[^>]* fullCalcOnLoad="1"\/>/);
  });

  it("changes nothing at all when nothing changes but the request to calculate", async () => {
    assert.deepEqual(changedParts(sample, await patched(sample, {})), ["xl/workbook.xml"]);
  });

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

    it("clears a cell and keeps its style", async () => {
      const after = await patched(
        makeXlsx({ sheets: [sheetOf(row(1, `<c r="A1" s="3" t="b"><f>1=1</f><v>1</v></c>`))] }),
        {
          cells: { Blad1: [{ row: 0, column: 0, clear: true }] },
        },
      );
      assert.match(text(after, "xl/worksheets/sheet1.xml"), /<c r="A1" s="3"\/>/);
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
    const xml = text(after, "xl/worksheets/sheet1.xml");
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
    const cells = text(after, "xl/worksheets/sheet1.xml").match(/<c [^>]*>/g);
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
    assert.doesNotMatch(text(after, "[Content_Types].xml") + text(after, "xl/_rels/workbook.xml.rels"), /calcChain/);
  });

  it("changes a look, adds the style it needs once, and leaves content and other styles alone", async () => {
    const look = {
      numberFormat: '"€" #,##0.00',
      bold: true,
      italic: false,
      fontColor: "#C00000",
      fillColor: "#FFF2CC",
      horizontal: "right",
    };
    const after = await patched(sample, {
      cells: {
        Wmo: [
          { row: 17, column: 3, ...look },
          { row: 17, column: 2, ...look },
          { row: 17, column: 1, fillColor: "#FFF2CC" },
        ],
      },
    });
    assert.deepEqual(changedParts(sample, after), ["xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    const file = await read(after);
    const old = await read(sample);
    const at = (column: number) => file.sheets[0]?.cells.find((cell) => cell.row === 17 && cell.column === column);
    assert.deepEqual([at(3)?.value, file.styles[at(3)?.style ?? 0]], [385, look]);
    assert.equal(at(2)?.style, at(3)?.style);
    assert.equal(file.styles.length, old.styles.length + 2);
    assert.deepEqual(file.styles.slice(0, old.styles.length), old.styles);
    const cell = (await exceljs(after)).getWorksheet("Wmo")?.getCell("D18");
    assert.deepEqual(
      [cell?.numFmt, cell?.font.bold, cell?.font.name, cell?.border.bottom?.style],
      [look.numberFormat, true, "Calibri", "thin"],
    );
  });

  it("makes a styles part where there was none", async () => {
    const after = await patched(makeXlsx({ sheets: ["<sheetData/>"] }), {
      cells: { Blad1: [{ row: 0, column: 0, value: 1, numberFormat: "0.0%", fillColor: "#00FF00" }] },
    });
    const file = await read(after);
    const style = file.styles[file.sheets[0]?.cells[0]?.style ?? 0];
    assert.deepEqual([style?.numberFormat, style?.fillColor], ["0.0%", "#00FF00"]);
    assert.equal((await exceljs(after)).getWorksheet("Blad1")?.getCell("A1").numFmt, "0.0%");
  });

  it("keeps the headers of an Excel table as its cells have them", async () => {
    const before = makeXlsx({
      sheets: [sheetOf(row(1, `<c r="A1" t="inlineStr"><is><t>oud</t></is></c>`))],
      more: {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/table" Target="../tables/table1.xml"/></Relationships>`,
        "xl/tables/table1.xml": `<table displayName="T" ref="A1:A3"><tableColumns count="1"><tableColumn id="1" name="oud"/></tableColumns></table>`,
      },
    });
    const after = await patched(before, { cells: { Blad1: [{ row: 0, column: 0, value: "1e helft ‘17 & <2>" }] } });
    assert.deepEqual((await read(after)).sheets[0]?.tables[0]?.headers, ["1e helft ‘17 & <2>"]);
  });

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
      assert.match(text(after, "xl/charts/chart1.xml"), /<c:f>'Wmo ''17'!\$B\$4<\/c:f>/);
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

  it("reads back what it wrote, whatever changes (law)", async () => {
    const value = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.string({ unit: "grapheme" }),
    );
    const change = fc.record({ row: fc.nat(12), column: fc.nat(6), value });
    const before = fixture("libreoffice.xlsx");
    const old = facts((await read(before)).sheets[0]);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 30 }), async (changes) => {
        const wanted = new Map<string, [string, CellValue, string?]>(old.map((fact) => [fact[0], fact]));
        for (const { row, column, value } of changes) {
          const address = cellAddress(row, column);
          if (value === "") wanted.delete(address);
          else wanted.set(address, [address, Object.is(value, -0) ? 0 : value]);
        }
        const now = facts((await read(await patched(before, { cells: { "Blad één": changes } }))).sheets[0]);
        assert.deepEqual(new Map(now.map((fact) => [fact[0], fact])), wanted);
      }),
      { numRuns: 60 },
    );
  });

  it("says what is wrong with a file it cannot open", async () => {
    assert.deepEqual(isProblem(await patchXlsx(fixture("oud.xls"), {})), true);
  });
});
