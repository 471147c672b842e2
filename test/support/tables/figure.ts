import { dutchNumber } from "./printed-number.ts";
import type { PrintedRow, PrintedTable } from "./printed-table.ts";
import type { Origin } from "./table-block.ts";

/** How a figure is printed, and so how much its print leaves open. */
export interface Style {
  /** The true value is printed as a multiple of this: 1, 5, 10, 1000, or 0.1 for one decimal. */
  readonly step: number;
  /** How far the true value may lie from the printed one: half a step where rounded, 0 where exact. */
  readonly slack: number;
  /** Printed in thousands ("x € 1.000"). */
  readonly thousands?: boolean;
  /** Values 0 to 7 are printed as "-". */
  readonly secret?: boolean;
  readonly prefix?: "€ ";
  readonly suffix?: "%";
}

export const EXACT: Style = { step: 1, slack: 0 };
const HIGHEST_SECRET = 7;

/** A figure of a generated table: what is true, and what is printed of it. */
export interface Figure extends Origin {
  readonly truth: number;
  readonly style: Style;
  readonly printed: string;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The multiple of `step` nearest to the value. */
export function roundTo(value: number, step: number): number {
  return step < 1 ? Math.round(value / step) / Math.round(1 / step) : Math.round(value / step) * step;
}

/** The print of a value that is a multiple of the style's step and not secret. */
export function write(value: number, style: Style): string {
  const decimals = style.step < 1 ? Math.round(-Math.log10(style.step)) : 0;
  return (
    (style.prefix ?? "") + dutchNumber(style.thousands === true ? value / 1000 : value, decimals) + (style.suffix ?? "")
  );
}

/** What a reader knows of a figure printed as this value, or not printed because it is secret. */
export function rangeOf(figure: Figure, value: number | undefined): Range {
  if (value === undefined) return { low: 0, high: HIGHEST_SECRET };
  return { low: value - figure.style.slack, high: value + figure.style.slack };
}

/** The value as printed; undefined when it is secret. A secret is one by its truth, before rounding. */
export function valueOf(figure: Figure): number | undefined {
  return figure.printed === "-" ? undefined : roundTo(figure.truth, figure.style.step);
}

export interface Draft {
  /** One more row of figures, true values given (NaN for an empty cell); the figures as printed. */
  row(label: string, truths: readonly number[], style: Style | readonly Style[], group?: string): Figure[];
  /** The table with all its rows so far. */
  table(): PrintedTable;
  readonly figures: readonly Figure[];
}

/** A table to be filled row by row. */
export function draft(heading: Omit<PrintedTable, "rows">): Draft {
  const rows: PrintedRow[] = [];
  const figures: Figure[] = [];
  return {
    figures,
    row(label, truths, styles, group) {
      const key = rows.length;
      const added = truths.map((truth, column): Figure => {
        const style = (Array.isArray(styles) ? (styles as readonly Style[])[column] : (styles as Style)) ?? EXACT;
        const secret = style.secret === true && truth <= HIGHEST_SECRET;
        const printed = Number.isNaN(truth) ? "" : secret ? "-" : write(roundTo(truth, style.step), style);
        return { table: heading.id, row: key, column, truth, style, printed };
      });
      rows.push({ key, label, cells: added.map(({ printed }) => printed), ...(group === undefined ? {} : { group }) });
      figures.push(...added);
      return added;
    },
    table: () => ({ ...heading, rows }),
  };
}
