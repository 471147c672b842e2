import type { Area } from "../../../core/workbook/area.ts";
import { WHOLE_SHEET } from "../../model/cell.ts";
import { setLayout } from "../../model/edit-parts.ts";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../model/edit-sheets.ts";
import type { SheetModel } from "../../model/sheet-model.ts";
import type { WorkbookModel } from "../../model/workbook-model.ts";
import { asBoolean, asInteger, asOneOf, asText, optional } from "../arguments.ts";
import { eventMethods } from "../event-methods.ts";
import { checkedRange, ensureUsable, parseRange } from "../range-ref.ts";
import { instance } from "../rich-class.ts";
import type { RichClass, RichObject } from "../rich-class.ts";
import { RichApiError, missing } from "../rich-error.ts";
import type { RichHost } from "../rich-host.ts";
import { checkSheetName } from "../sheet-names.ts";
import { commentCollectionClass } from "./comment-class.ts";
import { freezePanesClass } from "./freeze-panes-class.ts";
import { namedItemCollectionClass } from "./named-item-class.ts";
import { protectionClass } from "./protection-class.ts";
import { rangeClass } from "./range-class.ts";
import { tableCollectionClass } from "./table-collection-class.ts";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
/** Points, of a new Dutch workbook in Calibri 11. */
const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH = 48;

export const worksheetClass: RichClass<SheetModel> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, { model }) => {
        checkSheetName(model, asText(value), sheet);
        renameSheet(model, sheet, asText(value));
      },
    },
    Position: {
      get: (sheet, { model }) => model.sheets.indexOf(sheet),
      set: (sheet, value, { model }) => moveSheet(model, sheet, asInteger(value)),
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, { model }) => {
        const visibility = asOneOf(VISIBILITIES, value);
        if (visibility !== "Visible") ensureOtherVisible(model, sheet);
        setVisibility(model, sheet, visibility);
      },
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value, { model }) => setLayout(model, sheet, { tabColor: asText(value) }),
    },
    ShowGridlines: { get: (sheet) => sheet.showGridlines },
    // The client sets showGridlines under this name.
    Gridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value, { model }) => setLayout(model, sheet, { showGridlines: asBoolean(value) }),
    },
    StandardHeight: { get: () => STANDARD_HEIGHT },
    StandardWidth: { get: () => STANDARD_WIDTH },
  },
  navigation: {
    Tables: (sheet) => instance(tableCollectionClass, { sheet }),
    Names: (sheet) => instance(namedItemCollectionClass, { scope: sheet.id }),
    Comments: (sheet) => instance(commentCollectionClass, { sheet }),
    Protection: (sheet) => instance(protectionClass, sheet),
    FreezePanes: (sheet) => instance(freezePanesClass, sheet),
  },
  methods: {
    Activate: (sheet, _args, { model }) => {
      ensureUsable(model, sheet);
      if (sheet.visibility !== "Visible")
        throw new RichApiError("InvalidOperation", "A hidden sheet cannot be activated.");
      activateSheet(model, sheet);
    },
    Delete: (sheet, _args, { model }) => {
      ensureOtherVisible(model, sheet);
      deleteSheet(model, sheet);
    },
    GetRange: (sheet, [address], { model }) => {
      const text = optional(asText, address) ?? "";
      if (text === "") return cells(sheet, WHOLE_SHEET, model);
      ensureCells(sheet, model);
      return instance(rangeClass, parseRange(model, text, sheet));
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns], { model }) => {
      const [top, left] = [asInteger(row), asInteger(column)];
      const area = { top, left, bottom: top + asInteger(rows) - 1, right: left + asInteger(columns) - 1 };
      return cells(sheet, area, model);
    },
    GetCell: (sheet, [row, column], { model }) => {
      const [top, left] = [asInteger(row), asInteger(column)];
      return cells(sheet, { top, left, bottom: top, right: left }, model);
    },
    GetUsedRange: (sheet, [valuesOnly], { model }) =>
      cells(sheet, used(sheet, valuesOnly) ?? { top: 0, left: 0, bottom: 0, right: 0 }, model),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], { model }) => {
      ensureCells(sheet, model);
      const area = used(sheet, valuesOnly);
      return area ? cells(sheet, area, model) : null;
    },
    GetNext: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly, host) ?? missing(),
    GetNextOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly, host),
    GetPrevious: (sheet, [visibleOnly], host) => neighbour(sheet, -1, visibleOnly, host) ?? missing(),
    GetPreviousOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, -1, visibleOnly, host),
    Calculate: (_sheet, _args, { model }) => model.calculator?.recalculateAll(),
    ...eventMethods((sheet) => sheet.id),
  },
};

function cells(sheet: SheetModel, area: Area, model: WorkbookModel): RichObject {
  ensureCells(sheet, model);
  return instance(rangeClass, checkedRange(sheet, area));
}

/** A chart sheet is in the list of sheets, but refuses everything about cells. */
function ensureCells(sheet: SheetModel, model: WorkbookModel): void {
  ensureUsable(model, sheet);
  if (sheet.kind === "Chart") {
    throw new RichApiError(
      "UnsupportedSheet",
      "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
    );
  }
}

function used(sheet: SheetModel, valuesOnly: unknown): Area | undefined {
  return sheet.cells.usedArea(optional(asBoolean, valuesOnly) ?? false);
}

function ensureOtherVisible(model: WorkbookModel, sheet: SheetModel): void {
  ensureUsable(model, sheet);
  if (model.sheets.some((other) => other !== sheet && other.visibility === "Visible")) return;
  throw new RichApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}

function neighbour(sheet: SheetModel, step: 1 | -1, visibleOnly: unknown, { model }: RichHost): RichObject | null {
  const onlyVisible = optional(asBoolean, visibleOnly) ?? false;
  for (let index = model.sheets.indexOf(sheet) + step; model.sheets[index]; index += step) {
    const next = model.sheets[index] as SheetModel;
    if (!onlyVisible || next.visibility === "Visible") return instance(worksheetClass, next);
  }
  return null;
}
