import type { Items } from "../indicators/formula-tree.ts";
import { type ListArea, ListCells, onlyItem } from "./list-cells.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** Below each other cells are so many apart: the size of a row. */
const ROW = 2 ** 14;

const isExact = (asked: Items | undefined): boolean => {
  const item = onlyItem(asked);
  return (
    (item?.kind === "boolean" && item.text.toUpperCase() === "FALSE") || (item?.kind === "number" && item.text === "0")
  );
};

/** Reads which cell a VLOOKUP, XLOOKUP or INDEX with MATCH of a sheet finds, where it asks for just what a list says. */
export class LookUpReader {
  private readonly list: ListCells;

  constructor(sheet: string, cells: WorkbookCells) {
    this.list = new ListCells(sheet, cells);
  }

  vlookup([wanted, range, column, kind]: readonly Items[]): CellKey | undefined {
    const [area, at] = [this.list.areaOf(range), onlyItem(column)];
    if (!area || at?.kind !== "number" || !isExact(kind)) return undefined;
    const [place, row] = [Number(at.text), this.rowIn({ ...area, keys: firstColumn(area) }, wanted)];
    return row === undefined || place < 1 || place > area.columns ? undefined : area.first + row * ROW + place - 1;
  }

  xlookup([wanted, range, given, ...more]: readonly Items[]): CellKey | undefined {
    return more.length > 0 ? undefined : this.given(given, this.rowOf([wanted, range]));
  }

  index([range, row, ...more]: readonly Items[]): CellKey | undefined {
    const item = onlyItem(row);
    if (more.length > 0 || item?.kind !== "call" || item.name.toUpperCase() !== "MATCH") return undefined;
    const [wanted, looked, kind] = item.args;
    return isExact(kind) ? this.given(range, this.rowOf([wanted, looked])) : undefined;
  }

  private given(items: Items | undefined, row: number | undefined): CellKey | undefined {
    const area = this.list.areaOf(items);
    return row === undefined || area?.columns !== 1 ? undefined : area.first + row * ROW;
  }

  private rowOf([wanted, range]: readonly (Items | undefined)[]): number | undefined {
    const area = this.list.areaOf(range);
    return area?.columns === 1 ? this.rowIn(area, wanted) : undefined;
  }

  /** How far below the first of a list stands what is looked for. */
  private rowIn({ first, keys }: ListArea, items: Items | undefined): number | undefined {
    const wanted = this.list.criterion(items);
    const found = wanted === undefined ? undefined : keys.find((key) => this.list.saidIn(key) === wanted);
    return found === undefined ? undefined : (found - first) / ROW;
  }
}

const firstColumn = ({ first, keys }: ListArea): readonly CellKey[] => keys.filter((key) => (key - first) % ROW === 0);
