import type { Area } from "../../core/workbook/area.ts";

/** The size of a sheet, as in Excel. */
export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROW_LIMIT - 1, right: COLUMN_LIMIT - 1 };

/** What a cell shows: an error is its English name ("#N/A"), "" is a cell with only a style. */
export type ModelValue = number | string | boolean;

export interface Border {
  /** As the Rich API names it: "Continuous", "Dash", "Double", … */
  readonly style: string;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly weight?: string;
}

/** Looks of a cell; an absent member means the default of a new workbook. Never changed, only replaced. */
export interface Style {
  /** Format code in en-US as in the file; absent is "General". */
  readonly numberFormat?: string;
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** "#RRGGBB" */
  readonly fontColor?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly horizontal?: "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Only an explicit false unlocks a cell of a protected sheet. */
  readonly locked?: false;
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  readonly borderLeft?: Border;
  readonly borderRight?: Border;
}

/** One cell. Never changed in place, only replaced, so that the change log can keep the old one. */
export interface Cell {
  readonly value: ModelValue;
  /** "=B4+B5": en-US names and separators, as in the file. */
  readonly formula?: string;
  readonly style?: Style;
  /** On a formula cell whose result is an array: how far it reaches, the cell itself included. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** Key of the formula cell whose array result reaches into this cell; such a value is not the cell's own. */
  readonly spilledFrom?: number;
}

/** One number per cell of a sheet, so that a sheet is one Map without string keys. */
export function cellKey(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

export function rowOfKey(key: number): number {
  return Math.floor(key / COLUMN_LIMIT);
}

export function columnOfKey(key: number): number {
  return key % COLUMN_LIMIT;
}

/** Whether the cell holds something besides looks. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== "" || cell.formula !== undefined);
}

const EMPTY_STYLE: Style = {};
const transitions = new Map<string, WeakMap<Style, Style>>();

/**
 * The style with one member changed (undefined takes it away). The same step from the same style gives the
 * same object again, so 100.000 cells share a handful of styles.
 */
export function withStyle<Member extends keyof Style>(
  style: Style | undefined,
  member: Member,
  value: Style[Member] | undefined,
): Style {
  const from = style ?? EMPTY_STYLE;
  if (from[member] === value) return from;
  const step = `${member}=${JSON.stringify(value)}`;
  let known = transitions.get(step);
  if (known === undefined) transitions.set(step, (known = new WeakMap()));
  let result = known.get(from);
  if (result === undefined) {
    const { [member]: _old, ...rest } = from;
    result = value === undefined ? rest : { ...rest, [member]: value };
    known.set(from, result);
  }
  return result;
}
