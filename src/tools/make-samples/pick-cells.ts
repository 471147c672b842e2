import { cellAddress } from "../../core/workbook/area.ts";
import type { SampleSheet } from "./sample-sheet.ts";

/** One argument of a formula: as it is written, and the numbers it stands for. */
export interface Argument {
  readonly reference: string;
  readonly numbers: readonly number[];
}

/** Finds the cells of a printed row: `columns` counts the periods from 0, "all" takes the whole row. */
export type Pick = (table: string, labels: string | readonly [string, string], columns: number | "all") => Argument;

/** Picks cells from the sheet of this name. */
export function picker(sheets: readonly SampleSheet[], name: string): Pick {
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const rowOf = (table: string, label: string): number => {
    const found = rows.findIndex((row) => row.table === table && row.cells[0]?.value === label);
    if (found < 0) throw new Error(`No row ${label} in ${table} on ${name}`);
    return found;
  };
  return (table, labels, columns) => {
    const [top, bottom] = (typeof labels === "string" ? [labels, labels] : labels).map((label) => rowOf(table, label));
    const [left, right] = columns === "all" ? [1, 3] : [columns + 1, columns + 1];
    const area = [cellAddress(top ?? 0, left), cellAddress(bottom ?? 0, right)];
    const numbers = rows
      .slice(top, (bottom ?? 0) + 1)
      .flatMap((row) => row.cells.slice(left, right + 1))
      .map((cell) => numberOf(cell?.value ?? ""));
    return { reference: `${name}!${[...new Set(area)].join(":")}`, numbers };
  };
}

/** A figure, also one that was pasted as text ("€   61.668"). */
function numberOf(value: string | number): number {
  return typeof value === "number" ? value : Number(value.replace(/[^\d]/g, ""));
}
