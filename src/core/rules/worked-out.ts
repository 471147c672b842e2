import type { Severity } from "../findings/finding.ts";
import { apartText, numberText } from "../findings/number-text.ts";
import { lineName } from "../findings/placed.ts";
import { compare, divide as quotient, type Exact, multiply as times, negate } from "../interval/exact.ts";
import {
  absolute,
  add,
  divide,
  type Interval,
  multiply,
  outcomeOf,
  pointOf,
  roundedTo,
  scale,
  subtract,
} from "../interval/interval.ts";
import { plainText } from "../reading/normalise.ts";
import { printedStep } from "../reading/read-cell.ts";
import { isNothing, possibleValues } from "../tables/relations/possible-values.ts";
import type { Table } from "../tables/table.ts";
import type { Spot, Strand } from "../tables/worked-out/strands.ts";
import {
  type Arithmetic,
  hasFactors,
  isRounded,
  isUnsigned,
  type Operation,
  type Way,
  workOut,
} from "../tables/worked-out/way.ts";
import { isInThousands } from "../tables/worked-out/weigh.ts";
import type { Observation, Place, Working } from "./observation.ts";
import { sumText } from "./worked-out-text.ts";

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
function sidesOf(
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

/** The figure it is about, then those it is worked out from. */
function placesOf({
  way: { operation, result, first, more = [], second, at, isSinceBefore },
  line,
}: Asked): readonly [Place, ...Place[]] | undefined {
  const before = operation === "opgeteld" ? first.spots.slice(0, line) : [];
  const [own, ...others] = [
    result.spots[line],
    first.spots[operation === "aansluiting" ? line - 1 : line],
    ...more.map(({ spots }) => spots[line]),
    ...second.map(({ spots }) => spots[isSinceBefore === true ? line - 1 : (at ?? line)]),
    ...(operation === "cumulatief" ? [result.spots[line - 1]] : before),
  ];
  // A part is divided by itself and the rest.
  return own && [own, ...new Set(others.filter((spot) => spot !== undefined))];
}

/** The same reckoning with other things than figures: with the cells they stand in. */
const workingOf =
  (table: Table, { way, line }: Asked): Working =>
  (figureAt, arithmetic) => {
    const read = (strand: Strand, at: number) => {
      const spot = strand.spots[at];
      const figure = spot && figureAt(spot);
      return figure && hasFactors(way) && isShare(table, spot) ? arithmetic.scale(figure, 0.01) : figure;
    };
    return workOut(way, line, read, arithmetic);
  };

/** Percentages, marks and indices are rounded, and their difference may be that of what they were. */
const SMALL = 100;

function isOfSmall(table: Table, { operation, first, second, isSinceBefore }: Way, line: number): boolean {
  if (operation !== "verschil" || isSinceBefore === true) return false;
  return [first, ...second].every(({ spots }) => {
    const spot = spots[line];
    const value = spot && table.cell(spot.series, spot.moment).value;
    return value !== undefined && compare(value, 0) >= 0 && compare(value, SMALL) < 0;
  });
}

/** One more or less in the last digit of what was rounded, or in the amounts it is made of, is no slip in a sum. */
function severityOf(table: Table, { way, line }: Asked, found: Exact, right: Interval): Severity | undefined {
  const own = way.result.spots[line];
  const mayBeRounded = isRounded(way) || own?.series.facets.unit === "euro" || isOfSmall(table, way, line);
  if (!own || way.operation === "aansluiting" || !mayBeRounded) return undefined;
  const step = printedStep(table.cell(own.series, own.moment));
  return outcomeOf(roundedTo(found, times(step, 2)), "=", right) === "schending" ? undefined : "afronding";
}

/** Whether an average lies between the figures that it is of: by some weights it may then be right. */
function mayBeWeighed(table: Table, { first, second }: Way, line: number, found: Exact): boolean {
  const values = [first, ...second].flatMap(({ spots }) => {
    const spot = spots[line];
    return (spot && table.cell(spot.series, spot.moment).value) ?? [];
  });
  return values.some((one) => compare(one, found) <= 0) && values.some((one) => compare(one, found) >= 0);
}

/** Income and cost fall short in opposite ways, and of a difference in money often the size alone is told. */
const isMoney = ({ series: { facets } }: Spot): boolean =>
  facets.unit === "euro" || ["lasten", "baten", "saldo"].includes(facets.role ?? "");

/** Of how many lines a difference has the sign that its figures give, and of how many the other one. */
function signsOf(table: Table, asked: Asked): { readonly right: number; readonly turned: number } {
  let [right, turned] = [0, 0];
  for (const line of asked.way.result.spots.keys()) {
    const sides = sidesOf(table, { ...asked, line });
    const [found, worked] = [sides?.left.point, sides?.right.point];
    if (found === undefined || worked === undefined) continue;
    const sign = compare(found, 0) * compare(worked, 0);
    if (sign > 0) right++;
    else if (sign < 0) turned++;
  }
  return { right, turned };
}

/** A decrease that stands there as an increase, between columns that are times, where most others have the right sign. */
function isSignForgotten(table: Table, asked: Asked): boolean {
  const { way, line } = asked;
  const own = way.result.spots[line];
  const areTimes = [way.first, ...way.second].every(({ kind }) => kind !== undefined);
  if (!own || !areTimes || isMoney(own)) return false;
  const { right, turned } = signsOf(table, asked);
  return right > 1 && turned < right;
}

/** Whether all others have the sign that their figures give, so that this one has the wrong sign, or a minus too many. */
function isOnlyOneTurned(table: Table, asked: Asked): boolean {
  const { right, turned } = signsOf(table, asked);
  return right > 1 && turned === 1;
}

const nameOf = ({ name, group }: Strand): string => plainText(lineName({ label: name, group }));

/** Whether a figure is what one way makes of the others; undefined where that cannot be told. */
export function judgeWay(table: Table, asked: Asked): Observation | undefined {
  const { way, line, across } = asked;
  const [places, sides] = [placesOf(asked), sidesOf(table, asked)];
  if (!places || !sides) return undefined;
  const { left, right } = sides;
  const [found, worked] = [left.point, right.point];
  if (found === undefined || worked === undefined) return undefined;
  const isTurned = isUnsigned(way) && compare(found, 0) * compare(worked, 0) < 0;
  const [size, other] = isUnsigned(way) ? [absolute(left), absolute(right)] : [left, right];
  const outcome = outcomeOf(size, "=", other);
  const isOtherWay = isTurned && !isOnlyOneTurned(table, asked);
  const expected = isOtherWay ? negate(worked) : worked;
  const again = (changed: Table): Observation | undefined => judgeWay(changed, asked);
  const seen = { places, outcome, found, expected, again, working: workingOf(table, asked) };
  if (outcome !== "schending") {
    if (!isTurned || !isSignForgotten(table, asked)) return { ...seen, text: "" };
    const text = `${nameOf(way.result)}, ${plainText(across[line]?.name ?? "")}: ${sumText(table, way, line)} = ${numberText(worked)}, er staat ${numberText(found)}. Is de min vergeten?`;
    return { ...seen, outcome: "signaal", expected: worked, text };
  }
  const severity = severityOf(table, asked, size.point ?? found, other);
  const [only] = way.second;
  const shown = isOtherWay && only && way.operation === "verschil" ? { ...way, first: only, second: [way.first] } : way;
  const name = `${nameOf(way.result)}, ${plainText(across[line]?.name ?? "")}`;
  const [wanted, stands] = apartText(expected, found);
  const text = `${name}: ${sumText(table, shown, line)} = ${wanted}, er staat ${stands}.`;
  if (way.operation === "gemiddelde" && mayBeWeighed(table, way, line, found)) {
    // By numbers that the table does not show it comes near to this one.
    if (severity === "afronding") return { ...seen, outcome: "klopt binnen afronding", text: "" };
    return { ...seen, outcome: "signaal", text: `${text} Is het een gewogen gemiddelde, zet dat er dan bij.` };
  }
  return { ...seen, severity, text };
}
