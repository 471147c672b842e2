import { readFileSync } from "node:fs";
import { zip } from "../../src/xlsx/zip.ts";

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
