import { normalise } from "../reading/normalise.ts";
import { formatPeriod, type Period, periodInText, previousPeriod, readPeriod } from "../reading/read-period.ts";
import { readPeriodOfYear } from "../reading/read-period-of-year.ts";
import type { Table } from "../tables/table.ts";

/** Any year does to tell whether a text names a part of one. */
const SOME_YEAR = 2000;

/** A heading without the time it names: "wmo indicaties" for "Wmo indicaties 1e helft 2017". */
function withoutTime(text: string): string {
  const rest = readPeriod(text)?.rest ?? readPeriodOfYear(text, SOME_YEAR)?.rest;
  return normalise(rest ?? text);
}

/** Excel names the copy of a sheet so. */
const COPY = / \(\d+\)$/;

const isDated = ({ moments }: Table): boolean => moments.some(({ period }) => period !== undefined);

/** What stands around two tables that are the same but for when their figures are. */
function headingsOf(table: Table): string {
  const { grid, section, title, measures, orientation, moments, conventions } = table;
  const columns = isDated(table) ? [] : moments.map(({ header }) => normalise(header));
  const headings = [grid.name.replace(COPY, ""), section, title].map(withoutTime);
  return JSON.stringify([orientation, conventions.scale, headings, measures, columns]);
}

/** "Stand 31 december 2023" is that of any year; which day of it stays. */
const withoutYear = (label: string): string => normalise(label.replace(/\b(?:19|20)\d\d\b/g, ""));

const linesOf = ({ series }: Table): ReadonlySet<string> =>
  new Set(series.map(({ group, label }) => `${withoutTime(group)}\n${withoutYear(label)}`));

/** Whether two tables have the same lines; one may have some more. */
function haveSameLines(a: Table, b: Table): boolean {
  const [some, others] = [linesOf(a), linesOf(b)];
  const [fewest, most] = some.size < others.size ? [some, others] : [others, some];
  return [...fewest].every((line) => most.has(line));
}

/** When the figures of a table are whose columns name no time: by its title, else by the heading or sheet it stands under. */
function periodOf({ period, section, grid }: Table): Period | undefined {
  const around = [section, grid.name.replace(COPY, "")];
  const year = period?.kind === "jaar" ? period.year : undefined;
  const part = around
    .map((text) => (year === undefined ? undefined : readPeriodOfYear(text, year)?.period))
    .find((found) => found !== undefined);
  return part ?? period ?? around.map(periodInText).find((found) => found !== undefined);
}

/** By the time that a table has figures of, as far as those are in it. */
function timesOf(table: Table): readonly string[] {
  if (isDated(table)) return table.moments.flatMap(({ period, key }) => (period ? [key] : []));
  const period = periodOf(table);
  return period ? [formatPeriod(period)] : [];
}

/** The times right before those of a table that it has no figures of itself. */
function timesBefore(table: Table): readonly string[] {
  if (isDated(table))
    return table.moments.flatMap(({ period, previousKey }) =>
      period && !table.momentOf.has(previousKey) ? [previousKey] : [],
    );
  const period = periodOf(table);
  return period ? [formatPeriod(previousPeriod(period))] : [];
}

/** The only one of these tables, other than `table`, that has figures of the time right before its own. */
function onlyBefore(table: Table, alike: readonly Table[]): Table | undefined {
  const [time, ...others] = timesBefore(table);
  if (time === undefined || others.length > 0) return undefined;
  const own = new Set(timesOf(table));
  const rivals = alike.filter((one) => one !== table && timesOf(one).some((at) => own.has(at)));
  const found = alike.filter((one) => one !== table && timesOf(one).includes(time) && haveSameLines(one, table));
  // Two tables of one time are of two things, or an old and a new one.
  return found.length === 1 && rivals.length === 0 ? found[0] : undefined;
}

/**
 * Tables that say the same of one time after another, on one sheet or each on its own: by a table the one right before it.
 * Their titles, headings, sheets and lines are the same but for the time they name; where two could go before it, none does.
 */
export function tablesBefore(tables: readonly Table[]): ReadonlyMap<Table, Table> {
  const byHeadings = new Map<string, Table[]>();
  for (const table of tables) {
    const headings = headingsOf(table);
    const alike = byHeadings.get(headings);
    if (alike) alike.push(table);
    else byHeadings.set(headings, [table]);
  }
  const before = new Map<Table, Table>();
  for (const alike of byHeadings.values()) {
    if (alike.length < 2) continue;
    for (const table of alike) {
      const found = onlyBefore(table, alike);
      if (found) before.set(table, found);
    }
  }
  return before;
}
