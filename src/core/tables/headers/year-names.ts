import { readPeriod } from "../../reading/read-period.ts";
import { readPeriodOfYear } from "../../reading/read-period-of-year.ts";
import { isPartOfYear } from "./year-behind.ts";
import type { View } from "../sheet/view.ts";

/** Any year does to tell whether a name is that of a part of one. */
const SOME_YEAR = 2000;

/** Whether a name is that of a part of a year and nothing else, whatever that year is: "Q1", "1e halfjaar 2024", "jan". */
export function isPartOfSomeYear(name: string): boolean {
  const named = readPeriod(name) ?? readPeriodOfYear(name, SOME_YEAR);
  return named?.rest === "" && isPartOfYear(named.period);
}

/** Whether a label is that of a part of a year: "Kwartaal 1", "jan 2023". */
export function namesPartOfYear(view: View, line: number, place: number): boolean {
  const named = readPeriodOfYear(view.text(line, place), SOME_YEAR);
  const period = view.period(line, place) ?? (named?.rest === "" ? named.period : undefined);
  return period !== undefined && isPartOfYear(period);
}

/** "Aantal | Aandeel | 2022": behind names, over figures that are no years, a year is the name of a column. */
export const isYearAmongNames = (view: View, line: number, place: number): boolean =>
  view.isPeriod(line, place) && view.content(line + 1, place) === "figure" && !view.isPeriod(line + 1, place);

/** "2024 | Q1 | Q2": a year that begins a header, right before parts of one. Of which year these are, only figures tell. */
export const isYearBeforeParts = (view: View, line: number, place: number): boolean =>
  place + 2 < view.places &&
  [1, 2].every((step) => readPeriodOfYear(view.text(line, place + step), SOME_YEAR)?.rest === "") &&
  isYearAmongNames(view, line, place);
