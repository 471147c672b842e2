import { decimalsOf, exact, type Exact, powerOfTen } from "../interval/exact.ts";
import type { NumberFormat } from "./number-format.ts";

/** What a number says in its format. */
interface NumberReading {
  readonly marker: "getal" | "tekst";
  readonly value?: Exact;
  readonly unit?: NonNullable<NumberFormat["unit"]>;
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

/** A number as its format shows it. */
export function readNumber(number: number, format: NumberFormat | undefined): NumberReading {
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
