import { areaSize, intersection } from "../model/areas.ts";
import type { Style } from "../model/cell.ts";
import { setStyle } from "../model/edit-styles.ts";
import { styleAt } from "../model/sheet-model.ts";
import { asText } from "./arguments.ts";
import { ensureWritable } from "./range-content.ts";
import type { RangeRef } from "./range-ref.ts";
import type { Property } from "./rich-class.ts";

/**
 * A property for one member of the looks of a range: read it is null where the cells differ, as Excel answers.
 * `fallback` is what a cell without it shows; `read` makes of what the client sends the member, undefined for the default.
 */
export function looks<Member extends keyof Style, Shown>(
  member: Member,
  fallback: Shown,
  read: (value: unknown) => Style[Member] | undefined,
): Property<RangeRef> {
  return {
    get: (range) => {
      const value = sharedLook(range, member);
      return value === undefined ? fallback : value;
    },
    set: (range, value, host) => {
      ensureWritable(range, host);
      setStyle(host.model, range.sheet, range.area, member, read(value));
    },
  };
}

/** What all cells of the range share; null when they differ. */
export function sharedLook<Member extends keyof Style>(
  range: RangeRef,
  member: Member,
): Style[Member] | null | undefined {
  const { sheet, area } = range;
  const used = sheet.cells.usedArea(false);
  const inside = used && intersection(used, area);
  // Outside the used area only whole rows and columns have looks: the last cell stands for all of those.
  let look = styleAt(sheet, area.bottom, area.right)?.[member];
  if (!inside) return look;
  if (areaSize(inside) === areaSize(area)) look = styleAt(sheet, area.top, area.left)?.[member];
  for (let row = inside.top; row <= inside.bottom; row++) {
    for (let column = inside.left; column <= inside.right; column++) {
      if (styleAt(sheet, row, column)?.[member] !== look) return null;
    }
  }
  return look;
}

/** "#RRGGBB"; a colour name as HTML has them passes as it is. */
export function asColor(value: unknown): string {
  const text = asText(value);
  return text.startsWith("#") ? text.toUpperCase() : text;
}
