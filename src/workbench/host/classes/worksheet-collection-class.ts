import { addSheet } from "../../model/edit-sheets.ts";
import type { SheetModel } from "../../model/sheet-model.ts";
import type { WorkbookModel } from "../../model/workbook-model.ts";
import { asBoolean, asText, optional } from "../arguments.ts";
import { eventMethods } from "../event-methods.ts";
import { instance } from "../rich-class.ts";
import type { RichClass, RichObject } from "../rich-class.ts";
import { itemNotFound } from "../rich-error.ts";
import { WORKBOOK_TARGET } from "../rich-events.ts";
import { checkSheetName } from "../sheet-names.ts";
import { worksheetClass } from "./worksheet-class.ts";

export const worksheetCollectionClass: RichClass<WorkbookModel> = {
  name: "WorksheetCollection",
  collection: {
    items: (model) => model.sheets.map((sheet) => instance(worksheetClass, sheet)),
    item: (model, key) => existing(findSheet(model, key)),
  },
  methods: {
    Add: (model, [name]) => {
      const wanted = optional(asText, name);
      if (wanted !== undefined) checkSheetName(model, wanted);
      return instance(worksheetClass, addSheet(model, wanted));
    },
    GetActiveWorksheet: (model) => instance(worksheetClass, model.activeSheet),
    GetCount: (model, [visibleOnly]) => listed(model, visibleOnly).length,
    GetFirst: (model, [visibleOnly]) => existing(listed(model, visibleOnly)[0]),
    GetLast: (model, [visibleOnly]) => existing(listed(model, visibleOnly).at(-1)),
    GetItemOrNullObject: (model, [key]) => {
      const sheet = findSheet(model, key);
      return sheet ? instance(worksheetClass, sheet) : null;
    },
    ...eventMethods(() => WORKBOOK_TARGET),
  },
};

/** By id, or by name without regard to case. */
function findSheet(model: WorkbookModel, key: unknown): SheetModel | undefined {
  const text = asText(key);
  return model.sheet(text) ?? model.sheetByName(text);
}

function listed(model: WorkbookModel, visibleOnly: unknown): SheetModel[] {
  return optional(asBoolean, visibleOnly)
    ? model.sheets.filter((sheet) => sheet.visibility === "Visible")
    : model.sheets;
}

function existing(sheet: SheetModel | undefined): RichObject {
  if (!sheet) throw itemNotFound();
  return instance(worksheetClass, sheet);
}
