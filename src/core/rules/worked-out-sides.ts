import { compare, divide as quotient } from "../interval/exact.ts";
import { add, divide, type Interval, multiply, pointOf, roundedTo, scale, subtract } from "../interval/interval.ts";
import { printedStep } from "../reading/read-cell.ts";
import { isNothing, possibleValues } from "../tables/relations/possible-values.ts";
import type { Table } from "../tables/table.ts";
import { isInThousands } from "../tables/worked-out/lines.ts";
import type { Spot, Strand } from "../tables/worked-out/strands.ts";
import { type Arithmetic, hasFactors, isRounded, type Operation, type Way, workOut } from "../tables/worked-out/way.ts";
import type { Working } from "./observation.ts";

/** A figure of a table, by the line it stands in, and one of the ways in which it shows to be worked out. */
export interface Asked {
  readonly way: Way;
  readonly line: number;
  /** The strands that cross the one it stands in. */
  readonly across: readonly Strand[];
}

const exactly: Arithmetic<Interval> = {
  add,
  subtract,
  multiply,
  divide,
  scale,
  share: (a, parts) => divide(a, pointOf(parts)),
};

const isShare = (table: Table, { series, moment }: Spot): boolean =>
  series.facets.unit === "procent" || table.cell(series, moment).unit === "procent";

/** What a figure can be; what is given in thousands was rounded to thousands. */
function valueOf(table: Table, strand: Strand, spot: Spot): Interval | undefined {
  const reading = table.cell(spot.series, spot.moment);
  if (reading.value === undefined) return undefined;
  const said = possibleValues(reading, spot.series.facets, table.conventions);
  const isPoint = said.low !== undefined && said.high !== undefined && compare(said.low, said.high) === 0;
  const isRough = isPoint && !isShare(table, spot) && isInThousands(table, strand);
  return isRough ? roundedTo(reading.value, printedStep(reading)) : said;
}

/** A price and a number are what they say: only their product is rounded. */
function factorOf(table: Table, _: Strand, spot: Spot): Interval | undefined {
  const { value, marker } = table.cell(spot.series, spot.moment);
  return value === undefined || marker === "ondergrens"
    ? undefined
    : pointOf(isShare(table, spot) ? (quotient(value, 100) ?? value) : value);
}

/** Of sums and averages what is left blank was nothing; a secret or missing figure was something. */
const ADDING: readonly Operation[] = ["optelling", "gemiddelde"];

const isHidden = (table: Table, { spots }: Strand, line: number): boolean => {
  const spot = spots[line];
  const reading = spot && table.cell(spot.series, spot.moment);
  return reading !== undefined && reading.value === undefined && !isNothing(reading, table.conventions);
};

/** It is asked of every figure of a list that may be as long as one likes. */
const addedUp = new WeakMap<Table, Map<Strand, (Interval | undefined)[]>>();

/** What all figures of a strand up to and including one come to; undefined where one of them lacks. */
function addedUpTo(table: Table, strand: Strand, line: number): Interval | undefined {
  const ofTable = addedUp.get(table) ?? new Map<Strand, (Interval | undefined)[]>();
  addedUp.set(table, ofTable);
  const sums = ofTable.get(strand) ?? [];
  ofTable.set(strand, sums);
  for (let at = sums.length; at <= line; at++) {
    const spot = strand.spots[at];
    const sum = at === 0 ? pointOf(0) : sums[at - 1];
    const figure = sum && spot && valueOf(table, strand, spot);
    sums.push(sum && figure && add(sum, figure));
  }
  return sums[line];
}

/** What stands there and what it must be by the others, as intervals. */
export function sidesOf(
  table: Table,
  { way, line }: Asked,
): { readonly left: Interval; readonly right: Interval } | undefined {
  const { operation, result, first, second } = way;
  const own = result.spots[line];
  if (ADDING.includes(operation) && [first, ...second].some((one) => isHidden(table, one, line))) return undefined;
  const read = hasFactors(way) ? factorOf : valueOf;
  const figureAt = (strand: Strand, at: number): Interval | undefined => {
    const spot = strand.spots[at];
    return spot && read(table, strand, spot);
  };
  const right = operation === "opgeteld" ? addedUpTo(table, first, line) : workOut(way, line, figureAt, exactly);
  if (!right || !own) return undefined;
  const reading = table.cell(own.series, own.moment);
  if (reading.value === undefined) return undefined;
  const left = isRounded(way) ? roundedTo(reading.value, printedStep(reading)) : valueOf(table, way.result, own);
  return left && { left, right };
}

/** The same reckoning with other things than figures: with the cells they stand in. */
export const workingOf =
  (table: Table, { way, line }: Asked): Working =>
  (figureAt, arithmetic) => {
    const read = (strand: Strand, at: number) => {
      const spot = strand.spots[at];
      const figure = spot && figureAt(spot);
      return figure && hasFactors(way) && isShare(table, spot) ? arithmetic.scale(figure, 0.01) : figure;
    };
    return workOut(way, line, read, arithmetic);
  };
