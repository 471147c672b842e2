import type { Area } from "../core/workbook/area.ts";

/** A cell of one sheet, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Adjoining cells as one rectangle, with what belongs to each cell, row by row. */
export interface CellGroup<Item> {
  readonly area: Area;
  readonly items: readonly (readonly Item[])[];
}

/** The cells as few rectangles: runs under each other first, then equal runs beside each other. No cell twice. */
export function groupCells<Item extends Place>(cells: readonly Item[]): CellGroup<Item>[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Item[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.column === cell.column && last.row + 1 === cell.row) run.push(cell);
    else runs.push([cell]);
  }
  const open = new Map<string, Item[][]>();
  const groups: Item[][][] = [];
  for (const run of runs) {
    const [first] = run as [Item];
    const rows = `${String(first.row)}:${String(run.length)}`;
    const group = open.get(rows);
    if (group?.at(-1)?.[0]?.column === first.column - 1) group.push(run);
    else {
      const fresh = [run];
      open.set(rows, fresh);
      groups.push(fresh);
    }
  }
  return groups.map(asGroup);
}

function asGroup<Item extends Place>(columns: readonly (readonly Item[])[]): CellGroup<Item> {
  const [first] = columns[0] as readonly [Item];
  const height = columns[0]?.length ?? 0;
  const items = Array.from({ length: height }, (_unused, row) => columns.map((column) => column[row] as Item));
  const { row: top, column: left } = first;
  return { area: { top, left, bottom: top + height - 1, right: left + columns.length - 1 }, items };
}
