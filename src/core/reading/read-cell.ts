import { decimalsOf, exact, powerOfTen, type Exact } from "../interval/exact.ts";
import { CellKind, type Grid } from "../workbook/grid.ts";
import { parseNumberFormat, sectionFor, type NumberFormat } from "./number-format.ts";
import { readText, type Marker, type TextReading } from "./read-text.ts";

/** What one cell says; as TextReading, but for `step`. */
export interface CellReading extends Omit<TextReading, "marker"> {
  /** "fout": an error cell; "onberekend": a formula without a cached value. */
  readonly marker: Marker | "fout" | "onberekend";
  /**
   * How far the figure was rounded by the way it is written; absent: it is a point. A whole figure in
   * a whole format is a point (counts and whole euros are): that an average in whole euros was rounded
   * to 1 follows from what it is, which a cell does not know.
   */
  readonly step?: Exact;
}

/** Excel's own precision: what a computed double has beyond 15 digits is binary dust. */
const EXCEL_DIGITS = 15;
/** A figure with this many digits, more than its format shows, was computed: no one typed it. */
const COMPUTED_DIGITS = 13;
/** General shows eleven characters, the decimal sign among them. */
const GENERAL_DIGITS = 10;

const isMultiple = (value: number, decimals: number, places: number): boolean =>
  places >= 0 ? decimals <= places : decimals === 0 && value % 10 ** -places === 0;

/**
 * The step of a figure, from value and format alone, so that every host agrees. Rounded when the
 * decimals shown hold it whole; a point when it has more than they show, but for a quotient: it has
 * no last decimal, and what a double can't hold of it is its rounding.
 */
function stepOf(value: number, decimals: number, isComputed: boolean, format: NumberFormat): Exact | undefined {
  const least = format.shift + format.least;
  if (isMultiple(value, decimals, least)) return least === 0 ? undefined : powerOfTen(-least);
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  const most = format.shift + (format.most ?? Math.max(0, GENERAL_DIGITS - Math.max(1, exponent + 1)));
  if (isMultiple(value, decimals, most)) return powerOfTen(-decimals);
  const digits = exponent + 1 + decimals;
  return isComputed || digits >= COMPUTED_DIGITS ? powerOfTen(exponent + 1 - COMPUTED_DIGITS) : undefined;
}

function readNumber(number: number, format: NumberFormat | undefined): CellReading {
  // A date is a moment, no figure to compute with.
  if (!format || format.kind === "datum") return { marker: "tekst" };
  const typed = decimalsOf(number);
  const isComputed = typed === Infinity;
  const value = isComputed ? Number(number.toPrecision(EXCEL_DIGITS)) : number;
  const step = stepOf(value, isComputed ? decimalsOf(value) : typed, isComputed, format);
  return {
    marker: "getal",
    value: exact(value),
    ...(format.unit && { unit: format.unit }),
    ...(step !== undefined && { step }),
  };
}

/** "3.520" as text is the whole figure 3520 in a whole format: a point. */
function readTextCell(text: string): CellReading {
  const { step, ...reading } = readText(text);
  return step === undefined || step === 1 ? reading : { ...reading, step };
}

/** Parsed once per grid: a sheet has many cells and few formats. */
const formatsOf = new WeakMap<readonly string[], (readonly NumberFormat[])[]>();

function formatOf(grid: Grid, index: number, value: number): NumberFormat | undefined {
  let formats = formatsOf.get(grid.formatCodes);
  if (!formats) formatsOf.set(grid.formatCodes, (formats = grid.formatCodes.map(parseNumberFormat)));
  return sectionFor(formats[grid.formats[index] ?? 0] ?? [], value);
}

/** What the cell at `index` of the grid says. */
export function readCell(grid: Grid, index: number): CellReading {
  switch (grid.kinds[index]) {
    case CellKind.number: {
      const value = grid.numbers[index] ?? Number.NaN;
      return readNumber(value, formatOf(grid, index, value));
    }
    case CellKind.text:
      return readTextCell(grid.texts.get(index) ?? "");
    case CellKind.boolean:
      return { marker: "tekst" };
    case CellKind.error:
      return { marker: "fout" };
    case CellKind.uncomputed:
      return { marker: "onberekend" };
    default:
      return { marker: "leeg" };
  }
}
