import { workingsOf } from "../../vocabulary/workings.ts";
import { baseYearOf, isPrice } from "../../vocabulary/ratio-words.ts";
import { telling } from "../relations/evidence.ts";
import type { Table } from "../table.ts";
import { AlikeWays } from "./alike-ways.ts";
import { hasBridge } from "./bridges.ts";
import { waysOfDays } from "./day-chains.ts";
import { leftOpen } from "./opposites.ts";
import { type Strand, type Strands, strandsOf, underHeading } from "./strands.ts";
import { addedUpOverTime, isOfAllPeriods } from "./over-time.ts";
import { isBorneOut, shownWays } from "./shown-ways.ts";
import { sumRatiosOf } from "./ratio-trials.ts";
import { trialsOf } from "./trials.ts";
import { elseAcross, type Operation, operandsOf, type Way } from "./way.ts";
import { linesOf } from "./lines.ts";
import { weigh, type Weight } from "./weigh.ts";

const LONGEST = 120;

const NONE: readonly Way[] = [];

function waysAlong(
  table: Table,
  along: readonly Strand[],
  across: readonly Strand[],
  areRows: boolean,
): readonly Way[] {
  // A list as long as that is worked out line by line, in its columns.
  if (along.length > LONGEST) return [];
  const isNamed = ({ said, name }: Strand): boolean => workingsOf(said).length > 0 || isPrice(name);
  const isShare = ({ facets }: Strand): boolean => facets.unit === "procent";
  const isSaid = along.some(isNamed) || baseYearOf(table.title) !== undefined || along.some(isShare);
  if (!isSaid && !hasBridge(along)) return [];
  const lines = linesOf(table, along);
  // What a column adds up is told by that.
  const totals = new Set(table.columnTotals.flatMap(({ whole, series }) => (series.length > 0 ? [whole] : [])));
  const isTold = (way: Way): boolean =>
    isOfAllPeriods(way) && way.result.spots.some((spot) => spot && totals.has(spot.moment));
  const trials = lines.map((_, index) => trialsOf(lines, index, across, table.title).filter((way) => !isTold(way)));
  const byStrand = new Map(lines.map((line) => [line.strand, line]));
  const others = telling(across, ({ isWhole }) => isWhole);
  const weighed = (way: Way): Weight => {
    const isElse = elseAcross(across, areRows, way);
    const added = isOfAllPeriods(way) ? addedUpOverTime(table, way) : undefined;
    // Stocks and persons say nothing of it, where there is more than one line that does.
    const areOthers = added !== undefined && added.size > 1;
    const isOther = (line: number): boolean => {
      const spot = way.result.spots[line];
      return isElse.has(line) || (areOthers && spot !== undefined && !added.has(spot.series));
    };
    const weight = weigh(way, byStrand, isOther);
    if (isBorneOut(weight) || others === across) return weight;
    return weigh(way, byStrand, (line) => isOther(line) || across[line]?.isWhole === true);
  };
  const ofDays = new Map(waysOfDays(along, weighed).map((way) => [way.result, way]));
  if (ofDays.size === 0 && trials.every((ways) => ways.length === 0)) return NONE;
  const alike = new AlikeWays(trials.flat(), weighed);
  const shownOf = (ways: readonly Way[]): readonly Way[] => shownWays(ways, along, (way) => alike.weightOf(way));
  return trials.flatMap((ways, index) => {
    const line = lines[index];
    const onDay = line && ofDays.get(line.strand);
    if (onDay) return [onDay];
    const shown = shownOf(ways);
    if (shown.length > 0) return shown;
    // What no two figures make, three may.
    const sums = sumRatiosOf(lines, index);
    return sums.length === 0 ? shown : shownOf([...ways, ...sums]);
  });
}

/** Which of the ways to say one and the same is heard: an average goes before the product it was divided from. */
const ORDER: readonly Operation[] = [
  "verhouding",
  "verandering",
  "gemiddelde",
  "verschil",
  "aansluiting",
  "optelling",
  "product",
  "verhoging",
  "cumulatief",
  "opgeteld",
];

/** Ways of different results between the same rows or columns say the same: each is said once. */
function withoutTwins(ways: readonly Way[], strands: readonly Strand[]): readonly Way[] {
  if (ways.length < 2) return ways;
  const numbers = new Map(strands.map((strand, number) => [strand, number]));
  const keyOf = (way: Way): string =>
    [...new Set([way.result, ...operandsOf(way)])]
      .map((strand) => numbers.get(strand) ?? -1)
      .sort((a, b) => a - b)
      .join();
  const rank = ({ operation }: Way): number => ORDER.indexOf(operation);
  const heard = new Map<string, Way>();
  for (const way of ways) {
    const before = heard.get(keyOf(way));
    if (!before || rank(way) < rank(before)) heard.set(keyOf(way), way);
  }
  return ways.filter((way) => {
    const best = heard.get(keyOf(way)) ?? way;
    return best.result === way.result || rank(best) === rank(way);
  });
}

/** Sums without those that hold a difference and what it is of: that adds nothing but a number of times the difference. */
function withoutDoubled(ways: readonly Way[]): readonly Way[] {
  const differences = ways.filter(({ operation, isSinceBefore }) => operation === "verschil" && isSinceBefore !== true);
  if (differences.length === 0) return ways;
  return ways.filter((way) => {
    const operands = new Set(operandsOf(way));
    const isHeld = (one: Way): boolean => [one.result, ...operandsOf(one)].every((strand) => operands.has(strand));
    return way.operation !== "optelling" || !differences.some(isHeld);
  });
}

/** Whether any name in a table says that something is worked out: that of a row, a column, a measure or the table itself. */
function mayBeWorkedOut({ title, series, moments, beside, measures }: Table): boolean {
  const isSaid = (name: string): boolean => workingsOf(name).length > 0 || isPrice(name);
  return (
    baseYearOf(title) !== undefined ||
    measures.some(isSaid) ||
    series.some(({ facets }) => facets.unit === "procent") ||
    [...moments, ...beside].some(({ header }) => isSaid(header)) ||
    (series.length <= LONGEST * measures.length &&
      series.some(({ group, label }) => isSaid(underHeading(group, label))))
  );
}

/** The rows and columns of a table, and how they come from each other. */
export interface WorkedOut extends Strands {
  readonly ways: readonly Way[];
}

const NOTHING: WorkedOut = { rows: [], columns: [], ways: NONE };

/** How rows and columns of a table come from each other, as far as their names say so and their figures bear it out. */
export function findWays(table: Table): WorkedOut {
  const strands = strandsOf(table);
  const areFew = ({ length }: readonly Strand[]): boolean => length <= LONGEST;
  const isLong = table.series.length > LONGEST * table.measures.length;
  const mayBeBridge =
    (areFew(strands.columns) && hasBridge(strands.columns)) ||
    (!isLong && areFew(strands.rows) && hasBridge(strands.rows));
  if (!mayBeBridge && !mayBeWorkedOut(table)) return NOTHING;
  const [rows, columns] = [leftOpen(table, strands.rows), leftOpen(table, strands.columns)];
  const ways = [
    ...withoutTwins(withoutDoubled(waysAlong(table, columns, rows, false)), columns),
    ...withoutTwins(withoutDoubled(waysAlong(table, rows, columns, true)), rows),
  ];
  return { rows, columns, ways };
}
