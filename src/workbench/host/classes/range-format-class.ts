import { COLUMN_LIMIT } from "../../model/cell.ts";
import { setSizes } from "../../model/edit-parts.ts";
import { setStyle } from "../../model/edit-styles.ts";
import { formatValue } from "../../model/format-value.ts";
import { asBoolean, asNumber, asOneOf } from "../arguments.ts";
import { looks, sharedLook } from "../looks.ts";
import type { RangeRef } from "../range-ref.ts";
import { instance } from "../rich-class.ts";
import type { RichClass } from "../rich-class.ts";
import { invalidArgument } from "../rich-error.ts";
import type { RichHost } from "../rich-host.ts";
import { rangeBorderCollectionClass } from "./range-border-class.ts";
import { asFlag, rangeFillClass, rangeFontClass } from "./range-font-fill.ts";

/** Points, of a new workbook in Calibri 11. */
const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;
/** Points per sign and around the text, near enough to what Excel makes of Calibri 11. */
const SIGN_WIDTH = 5.25;
const PADDING = 6;
const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const formatProtectionClass: RichClass<RangeRef> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      get: (range) => {
        const locked = sharedLook(range, "locked");
        return locked === undefined ? true : locked;
      },
      set: (range, value, { model }) =>
        setStyle(model, range.sheet, range.area, "locked", asBoolean(value) ? undefined : false),
    },
  },
};

export const rangeFormatClass: RichClass<RangeRef> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: looks("horizontal", "General", (value) => {
      const choice = asOneOf(HORIZONTAL, value);
      return choice === "General" ? undefined : choice;
    }),
    VerticalAlignment: looks("vertical", "Bottom", (value) => asOneOf(VERTICAL, value)),
    WrapText: looks("wrap", false, asFlag),
    IndentLevel: looks("indent", 0, asNumber),
    ColumnWidth: {
      get: ({ sheet, area }) => sharedSize(sheet.columnWidths, area.left, area.right, DEFAULT_WIDTH),
      set: ({ sheet, area }, value, { model }) =>
        setSizes(model, sheet, "columnWidths", area.left, area.right, asSize(value)),
    },
    RowHeight: {
      get: ({ sheet, area }) => sharedSize(sheet.rowHeights, area.top, area.bottom, DEFAULT_HEIGHT),
      set: ({ sheet, area }, value, { model }) =>
        setSizes(model, sheet, "rowHeights", area.top, area.bottom, asSize(value)),
    },
  },
  navigation: {
    Fill: (range) => instance(rangeFillClass, range),
    Font: (range) => instance(rangeFontClass, range),
    Borders: (range) => instance(rangeBorderCollectionClass, range),
    Protection: (range) => instance(formatProtectionClass, range),
  },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: ({ sheet, area }, _args, { model }) =>
      setSizes(model, sheet, "rowHeights", area.top, area.bottom, undefined),
  },
};

/** One width for all lines, null when they differ. */
function sharedSize(sizes: ReadonlyMap<number, number>, first: number, last: number, standard: number): number | null {
  const found = new Set<number>();
  let own = 0;
  for (const [line, size] of sizes) {
    if (line < first || line > last) continue;
    found.add(size);
    own++;
  }
  if (own <= last - first) found.add(standard);
  return found.size === 1 ? ([...found][0] as number) : null;
}

function asSize(value: unknown): number {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument();
  return points;
}

/** Makes every column as wide as its longest text. */
function autofitColumns({ sheet, area }: RangeRef, _args: readonly unknown[], { model }: RichHost): void {
  const longest = new Map<number, number>();
  for (const key of sheet.cells.keysIn(area)) {
    const cell = sheet.cells.at(key);
    const column = key % COLUMN_LIMIT;
    const length = formatValue(cell?.value ?? "", cell?.style?.numberFormat ?? "General").length;
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  }
  for (const [column, length] of longest) {
    if (length > 0) setSizes(model, sheet, "columnWidths", column, column, length * SIGN_WIDTH + PADDING);
  }
}
