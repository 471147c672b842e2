import type { ZipParts } from "./zip.ts";
import { partText, relationsOf } from "./package.ts";
import { parseArea } from "./read-sheet.ts";
import type { XlsxTable } from "./xlsx-file.ts";
import { listOf, xmlTree } from "./xml-tree.ts";

/** The Excel tables of the sheet in this part. */
export function readTables(parts: ZipParts, sheetPart: string): readonly XlsxTable[] {
  return relationsOf(parts, sheetPart)
    .filter((relation) => relation.type === "table")
    .flatMap((relation) => {
      const text = partText(parts, relation.target);
      const table = text === undefined ? undefined : xmlTree(text);
      const area = parseArea(table?.attributes.get("ref") ?? "");
      if (!table || !area) return [];
      return {
        name: table.attributes.get("displayName") ?? table.attributes.get("name") ?? "",
        area,
        hasHeaders: Number(table.attributes.get("headerRowCount") ?? 1) > 0,
        hasTotals: Number(table.attributes.get("totalsRowCount") ?? 0) > 0,
        headers: listOf(table, "tableColumns").map(({ attributes }) => attributes.get("name") ?? ""),
      };
    });
}
