import type { Item, Items } from "../indicators/formula-tree.ts";
import { CellKind } from "../workbook/grid.ts";
import { cornersOf } from "./corners.ts";
import type { CellKey, WorkbookCells } from "./workbook-cells.ts";

/** The last row of a sheet: where a whole column ends. */
const LAST_ROW = 2 ** 20 - 1;
/** A list of more lines is not read for one cell. */
const MOST_CELLS = 20_000;

/** What a cell or a criterion says, to lay beside each other: "wmo", or 2024. */
export type Said = string | number;

const said = (text: string): Said =>
  text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text.toLowerCase();

/** More than that it is the same is asked by signs in front, and by wildcards. */
const MORE_THAN_SAME = /^[<>=]|[*?~]/;

/** The only item of an argument, spaces left out; undefined where there are more. */
export function onlyItem(items: Items | undefined): Item | undefined {
  const [item, ...more] = items?.filter(({ kind }) => kind !== "space") ?? [];
  return more.length === 0 ? item : undefined;
}

/** The cells of a range: its first, and those that are in use; and how many columns it has. */
export interface ListArea {
  readonly first: CellKey;
  readonly keys: readonly CellKey[];
  readonly columns: number;
}

/** Reads what the arguments of a function on a sheet mean in the lists of the workbook. */
export class ListCells {
  private readonly sheet: string;
  private readonly cells: WorkbookCells;

  constructor(sheet: string, cells: WorkbookCells) {
    this.sheet = sheet;
    this.cells = cells;
  }

  areaOf(items: Items | undefined): ListArea | undefined {
    const item = onlyItem(items);
    const reference = item?.kind === "reference" ? cornersOf(item.text) : undefined;
    const [from, to = from] = reference?.corners ?? [];
    if (!reference || !from || !to) return undefined;
    const { sheet = this.sheet } = reference;
    const area = { top: from.row ?? 0, left: from.column, bottom: to.row ?? LAST_ROW, right: to.column };
    const first = this.cells.key({ sheet, row: area.top, column: area.left });
    const keys = this.cells.within(sheet, area, MOST_CELLS);
    return first === undefined || keys === undefined
      ? undefined
      : { first, keys, columns: to.column - from.column + 1 };
  }

  /** What is looked for; undefined when more is asked than that a cell says the same. */
  criterion(items: Items | undefined): Said | undefined {
    const item = onlyItem(items);
    const wanted = item && this.criterionOf(item, items);
    return typeof wanted === "string" && (wanted === "" || MORE_THAN_SAME.test(wanted)) ? undefined : wanted;
  }

  saidIn(key: CellKey): Said | undefined {
    const kind = this.cells.kind(key);
    if (kind === CellKind.number) return this.cells.number(key);
    return kind === CellKind.text ? said(this.cells.text(key)) : undefined;
  }

  private criterionOf(item: Item, items: Items | undefined): Said | undefined {
    if (item.kind === "number") return Number(item.text);
    if (item.kind === "text") return said(item.text.slice(1, -1).replaceAll('""', '"'));
    const { keys } = this.areaOf(items) ?? {};
    return keys?.length === 1 && keys[0] !== undefined ? this.saidIn(keys[0]) : undefined;
  }
}
