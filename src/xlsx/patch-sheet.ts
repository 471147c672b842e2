import { areaAddress, cellAddress } from "../core/workbook/area.ts";
import type { CellChange, StyleChange } from "./cell-change.ts";
import { changesContent, styleChangeOf } from "./cell-change.ts";
import { moveFormula } from "./formula-text.ts";
import type { LocatedCell, LocatedRow, LocatedSheet } from "./locate-cells.ts";
import { locateCells } from "./locate-cells.ts";
import { parseArea } from "./read-sheet.ts";
import { cellXml } from "./write-cell.ts";
import { attributesOf, DamagedXml, encodeXml } from "./xml.ts";
import type { Splice } from "./xml-edit.ts";
import { applySplices, withAttribute } from "./xml-edit.ts";

/** Gives the number of the style that is `style` with a change. */
export type Restyle = (style: number, change: StyleChange) => number;

export interface PatchedSheet {
  readonly xml: string;
  /** Whether a formula came or went: the order in which Excel calculates is then no longer as the file says. */
  readonly formulasChanged: boolean;
}

/** The worksheet part with the changes written into it; all other text stays as it is. */
export function patchSheet(xml: string, changes: readonly CellChange[], restyle: Restyle): PatchedSheet {
  const sheet = locateCells(xml);
  if (!sheet) throw new DamagedXml("A worksheet without cells");
  const splices: Splice[] = [];
  const newRows: [row: number, text: string][] = [];
  for (const [number, inRow] of changesByRow(changes)) {
    const row = sheet.rows.get(number);
    if (row) splices.push(...rowSplices(xml, sheet, row, inRow, restyle));
    else newRows.push([number, rowXml(sheet, number, inRow, restyle)]);
  }
  splices.push(...newRowSplices(xml, sheet, newRows), ...dimensionSplice(xml, sheet, changes));

  const overwritten = changes
    .filter(changesContent)
    .flatMap(({ row, column }) => sheet.rows.get(row)?.cells.get(column) ?? [])
    .filter((cell) => cell.formula !== undefined);
  splices.push(...unsharedFormulas(sheet, overwritten));
  const formulasChanged = overwritten.length > 0 || changes.some(({ formula }) => formula !== undefined);
  return { xml: applySplices(xml, splices), formulasChanged };
}

/** Rows from top to bottom, in each the changes from left to right; when a cell changes twice, the last one counts. */
function changesByRow(
  changes: readonly CellChange[],
): readonly (readonly [row: number, changes: readonly CellChange[]])[] {
  const rows = new Map<number, Map<number, CellChange>>();
  for (const change of changes) {
    const row = rows.get(change.row) ?? new Map<number, CellChange>();
    rows.set(change.row, row.set(change.column, change));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => [row, [...inRow.values()].sort((a, b) => a.column - b.column)]);
}

function rowSplices(
  xml: string,
  sheet: LocatedSheet,
  row: LocatedRow,
  changes: readonly CellChange[],
  restyle: Restyle,
): Splice[] {
  const splices: Splice[] = [];
  const added: CellChange[] = [];
  for (const change of changes) {
    const cell = row.cells.get(change.column);
    if (cell) splices.push(cellSplice(xml, sheet, cell, change, restyle));
    else added.push(change);
  }
  if (added.length === 0) return splices;

  const open = withAttribute(xml.slice(row.open.start, row.open.end), "spans", undefined);
  const texts = added.map((change) => newCell(sheet, change, row.style, restyle));
  if (row.open.kind === "empty") {
    const text = `${open.replace(/\s*\/>$/, ">")}${texts.join("")}</${sheet.prefix}row>`;
    return [{ from: row.open.start, to: row.open.end, text }];
  }
  const cells = [...row.cells.values()];
  added.forEach(({ column }, index) => {
    const at = cells.find((cell) => cell.column > column)?.open.start ?? row.close;
    splices.push({ from: at, to: at, text: texts[index] ?? "" });
  });
  return [{ from: row.open.start, to: row.open.end, text: open }, ...splices];
}

/** New content replaces the cell; a new look only its number of style. */
function cellSplice(xml: string, sheet: LocatedSheet, cell: LocatedCell, change: CellChange, restyle: Restyle): Splice {
  const open = xml.slice(cell.open.start, cell.open.end);
  const style = restyled(cell.style, change, restyle);
  if (changesContent(change)) {
    return { from: cell.open.start, to: cell.end, text: writeCell(sheet, open, style, change) };
  }
  return { from: cell.open.start, to: cell.open.end, text: withAttribute(open, "s", String(style)) };
}

function newCell(sheet: LocatedSheet, change: CellChange, rowStyle: number | undefined, restyle: Restyle): string {
  const { row, column } = change;
  const inherited = rowStyle ?? sheet.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style;
  const open = `<${sheet.prefix}c r="${cellAddress(row, column)}">`;
  return writeCell(sheet, open, restyled(inherited ?? 0, change, restyle), change);
}

function rowXml(sheet: LocatedSheet, row: number, changes: readonly CellChange[], restyle: Restyle): string {
  const { prefix } = sheet;
  const cells = changes.map((change) => newCell(sheet, change, undefined, restyle)).join("");
  return `<${prefix}row r="${String(row + 1)}">${cells}</${prefix}row>`;
}

function restyled(style: number, change: CellChange, restyle: Restyle): number {
  const styleChange = styleChangeOf(change);
  return styleChange === undefined ? style : restyle(style, styleChange);
}

/** A cell from its old opening tag; what that says of linked data and dynamic arrays no longer holds. */
function writeCell({ prefix }: LocatedSheet, open: string, style: number, change: CellChange): string {
  const { type, inside } = cellXml(change.clear === true ? {} : change, prefix);
  const plain = ["cm", "vm", "ph"].reduce((tag, name) => withAttribute(tag, name, undefined), open);
  const typed = withAttribute(withAttribute(plain, "s", style === 0 ? undefined : String(style)), "t", type);
  const start = typed.replace(/\s*\/?>$/, "");
  return inside === "" ? `${start}/>` : `${start}>${inside}</${prefix}c>`;
}

function newRowSplices(xml: string, sheet: LocatedSheet, newRows: readonly (readonly [number, string])[]): Splice[] {
  const { prefix, data } = sheet;
  if (newRows.length > 0 && data.open.kind === "empty") {
    const open = xml.slice(data.open.start, data.open.end).replace(/\s*\/>$/, ">");
    const text = `${open}${newRows.map(([, row]) => row).join("")}</${prefix}sheetData>`;
    return [{ from: data.open.start, to: data.open.end, text }];
  }
  const rows = [...sheet.rows.values()];
  let next = 0;
  return newRows.map(([number, text]) => {
    while (next < rows.length && (rows[next]?.number ?? 0) < number) next++;
    const at = rows[next]?.open.start ?? data.close;
    return { from: at, to: at, text };
  });
}

/** Cells that share the formula of a cell that is overwritten get it written out for themselves. */
function unsharedFormulas({ prefix, rows }: LocatedSheet, overwritten: readonly LocatedCell[]): Splice[] {
  const bases = new Map<string, LocatedCell>();
  for (const cell of overwritten) {
    if (cell.formula?.shared !== undefined && cell.formula.text !== "") bases.set(cell.formula.shared, cell);
  }
  if (bases.size === 0) return [];
  const gone = new Set(overwritten);
  return [...rows.values()]
    .flatMap(({ cells }) => [...cells.values()])
    .flatMap((cell) => {
      const { formula } = cell;
      const base = bases.get(formula?.shared ?? "");
      if (!formula || !base?.formula || gone.has(cell)) return [];
      const moved = moveFormula(base.formula.text, cell.row - base.row, cell.column - base.column);
      const text = encodeXml(formula.text === "" ? moved : formula.text);
      return { from: formula.start, to: formula.end, text: `<${prefix}f>${text}</${prefix}f>` };
    });
}

/** The area the file says it uses, stretched to the changes. */
function dimensionSplice(xml: string, { dimension }: LocatedSheet, changes: readonly CellChange[]): Splice[] {
  const area = dimension && parseArea(attributesOf(dimension).get("ref") ?? "");
  if (!dimension || !area) return [];
  let { top, left, bottom, right } = area;
  for (const { row, column } of changes) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  const ref = areaAddress({ top, left, bottom, right });
  const text = withAttribute(xml.slice(dimension.start, dimension.end), "ref", ref);
  return [{ from: dimension.start, to: dimension.end, text }];
}
