import { compare, exact, type Exact } from "../interval/exact.ts";
import { atLeast, between, type Interval, pointOf, roundedTo, unknown } from "../interval/interval.ts";
import type { CellReading } from "../reading/read-cell.ts";
import type { Facets } from "../vocabulary/facets.ts";
import type { Conventions } from "./conventions.ts";

const CENT = exact(0.01);

/** Averages, rates and percentages are quotients: whatever is printed of them was rounded. */
function isQuotient({ statistic, unit }: Facets, reading: CellReading): boolean {
  return statistic === "gemiddelde" || statistic === "tarief" || (unit === "procent" && reading.unit !== "procent");
}

/** Amounts in euros and cents are counted, not rounded; a quotient or an amount in thousands is. */
const isCounted = ({ unit }: Facets, step: Exact): boolean => unit === "euro" && compare(step, CENT) === 0;

/** How far a figure was rounded: by how it is written, by what its table says of all figures, or by its nature. */
function stepOf(reading: CellReading, facets: Facets, { step: noted }: Conventions): Exact | undefined {
  const { value, step, unit } = reading;
  // "€ 3.520" is anything from 3.519,50 to 3.520,50, and so is "33" under "in procenten".
  if (isQuotient(facets, reading)) return step ?? (typeof value === "number" ? 1 : undefined);
  if (noted !== undefined && unit !== "procent") return noted;
  return step === undefined || isCounted(facets, step) ? undefined : step;
}

/** Whether a whole figure of a line, printed as such, can be nothing but what it says. */
export function isExact({ statistic, unit }: Facets, { step }: Conventions): boolean {
  return step === undefined && unit !== "procent" && statistic !== "gemiddelde" && statistic !== "tarief";
}

/** What a cell can be, given what it counts, how far it was rounded and what is missing. */
export function possibleValues(reading: CellReading, facets: Facets, conventions: Conventions): Interval {
  const { marker, value, upper } = reading;
  if (marker === "streepje" && conventions.secretUpTo !== undefined) return between(0, conventions.secretUpTo);
  // "<10" hides a count, and of "800 - 1.100" both ends are told.
  if (upper !== undefined) return between(value ?? 0, upper);
  if (value === undefined) return unknown();
  if (marker === "ondergrens") return atLeast(value);
  const step = stepOf(reading, facets, conventions);
  return step === undefined ? pointOf(value) : roundedTo(value, step);
}
