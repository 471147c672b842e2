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

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** The text directly inside this element. */
  readonly text: string;
}

/** Attributes by name without prefix ("id" for r:id), values decoded. */
export type Attributes = ReadonlyMap<string, string>;

/** What the scanner throws on text that is no XML; `readXlsx` turns it into a problem. */
export class DamagedXml extends Error {}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text with its entities resolved and line ends as XML reads them ("\n"). */
export function decodeXml(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  return lines.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Text safe between tags and inside double quotes; characters that XML cannot hold become U+FFFD. */
export function encodeXml(text: string): string {
  return text
    .replace(/[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"\r]/g, (sign) =>
      sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : sign === '"' ? "&quot;" : "&#13;",
    );
}

/** The text between two offsets that hold no tags: entities resolved, comments dropped, CDATA taken as it is. */
export function xmlText(xml: string, from: number, to: number): string {
  const raw = xml.slice(from, to);
  if (!raw.includes("<!")) return decodeXml(raw);
  return raw
    .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->)/)
    .map((part) => (part.startsWith("<![CDATA[") ? part.slice(9, -3) : part.startsWith("<!--") ? "" : decodeXml(part)))
    .join("");
}

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
    const space = inside.search(/\s/);
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
export function attributesOf(tag: XmlTag): Attributes {
  const attributes = new Map<string, string>();
  for (const [, name = "", quoted = ""] of tag.source.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (!name.startsWith("xmlns")) attributes.set(name.slice(name.indexOf(":") + 1), decodeXml(quoted.slice(1, -1)));
  }
  return attributes;
}

/** The whole part as a tree, for the small parts (styles, workbook, relations, tables). */
export function xmlTree(xml: string): XmlElement {
  interface Open extends XmlElement {
    readonly children: Open[];
    text: string;
  }
  const root: Open = { name: "", attributes: new Map(), children: [], text: "" };
  const path = [root];
  let previous = 0;
  for (const tag of xmlTags(xml)) {
    const parent = path.at(-1) ?? root;
    if (previous > 0) parent.text += xmlText(xml, previous, tag.start);
    previous = tag.end;
    if (tag.kind === "close") {
      path.pop();
    } else {
      const element: Open = { name: tag.name, attributes: attributesOf(tag), children: [], text: "" };
      parent.children.push(element);
      if (tag.kind === "open") path.push(element);
    }
  }
  const [top] = root.children;
  if (!top) throw new DamagedXml("No element at all");
  return top;
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The children of the first child of that name: the <font>s of <fonts>. */
export function listOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return childOf(element, name)?.children ?? [];
}

/** An xsd:boolean attribute. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function pastMarkup(xml: string, start: number): number {
  const close = xml.startsWith("<!--", start) ? "-->" : xml.startsWith("<![CDATA[", start) ? "]]>" : ">";
  const end = xml.indexOf(close, start + 2);
  if (end < 0) throw new DamagedXml(`Unfinished markup at ${String(start)}`);
  return end + close.length;
}

/** The ">" that ends the tag: one between quotes does not. */
function closingBracket(xml: string, from: number): number {
  for (let at = from; at >= from && at < xml.length; at++) {
    const sign = xml.charAt(at);
    if (sign === ">") return at;
    if (sign === '"' || sign === "'") {
      at = xml.indexOf(sign, at + 1);
      if (at < 0) break;
    }
  }
  throw new DamagedXml(`Unfinished tag at ${String(from)}`);
}
