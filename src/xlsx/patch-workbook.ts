import { findPart, partText, relationsOf } from "./package.ts";
import type { OpenParts } from "./package-edit.ts";
import { addPart, editPart, removePart } from "./package-edit.ts";
import { renameInPart, sameName } from "./patch-references.ts";
import type { FoundElement, Splice } from "./xml-edit.ts";
import { appendChild, applySplices, findElement, findElements, prefixOf, withAttribute } from "./xml-edit.ts";
import { encodeXml } from "./xml-text.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Gives a sheet another name, also in every formula about it. */
export function renameSheet(parts: OpenParts, workbook: string, from: string, to: string): void {
  editPart(parts, workbook, (xml) => {
    const sheet = sheetElement(xml, from);
    return sheet ? editTag(xml, sheet, (tag) => withAttribute(tag, "name", to)) : xml;
  });
  renameEverywhere(parts, from, to);
}

/** Takes a sheet away with its names; formulas about it get #REF!. */
export function removeSheet(parts: OpenParts, workbook: string, name: string): void {
  const xml = partText(parts, workbook) ?? "";
  const sheets = findElements(xml, "sheets")[0] ? findElements(xml, "sheet") : [];
  const index = sheets.findIndex(({ attributes }) => sameName(attributes.get("name") ?? "", name));
  const id = sheets[index]?.attributes.get("id");
  const relation = relationsOf(parts, workbook).find((candidate) => candidate.id === id);
  if (!relation) return;
  removePart(parts, workbook, relation.id, relation.target);
  editPart(parts, workbook, () => applySplices(xml, removalSplices(xml, sheets, index)));
  renameEverywhere(parts, name, undefined);
}

/** Adds an empty sheet at the end. */
export function addSheet(parts: OpenParts, workbook: string, name: string): void {
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  let number = 1;
  while (findPart(parts, `${folder}worksheets/sheet${String(number)}.xml`)) number++;
  const part = `${folder}worksheets/sheet${String(number)}.xml`;
  const text = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
  const id = addPart(parts, workbook, { name: part, type: "worksheet", text });
  editPart(parts, workbook, (xml) => {
    const sheets = findElement(xml, "sheets");
    const prefix = sheets ? prefixOf(xml, sheets.tag) : "";
    const ids = findElements(xml, "sheet").map(({ attributes }) => Number(attributes.get("sheetId") ?? 0));
    const sheetId = String(Math.max(0, ...ids) + 1);
    const element = `<${prefix}sheet xmlns:r="${OFFICE}" name="${encodeXml(name)}" sheetId="${sheetId}" r:id="${id}"/>`;
    return appendChild(xml, "sheets", element);
  });
}

/** Has Excel calculate everything anew when it opens the file. */
export function calculateOnLoad(parts: OpenParts, workbook: string): void {
  editPart(parts, workbook, (xml) => {
    const standing = findElement(xml, "calcPr");
    if (standing) return editTag(xml, standing, (tag) => withAttribute(tag, "fullCalcOnLoad", "1"));
    const before = ["definedNames", "externalReferences", "functionGroups", "sheets"];
    const previous = before.map((name) => findElement(xml, name)).find((element) => element !== undefined);
    if (!previous) return xml;
    const prefix = prefixOf(xml, previous.tag);
    return applySplices(xml, [{ from: previous.end, to: previous.end, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
  });
}

/** Takes away the order of calculation; Excel makes a new one. */
export function dropCalculationChain(parts: OpenParts, workbook: string): void {
  const chain = relationsOf(parts, workbook).find(({ type }) => type === "calcChain");
  if (chain) removePart(parts, workbook, chain.id, chain.target);
}

function sheetElement(xml: string, name: string): FoundElement | undefined {
  return findElements(xml, "sheet").find(({ attributes }) => sameName(attributes.get("name") ?? "", name));
}

function editTag(xml: string, { tag }: FoundElement, edit: (tag: string) => string): string {
  return xml.slice(0, tag.start) + edit(xml.slice(tag.start, tag.end)) + xml.slice(tag.end);
}

/** The sheet goes, its own names go, those of later sheets count one less, and no sheet is the active one. */
function removalSplices(xml: string, sheets: readonly FoundElement[], index: number): Splice[] {
  const retag = ({ tag }: FoundElement, name: string, value?: string): Splice => ({
    from: tag.start,
    to: tag.end,
    text: withAttribute(xml.slice(tag.start, tag.end), name, value),
  });
  const names = findElements(xml, "definedName").flatMap((element): Splice[] => {
    const owner = Number(element.attributes.get("localSheetId") ?? -1);
    if (owner === index) return [{ from: element.start, to: element.end, text: "" }];
    return owner > index ? [retag(element, "localSheetId", String(owner - 1))] : [];
  });
  const views = findElements(xml, "workbookView").map((view) => ({
    from: view.tag.start,
    to: view.tag.end,
    text: ["activeTab", "firstSheet"].reduce(
      (tag, name) => withAttribute(tag, name, undefined),
      xml.slice(view.tag.start, view.tag.end),
    ),
  }));
  const sheet = sheets[index];
  return [...names, ...views, ...(sheet ? [{ from: sheet.start, to: sheet.end, text: "" }] : [])];
}

function renameEverywhere(parts: OpenParts, from: string, to: string | undefined): void {
  for (const name of parts.keys()) {
    if (name.toLowerCase().endsWith(".xml")) editPart(parts, name, (xml) => renameInPart(xml, from, to));
  }
}
