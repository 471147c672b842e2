import { formatCodeToDutch, formatCodeToEnglish } from "../../formula/format-code.ts";
import { toDutch, toEnglish } from "../../formula/translate.ts";
import { areaSize } from "../../model/areas.ts";
import type { Cell } from "../../model/cell.ts";
import { hasContent } from "../../model/cell.ts";
import { clearCells } from "../../model/edit-cells.ts";
import { setHidden, setLayout } from "../../model/edit-parts.ts";
import { select } from "../../model/edit-sheets.ts";
import { formatValue } from "../../model/format-value.ts";
import { styleAt } from "../../model/sheet-model.ts";
import { asBoolean, asInteger, asOneOf } from "../arguments.ts";
import { ensureWritable, readCells, writeCells, writeNumberFormats } from "../range-content.ts";
import { RANGE_GEOMETRY } from "../range-geometry.ts";
import { RANGE_PROPERTY_LISTS, sharedHidden } from "../range-lines.ts";
import { ensureUsable, isEntireColumn, isEntireRow, rangeAddress } from "../range-ref.ts";
import type { RangeRef } from "../range-ref.ts";
import { instance } from "../rich-class.ts";
import type { RichClass } from "../rich-class.ts";
import { invalidArgument } from "../rich-error.ts";
import { conditionalFormatCollectionClass } from "./conditional-format-class.ts";
import { rangeFormatClass } from "./range-format-class.ts";
import { worksheetClass } from "./worksheet-class.ts";

const ERROR_VALUE = /^#(?:N\/A|[A-Z_/0]+[!?])$/;
const CLEAR = { All: "all", Contents: "contents", Formats: "formats" } as const;

export const rangeClass: RichClass<RangeRef> = {
  name: "Range",
  properties: {
    Address: { get: (range, host) => (ensureUsable(host.model, range.sheet), rangeAddress(range)) },
    AddressLocal: { get: rangeAddress },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => area.bottom - area.top + 1 },
    ColumnCount: { get: ({ area }) => area.right - area.left + 1 },
    // Excel answers −1 above 2^31 − 1 cells.
    CellCount: { get: ({ area }) => (areaSize(area) > 2 ** 31 - 1 ? -1 : areaSize(area)) },
    IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
    IsEntireRow: { get: ({ area }) => isEntireRow(area) },
    Values: {
      get: (range, host) => readCells(range, host, (cell) => cell?.value ?? ""),
      set: (range, value, host) => writeCells(range, host, value),
    },
    Formulas: {
      get: (range, host) => readCells(range, host, (cell) => cell?.formula ?? cell?.value ?? ""),
      set: (range, value, host) => writeCells(range, host, value),
    },
    FormulasLocal: {
      get: (range, host) =>
        readCells(range, host, (cell) => (cell?.formula ? toDutch(cell.formula) : (cell?.value ?? ""))),
      set: (range, value, host) =>
        writeCells(range, host, value, (text) => (text.startsWith("=") ? toEnglish(text) : text)),
    },
    Text: {
      get: (range, host) =>
        readCells(range, host, (cell) => formatValue(cell?.value ?? "", cell?.style?.numberFormat ?? "General")),
    },
    ValueTypes: { get: (range, host) => readCells(range, host, valueType) },
    NumberFormat: {
      get: (range, host) => readCells(range, host, (_cell, row, column) => numberFormat(range, row, column)),
      set: (range, value, host) => writeNumberFormats(range, host, value),
    },
    NumberFormatLocal: {
      get: (range, host) =>
        readCells(range, host, (_cell, row, column) => formatCodeToDutch(numberFormat(range, row, column))),
      set: (range, value, host) => writeNumberFormats(range, host, value, formatCodeToEnglish),
    },
    RowHidden: {
      get: (range) => sharedHidden(range.sheet.hiddenRows, range.area.top, range.area.bottom),
      set: ({ sheet, area }, value, { model }) =>
        setHidden(model, sheet, "hiddenRows", area.top, area.bottom, asBoolean(value)),
    },
    ColumnHidden: {
      get: (range) => sharedHidden(range.sheet.hiddenColumns, range.area.left, range.area.right),
      set: ({ sheet, area }, value, { model }) =>
        setHidden(model, sheet, "hiddenColumns", area.left, area.right, asBoolean(value)),
    },
    HasSpill: {
      get: (range, host) => {
        const spills = readCells(range, host, (cell) => cell?.spill !== undefined || cell?.spilledFrom !== undefined);
        const all = new Set(spills?.flat());
        return all.size === 1 ? [...all][0] : null;
      },
    },
  },
  navigation: {
    Format: (range) => instance(rangeFormatClass, range),
    Worksheet: (range) => instance(worksheetClass, range.sheet),
    ConditionalFormats: (range) => instance(conditionalFormatCollectionClass, range),
  },
  methods: {
    ...RANGE_GEOMETRY,
    ...RANGE_PROPERTY_LISTS,
    Clear: (range, [applyTo], host) => {
      ensureWritable(range, host);
      const what = asOneOf(["All", "Contents", "Formats"], applyTo ?? "All");
      host.model.operate("addin", () => clearCells(host.model, range.sheet, range.area, CLEAR[what]));
    },
    Select: ({ sheet, area }, _args, { model }) => {
      ensureUsable(model, sheet);
      select(model, sheet, area);
    },
    Merge: ({ sheet, area }, _args, { model }) => setLayout(model, sheet, { merges: [...sheet.merges, area] }),
    Unmerge: ({ sheet, area }, _args, { model }) => {
      const outside = sheet.merges.filter(
        (merge) =>
          merge.bottom < area.top || merge.top > area.bottom || merge.right < area.left || merge.left > area.right,
      );
      setLayout(model, sheet, { merges: outside });
    },
    Calculate: (_range, _args, { model }) => model.calculator?.recalculateAll(),
    // The client asks this before it cuts a large write into pieces.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      const fits = asInteger(rows) === area.bottom - area.top + 1 && asInteger(columns) === area.right - area.left + 1;
      if (!fits) throw invalidArgument();
    },
  },
};

function valueType(cell: Cell | undefined): string {
  if (!hasContent(cell)) return "Empty";
  const value = cell?.value;
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERROR_VALUE.test(value ?? "") ? "Error" : "String";
}

function numberFormat(range: RangeRef, row: number, column: number): string {
  return styleAt(range.sheet, row, column)?.numberFormat ?? "General";
}
