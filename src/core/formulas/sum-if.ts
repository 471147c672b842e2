import type { Item, Items } from "../indicators/formula-tree.ts";
import { CellKind } from "../workbook/grid.ts";
import { cornersOf } from "./corners.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** The last row of a sheet: where a whole column ends. */
const LAST_ROW = 2 ** 20 - 1;
/** A list of more lines is not read for one cell. */
const MOST_CELLS = 20_000;

/** What a cell or a criterion says, to lay beside each other: "wmo", or 2024. */
type Said = string | number;

const said = (text: string): Said =>
  text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text.toLowerCase();

/** More than that it is the same is asked by signs in front, and by wildcards. */
const MORE_THAN_SAME = /^[<>=]|[*?~]/;

function saidIn(key: CellKey, cells: WorkbookCells): Said | undefined {
  const kind = cells.kind(key);
  if (kind === CellKind.number) return cells.number(key);
  return kind === CellKind.text ? said(cells.text(key)) : undefined;
}

/** Reads which cells a SUMIF or SUMIFS of a sheet adds up, as its lists stand now. */
export class SumIfReader {
  private readonly sheet: string;
  private readonly cells: WorkbookCells;

  constructor(sheet: string, cells: WorkbookCells) {
    this.sheet = sheet;
    this.cells = cells;
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
    const first = this.areaOf(summed)?.[0];
    let offsets: readonly number[] | undefined;
    for (const [range, criterion] of conditions) {
      const [area, wanted] = [this.areaOf(range), this.criterion(criterion)];
      const [start, keys] = area ?? [];
      if (start === undefined || keys === undefined || wanted === undefined) return undefined;
      const found = keys.filter((key) => saidIn(key, this.cells) === wanted).map((key) => key - start);
      const before = offsets && new Set(offsets);
      offsets = before ? found.filter((offset) => before.has(offset)) : found;
    }
    return first === undefined ? undefined : offsets?.map((offset) => first + offset);
  }

  /** The upper left cell of a range, and those of its cells that are in use. */
  private areaOf(items: Items | undefined): readonly [CellKey, readonly CellKey[]] | undefined {
    const reference = this.reference(items);
    const [from, to = from] = reference?.corners ?? [];
    if (!reference || !from || !to) return undefined;
    const { sheet = this.sheet } = reference;
    const area = { top: from.row ?? 0, left: from.column, bottom: to.row ?? LAST_ROW, right: to.column };
    const start = this.cells.key({ sheet, row: area.top, column: area.left });
    const keys = this.cells.within(sheet, area, MOST_CELLS);
    return start === undefined || keys === undefined ? undefined : [start, keys];
  }

  private reference(items: Items | undefined): ReturnType<typeof cornersOf> {
    const [item, ...more] = items?.filter(({ kind }) => kind !== "space") ?? [];
    return item?.kind === "reference" && more.length === 0 ? cornersOf(item.text) : undefined;
  }

  private criterion(items: Items | undefined): Said | undefined {
    const [item, ...more] = items?.filter(({ kind }) => kind !== "space") ?? [];
    const wanted = item && more.length === 0 ? this.criterionOf(item, items) : undefined;
    return typeof wanted === "string" && (wanted === "" || MORE_THAN_SAME.test(wanted)) ? undefined : wanted;
  }

  private criterionOf(item: Item, items: Items | undefined): Said | undefined {
    if (item.kind === "number") return Number(item.text);
    if (item.kind === "text") return said(item.text.slice(1, -1).replaceAll('""', '"'));
    const [, keys] = this.areaOf(items) ?? [];
    return keys?.length === 1 && keys[0] !== undefined ? saidIn(keys[0], this.cells) : undefined;
  }
}
