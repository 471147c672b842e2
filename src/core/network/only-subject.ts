import { firstFrom } from "../tables/figure-finder.ts";
import type { Series, Table } from "../tables/table.ts";
import { splitBy } from "./akin.ts";
import type { Question } from "./question.ts";
import type { SeriesIndex, Within } from "./series-index.ts";
import type { Located, Subject } from "./structures.ts";

/** Of two figures that could each go with those of another table, say an old and a new one, neither is taken: no guessing. */
export function isOnlySubject(
  { own, isOfYear }: Question,
  subject: Located,
  located: readonly Located[],
  index: SeriesIndex,
): boolean {
  // A total may well be worked out in several breakdowns.
  if (own.structure || own.all || own.wants.line === "totaal") return true;
  const { grid } = subject.table;
  const before = index.before(subject.table);
  const isOnlyOneIn = (within: Within): boolean => {
    const rivals = index.find(own, within, subject.series.facets);
    // The parts of a year are no other figure than the year itself.
    return (isOfYear ? rivals.filter(({ table }) => hasYear(table)) : rivals).length === 1;
  };
  const elsewhere = located.filter(({ table }) => table !== subject.table && table !== before);
  const places = new Set<Within>(elsewhere.map(({ table }) => (table.grid === grid ? grid : "workbook")));
  return [...places].every(isOnlyOneIn);
}

export const hasYear = ({ moments }: Table): boolean => moments.some(({ period }) => period?.kind === "jaar");

/** "Cliënten met pgb" is one of the forms of funding, and no total of the others. */
export const isPartItself = ({ others }: Question, { series: { own } }: Subject): boolean =>
  others.some((selector) => {
    const by = selector.all ? splitBy(selector) : undefined;
    return by !== undefined && own[by] !== undefined;
  });

/**
 * Whether another line of the same name stands between the subject and the figures it would be made of: then those make
 * that one ("Saldo van lasten en baten", and below the reserves "Resultaat").
 */
export function isBeyondAnother(
  { own }: Question,
  subject: Subject,
  located: readonly Located[],
  index: SeriesIndex,
): boolean {
  if (own.structure || own.all) return false;
  const { table, series, facets } = subject;
  const from = series.position;
  const others = located.filter((one) => one.table === table && one.series !== series);
  const ends = others.map((other) => other.series.position);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  if (others.length === 0 || (first <= from && from <= last)) return false;
  return linesBetween(table, first > from ? from : last, first > from ? first : from).some((one) =>
    index.isAkin(own, one.facets, facets),
  );
}

/** The lines of a table after one position and before another. */
export const linesBetween = ({ series }: Table, after: number, before: number): readonly Series[] =>
  series.slice(firstFrom(series, after + 1), firstFrom(series, before));
