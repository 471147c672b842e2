import { type PeriodReading, readPeriod } from "./read-period.ts";
import { Memory } from "./remembered.ts";

/** Without a year behind it, what ends so only names a stand: "stand begin", "eind". */
const OPEN_END = /(?:^|[ (])(?:begin|primo|eind|einde|ultimo|per|op|over|in|van)$/iu;
const CUMULATIVE = /t\/m|tot en met/iu;
const known = new Memory<PeriodReading | undefined>();

/**
 * The period of a header that leaves its year to the title or to its neighbours: "Q1", "1e halfjaar", "t/m juni",
 * "per 1 juli", "eind van het jaar" (T001-04). Undefined when it names a year itself, or no part of one.
 */
export function readPeriodOfYear(text: string, year: number): PeriodReading | undefined {
  return text === "" ? undefined : known.recall(`${text}\n${String(year)}`, () => periodOfYear(text, year));
}

function periodOfYear(text: string, year: number): PeriodReading | undefined {
  const header = text.replace(/[\s*:]+$/u, "");
  if (OPEN_END.test(header) || /(?:19|20)\d\d/.test(header)) return undefined;
  const reading = readPeriod(`${header} ${String(year)}`);
  // A header that names no part leaves only the year that was put behind it.
  const namesPart = reading?.period.kind !== "jaar" || (CUMULATIVE.test(header) && !CUMULATIVE.test(reading.rest));
  return reading?.period.year === year && namesPart ? reading : undefined;
}
