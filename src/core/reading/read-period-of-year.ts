import { plainText } from "./normalise.ts";
import { MONTH } from "./period-spellings.ts";
import { type PeriodReading, readPeriod } from "./read-period.ts";
import { remembered } from "./remembered.ts";

/** Without a year behind it, what ends so only names a stand: "stand begin", "eind". */
const OPEN_END = /(?:^|[ (])(?:begin|primo|eind|einde|ultimo|per|op|over|in|van)$/iu;
const CUMULATIVE = /t\/m|tot en met/iu;
/** Without any of this a header names no part of a year: a half, a quarter or a month, where the year begins or ends, a date. */
const NAMES_PART = new RegExp(
  `(?<!\\p{L})[hkq]|e[hkq]|${MONTH}|eind|ultimo|begin|primo|t/m|tot en met|'\\d\\d|\\d[/-]\\d`,
  "u",
);
/** What headers name in a year. */
const known = new Map<number, (header: string) => PeriodReading | undefined>();

/**
 * The period of a header that leaves its year to the title or to its neighbours: "Q1", "1e halfjaar", "t/m juni",
 * "per 1 juli", "eind van het jaar" (T001-04). Undefined when it names a year itself, or no part of one.
 */
export function readPeriodOfYear(text: string, year: number): PeriodReading | undefined {
  if (text === "") return undefined;
  let read = known.get(year);
  if (!read) known.set(year, (read = remembered((header) => periodOfYear(header, year))));
  return read(text);
}

function periodOfYear(text: string, year: number): PeriodReading | undefined {
  if (!NAMES_PART.test(plainText(text).toLowerCase())) return undefined;
  const header = text.replace(/[\s*:]+$/u, "");
  if (OPEN_END.test(header) || /(?:19|20)\d\d/.test(header)) return undefined;
  const reading = readPeriod(`${header} ${String(year)}`);
  // A header that names no part leaves only the year that was put behind it.
  const namesPart = reading?.period.kind !== "jaar" || (CUMULATIVE.test(header) && !CUMULATIVE.test(reading.rest));
  return reading?.period.year === year && namesPart ? reading : undefined;
}
