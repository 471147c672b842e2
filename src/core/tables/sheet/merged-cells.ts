import type { Area } from "../../workbook/area.ts";
import type { Grid } from "../../workbook/grid.ts";
import { namesOverBlanks } from "./lowered-names.ts";

/** The merged areas of a sheet, within its grid, and what might as well have been merged. Areas in a file that overlap, as Excel makes none, are read as far as they fit. */
export class MergedCells {
  private readonly areas = new Map<number, Area>();
  private readonly columns: number;

  constructor(grid: Grid) {
    this.columns = grid.columns;
    for (const merge of grid.merges) {
      if (this.areas.size === grid.kinds.length) break;
      this.take({
        top: Math.max(merge.top - grid.top, 0),
        left: Math.max(merge.left - grid.left, 0),
        bottom: Math.min(merge.bottom - grid.top, grid.rows - 1),
        right: Math.min(merge.right - grid.left, grid.columns - 1),
      });
    }
    for (const area of namesOverBlanks(grid)) this.take(area);
  }

  /** Each of the areas, some of them more than once. */
  all(): Iterable<Area> {
    return this.areas.values();
  }

  private take(area: Area): void {
    if (area.top === area.bottom && area.left === area.right) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const index = row * this.columns + column;
        if (this.areas.has(index)) return;
        this.areas.set(index, area);
      }
    }
  }

  /** The merged area that a cell is part of, its contents in the upper left; undefined for a cell by itself. */
  at(row: number, column: number): Area | undefined {
    return this.areas.size === 0 ? undefined : this.areas.get(row * this.columns + column);
  }
}
