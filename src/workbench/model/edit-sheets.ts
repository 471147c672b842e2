import type { Area } from "../../core/workbook/area.ts";
import type { Cell } from "./cell.ts";
import { replaceCells } from "./edit-cells.ts";
import { setNames } from "./edit-parts.ts";
import { renameInFormula } from "./rename-in-formula.ts";
import { createSheet } from "./sheet-model.ts";
import type { SheetModel, Visibility } from "./sheet-model.ts";
import type { WorkbookModel } from "./workbook-model.ts";

/** Adds an empty sheet at the end; without a name it becomes Blad2, Blad3, … The name must be free. */
export function addSheet(model: WorkbookModel, name?: string, kind: SheetModel["kind"] = "Worksheet"): SheetModel {
  const sheet = createSheet(model.newId(), name ?? freeSheetName(model), kind);
  insertSheet(model, sheet, model.sheets.length);
  return sheet;
}

/** Puts a sheet that was made elsewhere (a file that was opened) in the workbook. */
export function insertSheet(model: WorkbookModel, sheet: SheetModel, position: number): void {
  model.perform({
    redo: () => void (model.sheets = model.sheets.toSpliced(position, 0, sheet)),
    undo: () => void (model.sheets = model.sheets.filter((other) => other !== sheet)),
    announce: (origin) =>
      model.events.emit(model.sheets.includes(sheet) ? "sheetAdded" : "sheetDeleted", { origin, sheetId: sheet.id }),
  });
}

/** Takes a sheet away; its neighbour becomes active if it was. There must be another visible sheet. */
export function deleteSheet(model: WorkbookModel, sheet: SheetModel): void {
  const position = model.sheets.indexOf(sheet);
  const next = neighbour(model, position);
  if (model.activeSheetId === sheet.id && next) activateSheet(model, next);
  model.perform({
    redo: () => void (model.sheets = model.sheets.filter((other) => other !== sheet)),
    undo: () => void (model.sheets = model.sheets.toSpliced(position, 0, sheet)),
    announce: (origin) =>
      model.events.emit(model.sheets.includes(sheet) ? "sheetAdded" : "sheetDeleted", { origin, sheetId: sheet.id }),
  });
}

/** Renames a sheet, in formulas and defined names too; the name must be free and allowed. */
export function renameSheet(model: WorkbookModel, sheet: SheetModel, name: string): void {
  const before = sheet.name;
  model.perform({
    redo: () => void (sheet.name = name),
    undo: () => void (sheet.name = before),
    announce: (origin) => model.events.emit("sheetRenamed", { origin, sheetId: sheet.id, before }),
  });
  for (const other of model.sheets) renameInCells(model, other, before, name);
  const names = model.names.map((item) => ({ ...item, formula: renameInFormula(item.formula, before, name) }));
  if (names.some(({ formula }, index) => formula !== model.names[index]?.formula)) setNames(model, names);
}

export function moveSheet(model: WorkbookModel, sheet: SheetModel, position: number): void {
  const before = model.sheets.indexOf(sheet);
  const moveTo = (to: number): void => {
    model.sheets = model.sheets.filter((other) => other !== sheet).toSpliced(to, 0, sheet);
  };
  model.perform({
    redo: () => moveTo(position),
    undo: () => moveTo(before),
    announce: (origin) => model.events.emit("sheetMoved", { origin, sheetId: sheet.id }),
  });
}

/** Hides or shows a sheet; hiding the active one makes a neighbour active. */
export function setVisibility(model: WorkbookModel, sheet: SheetModel, visibility: Visibility): void {
  const before = sheet.visibility;
  if (before === visibility) return;
  const next = neighbour(model, model.sheets.indexOf(sheet));
  if (visibility !== "Visible" && model.activeSheetId === sheet.id && next) activateSheet(model, next);
  model.perform({
    redo: () => void (sheet.visibility = visibility),
    undo: () => void (sheet.visibility = before),
    announce: (origin) => model.events.emit("sheetVisibility", { origin, sheetId: sheet.id }),
  });
}

/** Shows the sheet; its own selection is not kept: A1. Not a step of its own for undo. */
export function activateSheet(model: WorkbookModel, sheet: SheetModel): void {
  if (model.activeSheetId === sheet.id) return;
  select(model, sheet, { top: 0, left: 0, bottom: 0, right: 0 });
}

/** Selects an area and shows its sheet. */
export function select(model: WorkbookModel, sheet: SheetModel, area: Area): void {
  const before = model.activeSheetId;
  model.activeSheetId = sheet.id;
  model.selection = area;
  model.notify((origin) => {
    if (before !== sheet.id) model.events.emit("sheetActivated", { origin, sheetId: sheet.id, before });
    model.events.emit("selection", { origin, sheetId: sheet.id, area });
  });
}

function renameInCells(model: WorkbookModel, sheet: SheetModel, before: string, after: string): void {
  const keys: number[] = [];
  const cells: Cell[] = [];
  for (const [key, cell] of sheet.cells.entries()) {
    if (cell.formula === undefined) continue;
    const formula = renameInFormula(cell.formula, before, after);
    if (formula === cell.formula) continue;
    keys.push(key);
    cells.push({ ...cell, formula });
  }
  replaceCells(model, sheet, keys, cells);
}

function freeSheetName(model: WorkbookModel): string {
  let number = model.sheets.length + 1;
  while (model.sheetByName(`Blad${String(number)}`)) number++;
  return `Blad${String(number)}`;
}

function neighbour(model: WorkbookModel, position: number): SheetModel | undefined {
  const isVisible = (sheet: SheetModel): boolean => sheet.visibility === "Visible";
  return model.sheets.slice(position + 1).find(isVisible) ?? model.sheets.slice(0, position).findLast(isVisible);
}
