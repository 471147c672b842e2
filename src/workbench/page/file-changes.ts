import type { CellChange, StyleChange } from "../../xlsx/cell-change.ts";
import type { WorkbookChanges } from "../../xlsx/patch-xlsx.ts";
import { columnOfKey, rowOfKey } from "../model/cell.ts";
import type { Cell, Style } from "../model/cell.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";

/** The sheets as they stand in a file, by their id. Cells are never changed in place, so keeping them is enough. */
export type SavedSheets = ReadonlyMap<string, { readonly name: string; readonly cells: ReadonlyMap<number, Cell> }>;

export function savedSheets(model: WorkbookModel): SavedSheets {
  return new Map(
    model.sheets.map((sheet) => [sheet.id, { name: sheet.name, cells: new Map(sheet.cells.entries()) }] as const),
  );
}

/** What must change in the file for it to hold what the workbook holds now. */
export function changesSince(saved: SavedSheets, model: WorkbookModel): WorkbookChanges {
  const removed = [...saved].filter(([id]) => !model.sheet(id)).map(([, { name }]) => name);
  const renamed = model.sheets.flatMap((sheet) => {
    const from = saved.get(sheet.id)?.name;
    return from === undefined || from === sheet.name ? [] : [{ from, to: sheet.name }];
  });
  const added = model.sheets.filter((sheet) => !saved.has(sheet.id)).map((sheet) => sheet.name);
  const cells = model.sheets.map((sheet) => [sheet.name, cellChanges(saved.get(sheet.id)?.cells, sheet)] as const);
  return { removed, renamed, added, cells: Object.fromEntries(cells.filter(([, changes]) => changes.length > 0)) };
}

function cellChanges(saved: ReadonlyMap<number, Cell> = new Map(), sheet: SheetModel): CellChange[] {
  const changes: CellChange[] = [];
  for (const [key, cell] of sheet.cells.entries()) {
    const before = saved.get(key);
    if (before === cell) continue;
    const place = { row: rowOfKey(key), column: columnOfKey(key) };
    const content = sameContent(before, cell) ? {} : contentOf(cell, place);
    const style = styleChange(before?.style, cell.style);
    if (Object.keys(content).length + Object.keys(style).length > 0) changes.push({ ...place, ...content, ...style });
  }
  for (const key of saved.keys()) {
    if (!sheet.cells.at(key)) changes.push({ row: rowOfKey(key), column: columnOfKey(key), clear: true });
  }
  return changes;
}

function sameContent(before: Cell | undefined, { value, formula, spill }: Cell): boolean {
  const isSame = (before?.value ?? "") === value && before?.formula === formula;
  return isSame && before?.spill?.rows === spill?.rows && before?.spill?.columns === spill?.columns;
}

function contentOf(
  { value, formula, spill }: Cell,
  { row, column }: { row: number; column: number },
): Partial<CellChange> {
  if (formula === undefined) return value === "" ? { clear: true } : { value };
  const array = spill && { top: row, left: column, bottom: row + spill.rows - 1, right: column + spill.columns - 1 };
  return { value, formula, ...(array ? { array } : {}) };
}

/** The looks that the add-in or the user gave a cell, as far as a file is changed for them. */
function styleChange(before: Style = {}, now: Style = {}): StyleChange {
  if (before === now) return {};
  const differs = (member: keyof Style): boolean => before[member] !== now[member];
  return {
    ...(differs("numberFormat") ? { numberFormat: now.numberFormat ?? "General" } : {}),
    ...(differs("bold") ? { bold: now.bold ?? false } : {}),
    ...(differs("italic") ? { italic: now.italic ?? false } : {}),
    ...(differs("fontColor") ? { fontColor: now.fontColor ?? null } : {}),
    ...(differs("fill") ? { fillColor: now.fill ?? null } : {}),
    ...(differs("horizontal") ? { horizontal: horizontalName(now.horizontal) } : {}),
  };
}

/** "centerContinuous" is what the file calls "CenterAcrossSelection". */
function horizontalName(horizontal: Style["horizontal"]): string {
  if (horizontal === "CenterAcrossSelection") return "centerContinuous";
  return horizontal?.toLowerCase() ?? "general";
}
