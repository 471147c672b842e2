import type { Attributes } from "./xml.ts";
import type { XmlElement } from "./xml-tree.ts";
import { childOf, listOf } from "./xml-tree.ts";

/** Theme colours in the order a file numbers them: light and dark come first, the other way round than they are written. */
export type Theme = readonly string[];

/** Office 2013-2022; what a file without a theme shows. */
const OFFICE_THEME: Theme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** ECMA-376 part 1, 18.8.27; 0-7 repeat 8-15. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** The colours of a theme part. */
export function readTheme(theme: XmlElement | undefined): Theme {
  const scheme = listOf(childOf(theme, "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const color = scheme.find((element) => element.name === name)?.children[0]?.attributes;
    return color?.get("lastClr") ?? color?.get("val") ?? OFFICE_THEME[index] ?? "000000";
  });
}

/** "#RRGGBB" for the attributes of a <color>; undefined for automatic or unknown ones. */
export function colorOf(color: Attributes | undefined, theme: Theme): string | undefined {
  if (!color) return undefined;
  const base = baseColor(color, theme);
  return base !== undefined && /^[0-9a-f]{6}$/i.test(base) ? tinted(base, Number(color.get("tint") ?? 0)) : undefined;
}

function baseColor(color: Attributes, theme: Theme): string | undefined {
  const rgb = color.get("rgb");
  if (rgb !== undefined) return rgb.slice(-6);
  const themed = color.get("theme");
  if (themed !== undefined) return theme[Number(themed)];
  const indexed = Number(color.get("indexed") ?? Number.NaN);
  return INDEXED[indexed < 8 ? indexed : indexed - 8];
}

/** Lighter (to white) or darker (to black) by a share of what is left; on the channels, near enough to Excel's HSL. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const shade = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return `#${shade
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
