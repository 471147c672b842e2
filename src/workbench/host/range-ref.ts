import { cellAddress, columnName, columnNumber, quoteSheet } from "../../core/workbook/area.ts";
import type { Area } from "../../core/workbook/area.ts";
import { COLUMN_LIMIT, ROW_LIMIT } from "../model/cell.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import type { WorkbookModel } from "../model/workbook-model.ts";
import { invalidArgument, invalidReference, itemNotFound } from "./rich-error.ts";

/** What a Range of the Rich API is about. */
export interface RangeRef {
  readonly sheet: SheetModel;
  readonly area: Area;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;
/** A name that Excel leaves without quotes in an address. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The range of "B5", "A1:C3", "A:C", "1:3", "'Mijn blad'!A1" or a defined name; without sheet, on the one given. */
export function parseRange(model: WorkbookModel, address: string, sheet: SheetModel): RangeRef {
  const match = SHEET.exec(address);
  const local = match?.[3] ?? address;
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const on = name === undefined ? sheet : model.sheetByName(name);
  if (!on) throw invalidArgument();
  const area = parseArea(local);
  if (area) return { sheet: on, area };
  const defined = model.names.find((known) => known.name.toLowerCase() === local.toLowerCase());
  if (!defined) throw invalidArgument();
  return parseRange(model, defined.formula.replace(/^=/, ""), on);
}

/** The area of an address without sheet; undefined when it is none. */
export function parseArea(address: string): Area | undefined {
  const corners = address.split(":").map((corner) => CORNER.exec(corner));
  const [first, last = first] = corners;
  if (corners.length > 2 || !first || !last) return undefined;
  const [left, right] = [first[1], last[1]].map((letters) => (letters ? columnNumber(letters) : undefined));
  const [top, bottom] = [first[2], last[2]].map((digits) => (digits ? Number(digits) - 1 : undefined));
  const single = corners.length === 1;
  const sameKind = (left === undefined) === (right === undefined) && (top === undefined) === (bottom === undefined);
  if (!sameKind || (single && (left === undefined || top === undefined))) return undefined;
  if (left === undefined && top === undefined) return undefined;
  const area = {
    top: Math.min(top ?? 0, bottom ?? 0),
    left: Math.min(left ?? 0, right ?? 0),
    bottom: Math.max(top ?? 0, bottom ?? ROW_LIMIT - 1),
    right: Math.max(left ?? 0, right ?? COLUMN_LIMIT - 1),
  };
  return isOnSheet(area) ? area : undefined;
}

export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < ROW_LIMIT && right < COLUMN_LIMIT;
}

/** The same range moved to another area; a range that leaves the sheet is refused. */
export function checkedRange(sheet: SheetModel, area: Area): RangeRef {
  if (!isOnSheet(area)) throw invalidArgument();
  return { sheet, area };
}

/** "Blad1!A1:B2", "'Mijn blad'!A:C": as Excel writes the address of a range. */
export function rangeAddress({ sheet, area }: RangeRef): string {
  const name = PLAIN_NAME.test(sheet.name) ? sheet.name : quoteSheet(sheet.name);
  return `${name}!${localAddress(area)}`;
}

export function localAddress(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isEntireColumn(area)) return `${columnName(left)}:${columnName(right)}`;
  if (isEntireRow(area)) return `${String(top + 1)}:${String(bottom + 1)}`;
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

export function isEntireColumn(area: Area): boolean {
  return area.bottom - area.top + 1 === ROW_LIMIT;
}

export function isEntireRow(area: Area): boolean {
  return area.right - area.left + 1 === COLUMN_LIMIT;
}

/** Refuses a range whose sheet was deleted, and a sheet without cells. */
export function ensureUsable(model: WorkbookModel, sheet: SheetModel): void {
  if (!model.sheets.includes(sheet)) throw invalidReference();
}

/** The range that a defined name points at. */
export function namedRange(model: WorkbookModel, formula: string): RangeRef {
  const sheet = model.sheets[0];
  if (!sheet || !SHEET.test(formula.replace(/^=/, ""))) throw itemNotFound();
  return parseRange(model, formula.replace(/^=/, ""), sheet);
}
