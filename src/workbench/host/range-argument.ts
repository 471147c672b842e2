import type { SheetModel } from "../model/sheet-model.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { asObject, asText } from "./arguments.ts";
import { rangeClass } from "./classes/range-class.ts";
import { parseRange } from "./range-ref.ts";
import type { RangeRef } from "./range-ref.ts";
import { RichObject } from "./rich-class.ts";

/** A range that the client gave as an object or as an address; an address without sheet is on the one given. */
export function asRange(value: unknown, sheet: SheetModel, model: WorkbookModel): RangeRef {
  return value instanceof RichObject ? asObject(rangeClass, value) : parseRange(model, asText(value), sheet);
}
