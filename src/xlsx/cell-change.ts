import type { CellContent } from "./write-cell.ts";
import type { CellStyle } from "./xlsx-file.ts";

/** Parts of a style that change; a fill or font colour of null is taken away. */
export type StyleChange = Partial<Omit<CellStyle, "fillColor" | "fontColor">> & {
  readonly fillColor?: string | null;
  readonly fontColor?: string | null;
};

/**
 * What changes in one cell. Without value, formula and clear it keeps what it holds; with a formula the
 * value is its result (left out or null when nobody worked it out). The rest of its style always stays.
 */
export interface CellChange extends CellContent, StyleChange {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** Takes value and formula away. */
  readonly clear?: boolean;
}

/** Whether the cell gets other content. */
export function changesContent(change: CellChange | undefined): boolean {
  return change?.clear === true || change?.value !== undefined || change?.formula !== undefined;
}

/** The style part of a change; undefined when it has none. */
export function styleChangeOf({
  numberFormat,
  bold,
  italic,
  fontColor,
  fillColor,
  horizontal,
}: CellChange): StyleChange | undefined {
  const change: StyleChange = {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(horizontal === undefined ? {} : { horizontal }),
  };
  return Object.keys(change).length > 0 ? change : undefined;
}
