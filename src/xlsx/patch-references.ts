import { quoteSheet } from "../core/workbook/area.ts";
import { applySplices, findElements } from "./xml-edit.ts";
import { encodeXml, xmlText } from "./xml-text.ts";

/** Texts, and what stands before "!" in a reference: 'Mijn blad'! or Blad1!, several sheets as Blad1:Blad3!. */
const PIECES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?)!/gu;

/** The elements of a workbook that hold formulas: of cells, charts, rules and names. */
const FORMULA_ELEMENTS = ["f", "formula", "formula1", "formula2", "definedName"];

/** A formula with one sheet under its new name; without a new name its cells are gone ("#REF!A1", as Excel writes it). */
export function renameInFormula(formula: string, from: string, to: string | undefined): string {
  return formula.replace(PIECES, (piece, quoted?: string, bare?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    if (name === undefined) return piece;
    const ends = name.split(":");
    if (!ends.some((end) => sameName(end, from))) return piece;
    if (to === undefined) return "#REF!";
    return `${quoteSheet(ends.map((end) => (sameName(end, from) ? to : end)).join(":"))}!`;
  });
}

/** A part with all its formulas about one sheet rewritten. */
export function renameInPart(xml: string, from: string, to: string | undefined): string {
  const splices = FORMULA_ELEMENTS.filter((name) => xml.includes(name)).flatMap((name) =>
    findElements(xml, name).flatMap(({ tag, close }) => {
      if (!close) return [];
      const formula = xmlText(xml, tag.end, close.start);
      const renamed = renameInFormula(formula, from, to);
      return renamed === formula ? [] : [{ from: tag.end, to: close.start, text: encodeXml(renamed) }];
    }),
  );
  return splices.length > 0 ? applySplices(xml, splices) : xml;
}

/** Excel tells no capitals from small letters in the names of sheets. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
