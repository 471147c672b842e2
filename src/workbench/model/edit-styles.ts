import type { Area } from "../../core/workbook/area.ts";
import { areaSize } from "./areas.ts";
import { COLUMN_LIMIT, ROW_LIMIT, cellKey, withStyle } from "./cell.ts";
import type { Cell, Style } from "./cell.ts";
import { cellWith, replaceCells } from "./edit-cells.ts";
import { styleAt } from "./sheet-model.ts";
import type { SheetModel } from "./sheet-model.ts";
import type { WorkbookModel } from "./workbook-model.ts";

/**
 * Changes one member of the looks of every cell in the area (undefined takes it away). Whole columns and rows
 * remember it once, instead of in a million cells.
 */
export function setStyle<Member extends keyof Style>(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  member: Member,
  value: Style[Member] | undefined,
): void {
  const wholeColumns = area.bottom - area.top + 1 === ROW_LIMIT;
  const wholeRows = area.right - area.left + 1 === COLUMN_LIMIT;
  if (wholeColumns) setLineStyle(model, sheet, sheet.columnStyles, area.left, area.right, member, value);
  else if (wholeRows) setLineStyle(model, sheet, sheet.rowStyles, area.top, area.bottom, member, value);
  const keys = wholeColumns || wholeRows ? sheet.cells.keysIn(area) : allKeys(area);
  const after = keys.map((key): Cell | undefined => {
    const old = sheet.cells.at(key);
    const base = old?.style ?? styleAt(sheet, Math.floor(key / COLUMN_LIMIT), key % COLUMN_LIMIT);
    const style = withStyle(base, member, value);
    if (old) return { ...old, style };
    return Object.keys(style).length === 0 ? undefined : cellWith(style, "");
  });
  replaceCells(model, sheet, keys, after);
}

function allKeys(area: Area): number[] {
  const keys = new Array<number>(areaSize(area));
  let index = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) keys[index++] = cellKey(row, column);
  }
  return keys;
}

function setLineStyle<Member extends keyof Style>(
  model: WorkbookModel,
  sheet: SheetModel,
  lines: Map<number, Style>,
  first: number,
  last: number,
  member: Member,
  value: Style[Member] | undefined,
): void {
  const before = new Map<number, Style | undefined>();
  for (let line = first; line <= last; line++) before.set(line, lines.get(line));
  model.perform({
    redo: () => before.forEach((style, line) => lines.set(line, withStyle(style, member, value))),
    undo: () => before.forEach((style, line) => (style ? lines.set(line, style) : lines.delete(line))),
    announce: (origin) => model.events.emit("layout", { origin, sheetId: sheet.id }),
  });
}
