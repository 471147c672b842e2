import type { Items } from "../indicators/formula-tree.ts";
import { ListCells } from "./list-cells.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** Reads which cells a SUMIF or SUMIFS of a sheet adds up, as its lists stand now. */
export class SumIfReader {
  private readonly list: ListCells;

  constructor(sheet: string, cells: WorkbookCells) {
    this.list = new ListCells(sheet, cells);
  }

  /** Undefined when it asks more than that a cell is the same as the criterion, or means too many cells. */
  sumIf([range, criterion, summed = range]: readonly Items[]): readonly CellKey[] | undefined {
    return this.matching(summed, [[range, criterion]]);
  }

  sumIfs([summed, ...conditions]: readonly Items[]): readonly CellKey[] | undefined {
    const pairs: [Items | undefined, Items | undefined][] = [];
    for (let at = 0; at < conditions.length; at += 2) pairs.push([conditions[at], conditions[at + 1]]);
    return this.matching(summed, pairs);
  }

  private matching(
    summed: Items | undefined,
    conditions: readonly (readonly [Items | undefined, Items | undefined])[],
  ): readonly CellKey[] | undefined {
    const first = this.list.areaOf(summed)?.first;
    let offsets: readonly number[] | undefined;
    for (const [range, criterion] of conditions) {
      const [area, wanted] = [this.list.areaOf(range), this.list.criterion(criterion)];
      if (area === undefined || wanted === undefined) return undefined;
      const found = area.keys.filter((key) => this.list.saidIn(key) === wanted).map((key) => key - area.first);
      const before = offsets && new Set(offsets);
      offsets = before ? found.filter((offset) => before.has(offset)) : found;
    }
    return first === undefined ? undefined : offsets?.map((offset) => first + offset);
  }
}
