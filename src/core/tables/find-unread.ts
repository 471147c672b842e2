import type { NotUnderstood } from "../findings/finding.ts";
import { areaAddress, type Area } from "../workbook/area.ts";
import { CellKind, type Grid } from "../workbook/grid.ts";
import type { Table } from "./table.ts";
import { findUnreadColumns } from "./unread-columns.ts";

const FEWEST = 2;
const REASON =
  "Hier staan getallen, maar niet herkend is welke rij erboven en welke kolom ernaast zeggen waar zij over gaan. Dit blok is niet gecontroleerd.";

/**
 * What stands on a sheet and was not read: columns of tables, and blocks of numbers that belong to no table. Said, so that nobody
 * thinks they were checked.
 */
export function findUnread(grid: Grid, tables: readonly Table[]): readonly NotUnderstood[] {
  const here = tables.filter((table) => (table.grid.list?.grid ?? table.grid) === grid);
  const read = new Uint8Array(grid.kinds.length);
  const take = (area: Area): void => {
    for (let row = area.top - grid.top; row <= area.bottom - grid.top; row++) {
      read.fill(1, row * grid.columns + area.left - grid.left, row * grid.columns + area.right - grid.left + 1);
    }
  };
  for (const { area } of here) take(area);
  const columns = here.flatMap((table) => findUnreadColumns(table, (index) => read[index] === 1));
  for (const { area } of columns) take(area);
  return [...columns.map(({ area, reason }) => told(grid, area, reason)), ...blocksOf(grid, read)];
}

const told = ({ name }: Grid, area: Area, reason: string): NotUnderstood => ({
  sheet: name,
  range: areaAddress(area),
  reason,
});

/** Labels with one number each are no block; at least two rows must hold at least two. */
function blocksOf(grid: Grid, read: Uint8Array): readonly NotUnderstood[] {
  const open = new Set<number>();
  for (let index = 0; index < grid.kinds.length; index++) {
    if (grid.kinds[index] === CellKind.number && read[index] === 0) open.add(index);
  }

  const found: NotUnderstood[] = [];
  for (const start of open) {
    const block = takeBlock(open, start, grid);
    const perRow = new Map<number, number>();
    for (const { row } of block) perRow.set(row, (perRow.get(row) ?? 0) + 1);
    if ([...perRow.values()].filter((numbers) => numbers >= FEWEST).length < FEWEST) continue;
    found.push(told(grid, around(block), REASON));
  }
  return found;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Takes the cells that hang together with `start` out of `open`. */
function takeBlock(open: Set<number>, start: number, { columns, top, left }: Grid): Place[] {
  const waiting = [start];
  open.delete(start);
  const block: Place[] = [];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const [row, column] = [Math.floor(index / columns), index % columns];
    block.push({ row: row + top, column: column + left });
    const beside = [column > 0 ? index - 1 : -1, column < columns - 1 ? index + 1 : -1];
    for (const next of [index - columns, index + columns, ...beside]) {
      if (open.delete(next)) waiting.push(next);
    }
  }
  return block;
}

function around(block: readonly Place[]): Area {
  const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const { row, column } of block) {
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, column);
    area.right = Math.max(area.right, column);
  }
  return area;
}
