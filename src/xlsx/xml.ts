import { decodeXml } from "./xml-text.ts";

/**
 * The little XML that spreadsheet parts need, with the offset of every tag: the writer splices new text
 * between old bytes, so it must know where things stand (a DOM forgets that, and rewrites the rest).
 */
export interface XmlTag {
  /** Without namespace prefix: "c" for both <c> and <x:c>. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  /** Offset of "<". */
  readonly start: number;
  /** Offset just past ">". */
  readonly end: number;
  /** The attributes as they stand. */
  readonly source: string;
}

/** Attributes by name without prefix ("id" for r:id), values decoded. */
export type Attributes = ReadonlyMap<string, string>;

/** What the scanner throws on text that is no XML; `readXlsx` turns it into a problem. */
export class DamagedXml extends Error {}

const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const GREATER = 0x3e;

/** Every tag from first to last; comments, CDATA and declarations are passed over. */
export function* xmlTags(xml: string): Generator<XmlTag, void> {
  let depth = 0;
  for (let start = xml.indexOf("<"); start >= 0; start = xml.indexOf("<", start)) {
    const mark = xml.charAt(start + 1);
    if (mark === "!" || mark === "?") {
      start = pastMarkup(xml, start);
      continue;
    }
    const last = closingBracket(xml, start + 1);
    const kind = mark === "/" ? "close" : xml.charAt(last - 1) === "/" ? "empty" : "open";
    const inside = xml.slice(kind === "close" ? start + 2 : start + 1, kind === "empty" ? last - 1 : last);
    const space = firstSpace(inside);
    const fullName = space < 0 ? inside : inside.slice(0, space);
    depth += kind === "open" ? 1 : kind === "close" ? -1 : 0;
    if (depth < 0 || fullName === "") throw new DamagedXml(`Unexpected tag at ${String(start)}`);
    yield {
      name: fullName.slice(fullName.indexOf(":") + 1),
      kind,
      start,
      end: last + 1,
      source: space < 0 ? "" : inside.slice(space),
    };
    start = last + 1;
  }
  if (depth > 0) throw new DamagedXml("The text ends before its last closing tag");
}

/** The attributes of a tag. */
export function attributesOf({ source }: XmlTag): Attributes {
  const attributes = new Map<string, string>();
  let at = 0;
  for (let equals = source.indexOf("="); equals >= 0; equals = source.indexOf("=", at)) {
    const name = source.slice(at, equals).trim();
    let open = equals + 1;
    while (source.charCodeAt(open) <= SPACE) open++;
    const close = source.indexOf(source.charAt(open), open + 1);
    if (close < 0) break;
    if (!name.startsWith("xmlns")) {
      attributes.set(name.slice(name.indexOf(":") + 1), decodeXml(source.slice(open + 1, close)));
    }
    at = close + 1;
  }
  return attributes;
}

function firstSpace(text: string): number {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) <= SPACE) return at;
  return -1;
}

function pastMarkup(xml: string, start: number): number {
  const close = xml.startsWith("<!--", start) ? "-->" : xml.startsWith("<![CDATA[", start) ? "]]>" : ">";
  const end = xml.indexOf(close, start + 2);
  if (end < 0) throw new DamagedXml(`Unfinished markup at ${String(start)}`);
  return end + close.length;
}

/** The ">" that ends the tag: one between quotes does not. */
function closingBracket(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw new DamagedXml(`Unfinished tag at ${String(from)}`);
}
