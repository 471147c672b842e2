import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { WorkbookModel } from "../model/workbook-model.ts";
import type { Calculation } from "./calculation.ts";
import type { UniverHandle } from "./univer.ts";
import { UNIT_ID, sheetSnapshot } from "./workbook-snapshot.ts";

/** Adds, removes, renames, moves and hides sheets as the model does. Gives the function that stops it. */
export function syncSheets(univer: UniverHandle, model: WorkbookModel, calculation: Calculation): () => void {
  const { events } = model;
  const stops = [
    events.on("sheetAdded", ({ sheetId }) => {
      const sheet = model.sheet(sheetId);
      if (!sheet) return;
      univer.run(InsertSheetMutation.id, {
        unitId: UNIT_ID,
        index: model.sheets.indexOf(sheet),
        sheet: sheetSnapshot(sheet),
      });
      calculation.recalculateAll();
    }),
    events.on("sheetDeleted", ({ sheetId }) => {
      const name = univer.workbook.getSheetBySheetId(sheetId)?.getName() ?? "";
      univer.run(RemoveSheetMutation.id, { unitId: UNIT_ID, subUnitId: sheetId, subUnitName: name });
      calculation.recalculateAll();
    }),
    events.on("sheetRenamed", ({ sheetId }) => {
      const name = model.sheet(sheetId)?.name ?? "";
      univer.run(SetWorksheetNameMutation.id, { unitId: UNIT_ID, subUnitId: sheetId, name });
      calculation.recalculateAll();
    }),
    events.on("sheetMoved", ({ sheetId }) => {
      const toOrder = model.sheets.findIndex((sheet) => sheet.id === sheetId);
      const fromOrder = univer.workbook.getSheetOrders().indexOf(sheetId);
      univer.run(SetWorksheetOrderMutation.id, { unitId: UNIT_ID, subUnitId: sheetId, fromOrder, toOrder });
    }),
    events.on("sheetVisibility", ({ sheetId }) => {
      const hidden = model.sheet(sheetId)?.visibility === "Visible" ? 0 : 1;
      univer.run(SetWorksheetHideMutation.id, { unitId: UNIT_ID, subUnitId: sheetId, hidden });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
