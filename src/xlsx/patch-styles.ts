import type { StyleChange } from "./cell-change.ts";
import { BUILT_IN_FORMATS } from "./number-formats.ts";
import type { Restyle } from "./patch-cell.ts";
import { appendChild, findElement, prefixOf, withAttribute } from "./xml-edit.ts";
import { xmlTags } from "./xml.ts";
import { encodeXml } from "./xml-text.ts";
import { xmlTree, listOf } from "./xml-tree.ts";

/** Adds styles to a styles part; those that stand in it keep their numbers. */
export interface StyleWriter {
  readonly restyle: Restyle;
  /** The part as it is now. */
  xml(): string;
}

/** The first number Excel leaves to files for their own formats. */
const FIRST_OWN_FORMAT = 164;

/** What stands before each list in a styles part, so that a missing one lands in its place. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];

export function styleWriter(source: string): StyleWriter {
  let xml = source;
  const made = new Map<string, number>();
  const root = findElement(xml, "styleSheet");
  const prefix = root ? prefixOf(xml, root.tag) : "";

  const itemsOf = (list: string): string[] => childSources(xml, list);
  const add = (list: string, item: string): number => {
    const number = itemsOf(list).indexOf(item);
    if (number >= 0) return number;
    xml = withItem(xml, list, item, prefix);
    return itemsOf(list).length - 1;
  };
  const changed = (style: number, change: StyleChange): number => {
    let xf = itemsOf("cellXfs")[style] ?? `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    const numberOf = (name: string): number => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(xf)?.[1] ?? 0);
    const point = (name: string, number: number, apply: string): void => {
      xf = onOpenTag(xf, (tag) => withAttribute(withAttribute(tag, name, String(number)), apply, "1"));
    };
    if (change.numberFormat !== undefined) point("numFmtId", formatNumber(change.numberFormat), "applyNumberFormat");
    if (change.bold !== undefined || change.italic !== undefined || change.fontColor !== undefined) {
      const font = itemsOf("fonts")[numberOf("fontId")] ?? `<${prefix}font/>`;
      point("fontId", add("fonts", changedFont(font, change, prefix)), "applyFont");
    }
    if (change.fillColor !== undefined) point("fillId", add("fills", fillXml(change.fillColor, prefix)), "applyFill");
    if (change.horizontal !== undefined) xf = aligned(xf, change.horizontal, prefix);
    return add("cellXfs", xf);
  };
  const formatNumber = (code: string): number => {
    const builtIn = Object.entries(BUILT_IN_FORMATS).find(([number, known]) => known === code && Number(number) < 5);
    if (builtIn) return Number(builtIn[0]);
    const own = listOf(xmlTree(xml), "numFmts").map(({ attributes }) => attributes);
    const known = own.find((attributes) => attributes.get("formatCode") === code)?.get("numFmtId");
    if (known !== undefined) return Number(known);
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...own.map((attributes) => Number(attributes.get("numFmtId")))) + 1;
    add("numFmts", `<${prefix}numFmt numFmtId="${String(number)}" formatCode="${encodeXml(code)}"/>`);
    return number;
  };
  return {
    restyle(style, change) {
      const key = JSON.stringify([style, change]);
      const number = made.get(key) ?? changed(style, change);
      made.set(key, number);
      return number;
    },
    xml: () => xml,
  };
}

/** The children of a list as they stand. */
function childSources(xml: string, list: string): string[] {
  const found = findElement(xml, list);
  if (!found?.close) return [];
  const inside = xml.slice(found.tag.end, found.close.start);
  const children: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of xmlTags(inside)) {
    if (depth === 0) ({ start } = tag);
    depth += tag.kind === "open" ? 1 : tag.kind === "close" ? -1 : 0;
    if (depth === 0) children.push(inside.slice(start, tag.end));
  }
  return children;
}

/** The part with one more item in a list, the list made when there is none yet. */
function withItem(xml: string, list: string, item: string, prefix: string): string {
  const found = findElement(xml, list);
  if (!found) {
    const before = LISTS.slice(0, LISTS.indexOf(list)).reverse();
    const previous = before.map((name) => findElement(xml, name)).find((element) => element !== undefined);
    const at = (previous ? (previous.close ?? previous.tag) : findElement(xml, "styleSheet")?.tag)?.end ?? xml.length;
    return `${xml.slice(0, at)}<${prefix}${list} count="1">${item}</${prefix}${list}>${xml.slice(at)}`;
  }
  const { start, end } = found.tag;
  const count = String(childSources(xml, list).length + 1);
  return appendChild(
    xml.slice(0, start) + withAttribute(xml.slice(start, end), "count", count) + xml.slice(end),
    list,
    item,
  );
}

function onOpenTag(element: string, change: (tag: string) => string): string {
  const end = element.indexOf(">") + 1;
  return change(element.slice(0, end)) + element.slice(end);
}

/** The order of what a font says is fixed: bold and italic first, the colour after the size. */
function changedFont(font: string, { bold, italic, fontColor }: StyleChange, prefix: string): string {
  let changed = font.endsWith("/>") && childless(font) ? `${font.replace(/\s*\/>$/, "")}></${prefix}font>` : font;
  const without = (name: string): string =>
    changed.replace(new RegExp(`<${prefix}${name}(?:\\s[^>]*)?(?:/>|></${prefix}${name}>)`), "");
  const first = (child: string): string => onOpenTag(changed, (tag) => tag + child);
  if (fontColor !== undefined) {
    changed = without("color");
    const color = fontColor === null ? "" : `<${prefix}color rgb="FF${fontColor.slice(1)}"/>`;
    const size = new RegExp(`<${prefix}sz\\s[^>]*/>`);
    changed = size.test(changed) ? changed.replace(size, (sz) => sz + color) : first(color);
  }
  if (italic !== undefined) {
    changed = without("i");
    if (italic) changed = first(`<${prefix}i/>`);
  }
  if (bold !== undefined) {
    changed = without("b");
    if (bold) changed = first(`<${prefix}b/>`);
  }
  return changed;
}

function childless(element: string): boolean {
  return element.indexOf(">") === element.length - 1;
}

function fillXml(color: string | null, prefix: string): string {
  if (color === null) return `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`;
  const rgb = `FF${color.slice(1)}`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${rgb}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
}

function aligned(xf: string, horizontal: string, prefix: string): string {
  const applied = onOpenTag(xf, (tag) => withAttribute(tag, "applyAlignment", "1"));
  const standing = new RegExp(`<${prefix}alignment[^>]*>`);
  if (standing.test(applied)) return applied.replace(standing, (tag) => withAttribute(tag, "horizontal", horizontal));
  const alignment = `<${prefix}alignment horizontal="${encodeXml(horizontal)}"/>`;
  return childless(applied)
    ? `${applied.replace(/\s*\/>$/, "")}>${alignment}</${prefix}xf>`
    : onOpenTag(applied, (tag) => tag + alignment);
}
