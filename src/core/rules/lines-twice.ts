import { absolute, compare, toNumber } from "../interval/exact.ts";
import { normalise } from "../reading/normalise.ts";
import { areSwapped, isOneDigitOff } from "../reading/typing-slips.ts";
import { mayBeRevised } from "../notes/revision.ts";
import { isOfOneScopeButTitle } from "../tables/around/scope.ts";
import type { Series, Table } from "../tables/table.ts";
import { areCounts } from "../vocabulary/facets.ts";
import { areAlike, byColumn, type Difference, differenceOf, type Line, type Stated } from "./figures-twice.ts";
import { groupsOf } from "./grouped.ts";
import { subjectOfLine } from "./same-figure.ts";

/** A line by one name in more tables than this is a form that was filled in over and over. */
const MOST_TABLES = 6;
/** So is one in many, whatever it counts there. */
const MOST_NAMED = 24;
/** So many digits, or so many figures, are not the same by chance on lines that by their words are the same. */
const FEWEST_DIGITS = 6;
const FEWEST_FIGURES = 3;

/** A line that is one figure off from the same line of another table, and how many of the others are the same. */
export interface OneOff {
  readonly difference: Difference;
  readonly alike: number;
}

/** What is budgeted may have been changed since; what was counted stays what it is. */
const isCount = ({ facets }: Series): boolean => areCounts(facets);

/** Counted lines, but for those by a name that many tables have: what each counts takes longer to tell. */
function countedLines(tables: readonly Table[]): readonly Line[] {
  const lines = tables.flatMap((table) =>
    table.series.filter(isCount).map((series): Line => ({ table, series, isLoose: false })),
  );
  const times = new Map<string, number>();
  for (const { series } of lines) times.set(series.label, (times.get(series.label) ?? 0) + 1);
  return lines.filter(({ series }) => (times.get(series.label) ?? 0) <= MOST_NAMED);
}

/** Lines by what they count as `subjectOf` tells, each the only one of its table that does. */
function linesBy(lines: readonly Line[], subjectOf: (line: Line) => string | undefined): readonly (readonly Line[])[] {
  const told = lines.flatMap((line) => {
    const subject = subjectOf(line);
    return subject === undefined ? [] : [{ ...line, subject }];
  });
  return groupsOf(told, ({ subject }) => subject)
    .map((same) => same.filter((one) => same.every((other) => other === one || other.table !== one.table)))
    .filter((same) => same.length > 1 && same.length <= MOST_TABLES);
}

/** What a line counts by its own name, of whatever scheme: that one of two tables may leave to its title, or unsaid. */
function namedSubject({ table, series }: Line): string | undefined {
  const { scheme: _, ...facets } = series.facets;
  if (facets.quantity === undefined) return undefined;
  const subject = subjectOfLine(table, series, facets);
  return subject === undefined ? undefined : `${normalise(series.label)}\n${subject}`;
}

/** Lines that count the same, of one scheme or by one name. */
function linesOfOneSubject(tables: readonly Table[]): readonly (readonly Line[])[] {
  const lines = countedLines(tables);
  return [...linesBy(lines, ({ table, series }) => subjectOfLine(table, series)), ...linesBy(lines, namedSubject)];
}

const digitsIn = ({ value }: Stated): number => String(Math.trunc(Math.abs(toNumber(value)))).replace(/0+$/, "").length;

/** Smaller figures are the same, or one digit off, by chance. */
const SMALLEST = 100;

const isLarge = ({ value }: Stated): boolean => compare(absolute(value), SMALLEST) >= 0;

/** Whether what two lines share shows that they are the same one, but for the figure in which they differ. */
function isShown(alike: readonly Stated[], [a, b]: readonly [Stated, Stated]): boolean {
  const values = new Set(alike.map(({ value }) => toNumber(absolute(value))));
  // Persons and what they have; money may have been budgeted anew.
  const isCounted = a.series.facets.quantity !== undefined;
  const isSlip = isOneDigitOff(a.value, b.value) || areSwapped(a.value, b.value);
  if (values.size > 1 && isCounted && isSlip && [a, b, ...alike].every(isLarge)) return true;
  const digits = alike.reduce((sum, one) => sum + digitsIn(one), 0);
  if (values.size < 2 || digits < 2 * values.size) return false;
  return values.size >= FEWEST_FIGURES || digits >= FEWEST_DIGITS || areSwapped(a.value, b.value);
}

/** The one figure in which a line differs from that of another table, which is shown to be the same by all they else share. */
function oneOff(first: Line, second: Line): readonly OneOff[] {
  const shared = byColumn([first, second]).flatMap(([a, b]) => (a && b ? [[a, b] as const] : []));
  const different = shared.filter(([a, b]) => !areAlike(a, b));
  const alike = shared.filter(([a, b]) => compare(a.value, b.value) === 0).map(([a]) => a);
  const [pair, ...others] = different;
  if (!pair || others.length > 0 || !isShown(alike, pair)) return [];
  return [{ difference: differenceOf(pair), alike: alike.length }];
}

/** Whether lines may be of one law and scheme, as far as they and their titles say. */
const mayBeOfOneLaw = ({ series: a }: Line, { series: b }: Line): boolean =>
  (["law", "scheme"] as const).every((facet) => {
    const [one, other] = [a.facets[facet], b.facets[facet]];
    return one === undefined || other === undefined || one === other;
  });

/** Lines of one name whose titles tell of other things, "Bestand" and "Samenvatting", but whose figures are the same save one. */
export function linesOneOff(tables: readonly Table[]): readonly OneOff[] {
  if (tables.length < 2) return [];
  const current = tables.filter(({ notes }) => !mayBeRevised(notes));
  return linesOfOneSubject(current).flatMap((lines) =>
    lines.flatMap((first, index) =>
      lines
        .slice(index + 1)
        .filter((second) => isOfOneScopeButTitle(first.table, second.table, first.series.label))
        .filter((second) => mayBeOfOneLaw(first, second))
        .flatMap((second) => oneOff(first, second)),
    ),
  );
}
