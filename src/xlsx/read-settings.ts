import { partText } from "./package.ts";
import { listOf, xmlTree } from "./xml-tree.ts";
import type { ZipParts } from "./zip.ts";

const EXTENSION_PART = /^xl[\\/]webextensions[\\/]webextension\d*\.xml$/i;

/**
 * What add-ins keep in the workbook, by name: Office writes each setting as JSON into the part of its add-in
 * (MS-OWEXML, CT_OsfWebExtensionProperty). What is no JSON is given as the text that it is.
 */
export function readSettings(parts: ZipParts): ReadonlyMap<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const part of parts.keys()) {
    const text = EXTENSION_PART.test(part) ? partText(parts, part) : undefined;
    if (text === undefined) continue;
    for (const { attributes } of listOf(xmlTree(text), "properties")) {
      settings.set(attributes.get("name") ?? "", valueOf(attributes.get("value") ?? ""));
    }
  }
  return settings;
}

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}
