import { formatPeriod } from "../reading/period.ts";
import { plainText } from "../reading/normalise.ts";
import type { Moment, Table } from "../tables/table.ts";
import { isTotal } from "../vocabulary/line-words.ts";

/** Words with a capital past the first word: a title "Jeugdhulp Dordrecht" is about one place. */
function names({ title }: Table): string {
  const [, ...others] = plainText(title).split(" ");
  return others.filter((word) => /^\(?\p{Lu}/u.test(word)).join(" ");
}

/** Whether a column of one name is about the same persons in both tables: on one sheet, of one period and one place. */
export function hasSamePopulation(a: Table, b: Table): boolean {
  return (
    a.grid === b.grid &&
    a.section === b.section &&
    a.period !== undefined &&
    b.period !== undefined &&
    formatPeriod(a.period) === formatPeriod(b.period) &&
    names(a) === names(b)
  );
}

/** The column of that name in another table; a total may be one over other columns. */
export function sameColumn(table: Table, { key, period, header }: Moment): Moment | undefined {
  return period !== undefined || isTotal(header) ? undefined : table.momentOf.get(key);
}
