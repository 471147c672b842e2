import type { SheetModel } from "../model/sheet-model.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { invalidArgument, itemAlreadyExists } from "./rich-error.ts";

const FORBIDDEN = /[\\/?*:[\]]|^'|'$/;
const LONGEST = 31;

/** Refuses a sheet name that Excel would refuse: empty, too long, forbidden signs, or taken by another sheet. */
export function checkSheetName(model: WorkbookModel, name: string, ofSheet?: SheetModel): void {
  if (name.length === 0 || name.length > LONGEST || FORBIDDEN.test(name)) throw invalidArgument();
  const holder = model.sheetByName(name);
  if (holder && holder !== ofSheet) throw itemAlreadyExists();
}
