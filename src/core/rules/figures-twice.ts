import { absolute, compare, type Exact } from "../interval/exact.ts";
import { type Interval, outcomeOf, roundedTo } from "../interval/interval.ts";
import type { CellReading } from "../reading/read-cell.ts";
import { mayBeRevised } from "../notes/revision.ts";
import { mayCountTwice, withoutBreakdown } from "../vocabulary/breakdown-words.ts";
import { inUnits, possibleValues, scaleOf } from "../tables/relations/possible-values.ts";
import { scopeOf } from "../tables/around/scope.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { groupsOf } from "./grouped.ts";
import { columnOf, subjectOfLine } from "./same-figure.ts";
import { addsUp, wholeFacets, wholeLines } from "./whole-lines.ts";

/** One figure of a table. */
export interface Spot {
  readonly table: Table;
  readonly series: Series;
  readonly moment: Moment;
}

/** Two tables and the figures that both give, by their words. */
export interface Pair {
  readonly tables: readonly [Table, Table];
  readonly alike: number;
  readonly different: readonly Difference[];
}

/** A figure that differs, the one that fewer tables give first; of equals the one that is not the sum of its lines, else the later. */
export interface Difference {
  readonly subject: Spot;
  readonly other: Spot;
  readonly found: Exact;
  readonly expected: Exact;
  /** By their words they may also count apart: only what else is the same in both tables shows that they do not. */
  readonly isLoose: boolean;
}

export interface Line {
  readonly table: Table;
  readonly series: Series;
  /** That total may count one more than once: it need not be the figure that another table gives by the same words. */
  readonly isLoose: boolean;
}

/** Lines by one name in more tables than this are a form that was filled in over and over. */
const MOST_TABLES = 6;
/** Smaller figures are the same by chance too often to show anything. */
const SMALLEST = 10;

/** A line that leaves its law unsaid goes with others where these name one law, and a product by which it is known. */
function ofOneLaw(lines: readonly Line[]): readonly (readonly Line[])[] {
  const byLaw = new Map<string | undefined, Line[]>();
  for (const line of lines) {
    const { law } = line.series.facets;
    const known = byLaw.get(law);
    if (known) known.push(line);
    else byLaw.set(law, [line]);
  }
  const named = [...byLaw.keys()].filter((law) => law !== undefined);
  return named.length < 2 && lines.every(({ series }) => series.facets.product !== undefined)
    ? [lines]
    : [...byLaw.values()];
}

/** Lines of a table that are about the same, looked at only where another table is about it too. */
interface Scoped {
  readonly scope: string;
  readonly lines: () => readonly (Line & { readonly subject: string })[];
}

/** What the lines of a table are about; the total of a breakdown is as if it were not broken down. */
function scopesOf(table: Table): readonly Scoped[] {
  if (mayBeRevised(table.notes)) return [];
  const wholes = wholeLines(table);
  const scoped = (scope: string | undefined, series: () => readonly Series[], areWhole: boolean): readonly Scoped[] => {
    const isLoose = areWhole && mayCountTwice(table.title);
    const lines = () =>
      series().flatMap((one) => {
        const subject = subjectOfLine(table, one, areWhole ? wholeFacets(table, one) : one.facets);
        return subject === undefined ? [] : [{ table, series: one, isLoose, subject }];
      });
    return scope === undefined ? [] : [{ scope, lines }];
  };
  const others = (): readonly Series[] => table.series.filter((one) => !wholes.includes(one));
  const ofWholes = scoped(
    wholes.length === 0 ? undefined : scopeOf(table, withoutBreakdown(table.title)),
    () => wholes,
    true,
  );
  return [...scoped(scopeOf(table), others, false), ...ofWholes];
}

/** The lines that by their words are one and the same, each in a table of its own. */
function sameLines(tables: readonly Table[]): readonly (readonly Line[])[] {
  const together = groupsOf(tables.flatMap(scopesOf), ({ scope }) => scope).filter((some) => some.length > 1);
  const alike = together.flatMap((some) =>
    groupsOf(
      some.flatMap(({ lines }) => lines()),
      ({ subject }) => subject,
    ),
  );
  return alike.flatMap(ofOneLaw).flatMap((lines) => {
    if (lines.length < 2) return [];
    const counts = new Map<Table, number>();
    for (const { table } of lines) counts.set(table, (counts.get(table) ?? 0) + 1);
    const own = lines.filter(({ table }) => counts.get(table) === 1);
    return own.length > 1 && own.length <= MOST_TABLES ? [own] : [];
  });
}

export interface Stated extends Line, Spot {
  readonly reading: CellReading;
  readonly value: Exact;
}

/** The figure that stands there; none where it is nought, as cells that are still to be filled in are. */
function statedAt(line: Line, moment: Moment): Stated | undefined {
  const { table, series } = line;
  const reading = inUnits(scaleOf(series, table.conventions), table.cell(series, moment));
  const { value, marker } = reading;
  if (value === undefined || value === 0 || marker === "ondergrens") return undefined;
  return { ...line, moment, reading, value };
}

/** What a figure can be; an amount may have been rounded to the euro or cent it shows. */
function valuesOf({ table, series, reading, value }: Stated): Interval {
  if (series.facets.unit === "euro") return roundedTo(value, reading.step ?? 1);
  return possibleValues(reading, series.facets, table.conventions);
}

/** What the same line states in the same column, table by table. */
export function byColumn(lines: readonly Line[]): readonly (readonly Stated[])[] {
  const columns = new Map<string, Stated[]>();
  for (const line of lines) {
    for (const moment of line.table.moments) {
      const column = columnOf(line.table, moment);
      const stated = column === "" ? undefined : statedAt(line, moment);
      if (!stated) continue;
      const known = columns.get(column);
      if (known) known.push(stated);
      else columns.set(column, [stated]);
    }
  }
  return [...columns.values()].filter((stated) => stated.length > 1);
}

/** What leaves, or is spent, one table writes with a minus and another without; of a balance the sign is what it says. */
const isSigned = ({ series: { facets } }: Line): boolean => facets.role === "saldo" || facets.version === "verschil";

export function areAlike(a: Stated, b: Stated): boolean {
  if (compare(a.value, b.value) === 0) return true;
  if (!isSigned(a) && compare(absolute(a.value), absolute(b.value)) === 0) return true;
  return outcomeOf(valuesOf(a), "=", valuesOf(b)) !== "schending";
}

const isVouchedFor = ({ table, series, moment }: Stated): boolean => addsUp(table, series, moment);

/** What two that are not alike differ in; `support`: how many tables give what each of them gives. */
export function differenceOf(
  [a, b]: readonly [Stated, Stated],
  support: (one: Stated) => number = () => 1,
): Difference {
  const isFirst = support(a) < support(b) || (support(a) === support(b) && isVouchedFor(b) && !isVouchedFor(a));
  const [subject, other] = isFirst ? [a, b] : [b, a];
  return { subject, other, found: subject.value, expected: other.value, isLoose: a.isLoose || b.isLoose };
}

/** Every two tables that give a figure by the same words, with how often these are the same. */
export function pairsOf(tables: readonly Table[]): readonly Pair[] {
  if (tables.length < 2) return [];
  const pairs = new Map<Table, Map<Table, { tables: [Table, Table]; alike: number; different: Difference[] }>>();
  const pairAt = (a: Table, b: Table) => {
    const ofFirst =
      pairs.get(a) ?? new Map<Table, { tables: [Table, Table]; alike: number; different: Difference[] }>();
    pairs.set(a, ofFirst);
    const pair = ofFirst.get(b) ?? { tables: [a, b], alike: 0, different: [] };
    ofFirst.set(b, pair);
    return pair;
  };
  for (const stated of sameLines(tables).flatMap(byColumn)) {
    const support = (one: Stated): number => stated.filter((other) => areAlike(one, other)).length;
    for (const [index, a] of stated.entries()) {
      for (const b of stated.slice(index + 1)) {
        if (a.table === b.table) continue;
        const pair = pairAt(a.table, b.table);
        if (areAlike(a, b)) pair.alike += compare(absolute(a.value), SMALLEST) < 0 ? 0 : 1;
        else pair.different.push(differenceOf([a, b], support));
      }
    }
  }
  return [...pairs.values()].flatMap((ofFirst) => [...ofFirst.values()]);
}
