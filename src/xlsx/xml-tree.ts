import type { Attributes } from "./xml.ts";
import { attributesOf, DamagedXml, xmlTags } from "./xml.ts";
import { xmlText } from "./xml-text.ts";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** The text directly inside this element. */
  readonly text: string;
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
