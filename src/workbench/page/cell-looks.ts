import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { Border, Style } from "../model/cell.ts";

const HORIZONTAL: Readonly<Record<NonNullable<Style["horizontal"]>, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<NonNullable<Style["vertical"]>, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

/** Line kinds of the Rich API by Univer's; everything else is drawn thin. */
const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

/** Points per step of indent, near what Excel draws. */
const INDENT_WIDTH = 9;

/** What Univer draws for a cell; the same style gives the same object, so that its caches work. */
export const looksOf = memoized((style) => {
  const border = borders(style);
  return {
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.fontName === undefined ? {} : { ff: style.fontName }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.horizontal === undefined ? {} : { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { vt: VERTICAL[style.vertical] }),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.indent ? { pd: { l: style.indent * INDENT_WIDTH } } : {}),
    ...(border ? { bd: border } : {}),
  };
});

/** The same for what Excel centers when nobody aligned it: booleans and errors. */
export const centeredLooksOf = memoized((style) => ({ ht: HorizontalAlign.CENTER, ...looksOf(style) }));

function borders(style: Style): IStyleData["bd"] | undefined {
  const sides = { t: style.borderTop, b: style.borderBottom, l: style.borderLeft, r: style.borderRight };
  const drawn = Object.entries(sides).flatMap(([side, border]) => (border ? [[side, line(border)] as const] : []));
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

function line({ style, color, weight }: Border): IBorderStyleData {
  const heavy =
    weight === "Thick" ? BorderStyleTypes.THICK : weight === "Medium" ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN;
  return { s: BORDERS[style] ?? heavy, cl: { rgb: color ?? "#000000" } };
}

function memoized(make: (style: Style) => IStyleData): (style: Style) => IStyleData {
  const known = new WeakMap<Style, IStyleData>();
  return (style) => {
    let looks = known.get(style);
    if (looks === undefined) known.set(style, (looks = make(style)));
    return looks;
  };
}
