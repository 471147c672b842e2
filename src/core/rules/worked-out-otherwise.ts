import { absolute, add as sum, compare, subtract } from "../interval/exact.ts";
import { add, divide, type Interval, outcomeOf, pointOf, roundedTo } from "../interval/interval.ts";
import { printedStep } from "../reading/read-cell.ts";
import type { Table } from "../tables/table.ts";
import { addedUpOverTime, isOfAllPeriods } from "../tables/worked-out/over-time.ts";
import type { Strand } from "../tables/worked-out/strands.ts";
import { elseAcross, isQuotient, isRunning, type Way } from "../tables/worked-out/way.ts";
import { saysPersons, saysTotal } from "../vocabulary/line-words.ts";
import { saysWhatIsLeft } from "../vocabulary/balance-words.ts";
import type { Asked } from "./worked-out-sides.ts";

export interface AskedAlong extends Asked {
  readonly isRow: boolean;
  /** The strands beside the one it stands in. */
  readonly along: readonly Strand[];
}

/** What a figure may be of those above or beside it instead: below ratios people put either. */
type OfOthers = "som" | "gemiddelde" | undefined;

function ofTheOthers(table: Table, { way: { result }, line, across }: Asked): OfOthers {
  const valueAt = (at: number) => {
    const spot = result.spots[at];
    return spot && table.cell(spot.series, spot.moment).value;
  };
  const own = result.spots[line];
  const found = valueAt(line);
  const others = across.flatMap(({ isWhole }, at) => {
    const value = at === line || isWhole ? undefined : valueAt(at);
    return value === undefined ? [] : [pointOf(value)];
  });
  if (!own || found === undefined || others.length === 0) return undefined;
  const printed = roundedTo(found, printedStep(table.cell(own.series, own.moment)));
  const sum = others.reduce(add, pointOf(0));
  const isThat = (one: Interval): boolean => outcomeOf(printed, "=", one) !== "schending";
  return isThat(sum) ? "som" : isThat(divide(sum, pointOf(others.length))) ? "gemiddelde" : undefined;
}

const SAYS_AVERAGE = /\bgem(?:iddelde?)?\b/i;

/**
 * The plain average of percentages in a line "Totaal", where its own figures give another: large gemeenten count as
 * much as small ones then.
 */
export function isPlainAverage(table: Table, asked: AskedAlong): boolean {
  const { way, across, line } = asked;
  const name = across[line]?.name ?? "";
  // "Totaal / gemiddeld" says what it is.
  const saysIt = saysTotal(name) && !SAYS_AVERAGE.test(name);
  return way.operation === "verhouding" && way.at === undefined && saysIt && ofTheOthers(table, asked) === "gemiddelde";
}

const isShareAt = (table: Table, { spots }: Strand, line: number): boolean => {
  const spot = spots[line];
  return spot !== undefined && (table.cell(spot.series, spot.moment).unit ?? spot.series.facets.unit) === "procent";
};

/** Asked of every figure that is off. */
const ofShares = new WeakMap<Strand, boolean>();

/** Whether the figures of a strand are percentages. */
function isOfShares(table: Table, strand: Strand): boolean {
  const known = ofShares.get(strand) ?? strand.spots.some((_, line) => isShareAt(table, strand, line));
  ofShares.set(strand, known);
  return known;
}

/** "Restant: 0" where more was spent than there was: what is left is never less than nothing. */
function isNothingLeft(table: Table, { way, line }: Asked): boolean {
  const { operation, result, first, second } = way;
  const [left, from, taken] = [result, first, second[0]].map((strand) => {
    const spot = strand?.spots[line];
    return spot && table.cell(spot.series, spot.moment).value;
  });
  if (operation !== "verschil" || !saysWhatIsLeft(result.name)) return false;
  if (left === undefined || from === undefined || taken === undefined) return false;
  return compare(left, 0) === 0 && compare(from, taken) < 0;
}

/** Whether a line of a column lacks one of the figures of a way and states another: in the total it may count or not. */
function isHalfStated(table: Table, { way, across }: AskedAlong): boolean {
  const strands = [way.result, way.first, ...(way.more ?? []), ...way.second];
  return across.some(({ isWhole }, line) => {
    if (isWhole) return false;
    const stated = strands.filter(({ spots }) => {
      const spot = spots[line];
      return spot && table.cell(spot.series, spot.moment).value !== undefined;
    });
    return stated.length > 0 && stated.length < strands.length;
  });
}

/** Whether a strand may well be something else in this line: a difference of shares, an average of averages. */
export function mayBeElse(table: Table, asked: AskedAlong): boolean {
  const { way, line, across, isRow } = asked;
  const crossing = across[line];
  const spot = way.result.spots[line];
  if (!crossing || !spot) return true;
  if (elseAcross(across, isRow, way).has(line) || isNothingLeft(table, asked)) return true;
  if (crossing.isWhole && !isRunning(way) && isHalfStated(table, asked)) return true;
  if (isOfAllPeriods(way) && !addedUpOverTime(table, way).has(spot.series)) return true;
  if (way.operation === "verschil") {
    const isShare = isShareAt(table, way.result, line);
    // Points between percentages may be plain numbers, in all lines alike; a percentage of counts is a change.
    return isShare !== isOfShares(table, way.result) || (isShare && !isShareAt(table, way.first, line));
  }
  // What runs up from the first line on begins with that.
  if (way.operation === "opgeteld" && line === 0) return false;
  if (isRunning(way)) return crossing.isWhole || across[line - 1]?.span !== crossing.span;
  // Who came before may come again.
  if (way.operation === "optelling" && way.second.length === 1 && saysPersons(crossing.name)) return true;
  // The average of totals is the total of averages.
  if (!crossing.isWhole || way.operation === "optelling" || way.operation === "gemiddelde") return false;
  return isQuotient(way) ? ofTheOthers(table, asked) !== undefined && !isPlainAverage(table, asked) : true;
}

/** Asked of every figure that is off, and the same for all figures of a way. */
const withThird = new WeakMap<Way, boolean>();

/**
 * Whether what a difference lacks stands beside it, in every line: "Budget, besteed, restant, over te hevelen", of which the
 * last is mostly nought; of a balance it may come on top as well.
 */
export function isThirdTaken(table: Table, { way, along }: AskedAlong): boolean {
  let isTaken = withThird.get(way);
  if (isTaken === undefined) withThird.set(way, (isTaken = hasThird(table, way, along)));
  return isTaken;
}

function hasThird(
  table: Table,
  { operation, result, first, second: [second] }: Way,
  along: readonly Strand[],
): boolean {
  if (operation !== "verschil" || !second) return false;
  const valueOf = ({ spots }: Strand, line: number) => {
    const spot = spots[line];
    return spot && table.cell(spot.series, spot.moment).value;
  };
  const lines = [...result.spots.keys()].filter((line) => valueOf(result, line) !== undefined);
  const isThird = (third: Strand, isAdded: boolean): boolean =>
    lines.some((line) => compare(valueOf(third, line) ?? 0, 0) !== 0) &&
    lines.every((line) => {
      const [found, from, taken] = [result, first, second].map((one) => valueOf(one, line));
      if (found === undefined || from === undefined || taken === undefined) return true;
      const [left, other] = [subtract(from, taken), valueOf(third, line) ?? 0];
      return compare(absolute(isAdded ? sum(left, other) : subtract(left, other)), absolute(found)) === 0;
    });
  return along.some(
    (one) =>
      one !== result && one !== first && one !== second && [false, true].some((isAdded) => isThird(one, isAdded)),
  );
}

/** A percentage beside its count, of which the table has the whole: rules that go by words speak of those. */
export function isLeftToRates({ rates, totals }: Table, { way, line }: Asked): boolean {
  const own = way.result.spots[line]?.series;
  return rates.some(
    ({ rate, count, denominator }) =>
      rate === own && (denominator !== undefined || totals.some(({ parts }) => parts.includes(count))),
  );
}
