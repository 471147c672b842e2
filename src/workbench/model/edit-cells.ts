import type { Area } from "../../core/workbook/area.ts";
import { cellKey, columnOfKey, hasContent, rowOfKey } from "./cell.ts";
import type { Cell, ModelValue } from "./cell.ts";
import type { SheetCells } from "./model-events.ts";
import { styleAt } from "./sheet-model.ts";
import type { SheetModel } from "./sheet-model.ts";
import type { WorkbookModel } from "./workbook-model.ts";

/** What someone enters in a cell; its looks stay. An empty text without formula empties the cell. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly value: ModelValue;
  /** With a formula, `value` is what it shows until the calculation engine says otherwise. */
  readonly formula?: string | undefined;
}

/** The result of a formula; more than one value spills to the right and below. */
export interface FormulaResult {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly ModelValue[])[];
}

/** Replaces cells (undefined takes one away) as one step, looks included. All other cell edits end here. */
export function replaceCells(
  model: WorkbookModel,
  sheet: SheetModel,
  keys: readonly number[],
  after: readonly (Cell | undefined)[],
): void {
  if (keys.length === 0) return;
  const before = keys.map((key) => sheet.cells.at(key));
  const touched = describe(sheet, keys, before, after);
  const put = (cells: readonly (Cell | undefined)[], from: number, step: 1 | -1): void => {
    for (let index = from; index >= 0 && index < keys.length; index += step) {
      sheet.cells.put(keys[index] as number, cells[index]);
    }
  };
  // Backwards on undo: a cell that was written twice gets its oldest content back.
  model.perform({ redo: () => put(after, 0, 1), undo: () => put(before, keys.length - 1, -1), cells: touched });
}

/** Enters values and formulas; an array result of a formula that is overwritten disappears with it. */
export function writeContents(model: WorkbookModel, sheet: SheetModel, contents: readonly CellContent[]): void {
  const keys: number[] = [];
  const after: (Cell | undefined)[] = [];
  for (const { row, column } of contents) removeSpill(sheet, cellKey(row, column), keys, after);
  for (const { row, column, value, formula } of contents) {
    const key = cellKey(row, column);
    const old = sheet.cells.at(key);
    keys.push(key);
    after.push(cellWith(old ? old.style : styleAt(sheet, row, column), value, formula));
  }
  replaceCells(model, sheet, keys, after);
}

/** Puts what the engine computed into the formula cells, and the rest of an array result around them. */
export function writeResults(model: WorkbookModel, sheet: SheetModel, results: readonly FormulaResult[]): void {
  const keys: number[] = [];
  const after: (Cell | undefined)[] = [];
  for (const { row, column, values } of results) {
    const anchor = cellKey(row, column);
    const old = sheet.cells.at(anchor);
    if (old?.formula === undefined) continue;
    removeSpill(sheet, anchor, keys, after);
    const spill = { rows: values.length, columns: values[0]?.length ?? 1 };
    const spills = spill.rows > 1 || spill.columns > 1;
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        const key = cellKey(row + down, column + right);
        const base = { ...cellWith(sheet.cells.at(key)?.style, value), value };
        keys.push(key);
        if (key !== anchor) after.push({ ...base, spilledFrom: anchor });
        else after.push({ ...base, formula: old.formula as string, ...(spills ? { spill } : {}) });
      });
    });
  }
  model.operate("calculation", () => replaceCells(model, sheet, keys, after));
}

/** Takes away contents, looks or both. */
export function clearCells(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  what: "all" | "contents" | "formats",
): void {
  const keys: number[] = [];
  const after: (Cell | undefined)[] = [];
  for (const key of sheet.cells.keysIn(area)) {
    const { style, ...content } = sheet.cells.at(key) as Cell;
    if (what !== "formats") removeSpill(sheet, key, keys, after);
    keys.push(key);
    if (what === "all") after.push(undefined);
    else if (what === "contents") after.push(cellWith(style, ""));
    else after.push(hasContent(content) ? content : undefined);
  }
  replaceCells(model, sheet, keys, after);
}

/** A cell of this content and these looks; undefined when there is neither. */
export function cellWith(style: Cell["style"], value: ModelValue, formula?: string): Cell | undefined {
  if (value === "" && formula === undefined && style === undefined) return undefined;
  return { value, ...(formula === undefined ? {} : { formula }), ...(style === undefined ? {} : { style }) };
}

function removeSpill(sheet: SheetModel, anchor: number, keys: number[], after: (Cell | undefined)[]): void {
  const spill = sheet.cells.at(anchor)?.spill;
  if (!spill) return;
  for (let down = 0; down < spill.rows; down++) {
    for (let right = 0; right < spill.columns; right++) {
      const key = cellKey(rowOfKey(anchor) + down, columnOfKey(anchor) + right);
      const cell = sheet.cells.at(key);
      if (cell?.spilledFrom !== anchor) continue;
      keys.push(key);
      after.push(cellWith(cell.style, ""));
    }
  }
}

function describe(
  sheet: SheetModel,
  keys: readonly number[],
  before: readonly (Cell | undefined)[],
  after: readonly (Cell | undefined)[],
): SheetCells {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  let content = false;
  keys.forEach((key, index) => {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
    const [old, now] = [before[index], after[index]];
    content ||= (old?.value ?? "") !== (now?.value ?? "") || old?.formula !== now?.formula;
  });
  return { sheetId: sheet.id, area: { top, left, bottom, right }, keys, content };
}
