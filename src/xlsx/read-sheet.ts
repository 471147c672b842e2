import type { Area } from "../core/workbook/area.ts";
import { columnNumber, parseCell } from "../core/workbook/area.ts";
import type { CellValue } from "../core/workbook/grid.ts";
import { moveFormula, shownFormula } from "./formula-text.ts";
import { isPlainStyle } from "./read-styles.ts";
import type { TextReader } from "./read-strings.ts";
import { textReader } from "./read-strings.ts";
import type { ValueContext } from "./read-value.ts";
import { readValue } from "./read-value.ts";
import type { CellStyle, XlsxCell, XlsxColumns, XlsxSheet } from "./xlsx-file.ts";
import type { Attributes, XmlTag } from "./xml.ts";
import { attributesOf, isTrue, xmlTags, xmlText } from "./xml.ts";

/** What a worksheet part says; the rest of a sheet stands in the workbook and its tables. */
export type SheetContent = Omit<XlsxSheet, "name" | "visibility" | "tables">;

export interface SheetContext extends ValueContext {
  readonly styles: readonly CellStyle[];
}

/** A cell while its tags pass by. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string | undefined;
  value?: string;
  formula?: string;
  array?: Area;
  inline?: TextReader;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The cells and facts of a worksheet part, in one pass over its text. */
export function readSheet(xml: string, context: SheetContext): SheetContent {
  const cells: XlsxCell[] = [];
  const merges: Area[] = [];
  const columns: XlsxColumns[] = [];
  const hiddenRows = new Set<number>();
  const rowStyles = new Map<number, number>();
  const shared = new Map<string, SharedFormula>();
  let frozen = { rows: 0, columns: 0 };
  let row = -1;
  let column = -1;
  let cell: OpenCell | undefined;
  let formula: Attributes | undefined;
  let textFrom = 0;

  const finish = (done: OpenCell): void => {
    const read = done.inline
      ? done.inline.text()
      : readValue(done.type, done.value, done.formula !== undefined, context);
    const { row, column, style } = done;
    if (read === "" && done.formula === undefined && isPlainStyle(context.styles[style])) return;
    cells.push({
      row,
      column,
      value: read,
      ...(done.formula === undefined ? {} : { formula: done.formula }),
      ...(done.array === undefined ? {} : { array: done.array }),
      style,
    });
  };

  for (const tag of xmlTags(xml)) {
    const opens = tag.kind !== "close";
    switch (tag.name) {
      case "row":
        if (!opens) break;
        ({ row, column } = openRow(attributesOf(tag), row, hiddenRows, rowStyles));
        break;
      case "c":
        if (opens) {
          cell = openCell(attributesOf(tag), row, column + 1);
          column = cell.column;
        }
        if (tag.kind !== "open" && cell) {
          finish(cell);
          cell = undefined;
        }
        break;
      case "v":
        if (tag.kind === "open") textFrom = tag.end;
        else if (cell) cell.value = tag.kind === "empty" ? "" : xmlText(xml, textFrom, tag.start);
        break;
      case "f":
        if (opens) {
          formula = attributesOf(tag);
          textFrom = tag.end;
        }
        if (tag.kind !== "open" && cell && formula) {
          takeFormula(cell, formula, tag.kind === "empty" ? "" : xmlText(xml, textFrom, tag.start), shared);
        }
        break;
      case "is":
        if (cell && tag.kind === "open") cell.inline = textReader(xml);
        break;
      case "t":
      case "rPh":
        cell?.inline?.take(tag);
        break;
      default:
        if (opens) readOther(tag, merges, columns, (pane) => (frozen = pane));
    }
  }
  const used = usedArea(cells);
  return {
    cells: used ? cells.filter((candidate) => isWithin(candidate, used)) : [],
    used,
    merges,
    hiddenRows,
    columns,
    rowStyles,
    frozen,
  };
}

/** An area as written ("A1:C3", "$B$5", "B5"); undefined when it is none. */
export function parseArea(text: string): Area | undefined {
  const [first = "", last = first] = text.split(":");
  const from = parseCell(first);
  const to = parseCell(last);
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function openRow(
  attributes: Attributes,
  previous: number,
  hiddenRows: Set<number>,
  rowStyles: Map<number, number>,
): { row: number; column: number } {
  const row = attributes.has("r") ? Number(attributes.get("r")) - 1 : previous + 1;
  if (isTrue(attributes.get("hidden"))) hiddenRows.add(row);
  if (isTrue(attributes.get("customFormat"))) rowStyles.set(row, Number(attributes.get("s") ?? 0));
  return { row, column: -1 };
}

/** A cell that does not say where it stands comes next in its row. */
function openCell(attributes: Attributes, row: number, next: number): OpenCell {
  const letters = /^[A-Z]+/i.exec(attributes.get("r") ?? "")?.[0];
  return {
    row,
    column: letters === undefined ? next : columnNumber(letters),
    style: Number(attributes.get("s") ?? 0),
    type: attributes.get("t"),
  };
}

/** Data tables ("what if") have no formula a cell could show; they count as values. */
function takeFormula(cell: OpenCell, attributes: Attributes, text: string, shared: Map<string, SharedFormula>): void {
  const type = attributes.get("t");
  if (type === "dataTable") return;
  const index = attributes.get("si");
  const base = type === "shared" && index !== undefined ? shared.get(index) : undefined;
  if (text !== "") cell.formula = `=${shownFormula(text)}`;
  else if (base) cell.formula = `=${moveFormula(base.text, cell.row - base.row, cell.column - base.column)}`;
  if (type === "shared" && index !== undefined && text !== "" && attributes.has("ref")) {
    shared.set(index, { text: shownFormula(text), row: cell.row, column: cell.column });
  }
  const area = type === "array" ? parseArea(attributes.get("ref") ?? "") : undefined;
  if (area) cell.array = area;
}

function readOther(
  tag: XmlTag,
  merges: Area[],
  columns: XlsxColumns[],
  freeze: (pane: XlsxSheet["frozen"]) => void,
): void {
  if (tag.name !== "mergeCell" && tag.name !== "col" && tag.name !== "pane") return;
  const attributes = attributesOf(tag);
  const number = (name: string): number => Number(attributes.get(name) ?? 0);
  if (tag.name === "mergeCell") {
    const area = parseArea(attributes.get("ref") ?? "");
    if (area) merges.push(area);
  } else if (tag.name === "col") {
    columns.push({
      first: number("min") - 1,
      last: number("max") - 1,
      ...(attributes.has("width") ? { width: number("width") } : {}),
      hidden: isTrue(attributes.get("hidden")),
      style: number("style"),
    });
  } else if (attributes.get("state")?.startsWith("frozen")) {
    freeze({ rows: number("ySplit"), columns: number("xSplit") });
  }
}

function usedArea(cells: readonly XlsxCell[]): Area | undefined {
  let area: Area | undefined;
  const holds = (value: CellValue, formula: string | undefined): boolean => value !== "" || formula !== undefined;
  for (const { row, column, value, formula } of cells) {
    if (!holds(value, formula)) continue;
    area = area
      ? {
          top: Math.min(area.top, row),
          left: Math.min(area.left, column),
          bottom: Math.max(area.bottom, row),
          right: Math.max(area.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  }
  return area;
}

function isWithin({ row, column }: XlsxCell, area: Area): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
