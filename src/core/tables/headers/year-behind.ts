import { normalise } from "../../reading/normalise.ts";
import { comparePeriods, partsOfPeriod, type Period, yearOf } from "../../reading/period.ts";
import { readPeriod } from "../../reading/read-period.ts";
import { readPeriodOfYear } from "../../reading/read-period-of-year.ts";
import type { Run } from "./header.ts";

/** "Totaal" or "Heel 2016" behind the parts of a year; "begroting 2016" and "gemiddelde" are something else. */
const WHOLE = /^(?:(?:jaar)?totaal|(?:totaal )?(?:van )?(?:het )?(?:hele |heel )?jaar|hele|heel|ytd|)$/;
/** "T/m april 2024": what runs from January on, and no day that is counted on. */
export const RUNS_ON = /^(?:t\/m|tot en met)\s/i;
const PARTS: Readonly<Partial<Record<Period["kind"], number>>> = { halfjaar: 2, kwartaal: 4, maand: 12 };

export const isPartOfYear = ({ kind }: Period): boolean => kind in PARTS;

/** Whether a period is the year that another one is a part of. */
export function isYearOf(year: Period, { kind, year: partOf }: Period): boolean {
  return year.kind === "jaar" && kind in PARTS && year.year === partOf;
}

/** The columns of a run that are months, or quarters: "jan | feb | mrt | Q1 | apr" has both. */
const ofKind = (run: Run, kind: Period["kind"] | undefined): Run => run.filter(({ period }) => period.kind === kind);

/** Whether the last columns of a run are all parts of one year: both halves, four quarters, twelve months. */
export function isWholeYear(run: Run): boolean {
  const last = run.at(-1)?.period;
  const count = last && PARTS[last.kind];
  if (!last || count === undefined) return false;
  const parts = ofKind(run, last.kind).slice(-count);
  return parts.length === count && parts.every(({ period }) => period.year === last.year);
}

/** Whether a column with a year says that it is the whole of it, as far as it goes: "YTD 2024", "Totaal 2024". */
export function isSaidWhole(header: string): boolean {
  const rest = normalise(readPeriod(header)?.rest ?? "");
  return rest !== "" && WHOLE.test(rest);
}

/** Whether a column without a year of its own says that it is that of the whole year. */
export const namesYear = (header: string): boolean => normalise(header) !== "" && WHOLE.test(normalise(header));

/** Whether the last columns of a run are what a period is made of: "1e halfjaar 2024" behind its quarters. */
const isMadeOfLast = (period: Period, run: Run): boolean =>
  partsOfPeriod(period).some((parts) => {
    const last = ofKind(run, parts[0]?.kind).slice(-parts.length);
    return (
      last.length === parts.length && last.every((one, at) => comparePeriods(one.period, parts[at] ?? period) === 0)
    );
  });

/** "Q1" behind "jan 2024", "feb 2024" and "mrt 2024": it leaves its year to what it is made of. */
function madeOfLast(header: string, run: Run, year: number): Period | undefined {
  const said = readPeriodOfYear(header, year);
  return said?.rest === "" && isMadeOfLast(said.period, run) ? said.period : undefined;
}

/** The year, or what else of it, that a column behind the parts of that year stands for: "2016" or "totaal 2016", "jaar" where no part is missing. */
export function yearBehind(header: string, period: Period | undefined, run: Run): Period | undefined {
  const before = run.at(-1)?.period;
  if (!before || !(before.kind in PARTS)) return undefined;
  if (period) {
    // Most columns go on as the one before them.
    if (period.kind === before.kind) return undefined;
    const isWhole = isYearOf(period, before) || isMadeOfLast(period, run);
    return isWhole && WHOLE.test(normalise(readPeriod(header)?.rest ?? "")) ? period : undefined;
  }
  return namesYear(header) && isWholeYear(run) ? yearOf(before.year) : madeOfLast(header, run, before.year);
}
