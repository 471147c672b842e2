import type { Theme } from "./colors.ts";
import { colorOf } from "./colors.ts";
import { BUILT_IN_FORMATS } from "./number-formats.ts";
import type { CellStyle } from "./xlsx-file.ts";
import type { Attributes } from "./xml.ts";
import type { XmlElement } from "./xml-tree.ts";
import { childOf, isTrue, listOf } from "./xml-tree.ts";

const PLAIN: CellStyle = { numberFormat: "General", bold: false, italic: false };

/** The styles of a styles part in the order cells number them; never empty. */
export function readStyles(styles: XmlElement | undefined, theme: Theme): readonly CellStyle[] {
  const formats = new Map<number, string>();
  for (const { attributes } of listOf(styles, "numFmts")) {
    formats.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "General");
  }
  const fonts = listOf(styles, "fonts").map((font) => fontFacts(font, theme));
  const fills = listOf(styles, "fills").map((fill) => fillColor(fill, theme));

  const read = listOf(styles, "cellXfs").map((xf): CellStyle => {
    const number = (name: string): number => Number(xf.attributes.get(name) ?? 0);
    const fill = fills[number("fillId")];
    const horizontal = childOf(xf, "alignment")?.attributes.get("horizontal");
    return {
      numberFormat: formats.get(number("numFmtId")) ?? BUILT_IN_FORMATS[number("numFmtId")] ?? "General",
      ...(fonts[number("fontId")] ?? { bold: false, italic: false }),
      ...(fill === undefined ? {} : { fillColor: fill }),
      ...(horizontal === undefined || horizontal === "general" ? {} : { horizontal }),
    };
  });
  return read.length > 0 ? read : [PLAIN];
}

/** Whether a cell of this style looks like any other cell. */
export function isPlainStyle(style: CellStyle | undefined): boolean {
  return !style || (style.fillColor === undefined && style.numberFormat === "General");
}

function fontFacts(font: XmlElement, theme: Theme): Pick<CellStyle, "bold" | "italic" | "fontColor"> {
  const color = colorOf(childOf(font, "color")?.attributes, theme);
  return {
    bold: isOn(childOf(font, "b")?.attributes),
    italic: isOn(childOf(font, "i")?.attributes),
    ...(color === undefined ? {} : { fontColor: color }),
  };
}

/** <b/> means bold, and so does <b val="1"/>. */
function isOn(attributes: Attributes | undefined): boolean {
  return attributes !== undefined && isTrue(attributes.get("val") ?? "1");
}

/** The colour of a solid fill; patterns show their foreground, gradients nothing. */
function fillColor(fill: XmlElement, theme: Theme): string | undefined {
  const pattern = childOf(fill, "patternFill");
  if (!pattern || (pattern.attributes.get("patternType") ?? "none") === "none") return undefined;
  return colorOf(childOf(pattern, "fgColor")?.attributes, theme);
}
