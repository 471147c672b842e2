import type { Area } from "../../core/workbook/area.ts";

/**
 * Who made a change: the grid ("user"), the add-in through the Rich API, the calculation engine, undo or redo,
 * or the opening of a file. A listener skips what came from itself.
 */
export type Origin = "user" | "addin" | "calculation" | "undo" | "load";

/** The cells of one sheet that one operation touched. */
export interface SheetCells {
  readonly sheetId: string;
  /** Smallest area around the touched cells. */
  readonly area: Area;
  /** Keys of the touched cells (cell.ts: rowOfKey, columnOfKey); may name a cell twice. */
  readonly keys: readonly number[];
  /** Whether a value or formula changed, and not only looks. */
  readonly content: boolean;
}

/** One operation, however many cells it wrote: never one event per cell. */
export interface CellsChanged {
  readonly origin: Origin;
  readonly sheets: readonly SheetCells[];
}

export interface SelectionChanged {
  readonly origin: Origin;
  readonly sheetId: string;
  readonly area: Area;
}

/** Something about a sheet besides its cells. */
export interface SheetEvent {
  readonly origin: Origin;
  readonly sheetId: string;
}

export interface ModelEvents {
  readonly cells: CellsChanged;
  readonly selection: SelectionChanged;
  readonly sheetAdded: SheetEvent;
  readonly sheetDeleted: SheetEvent;
  readonly sheetRenamed: SheetEvent & { readonly before: string };
  readonly sheetMoved: SheetEvent;
  readonly sheetVisibility: SheetEvent;
  readonly sheetActivated: SheetEvent & { readonly before: string };
  /** Column widths, hidden rows and columns, merges, frozen panes, tab colour, protection. */
  readonly layout: SheetEvent;
  /** Tables, conditional formats and comments of a sheet. */
  readonly parts: SheetEvent;
  /** Defined names. */
  readonly names: { readonly origin: Origin };
  readonly settings: { readonly origin: Origin };
}
