import { partText, relationsOf } from "./package.ts";
import type { OpenParts } from "./package-edit.ts";
import { addPart } from "./package-edit.ts";
import { childOf, listOf, xmlTree } from "./xml-tree.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** What Excel itself writes: cells with cm="1" hold a formula that spills (MS-XLSX 2.3.1.3). */
const METADATA =
  `<metadata xmlns="${MAIN}" xmlns:xda="${DYNAMIC}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>` +
  `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>` +
  `<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/**
 * Sees to it that cm="1" says of a cell that its formula spills; false when a file already uses that number
 * for something else, so that its array formulas stay of the old kind ({=…}).
 */
export function declareDynamicArrays(parts: OpenParts, workbook: string): boolean {
  const standing = relationsOf(parts, workbook).find(({ type }) => type === "sheetMetadata");
  if (!standing) {
    const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
    addPart(parts, workbook, { name: `${folder}metadata.xml`, type: "sheetMetadata", text: METADATA });
    return true;
  }
  const metadata = xmlTree(partText(parts, standing.target) ?? "<metadata/>");
  const [firstType] = listOf(metadata, "metadataTypes");
  const firstRecord = childOf(listOf(metadata, "cellMetadata")[0], "rc")?.attributes;
  return (
    firstType?.attributes.get("name") === "XLDAPR" && firstRecord?.get("t") === "1" && firstRecord.get("v") === "0"
  );
}
