import { areaAddress } from "../core/workbook/area.ts";
import type { CellChange } from "./cell-change.ts";
import { changesContent } from "./cell-change.ts";
import { moveFormula } from "./formula-text.ts";
import type { SheetFrame } from "./patch-cell.ts";
import { cellSplice, newCell, newRow } from "./patch-cell.ts";
import { columnsOf, parseArea, rowStyle } from "./read-sheet.ts";
import type { ScannedCell, ScannedRow } from "./scan-sheet.ts";
import { isRow, scanSheet } from "./scan-sheet.ts";
import type { Splice } from "./xml-edit.ts";
import { applySplices, prefixOf, withAttribute } from "./xml-edit.ts";
import type { XmlTag } from "./xml.ts";
import { attributesOf } from "./xml.ts";
import { encodeXml } from "./xml-text.ts";

export interface PatchedSheet {
  readonly xml: string;
  /** Whether a formula came or went: the order in which Excel calculates is then no longer as the file says. */
  readonly formulasChanged: boolean;
}

/** Changes by row and column, rows from top to bottom, columns from left to right. */
type RowChanges = Map<number, ReadonlyMap<number, CellChange>>;

/** The worksheet part with the changes written into it; all other text stays as it is. */
export function patchSheet(
  xml: string,
  changes: readonly CellChange[],
  settings: Pick<SheetFrame, "restyle" | "dynamicArrays">,
): PatchedSheet {
  const frame: SheetFrame = { prefix: "", columns: [], ...settings };
  const waiting = byRow(changes);
  const shared = new Map<string, ScannedCell>();
  const splices: Splice[] = [];
  let formulasChanged = changes.some(({ formula }) => formula !== undefined);

  for (const item of scanSheet(xml)) {
    if (isRow(item)) {
      splices.push(insertion(item.open.start, newRows(waiting, item.number, frame)));
      const inRow = waiting.get(item.number) ?? new Map<number, CellChange>();
      waiting.delete(item.number);
      const overwritten = item.cells.filter((cell) => cell.formula && changesContent(inRow.get(cell.column)));
      if (overwritten.length > 0) formulasChanged = true;
      for (const cell of overwritten) noteShared(shared, cell);
      splices.push(...rowSplices(xml, item, inRow, frame), ...unshared(shared, item, overwritten, frame));
    } else if (item.name === "sheetData") {
      frame.prefix = prefixOf(xml, item);
      if (item.kind !== "open") splices.push(...endOfData(xml, item, newRows(waiting, Infinity, frame)));
    } else if (item.kind !== "close") {
      if (item.name === "col") frame.columns.push(columnsOf(item));
      if (item.name === "dimension") splices.push(...widened(xml, item, changes));
    }
  }
  return { xml: applySplices(xml, splices), formulasChanged };
}

/** When a cell changes twice, the last one counts. */
function byRow(changes: readonly CellChange[]): RowChanges {
  const rows: RowChanges = new Map();
  for (const change of changes.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    rows.set(change.row, new Map([...(rows.get(change.row) ?? []), [change.column, change]]));
  }
  return rows;
}

/** The rows above row `before` that are not in the file yet; they no longer wait. */
function newRows(waiting: RowChanges, before: number, frame: SheetFrame): string {
  let text = "";
  for (const [number, changes] of waiting) {
    if (number >= before) break;
    text += newRow(number, [...changes.values()], frame);
    waiting.delete(number);
  }
  return text;
}

function rowSplices(
  xml: string,
  row: ScannedRow,
  changes: ReadonlyMap<number, CellChange>,
  frame: SheetFrame,
): Splice[] {
  const standing = new Set(row.cells.map(({ column }) => column));
  const added = [...changes.values()].filter(({ column }) => !standing.has(column));
  const splices = row.cells.flatMap((cell) => {
    const change = changes.get(cell.column);
    return change ? cellSplice(xml, cell, change, frame) : [];
  });
  if (added.length === 0) return splices;

  // "spans" says which columns a row fills; it may be left out, but not be wrong.
  const open = withAttribute(xml.slice(row.open.start, row.open.end), "spans", undefined);
  if (row.open.kind === "empty") {
    const cells = added.map((change) => newCell(change, rowStyle(row), frame)).join("");
    const text = `${open.replace(/\s*\/>$/, ">")}${cells}</${frame.prefix}row>`;
    return [{ from: row.open.start, to: row.open.end, text }];
  }
  return [
    { from: row.open.start, to: row.open.end, text: open },
    ...splices,
    ...added.map((change) => {
      const at = row.cells.find(({ column }) => column > change.column)?.open.start ?? row.close;
      return insertion(at, newCell(change, rowStyle(row), frame));
    }),
  ];
}

function noteShared(shared: Map<string, ScannedCell>, cell: ScannedCell): void {
  const index = cell.formula?.attributes.get("si");
  if (index !== undefined && cell.formula?.text !== "") shared.set(index, cell);
}

/** Cells that share the formula of a cell that is overwritten get it written out for themselves. */
function unshared(
  shared: ReadonlyMap<string, ScannedCell>,
  row: ScannedRow,
  overwritten: readonly ScannedCell[],
  { prefix }: SheetFrame,
): Splice[] {
  if (shared.size === 0) return [];
  return row.cells.flatMap((cell) => {
    const { formula } = cell;
    const base = shared.get(formula?.attributes.get("si") ?? "");
    if (!formula || !base?.formula || overwritten.includes(cell)) return [];
    const moved = moveFormula(base.formula.text, cell.row - base.row, cell.column - base.column);
    const text = encodeXml(formula.text === "" ? moved : formula.text);
    return { from: formula.start, to: formula.end, text: `<${prefix}f>${text}</${prefix}f>` };
  });
}

function endOfData(xml: string, tag: XmlTag, rows: string): Splice[] {
  if (rows === "") return [];
  if (tag.kind === "close") return [insertion(tag.start, rows)];
  const open = xml.slice(tag.start, tag.end).replace(/\s*\/>$/, ">");
  return [{ from: tag.start, to: tag.end, text: `${open}${rows}</${prefixOf(xml, tag)}sheetData>` }];
}

/** The area the file says it uses, stretched to the changes. */
function widened(xml: string, dimension: XmlTag, changes: readonly CellChange[]): Splice[] {
  const area = parseArea(attributesOf(dimension).get("ref") ?? "");
  if (!area) return [];
  let { top, left, bottom, right } = area;
  for (const { row, column } of changes) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  const text = withAttribute(
    xml.slice(dimension.start, dimension.end),
    "ref",
    areaAddress({ top, left, bottom, right }),
  );
  return [{ from: dimension.start, to: dimension.end, text }];
}

function insertion(at: number, text: string): Splice {
  return { from: at, to: at, text };
}
