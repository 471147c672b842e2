import type { ZipParts } from "../../xlsx/zip.ts";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC_ARRAYS = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const PART = "xl/metadata.xml";

/** Says of a cell that it is a dynamic array; without it Excel shows the old {=…} (MS-XLSX 2.3.1.3). */
const METADATA =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<metadata xmlns="${NAMESPACE}" xmlns:xda="${DYNAMIC_ARRAYS}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>` +
  `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>` +
  `<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** The parts with every array formula marked as one that spills; exceljs cannot write that. */
export function declareSpills(parts: ZipParts): ZipParts {
  const declared = new Map(parts);
  const edit = (name: string, change: (text: string) => string): void => {
    declared.set(name, new TextEncoder().encode(change(new TextDecoder().decode(parts.get(name)))));
  };
  for (const name of parts.keys()) {
    if (name.startsWith("xl/worksheets/sheet")) {
      edit(name, (text) => text.replace(/<c ([^>]*)>(?=<f t="array")/g, '<c $1 cm="1">'));
    }
  }
  edit("[Content_Types].xml", (text) =>
    text.replace(
      "</Types>",
      `<Override PartName="/${PART}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>`,
    ),
  );
  edit("xl/_rels/workbook.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="rIdMetadata" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/></Relationships>`,
    ),
  );
  declared.set(PART, new TextEncoder().encode(METADATA));
  return declared;
}
