import { columnNumber } from "../core/workbook/area.ts";
import type { XmlTag } from "./xml.ts";
import { attributesOf, isTrue, xmlTags, xmlText } from "./xml.ts";
import { prefixOf } from "./xml-edit.ts";

export interface LocatedFormula {
  readonly start: number;
  readonly end: number;
  /** As stored; "" for a cell that shares the formula of another. */
  readonly text: string;
  /** The number under which cells share a formula. */
  readonly shared: string | undefined;
}

export interface LocatedCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly open: XmlTag;
  /** Offset just past the cell. */
  readonly end: number;
  readonly formula: LocatedFormula | undefined;
}

export interface LocatedRow {
  readonly number: number;
  /** Style of its cells that are not in the file; undefined when it has none of its own. */
  readonly style: number | undefined;
  readonly open: XmlTag;
  /** Offset of </row>; for an empty row just past it. */
  readonly close: number;
  readonly cells: ReadonlyMap<number, LocatedCell>;
}

/** Where everything stands in a worksheet part. */
export interface LocatedSheet {
  /** "x:" in files that write <x:row>. */
  readonly prefix: string;
  readonly data: { readonly open: XmlTag; readonly close: number };
  readonly dimension: XmlTag | undefined;
  readonly rows: ReadonlyMap<number, LocatedRow>;
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
}

/** The rows and cells of a worksheet part by number, with their offsets in its text. */
export function locateCells(xml: string): LocatedSheet | undefined {
  const rows = new Map<number, LocatedRow>();
  const columnStyles: { first: number; last: number; style: number }[] = [];
  let data: { open: XmlTag; close: number } | undefined;
  let dimension: XmlTag | undefined;
  let row: (LocatedRow & { cells: Map<number, LocatedCell>; close: number }) | undefined;
  let rowNumber = -1;
  let column = -1;
  let cell: (LocatedCell & { end: number; formula: LocatedFormula | undefined }) | undefined;
  let formula: XmlTag | undefined;

  for (const tag of xmlTags(xml)) {
    const opens = tag.kind !== "close";
    const closes = tag.kind !== "open";
    const end = tag.kind === "close" ? tag.start : tag.end;
    switch (tag.name) {
      case "dimension":
        if (opens) dimension = tag;
        break;
      case "col":
        if (opens) columnStyles.push(readColumns(tag));
        break;
      case "sheetData":
        if (opens) data = { open: tag, close: end };
        else if (data) data.close = end;
        break;
      case "row":
        if (opens) {
          const attributes = attributesOf(tag);
          rowNumber = attributes.has("r") ? Number(attributes.get("r")) - 1 : rowNumber + 1;
          column = -1;
          const style = isTrue(attributes.get("customFormat")) ? Number(attributes.get("s") ?? 0) : undefined;
          row = { number: rowNumber, style, open: tag, close: end, cells: new Map() };
          rows.set(rowNumber, row);
        } else if (row) row.close = end;
        break;
      case "c":
        if (opens && row) {
          const attributes = attributesOf(tag);
          const letters = /^[A-Z]+/i.exec(attributes.get("r") ?? "")?.[0];
          column = letters === undefined ? column + 1 : columnNumber(letters);
          const style = Number(attributes.get("s") ?? 0);
          cell = { row: rowNumber, column, style, open: tag, end: tag.end, formula: undefined };
          row.cells.set(column, cell);
        }
        if (closes && cell) {
          cell.end = tag.end;
          cell = undefined;
        }
        break;
      case "f":
        if (opens) formula = tag;
        if (closes && cell && formula) {
          const attributes = attributesOf(formula);
          const shared = attributes.get("t") === "shared" ? attributes.get("si") : undefined;
          const text = tag.kind === "empty" ? "" : xmlText(xml, formula.end, tag.start);
          cell.formula = { start: formula.start, end: tag.end, text, shared };
        }
    }
  }
  return data && { prefix: prefixOf(xml, data.open), data, dimension, rows, columnStyles };
}

function readColumns(tag: XmlTag): { first: number; last: number; style: number } {
  const attributes = attributesOf(tag);
  const number = (name: string): number => Number(attributes.get(name) ?? 0);
  return { first: number("min") - 1, last: number("max") - 1, style: number("style") };
}
