import type { Area } from "../core/workbook/area.ts";

/** Whole rows of one sheet, to be read in one go. */
export interface Block {
  /** Which sheet, by its place in the list. */
  readonly sheet: number;
  readonly area: Area;
}

/** What is still to be read, from the first sheet on. */
export interface ReadingPlan {
  /** The next blocks, together at most so many cells (but always at least one row); empty when all is read. */
  next(cells: number): Block[];
  /** Puts blocks back that Excel did not hand over, to be read again in smaller pieces. */
  putBack(blocks: readonly Block[]): void;
}

/** Cuts the areas of sheets into blocks of whole rows; small sheets share a round trip. */
export function planBlocks(areas: readonly (Area | undefined)[]): ReadingPlan {
  let rest: Block[] = areas.flatMap((area, sheet) => (area ? [{ sheet, area }] : []));
  return {
    next(cells) {
      const taken: Block[] = [];
      let room = cells;
      while (rest.length > 0 && room > 0) {
        const { sheet, area } = rest[0] as Block;
        const width = area.right - area.left + 1;
        const height = area.bottom - area.top + 1;
        const rows = Math.min(height, Math.floor(room / width));
        if (rows === 0 && taken.length > 0) break;
        const bottom = area.top + Math.max(rows, 1) - 1;
        taken.push({ sheet, area: { ...area, bottom } });
        room -= (bottom - area.top + 1) * width;
        if (bottom === area.bottom) rest = rest.slice(1);
        else rest = [{ sheet, area: { ...area, top: bottom + 1 } }, ...rest.slice(1)];
      }
      return taken;
    },
    putBack: (blocks) => void (rest = [...blocks, ...rest]),
  };
}
