import { CellKind, type Grid, type ListTable } from "../../workbook/grid.ts";
import type { Area } from "../../workbook/area.ts";
import type { Header } from "../headers/header.ts";
import type { Table } from "../table.ts";

/** An Excel table within the grid. */
interface List {
  readonly area: Area;
  readonly hasTotals: boolean;
}

function clipped({ top, left, rows, columns }: Grid, { area, hasTotals }: ListTable): List {
  const inGrid = {
    top: Math.max(area.top - top, 0),
    left: Math.max(area.left - left, 0),
    bottom: Math.min(area.bottom - top, rows - 1),
    right: Math.min(area.right - left, columns - 1),
  };
  // A total row that was cut off with the rest of an area is none.
  return { area: inGrid, hasTotals: hasTotals && inGrid.bottom === area.bottom - top };
}

/** The Excel tables of a sheet that have their own header row: what they are need not be guessed. */
export function listsOf(grid: Grid): readonly Area[] {
  return grid.tables
    .filter(({ hasHeaders, area }) => hasHeaders && area.top >= grid.top && area.left >= grid.left)
    .map((table) => clipped(grid, table).area)
    .filter(({ top, left, bottom, right }) => top < bottom && left < right);
}

/** The cells where the name of a total row would stand, where nobody wrote one: Excel's word for it, by cell of the grid. */
export function totalRowNames(grid: Grid): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const table of grid.tables) {
    const { area, hasTotals } = clipped(grid, table);
    const index = area.bottom * grid.columns + area.left;
    if (hasTotals && area.left <= area.right && grid.kinds[index] === CellKind.empty) names.set(index, "Totaal");
  }
  return names;
}

/** Tells of a cell of the grid whether it is in an area. */
export function within({ top, left, bottom, right }: Area, { columns }: Grid): (index: number) => boolean {
  return (index) => {
    const row = Math.floor(index / columns);
    const column = index - row * columns;
    return top <= row && row <= bottom && left <= column && column <= right;
  };
}

/** Tells of a cell of the grid whether it is in none of these areas. */
export function outsideOf(areas: readonly Area[], { kinds, columns }: Grid): (index: number) => boolean {
  const taken = new Uint8Array(kinds.length);
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) taken.fill(1, row * columns + left, row * columns + right + 1);
  }
  return (index) => taken[index] === 0;
}

/** Whether a header found in an Excel table is its header row, or the column of its labels beside that. */
export const isOwnHeader = (
  { orientation }: Pick<Table, "orientation">,
  { top, line, labelPlace }: Header,
  list: Area,
): boolean => (orientation === "periods across" ? top === list.top && line === list.top : labelPlace === list.top);
