import type { Area } from "../../core/workbook/area.ts";
import { editText, parseEntry } from "../formula/entry.ts";
import { columnOfKey, rowOfKey } from "../model/cell.ts";
import { clearCells, writeContents } from "../model/edit-cells.ts";
import { setStyle } from "../model/edit-styles.ts";
import { styleAt } from "../model/sheet-model.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";

/** A text for one cell, as typed. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What the formula bar shows of a cell; of a cell that an array result reaches into, the formula of that result. */
export function textOf(sheet: SheetModel, row: number, column: number): string {
  const cell = sheet.cells.get(row, column);
  if (!cell) return "";
  const origin = cell.spilledFrom === undefined ? cell : (sheet.cells.at(cell.spilledFrom) ?? cell);
  return editText(origin.value, origin.formula, styleAt(sheet, row, column)?.numberFormat);
}

/** Enters what was typed as one operation of the user; a Dutch sentence when it cannot be entered, and then nothing is. */
export function enterTyped(model: WorkbookModel, sheet: SheetModel, typed: readonly Typed[]): string | undefined {
  const entries = typed.map(({ row, column, text }) => {
    const style = styleAt(sheet, row, column);
    const isText = style?.numberFormat === "@" && !text.startsWith("=");
    return { row, column, style, entry: isText ? ({ kind: "value", value: text } as const) : parseEntry(text) };
  });
  const locked = entries.some(({ style }) => sheet.isProtected && style?.locked !== false);
  if (locked) return protectedText(sheet);
  const problem = entries.find(({ entry }) => entry.kind === "problem")?.entry;
  if (problem?.kind === "problem") return problem.message;

  model.operate("user", () => {
    writeContents(
      model,
      sheet,
      entries.map(({ row, column, entry }) =>
        entry.kind === "formula"
          ? { row, column, value: "", formula: entry.formula }
          : { row, column, value: entry.kind === "value" ? entry.value : "" },
      ),
    );
    for (const { row, column, style, entry } of entries) {
      if (entry.kind !== "value" || entry.numberFormat === undefined || style?.numberFormat !== undefined) continue;
      setStyle(
        model,
        sheet,
        { top: row, left: column, bottom: row, right: column },
        "numberFormat",
        entry.numberFormat,
      );
    }
  });
  return undefined;
}

/** Empties the cells of an area; a Dutch sentence when one of them is locked. */
export function eraseContents(model: WorkbookModel, sheet: SheetModel, area: Area): string | undefined {
  const isLocked = (key: number): boolean => styleAt(sheet, rowOfKey(key), columnOfKey(key))?.locked !== false;
  if (sheet.isProtected && sheet.cells.keysIn(area).some(isLocked)) return protectedText(sheet);
  model.operate("user", () => clearCells(model, sheet, area, "contents"));
  return undefined;
}

function protectedText(sheet: SheetModel): string {
  return `Blad ‘${sheet.name}’ is beveiligd: de cel kan niet worden gewijzigd.`;
}
