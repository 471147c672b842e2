import { ICommandService } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/preset-sheets-core";
import type { ISetWorksheetColWidthMutationParams } from "@univerjs/preset-sheets-core";
import type { Area } from "../../core/workbook/area.ts";
import { setSizes } from "../model/edit-parts.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { LOCAL } from "./univer.ts";
import type { UniverHandle } from "./univer.ts";
import { PIXELS_PER_POINT, UNIT_ID, sheetSnapshot, sizeFor } from "./workbook-snapshot.ts";

/** Shows widths, hidden lines, merges and frozen panes as the model has them. Gives the function that stops it. */
export function syncLayout(univer: UniverHandle, model: WorkbookModel): () => void {
  const stop = model.events.on("layout", ({ sheetId }) => {
    const sheet = model.sheet(sheetId);
    if (sheet) showLayout(univer, sheet);
  });
  const resized = univer.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetWorksheetColWidthMutation.id) takeWidths(model, params as ISetWorksheetColWidthMutationParams);
  });
  return () => {
    stop();
    resized.dispose();
  };
}

/** A column of which the user dragged the edge: the only thing that Univer changes by itself. */
function takeWidths(model: WorkbookModel, { subUnitId, ranges, colWidth }: ISetWorksheetColWidthMutationParams): void {
  const sheet = model.sheet(subUnitId);
  if (!sheet) return;
  model.operate("user", () => {
    for (const { startColumn, endColumn } of ranges) {
      for (let column = startColumn; column <= endColumn; column++) {
        const pixels = typeof colWidth === "number" ? colWidth : colWidth[column];
        const points = typeof pixels === "number" ? pixels / PIXELS_PER_POINT : undefined;
        setSizes(model, sheet, "columnWidths", column, column, points);
      }
    }
  });
}

function showLayout(univer: UniverHandle, sheet: SheetModel): void {
  const shown = univer.workbook.getSheetBySheetId(sheet.id);
  if (!shown) return;
  const target = { unitId: UNIT_ID, subUnitId: sheet.id };
  const before = shown.getConfig();
  const { rowData, columnData, mergeData, freeze } = sheetSnapshot(sheet);
  const gone = (now: object, old: object): object =>
    Object.fromEntries(Object.keys(old).flatMap((line) => (line in now ? [] : [[line, null]])));
  univer.run(SetRowDataMutation.id, { ...target, rowData: { ...gone(rowData, before.rowData), ...rowData } }, LOCAL);
  univer.run(
    SetColDataMutation.id,
    { ...target, columnData: { ...gone(columnData, before.columnData), ...columnData } },
    LOCAL,
  );
  univer.run(RemoveWorksheetMergeMutation.id, { ...target, ranges: [...shown.getMergeData()] }, LOCAL);
  univer.run(AddWorksheetMergeMutation.id, { ...target, ranges: mergeData }, LOCAL);
  univer.run(SetFrozenMutation.id, { ...target, ...freeze, resetScroll: false }, LOCAL);
  // Only this kind of change has Univer measure all lines again.
  univer.run(SetWorksheetRowCountMutation.id, { ...target, rowCount: shown.getRowCount() }, LOCAL);
}

/** Makes a sheet show at least this area. */
export function ensureSize(univer: UniverHandle, sheetId: string, { bottom, right }: Area): void {
  const shown = univer.workbook.getSheetBySheetId(sheetId);
  if (!shown) return;
  const target = { unitId: UNIT_ID, subUnitId: sheetId };
  const { rowCount, columnCount } = sizeFor(bottom, right);
  if (rowCount > shown.getRowCount() && bottom >= shown.getRowCount()) {
    univer.run(SetWorksheetRowCountMutation.id, { ...target, rowCount }, LOCAL);
  }
  if (columnCount > shown.getColumnCount() && right >= shown.getColumnCount()) {
    univer.run(SetWorksheetColumnCountMutation.id, { ...target, columnCount }, LOCAL);
  }
}
