import { compare, exact, type Exact, multiply } from "../../interval/exact.ts";
import { atLeast, between, type Interval, pointOf, roundedTo, unknown } from "../../interval/interval.ts";
import { type CellReading, lastDecimal } from "../../reading/read-cell.ts";
import type { Facets } from "../../vocabulary/facets.ts";
import type { Conventions } from "../around/conventions.ts";
import type { Series } from "../table.ts";

const CENT = exact(0.01);

/** Averages, rates and percentages are quotients: whatever is printed of them was rounded. */
function isQuotient({ statistic, unit }: Facets, reading: CellReading): boolean {
  return statistic === "gemiddelde" || statistic === "tarief" || (unit === "procent" && reading.unit !== "procent");
}

/** Amounts in euros and cents are counted, not rounded; a quotient or an amount in thousands is. */
const isCounted = ({ unit }: Facets, step: Exact): boolean => unit === "euro" && compare(step, CENT) === 0;

/** How far a figure was rounded: by how it is written, by what its table says of all figures, or by its nature. */
function stepOf(reading: CellReading, facets: Facets, { step: noted, isRounded }: Conventions): Exact | undefined {
  const { value, step, unit } = reading;
  // "€ 3.520" is anything from 3.519,50 to 3.520,50, and so is "33" under "in procenten".
  if (isQuotient(facets, reading)) return step ?? (value === undefined ? undefined : lastDecimal(value));
  if (noted !== undefined && unit !== "procent") return noted;
  if (isRounded && typeof value === "number") return step ?? 1;
  return step === undefined || isCounted(facets, step) ? undefined : step;
}

/** How far the whole figures of a line were rounded, 0 for not at all; undefined where each may be another way. */
export function wholeStep({ statistic, unit }: Facets, { step: noted, isRounded }: Conventions): Exact | undefined {
  const step = noted ?? Number(isRounded);
  return unit === "procent" || statistic === "gemiddelde" || statistic === "tarief" ? undefined : step;
}

/** Whether a whole figure of a line, printed as such, can be nothing but what it says. */
export const isExact = (facets: Facets, conventions: Conventions): boolean => wholeStep(facets, conventions) === 0;

/** Whether a figure counts something: there are no fewer than none of it. */
const isCount = ({ unit, role, version }: Facets): boolean =>
  unit === undefined && role !== "saldo" && version !== "verschil";

/** "<10" is less than that, and people are no less than none; "5-10" is no more than its upper bound. */
const upTo = (upper: Exact, low: Exact | undefined, facets: Facets): Interval => ({
  low: low ?? (isCount(facets) ? 0 : undefined),
  high: upper,
  point: undefined,
});

/** What hides a figure: "x", "geheim". */
const HIDDEN: readonly CellReading["marker"][] = ["geheim", "streepje"];

/** What a cell can be, given what it counts, how far it was rounded and what is missing. */
export function possibleValues(reading: CellReading, facets: Facets, conventions: Conventions): Interval {
  const { marker, value, upper } = reading;
  if (HIDDEN.includes(marker) && conventions.secretUpTo !== undefined) return between(0, conventions.secretUpTo);
  // A target of 800 to 1.100 is reached from 800 on.
  if (marker === "ondergrens" && value !== undefined && facets.role === "doelstelling") return pointOf(value);
  if (upper !== undefined) return upTo(upper, value, facets);
  if (value === undefined) return marker === "geheim" && isCount(facets) ? atLeast(0) : unknown();
  if (marker === "ondergrens") return atLeast(value);
  const step = stepOf(reading, facets, conventions);
  return step === undefined ? pointOf(value) : roundedTo(value, step);
}

/** What the figures of a line are in units of: as it says itself, or as its table does. */
export const scaleOf = (series: Pick<Series, "scale">, conventions: Conventions): Exact | undefined =>
  series.scale ?? conventions.scale;

/** A figure of a table "x € 1.000" in euros; percentages stay what they are. */
export function inUnits(scale: Exact | undefined, reading: CellReading): CellReading {
  const { value, upper, step = 1, unit } = reading;
  if (scale === undefined || unit === "procent") return reading;
  const most = upper === undefined ? {} : { upper: multiply(upper, scale) };
  const stated = value === undefined ? {} : { value: multiply(value, scale), step: multiply(step, scale) };
  return { ...reading, ...most, ...stated };
}

/** What stands for no figure at all; any other marker hides one, or is one that nobody knows. */
const NOTHING: readonly CellReading["marker"][] = ["leeg", "nvt", "streepje"];

/** Whether nothing stands in a cell: a dash may also hide what is secret. */
export const isNothing = ({ marker }: CellReading, { secretUpTo }: Conventions): boolean =>
  NOTHING.includes(marker) && !(marker === "streepje" && secretUpTo !== undefined);
