import type { Style } from "../model/cell.ts";
import { styleAt } from "../model/sheet-model.ts";
import type { RangeRef } from "./range-ref.ts";
import { rangeAddress } from "./range-ref.ts";
import type { Method } from "./rich-class.ts";

type Wanted = Readonly<Record<string, unknown>>;

/** True or false when all lines agree, null when some are hidden and some not. */
export function sharedHidden(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let found = 0;
  for (const line of hidden) if (line >= first && line <= last) found++;
  if (found === 0) return false;
  return found === last - first + 1 ? true : null;
}

/** Properties per row, column or cell; the answer is in the client's own names, since it hands it on as it is. */
export const RANGE_PROPERTY_LISTS: Readonly<Record<string, Method<RangeRef>>> = {
  GetRowProperties: ({ sheet, area }, [wanted]) =>
    lines(area.top, area.bottom, (row) => ({
      ...asked(wanted, "rowHidden", () => sheet.hiddenRows.has(row)),
      ...asked(wanted, "rowIndex", () => row),
      ...asked(wanted, "address", () => rangeAddress({ sheet, area: { ...area, top: row, bottom: row } })),
    })),
  GetColumnProperties: ({ sheet, area }, [wanted]) =>
    lines(area.left, area.right, (column) => ({
      ...asked(wanted, "columnHidden", () => sheet.hiddenColumns.has(column)),
      ...asked(wanted, "columnIndex", () => column),
      ...asked(wanted, "address", () => rangeAddress({ sheet, area: { ...area, left: column, right: column } })),
    })),
  GetCellProperties: ({ sheet, area }, [wanted]) =>
    lines(area.top, area.bottom, (row) =>
      lines(area.left, area.right, (column) => ({
        ...asked(wanted, "address", () =>
          rangeAddress({ sheet, area: { top: row, left: column, bottom: row, right: column } }),
        ),
        ...asked(wanted, "format", () => formatOf(styleAt(sheet, row, column), (wanted as Wanted)["format"])),
      })),
    ),
};

function lines<Value>(first: number, last: number, make: (line: number) => Value): Value[] {
  return Array.from({ length: last - first + 1 }, (_unused, index) => make(first + index));
}

function asked(wanted: unknown, name: string, value: () => unknown): Wanted {
  return typeof wanted === "object" && wanted !== null && (wanted as Wanted)[name] ? { [name]: value() } : {};
}

function formatOf(style: Style | undefined, wanted: unknown): Wanted {
  return {
    ...asked(wanted, "fill", () => ({ color: style?.fill ?? "#FFFFFF" })),
    ...asked(wanted, "font", () => ({
      bold: style?.bold ?? false,
      italic: style?.italic ?? false,
      color: style?.fontColor ?? "#000000",
    })),
    ...asked(wanted, "horizontalAlignment", () => style?.horizontal ?? "General"),
  };
}
