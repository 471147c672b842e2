import type { XmlTag } from "./xml.ts";
import { xmlTags } from "./xml.ts";
import { xmlText } from "./xml-text.ts";

/** The shared strings in the order cells number them, formatting dropped. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let reader: TextReader | undefined;
  for (const tag of xmlTags(xml)) {
    if (tag.name === "si") {
      if (tag.kind === "open") reader = textReader(xml);
      else strings.push(reader && tag.kind === "close" ? reader.text() : "");
    } else reader?.take(tag);
  }
  return strings;
}

/** Gathers the text of the <t>s it is shown; those that say how Japanese is read are not part of the text. */
export interface TextReader {
  take(tag: XmlTag): void;
  text(): string;
}

export function textReader(xml: string): TextReader {
  let text = "";
  let from = -1;
  let phonetic = false;
  return {
    take(tag) {
      if (tag.name === "rPh") phonetic = tag.kind === "open";
      if (tag.name !== "t" || phonetic) return;
      if (tag.kind === "open") from = tag.end;
      else if (tag.kind === "close") text += xmlText(xml, from, tag.start);
    },
    text: () => decodeEscapes(text),
  };
}

/** Excel stores what XML cannot hold as _x000D_, and a text that looks like that as _x005F_x000D_. */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
