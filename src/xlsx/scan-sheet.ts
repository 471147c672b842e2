import { columnNumber } from "../core/workbook/area.ts";
import type { TextReader } from "./read-strings.ts";
import { textReader } from "./read-strings.ts";
import type { Attributes, XmlTag } from "./xml.ts";
import { attributesOf, xmlTags } from "./xml.ts";
import { xmlText } from "./xml-text.ts";

export interface ScannedFormula {
  readonly attributes: Attributes;
  /** As stored; "" for a cell that shares the formula of another. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string | undefined;
  /** The text of <v>, undefined without one. */
  readonly value: string | undefined;
  /** The text of <is>. */
  readonly inline: string | undefined;
  readonly formula: ScannedFormula | undefined;
  readonly open: XmlTag;
  /** Offset just past the cell. */
  readonly end: number;
}

export interface ScannedRow {
  readonly number: number;
  readonly attributes: Attributes;
  readonly cells: readonly ScannedCell[];
  readonly open: XmlTag;
  /** Offset of </row>; of an empty row just past it. */
  readonly close: number;
}

type Building<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * A worksheet part from first to last: each row with its cells when it is complete, and every tag outside
 * rows as it comes. Nothing is kept, so a million empty rows cost time but no memory.
 */
export function* scanSheet(xml: string): Generator<ScannedRow | XmlTag, void> {
  let row: (Building<ScannedRow> & { cells: ScannedCell[] }) | undefined;
  let number = -1;
  let cells = cellScanner(xml, number);
  for (const tag of xmlTags(xml)) {
    if (tag.name !== "row") {
      if (row) cells.take(tag);
      else yield tag;
      continue;
    }
    if (tag.kind !== "close") {
      const attributes = attributesOf(tag);
      number = attributes.has("r") ? Number(attributes.get("r")) - 1 : number + 1;
      cells = cellScanner(xml, number);
      row = { number, attributes, cells: cells.done, open: tag, close: tag.end };
    }
    if (tag.kind !== "open" && row) {
      if (tag.kind === "close") row.close = tag.start;
      yield row;
      row = undefined;
    }
  }
}

export function isRow(item: ScannedRow | XmlTag): item is ScannedRow {
  return "cells" in item;
}

/** Puts the cells of one row together from their tags; a cell that does not say where it stands comes next. */
function cellScanner(xml: string, row: number): { readonly done: ScannedCell[]; take(tag: XmlTag): void } {
  const done: ScannedCell[] = [];
  let cell: Building<ScannedCell> | undefined;
  let inline: TextReader | undefined;
  let start: XmlTag | undefined;

  const open = (tag: XmlTag): Building<ScannedCell> => {
    const attributes = attributesOf(tag);
    const letters = /^[A-Z]+/i.exec(attributes.get("r") ?? "")?.[0];
    const column = letters === undefined ? (done.at(-1)?.column ?? -1) + 1 : columnNumber(letters);
    const style = Number(attributes.get("s") ?? 0);
    const type = attributes.get("t");
    return {
      row,
      column,
      style,
      type,
      value: undefined,
      inline: undefined,
      formula: undefined,
      open: tag,
      end: tag.end,
    };
  };
  const take = (tag: XmlTag): void => {
    if (tag.name === "c" && tag.kind !== "close") cell = open(tag);
    if (!cell) return;
    if (tag.kind !== "close") start = tag;
    const text = (): string => (tag.kind === "empty" ? "" : xmlText(xml, start?.end ?? tag.start, tag.start));
    if (tag.name === "is") {
      if (tag.kind === "open") inline = textReader(xml);
      else cell.inline = inline?.text() ?? "";
    } else if (tag.name === "t" || tag.name === "rPh") inline?.take(tag);
    if (tag.kind === "open") return;

    if (tag.name === "v") cell.value = text();
    if (tag.name === "f" && start) {
      cell.formula = { attributes: attributesOf(start), text: text(), start: start.start, end: tag.end };
    }
    if (tag.name === "c") {
      cell.end = tag.end;
      done.push(cell);
      cell = undefined;
      inline = undefined;
    }
  };
  return { done, take };
}
