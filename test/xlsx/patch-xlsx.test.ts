import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { cellAddress } from "../../src/core/workbook/area.ts";
import type { CellValue } from "../../src/core/workbook/grid.ts";
import { SAMPLE_FILE } from "../../src/tools/make-samples/half-year-report.ts";
import { patchXlsx } from "../../src/xlsx/patch-xlsx.ts";
import { isProblem } from "../../src/xlsx/xlsx-file.ts";
import { zip } from "../../src/xlsx/zip.ts";
import { changedParts, facts, fixture, makeXlsx, partsOf, partText, patched, read } from "./make-xlsx.ts";

const sample = new Uint8Array(readFileSync(new URL(`../../${SAMPLE_FILE}`, import.meta.url)));

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

    const [old, now] = [partText(before, "xl/worksheets/sheet1.xml"), partText(after, "xl/worksheets/sheet1.xml")];
    assert.equal(now, old.replace(/(<c r="D18"[^>]*><v>)385/, "$1387"));
    assert.match(partText(after, "xl/workbook.xml"), /<calcPr[^>]* fullCalcOnLoad="1"\/>/);
  });

  it("changes nothing at all when nothing changes but the request to calculate", async () => {
    assert.deepEqual(changedParts(sample, await patched(sample, {})), ["xl/workbook.xml"]);
  });

  it("keeps the headers of an Excel table as its cells have them", async () => {
    const before = makeXlsx({
      sheets: [`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>oud</t></is></c></row></sheetData>`],
      more: {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/table" Target="../tables/table1.xml"/></Relationships>`,
        "xl/tables/table1.xml": `<table displayName="T" ref="A1:A3"><tableColumns count="1"><tableColumn id="1" name="oud"/></tableColumns></table>`,
      },
    });
    const after = await patched(before, { cells: { Blad1: [{ row: 0, column: 0, value: "1e helft ‘17 & <2>" }] } });
    assert.deepEqual((await read(after)).sheets[0]?.tables[0]?.headers, ["1e helft ‘17 & <2>"]);
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
