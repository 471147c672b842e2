import type { CellChange } from "./cell-change.ts";
import { relationsOf } from "./package.ts";
import type { OpenParts } from "./package-edit.ts";
import { editPart } from "./package-edit.ts";
import { parseArea } from "./read-sheet.ts";
import { applySplices, findElement, findElements, withAttribute } from "./xml-edit.ts";

/** An Excel table repeats its headers in its own part, and Excel calls a file damaged in which the two differ. */
export function patchTableHeaders(parts: OpenParts, sheetPart: string, changes: readonly CellChange[]): void {
  for (const { type, target } of relationsOf(parts, sheetPart)) {
    if (type === "table") editPart(parts, target, (xml) => withHeaders(xml, changes));
  }
}

function withHeaders(xml: string, changes: readonly CellChange[]): string {
  const attributes = findElement(xml, "table")?.attributes;
  const area = parseArea(attributes?.get("ref") ?? "");
  if (!area || attributes?.get("headerRowCount") === "0") return xml;
  const columns = findElements(xml, "tableColumn");
  const splices = changes.flatMap(({ row, column, value }) => {
    const tag = columns[column - area.left]?.tag;
    if (!tag || row !== area.top || typeof value !== "string" || value === "") return [];
    return { from: tag.start, to: tag.end, text: withAttribute(xml.slice(tag.start, tag.end), "name", value) };
  });
  return applySplices(xml, splices);
}
