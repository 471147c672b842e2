import { findPart, partText, relationsPart } from "./package.ts";
import { appendChild, applySplices, findElements } from "./xml-edit.ts";
import { encodeXml } from "./xml-text.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "[Content_Types].xml";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** The parts of a file while they are being changed. */
export type OpenParts = Map<string, Uint8Array>;

/** Puts a part of this text, under its standing name when there is one. */
export function putPart(parts: OpenParts, name: string, text: string): void {
  parts.set(findPart(parts, name) ?? name, new TextEncoder().encode(text));
}

/** Changes a part that is there; one that is not stays away. */
export function editPart(parts: OpenParts, name: string, edit: (xml: string) => string): void {
  const text = partText(parts, name);
  if (text === undefined) return;
  const edited = edit(text);
  if (edited !== text) putPart(parts, name, edited);
}

/** Adds a part, its kind of content and the relation that leads to it; gives the id of the relation. */
export function addPart(
  parts: OpenParts,
  from: string,
  part: { readonly name: string; readonly type: "worksheet" | "styles" | "sheetMetadata"; readonly text: string },
): string {
  putPart(parts, part.name, DECLARATION + part.text);
  editPart(parts, CONTENT_TYPES, (xml) =>
    appendChild(
      xml,
      "Types",
      `<Override PartName="/${encodeXml(part.name)}" ContentType="${CONTENT_TYPE}.${part.type}+xml"/>`,
    ),
  );
  const relations = relationsPart(from);
  if (!findPart(parts, relations)) putPart(parts, relations, `${DECLARATION}<Relationships xmlns="${RELATIONS}"/>`);
  const taken = findElements(partText(parts, relations) ?? "", "Relationship").map(({ attributes }) =>
    attributes.get("Id"),
  );
  let id = "rId1";
  for (let number = 2; taken.includes(id); number++) id = `rId${String(number)}`;
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  const target = part.name.startsWith(folder) ? part.name.slice(folder.length) : `/${part.name}`;
  const relation = `<Relationship Id="${id}" Type="${OFFICE}/${part.type}" Target="${encodeXml(target)}"/>`;
  editPart(parts, relations, (xml) => appendChild(xml, "Relationships", relation));
  return id;
}

/** Takes a part away with its own relations, its kind of content and the relation that led to it. */
export function removePart(parts: OpenParts, from: string, relationId: string, name: string): void {
  parts.delete(findPart(parts, name) ?? "");
  parts.delete(findPart(parts, relationsPart(name)) ?? "");
  editPart(parts, relationsPart(from), (xml) => withoutElement(xml, "Relationship", "Id", relationId));
  editPart(parts, CONTENT_TYPES, (xml) => withoutElement(xml, "Override", "PartName", `/${name}`));
}

function withoutElement(xml: string, name: string, attribute: string, value: string): string {
  const found = findElements(xml, name).filter(
    ({ attributes }) => attributes.get(attribute)?.toLowerCase() === value.toLowerCase(),
  );
  return applySplices(
    xml,
    found.map(({ start, end }) => ({ from: start, to: end, text: "" })),
  );
}
