import type { Attributes, XmlTag } from "./xml.ts";
import { attributesOf, xmlTags } from "./xml.ts";
import { encodeXml } from "./xml-text.ts";

/** A stretch of text to be replaced; from = to inserts. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all splices done; they must not overlap, in one place they keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of splices.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    pieces.push(text.slice(at, splice.from), splice.text);
    at = splice.to;
  }
  return pieces.join("") + text.slice(at);
}

/** The opening tag as text with one attribute set, or taken away (undefined); the others stay as they stand. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const standing = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const without = tag.replace(standing, "");
  if (value === undefined) return without;
  const set = ` ${name}="${encodeXml(value)}"`;
  return standing.test(tag)
    ? tag.replace(standing, () => set)
    : tag.replace(/\s*(\/?>)$/, (_, end: string) => set + end);
}

/** "x:" when the tag is written <x:sheetData>, else "". */
export function prefixOf(xml: string, tag: XmlTag): string {
  return /^<\/?([^\s/>]+:)?/.exec(xml.slice(tag.start, tag.end))?.[1] ?? "";
}

/** An element of a part: its opening tag and its closing one, undefined when it is <empty/>. */
export interface FoundElement {
  readonly tag: XmlTag;
  readonly close: XmlTag | undefined;
  readonly start: number;
  readonly end: number;
  readonly attributes: Attributes;
}

/** Every element of that name, in the order in which they end. */
export function findElements(xml: string, name: string): readonly FoundElement[] {
  const found: FoundElement[] = [];
  const open: XmlTag[] = [];
  for (const tag of xmlTags(xml)) {
    if (tag.kind === "open") open.push(tag);
    const start = tag.kind === "close" ? open.pop() : tag;
    if (tag.kind === "open" || tag.name !== name || !start) continue;
    const close = tag.kind === "close" ? tag : undefined;
    found.push({ tag: start, close, start: start.start, end: tag.end, attributes: attributesOf(start) });
  }
  return found;
}

/** The first of these elements. */
export function findElement(xml: string, name: string): FoundElement | undefined {
  return findElements(xml, name)[0];
}

/** The text with something added as the last child of the first element of that name; unchanged without such an element. */
export function appendChild(xml: string, parent: string, child: string): string {
  const found = findElement(xml, parent);
  if (!found) return xml;
  const { tag, close } = found;
  if (close) return applySplices(xml, [{ from: close.start, to: close.start, text: child }]);
  const name = prefixOf(xml, tag) + tag.name;
  const open = xml.slice(tag.start, tag.end).replace(/\s*\/>$/, ">");
  return applySplices(xml, [{ from: tag.start, to: tag.end, text: `${open}${child}</${name}>` }]);
}
