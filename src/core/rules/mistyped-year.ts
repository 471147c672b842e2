import { plainText } from "../reading/normalise.ts";
import { areSwapped } from "../reading/typing-slips.ts";
import type { Moment, Table } from "../tables/table.ts";
import type { Observation } from "./observation.ts";

/** So many years in a row tell which one comes next; ten years on is what people look ahead as well. */
const FEWEST_BEFORE = 2;
const FEWEST_BEFORE_TEN = 3;

const yearOf = ({ period }: Moment): number | undefined => (period?.kind === "jaar" ? period.year : undefined);

/** The years of a table from first to last, where its columns are nothing but whole years in their order. */
function yearsOf({ moments }: Table): readonly number[] {
  const years = moments.flatMap((moment) => yearOf(moment) ?? []);
  return years.length === moments.length ? years : [];
}

/** "2021, 2022, 2032": the year that should stand last, where two of its digits changed places. */
function meantLast(years: readonly number[]): number | undefined {
  const [last = 0, before = 0] = [...years].reverse();
  const goesOn = years.slice(0, -1).every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
  const fewest = last === before + 10 ? FEWEST_BEFORE_TEN : FEWEST_BEFORE;
  return years.length > fewest && goesOn && last !== before + 1 && areSwapped(before + 1, last)
    ? before + 1
    : undefined;
}

/** A year at the end of a row of years, of which two digits changed places; figures to come may well skip years. */
export function mistypedYear(table: Table, saysToCome: (text: string) => boolean): readonly Observation[] {
  const { title, section, grid, series, moments } = table;
  const meant = meantLast(yearsOf(table));
  const [moment, before] = [...moments].reverse();
  const [first] = series;
  if (meant === undefined || !moment || !before || !first) return [];
  const names = [title, section, grid.name, moment.header, ...table.notes, ...series.map(({ label }) => label)];
  if (names.some(saysToCome)) return [];
  const text = `${plainText(title)}: na ${plainText(before.header)} komt ${plainText(moment.header)}. Is ${String(meant)} bedoeld? Dan zijn er twee cijfers verwisseld.`;
  return [{ places: [{ series: first, moment }], outcome: "signaal", text }];
}
