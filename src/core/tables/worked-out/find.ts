import { baseYearOf, workingsOf } from "../../vocabulary/workings.ts";
import type { Table } from "../table.ts";
import { type Strand, type Strands, strandsOf } from "./strands.ts";
import { trialsOf } from "./trials.ts";
import { isQuotient, type Way } from "./way.ts";
import { type Line, printedAt, weigh, type Weight } from "./weigh.ts";

/** So many digits that agree are chance once in a thousand times; each way that is tried makes chance likelier. */
const FEWEST_DIGITS = 3;

/** Whether most lines bear out a way, and more than chance would. */
const isShown = ({ fits, tested, digits }: Weight, tried: number): boolean =>
  fits * 3 >= tested * 2 && digits >= FEWEST_DIGITS + Math.log10(tried);

/** The ways that show, the best borne out first. */
function shownWays(ways: readonly Way[], lines: ReadonlyMap<Strand, Line>): readonly Way[] {
  return ways
    .map((way) => ({ way, weight: weigh(way, lines) }))
    .filter(({ weight }) => isShown(weight, ways.length))
    .sort(({ weight: a }, { weight: b }) => b.fits - a.fits || b.signed - a.signed || a.error - b.error)
    .map(({ way }) => way);
}

function waysAlong(table: Table, along: readonly Strand[], across: readonly Strand[]): readonly Way[] {
  const isNamed = ({ said }: Strand): boolean => workingsOf(said).length > 0;
  if (!along.some(isNamed) && baseYearOf(table.title) === undefined) return [];
  const lines = along.map((strand): Line => ({
    strand,
    figures: strand.spots.map((_, line) => printedAt(table, strand, line)),
  }));
  const byStrand = new Map(lines.map((line) => [line.strand, line]));
  return lines.flatMap((_, index) => shownWays(trialsOf(lines, index, across, table.title), byStrand));
}

/** A price and a number give a product, and a product by a number an average: said once, of what is called a quotient. */
function withoutTwins(ways: readonly Way[]): readonly Way[] {
  const strandsIn = ({ result, first, second }: Way): readonly Strand[] => [result, first, ...second];
  const isTwin = (way: Way, other: Way): boolean =>
    isQuotient(other) && strandsIn(other).every((strand) => strandsIn(way).includes(strand));
  return ways.filter((way) => way.operation !== "product" || !ways.some((other) => isTwin(way, other)));
}

const known = new WeakMap<Table, readonly Way[]>();

/** How rows and columns of a table come from each other, as far as their names say so and their figures bear it out. */
export function findWays(table: Table): readonly Way[] {
  const before = known.get(table);
  if (before) return before;
  const { rows, columns }: Strands = strandsOf(table);
  const found = withoutTwins([...waysAlong(table, columns, rows), ...waysAlong(table, rows, columns)]);
  known.set(table, found);
  return found;
}
