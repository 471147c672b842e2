import type { Area } from "../core/workbook/area.ts";
import { parseCell } from "../core/workbook/area.ts";
import { moveFormula, shownFormula } from "./formula-text.ts";
import { isPlainStyle } from "./read-styles.ts";
import type { ValueContext } from "./read-value.ts";
import { readValue } from "./read-value.ts";
import type { ScannedCell } from "./scan-sheet.ts";
import { isRow, scanSheet } from "./scan-sheet.ts";
import type { CellStyle, XlsxCell, XlsxColumns, XlsxSheet } from "./xlsx-file.ts";
import type { XmlTag } from "./xml.ts";
import { attributesOf } from "./xml.ts";
import { isTrue } from "./xml-tree.ts";

/** What a worksheet part says; the rest of a sheet stands in the workbook and its tables. */
export type SheetContent = Omit<XlsxSheet, "name" | "visibility" | "tables">;

export interface SheetContext extends ValueContext {
  readonly styles: readonly CellStyle[];
}

/** The first cell of a shared formula. */
interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The cells and facts of a worksheet part. */
export function readSheet(xml: string, context: SheetContext): SheetContent {
  const cells: XlsxCell[] = [];
  const merges: Area[] = [];
  const columns: XlsxColumns[] = [];
  const hiddenRows = new Set<number>();
  const rowStyles = new Map<number, number>();
  const shared = new Map<string, SharedFormula>();
  let frozen = { rows: 0, columns: 0 };

  for (const item of scanSheet(xml)) {
    if (isRow(item)) {
      if (isTrue(item.attributes.get("hidden"))) hiddenRows.add(item.number);
      const style = rowStyle(item);
      if (style !== undefined) rowStyles.set(item.number, style);
      for (const cell of item.cells) cells.push(...readCell(cell, shared, context));
    } else if (item.kind !== "close") {
      if (item.name === "mergeCell") merges.push(...areaOf(item));
      if (item.name === "col") columns.push(columnsOf(item));
      if (item.name === "pane") frozen = frozenOf(item);
    }
  }
  const used = usedArea(cells);
  const kept = used ? cells.filter((cell) => isWithin(cell, used)) : [];
  for (const row of rowStyles.keys()) if (!used || row < used.top || row > used.bottom) rowStyles.delete(row);
  return { cells: kept, used, merges, hiddenRows, columns, rowStyles, frozen };
}

/** An area as written ("A1:C3", "$B$5", "B5"); undefined when it is none. */
export function parseArea(text: string): Area | undefined {
  const [first = "", last = first] = text.split(":");
  const from = parseCell(first);
  const to = parseCell(last);
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** The style of the cells of a row that are not in the file, when it has one of its own. */
export function rowStyle({ attributes }: { readonly attributes: ReadonlyMap<string, string> }): number | undefined {
  return isTrue(attributes.get("customFormat")) ? Number(attributes.get("s") ?? 0) : undefined;
}

/** A <col>: columns of one width and style. */
export function columnsOf(tag: XmlTag): XlsxColumns {
  const attributes = attributesOf(tag);
  const number = (name: string): number => Number(attributes.get(name) ?? 0);
  return {
    first: number("min") - 1,
    last: number("max") - 1,
    ...(attributes.has("width") ? { width: number("width") } : {}),
    hidden: isTrue(attributes.get("hidden")),
    style: number("style"),
  };
}

/** Nothing for an empty cell that looks like any other. */
function readCell(cell: ScannedCell, shared: Map<string, SharedFormula>, context: SheetContext): [XlsxCell] | [] {
  const { row, column, style } = cell;
  const formula = formulaOf(cell, shared);
  const value = cell.inline ?? readValue(cell.type, cell.value, formula !== undefined, context);
  if (value === "" && formula === undefined && isPlainStyle(context.styles[style])) return [];
  const attributes = cell.formula?.attributes;
  const array = attributes?.get("t") === "array" ? parseArea(attributes.get("ref") ?? "") : undefined;
  return [{ row, column, value, ...(formula === undefined ? {} : { formula }), ...(array && { array }), style }];
}

/** Data tables ("what if") have no formula a cell could show; they count as values. */
function formulaOf({ formula, row, column }: ScannedCell, shared: Map<string, SharedFormula>): string | undefined {
  const type = formula?.attributes.get("t");
  if (!formula || type === "dataTable") return undefined;
  const index = type === "shared" ? formula.attributes.get("si") : undefined;
  if (formula.text === "") {
    const base = shared.get(index ?? "");
    return base && `=${moveFormula(base.text, row - base.row, column - base.column)}`;
  }
  const text = shownFormula(formula.text);
  if (index !== undefined) shared.set(index, { text, row, column });
  return `=${text}`;
}

function areaOf(tag: XmlTag): [Area] | [] {
  const area = parseArea(attributesOf(tag).get("ref") ?? "");
  return area ? [area] : [];
}

function frozenOf(tag: XmlTag): XlsxSheet["frozen"] {
  const attributes = attributesOf(tag);
  const isFrozen = attributes.get("state")?.startsWith("frozen") === true;
  const number = (name: string): number => (isFrozen ? Number(attributes.get(name) ?? 0) : 0);
  return { rows: number("ySplit"), columns: number("xSplit") };
}

function usedArea(cells: readonly XlsxCell[]): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, value, formula } of cells) {
    if (value === "" && formula === undefined) continue;
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}

function isWithin({ row, column }: XlsxCell, area: Area): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
