import type { Area } from "../../core/workbook/area.ts";

export interface SampleCell {
  readonly value: string | number;
  readonly formula?: string;
  /** Area that the results of the formula fill, when it is more than this cell. */
  readonly spill?: Area;
  readonly format?: string;
  /** Over how many columns it is merged; 1 when absent. */
  readonly span?: number;
  /** How it looks when that is not how its row looks. */
  readonly kind?: RowKind;
}

export type RowKind =
  "chapter" | "subtitle" | "section" | "block" | "upper" | "header" | "group" | "row" | "total" | "note" | "blank";

export interface SampleRow {
  readonly kind: RowKind;
  /** Title of the table the row belongs to. */
  readonly table?: string;
  /** Over how many columns the look of the row goes; over those of the sheet when absent. */
  readonly width?: number;
  readonly cells: readonly (SampleCell | undefined)[];
}

export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly SampleRow[];
  /** Columns of the widest table, the one with labels included. */
  readonly width: number;
}

/** A row with one text in its first cell. */
export const textRow = (kind: RowKind, text: string): SampleRow => ({ kind, cells: [{ value: text }] });
