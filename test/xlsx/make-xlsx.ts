import { readFileSync } from "node:fs";
import assert from "node:assert/strict";
import ExcelJS from "exceljs";
import { cellAddress } from "../../src/core/workbook/area.ts";
import type { CellValue } from "../../src/core/workbook/grid.ts";
import type { WorkbookChanges } from "../../src/xlsx/patch-xlsx.ts";
import { patchXlsx } from "../../src/xlsx/patch-xlsx.ts";
import { readXlsx } from "../../src/xlsx/read-xlsx.ts";
import type { XlsxFile, XlsxSheet } from "../../src/xlsx/xlsx-file.ts";
import { isProblem } from "../../src/xlsx/xlsx-file.ts";
import type { ZipParts } from "../../src/xlsx/zip.ts";
import { unzip, zip } from "../../src/xlsx/zip.ts";

/** The parts of a small workbook, as XML; what is left out gets the least that is needed. */
export interface XmlParts {
  /** What stands inside <worksheet>, one text per sheet; the sheets are named Blad1, Blad2. */
  readonly sheets: readonly string[];
  /** What stands inside <sst>. */
  readonly strings?: string;
  /** What stands inside <styleSheet>. */
  readonly styles?: string;
  /** What stands inside <workbook> before and after <sheets>. */
  readonly workbookStart?: string;
  readonly workbookEnd?: string;
  /** Other parts, or other versions of these, by name. */
  readonly more?: Readonly<Record<string, string>>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A workbook file written tag by tag, for what no library would write. */
export function makeXlsx({
  sheets,
  strings,
  styles,
  workbookStart = "",
  workbookEnd = "",
  more = {},
}: XmlParts): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    "_rels/.rels": `<Relationships ${RELATIONS}>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}">${workbookStart}<sheets>${sheets
      .map(
        (_, index) =>
          `<sheet name="Blad${String(index + 1)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
      )
      .join("")}</sheets>${workbookEnd}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${RELATIONS}>${sheets
      .map((_, index) => relation(`rId${String(index + 1)}`, "worksheet", `worksheets/sheet${String(index + 1)}.xml`))
      .join("")}${strings === undefined ? "" : relation("rIdStrings", "sharedStrings", "sharedStrings.xml")}${
      styles === undefined ? "" : relation("rIdStyles", "styles", "styles.xml")
    }</Relationships>`,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/worksheets/sheet${String(index + 1)}.xml`,
        `<worksheet ${MAIN} xmlns:r="${OFFICE}">${sheet}</worksheet>`,
      ]),
    ),
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst ${MAIN}>${strings}</sst>` }),
    ...(styles === undefined ? {} : { "xl/styles.xml": `<styleSheet ${MAIN}>${styles}</styleSheet>` }),
    ...more,
  };
  return zip(new Map(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])));
}

/** A file from test/fixtures/xlsx: what LibreOffice 7.4 made of one small workbook. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/xlsx/${name}`, import.meta.url)));
}

/** The file as read; the test fails when it cannot be. */
export async function read(bytes: Uint8Array): Promise<XlsxFile> {
  const file = await readXlsx(bytes);
  assert.ok(!isProblem(file), "the file must be readable");
  return file;
}

export async function firstSheet(bytes: Uint8Array): Promise<XlsxSheet> {
  return (await read(bytes)).sheets[0] ?? assert.fail("the file must have a sheet");
}

/** Address, value and formula of each cell that holds something. */
export function facts(sheet: XlsxSheet | undefined): [string, CellValue, string?][] {
  return (sheet?.cells ?? [])
    .filter(({ value, formula }) => value !== "" || formula !== undefined)
    .map(({ row, column, value, formula }) =>
      formula === undefined ? [cellAddress(row, column), value] : [cellAddress(row, column), value, formula],
    );
}

export async function patched(bytes: Uint8Array, changes: WorkbookChanges): Promise<Uint8Array> {
  const result = await patchXlsx(bytes, changes);
  assert.ok(!isProblem(result));
  return result;
}

export function partsOf(bytes: Uint8Array): ZipParts {
  const parts = unzip(bytes);
  assert.ok(!isProblem(parts));
  return parts;
}

export function partText(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(partsOf(bytes).get(part));
}

/** The names of the parts that differ, came or went. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.filter(
    (name) => Buffer.compare(old.get(name) ?? Buffer.from("?"), now.get(name) ?? Buffer.from("!")) !== 0,
  );
}

/** The file as another library reads it. */
export async function exceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}
