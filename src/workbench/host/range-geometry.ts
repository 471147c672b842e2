import type { Area } from "../../core/workbook/area.ts";
import { areaSize, boundingArea, contains, intersection } from "../model/areas.ts";
import { COLUMN_LIMIT, ROW_LIMIT, cellKey, columnOfKey, hasContent, rowOfKey } from "../model/cell.ts";
import { asBoolean, asInteger, optional } from "./arguments.ts";
import { rangeAreasClass } from "./classes/range-areas-class.ts";
import { rangeClass } from "./classes/range-class.ts";
import { tableScopedCollectionClass } from "./classes/table-collection-class.ts";
import { asRange } from "./range-argument.ts";
import { checkedRange, ensureUsable } from "./range-ref.ts";
import type { RangeRef } from "./range-ref.ts";
import { instance } from "./rich-class.ts";
import type { Method, RichObject } from "./rich-class.ts";
import { invalidArgument, missing } from "./rich-error.ts";
import type { RichHost } from "./rich-host.ts";

/** The methods of a range that give another range; outside the sheet is refused. */
export const RANGE_GEOMETRY: Readonly<Record<string, Method<RangeRef>>> = {
  GetCell: (range, [row, column]) => {
    const top = range.area.top + asInteger(row);
    const left = range.area.left + asInteger(column);
    return at(range, { top, left, bottom: top, right: left });
  },
  GetRow: (range, [row]) => {
    const top = range.area.top + within(asInteger(row), range.area.bottom - range.area.top);
    return at(range, { ...range.area, top, bottom: top });
  },
  GetColumn: (range, [column]) => {
    const left = range.area.left + within(asInteger(column), range.area.right - range.area.left);
    return at(range, { ...range.area, left, right: left });
  },
  GetLastCell: ({ sheet, area }) => at({ sheet, area }, { ...area, top: area.bottom, left: area.right }),
  GetLastRow: (range) => at(range, { ...range.area, top: range.area.bottom }),
  GetLastColumn: (range) => at(range, { ...range.area, left: range.area.right }),
  GetEntireRow: (range) => at(range, { ...range.area, left: 0, right: COLUMN_LIMIT - 1 }),
  GetEntireColumn: (range) => at(range, { ...range.area, top: 0, bottom: ROW_LIMIT - 1 }),
  GetOffsetRange: (range, [rows, columns]) => {
    const [down, right] = [asInteger(rows), asInteger(columns)];
    const { area } = range;
    return at(range, {
      top: area.top + down,
      left: area.left + right,
      bottom: area.bottom + down,
      right: area.right + right,
    });
  },
  GetResizedRange: (range, [rows, columns]) =>
    at(range, {
      ...range.area,
      bottom: range.area.bottom + asInteger(rows),
      right: range.area.right + asInteger(columns),
    }),
  GetAbsoluteResizedRange: (range, [rows, columns]) =>
    at(range, {
      ...range.area,
      bottom: range.area.top + asInteger(rows) - 1,
      right: range.area.left + asInteger(columns) - 1,
    }),
  GetRowsAbove: (range, [count]) => beside(range, -asInteger(count ?? 1), "top", "bottom"),
  GetRowsBelow: (range, [count]) => beside(range, asInteger(count ?? 1), "top", "bottom"),
  GetColumnsBefore: (range, [count]) => beside(range, -asInteger(count ?? 1), "left", "right"),
  GetColumnsAfter: (range, [count]) => beside(range, asInteger(count ?? 1), "left", "right"),
  GetBoundingRect: (range, [other], host) => at(range, boundingArea(range.area, sameSheet(range, other, host).area)),
  GetIntersection: (range, [other], host) => intersect(range, other, host) ?? missing(),
  GetIntersectionOrNullObject: (range, [other], host) => intersect(range, other, host),
  GetUsedRange: (range, [valuesOnly], host) => used(range, valuesOnly, host) ?? missing(),
  GetUsedRangeOrNullObject: (range, [valuesOnly], host) => used(range, valuesOnly, host),
  GetMergedAreasOrNullObject: ({ sheet, area }) => {
    const areas = sheet.merges.filter((merge) => intersection(merge, area) !== undefined);
    return areas.length === 0 ? null : instance(rangeAreasClass, { sheet, areas });
  },
  GetTables: ({ sheet, area }, [fullyContained]) => {
    const wholly = optional(asBoolean, fullyContained) ?? false;
    const tables = sheet.tables.filter((table) => {
      const shared = intersection(table.area, area);
      return shared !== undefined && (!wholly || areaSize(shared) === areaSize(table.area));
    });
    return instance(tableScopedCollectionClass, { sheet, ids: tables.map((table) => table.id) });
  },
  GetSpillingToRangeOrNullObject: ({ sheet, area }) => {
    const spill = sheet.cells.get(area.top, area.left)?.spill;
    if (!spill) return null;
    return at({ sheet, area }, { ...area, bottom: area.top + spill.rows - 1, right: area.left + spill.columns - 1 });
  },
  GetSpillParentOrNullObject: ({ sheet, area }) => {
    const cell = sheet.cells.get(area.top, area.left);
    const anchor = cell?.spilledFrom ?? (cell?.spill ? cellKey(area.top, area.left) : undefined);
    if (anchor === undefined) return null;
    const [top, left] = [rowOfKey(anchor), columnOfKey(anchor)];
    return at({ sheet, area }, { top, left, bottom: top, right: left });
  },
};

function at({ sheet }: RangeRef, area: Area): RichObject {
  return instance(rangeClass, checkedRange(sheet, area));
}

function within(index: number, last: number): number {
  if (index < 0 || index > last) throw invalidArgument();
  return index;
}

function beside(range: RangeRef, count: number, first: "top" | "left", last: "bottom" | "right"): RichObject {
  if (count === 0) throw invalidArgument();
  const { area } = range;
  if (count > 0) return at(range, { ...area, [first]: area[last] + 1, [last]: area[last] + count });
  return at(range, { ...area, [first]: area[first] + count, [last]: area[first] - 1 });
}

/** The other range, as an object or as an address; only on the same sheet. */
function sameSheet(range: RangeRef, other: unknown, { model }: RichHost): RangeRef {
  const ref = asRange(other, range.sheet, model);
  if (ref.sheet !== range.sheet) throw invalidArgument();
  return ref;
}

function intersect(range: RangeRef, other: unknown, host: RichHost): RichObject | null {
  const ref = asRange(other, range.sheet, host.model);
  const shared = ref.sheet === range.sheet ? intersection(range.area, ref.area) : undefined;
  return shared ? at(range, shared) : null;
}

/** The used part of a range: the area around its own cells that hold something. */
function used(range: RangeRef, valuesOnly: unknown, { model }: RichHost): RichObject | null {
  ensureUsable(model, range.sheet);
  const onlyValues = optional(asBoolean, valuesOnly) ?? false;
  const whole = range.sheet.cells.usedArea(onlyValues);
  const shared = whole && intersection(whole, range.area);
  if (!shared) return null;
  if (areaSize(shared) === areaSize(whole)) return at(range, whole);
  let bounds: Area | undefined;
  for (const key of range.sheet.cells.keysIn(shared)) {
    if (onlyValues && !hasContent(range.sheet.cells.at(key))) continue;
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (bounds && contains(bounds, row, column)) continue;
    const cell = { top: row, left: column, bottom: row, right: column };
    bounds = bounds ? boundingArea(bounds, cell) : cell;
  }
  return bounds ? at(range, bounds) : null;
}
