import type { Area } from "../../core/workbook/area.ts";
import type { Style } from "./cell.ts";
import { CellStore } from "./cell-store.ts";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** An Excel table (ListObject); its area includes the header and totals rows. */
export interface TableModel {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** "TableStyleMedium2" */
  readonly style: string;
}

export interface CommentModel {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
}

/** A conditional format with a formula of its own (type "Custom"). */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly area: Area;
  /** "=$D4<>0", relative to the upper left cell of the area. */
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly style: Style;
}

/**
 * One sheet. Everybody may read it; only the edit functions of this folder (edit-*.ts) change it, inside
 * `model.operate`, so that every change is in the log and reaches the listeners.
 */
export interface SheetModel {
  readonly id: string;
  name: string;
  /** A chart sheet has no cells. */
  readonly kind: "Worksheet" | "Chart";
  visibility: Visibility;
  readonly cells: CellStore;
  /** Points; absent is the default width. */
  readonly columnWidths: Map<number, number>;
  /** Points; absent is the default height. */
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Looks of a whole column or row, for the cells that do not exist. */
  readonly columnStyles: Map<number, Style>;
  readonly rowStyles: Map<number, Style>;
  merges: readonly Area[];
  tables: readonly TableModel[];
  comments: readonly CommentModel[];
  /** The first has the highest priority. */
  conditionalFormats: readonly ConditionalFormatModel[];
  isProtected: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** "#RRGGBB", "" is none. */
  tabColor: string;
  showGridlines: boolean;
}

/** A new, empty sheet that belongs to no workbook yet. */
export function createSheet(id: string, name: string, kind: SheetModel["kind"] = "Worksheet"): SheetModel {
  return {
    id,
    name,
    kind,
    visibility: "Visible",
    cells: new CellStore(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnStyles: new Map(),
    rowStyles: new Map(),
    merges: [],
    tables: [],
    comments: [],
    conditionalFormats: [],
    isProtected: false,
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: "",
    showGridlines: true,
  };
}

/** The looks of a cell, from itself or else from its row or column. */
export function styleAt(sheet: SheetModel, row: number, column: number): Style | undefined {
  return sheet.cells.get(row, column)?.style ?? sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column);
}
