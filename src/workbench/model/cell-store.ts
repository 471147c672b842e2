import type { Area } from "../../core/workbook/area.ts";
import { areaSize } from "./areas.ts";
import { cellKey, columnOfKey, hasContent, rowOfKey } from "./cell.ts";
import type { Cell } from "./cell.ts";

/** The cells of one sheet that hold something; all others do not exist. */
export class CellStore {
  readonly #cells = new Map<number, Cell>();
  /** Used areas by "values only", forgotten at every write. */
  #used: { content?: Area | undefined; any?: Area | undefined } = {};

  get size(): number {
    return this.#cells.size;
  }

  get(row: number, column: number): Cell | undefined {
    return this.#cells.get(cellKey(row, column));
  }

  at(key: number): Cell | undefined {
    return this.#cells.get(key);
  }

  /** Puts a cell, or takes it away. Only the edit functions call this: they keep the change log. */
  put(key: number, cell: Cell | undefined): void {
    if (cell === undefined) this.#cells.delete(key);
    else this.#cells.set(key, cell);
    this.#used = {};
  }

  entries(): IterableIterator<[number, Cell]> {
    return this.#cells.entries();
  }

  /** Keys of the existing cells in the area, row by row; costs the smaller of the area and the sheet. */
  keysIn(area: Area): number[] {
    const keys: number[] = [];
    if (areaSize(area) <= this.#cells.size) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let key = cellKey(row, area.left); key <= cellKey(row, area.right); key++) {
          if (this.#cells.has(key)) keys.push(key);
        }
      }
      return keys;
    }
    for (const key of this.#cells.keys()) {
      const row = rowOfKey(key);
      const column = columnOfKey(key);
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) keys.push(key);
    }
    return keys.sort((a, b) => a - b);
  }

  /** The smallest area around all cells (or all that hold more than looks); undefined on an empty sheet. */
  usedArea(contentOnly: boolean): Area | undefined {
    const kind = contentOnly ? "content" : "any";
    if (!(kind in this.#used)) this.#used[kind] = boundsOf(this.#cells, contentOnly);
    return this.#used[kind];
  }
}

function boundsOf(cells: ReadonlyMap<number, Cell>, contentOnly: boolean): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, cell] of cells) {
    if (contentOnly && !hasContent(cell)) continue;
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}
