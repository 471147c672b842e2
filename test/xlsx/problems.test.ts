import assert from "node:assert/strict";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import type { XlsxProblemKind } from "../../src/xlsx/xlsx-file.ts";
import { isProblem } from "../../src/xlsx/xlsx-file.ts";
import { zip } from "../../src/xlsx/zip.ts";
import { fixture, makeXlsx } from "./make-xlsx.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zip(new Map(Object.entries(parts).map(([name, text]) => [name, bytes(text)])));
const cells = `<sheetData><row r="1"><c r="A1"><v>123456</v></c></row></sheetData>`;
const relation = (target: string): string =>
  `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`;

describe("what is no readable workbook", () => {
  const cases: [string, Uint8Array, XlsxProblemKind][] = [
    ["an empty file", new Uint8Array(), "not a workbook"],
    ["a text file", bytes("Wmo;252;253"), "not a workbook"],
    ["a web page that is named .xls", bytes("<html><table></table></html>"), "not a workbook"],
    ["an old .xls", fixture("oud.xls"), "old format"],
    ["another compound file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "not a workbook"],
    ["an .xlsx with a password", fixture("met-wachtwoord.xlsx"), "password"],
    ["an .ods", fixture("opendocument.ods"), "other format"],
    [
      "a Word document",
      zipOf({ "_rels/.rels": relation("word/document.xml"), "word/document.xml": "<document/>" }),
      "not a workbook",
    ],
    ["a zip of other files", zipOf({ "foto.txt": "x" }), "not a workbook"],
    ["an .xlsb", zipOf({ "_rels/.rels": relation("xl/workbook.bin"), "xl/workbook.bin": "" }), "binary format"],
    ["a cut-off .xlsx", makeXlsx({ sheets: [cells] }).slice(0, -200), "damaged"],
    ["a flipped bit", flipped(makeXlsx({ sheets: [cells] })), "damaged"],
    ["no workbook part", zipOf({ "_rels/.rels": relation("xl/workbook.xml") }), "damaged"],
    [
      "no sheet part",
      makeXlsx({
        sheets: [cells],
        more: {
          "xl/_rels/workbook.xml.rels": relation("x").replace("officeDocument", "worksheet").replace('"a"', '"rId1"'),
        },
      }),
      "damaged",
    ],
    [
      "a sheet that stops halfway",
      makeXlsx({ sheets: [""], more: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" } }),
      "damaged",
    ],
    [
      "an unclosed sheet",
      makeXlsx({ sheets: [""], more: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" } }),
      "damaged",
    ],
    [
      "a stray cell at the far end",
      makeXlsx({
        sheets: [
          `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
        ],
      }),
      "too large",
    ],
  ];
  for (const [name, file, kind] of cases) {
    it(`says of ${name}: ${kind}`, async () => {
      const result = await readXlsx(file);
      assert.ok(isProblem(result));
      assert.equal(result.problem, kind);
      assert.match(result.text, /^[a-z].*\.$/);
    });
  }

  it("names the sheet and the area that is too large", async () => {
    const result = await readXlsx(
      makeXlsx({
        sheets: [
          `<sheetData><row r="3"><c r="B3"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
        ],
      }),
    );
    assert.ok(isProblem(result));
    assert.match(result.text, /‘Blad1’.*B3:XFD1048576/);
  });
});

/** One bit of the first compressed part turned over. */
function flipped(file: Uint8Array): Uint8Array {
  const damaged = file.slice();
  damaged[60] = (damaged[60] ?? 0) ^ 0x10;
  return damaged;
}
