import { add, divide, outcomeOf, pointOf, roundedTo } from "../interval/interval.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { findWays } from "../tables/worked-out/find.ts";
import { strandsOf } from "../tables/worked-out/strands.ts";
import { isQuotient, type Operation } from "../tables/worked-out/way.ts";
import { workingsOf } from "../vocabulary/workings.ts";
import type { Observation, Observe } from "./observation.ts";
import { printedStep } from "./rates.ts";
import { type Asked, judgeWay } from "./worked-out.ts";

interface AskedAlong extends Asked {
  readonly isRow: boolean;
}

/** Every figure that is worked out, with the ways to do so: along its column, and along its row. */
function askedOf(table: Table): readonly (readonly AskedAlong[])[] {
  const { rows, columns } = strandsOf(table);
  const bySeries = new Map<Series, Map<Moment, AskedAlong[]>>();
  for (const way of findWays(table)) {
    const isRow = rows.includes(way.result);
    for (const [line, spot] of way.result.spots.entries()) {
      if (!spot || table.cell(spot.series, spot.moment).value === undefined) continue;
      const inSeries = bySeries.get(spot.series) ?? new Map<Moment, AskedAlong[]>();
      bySeries.set(spot.series, inSeries);
      const asked = { way, line, across: isRow ? columns : rows, isRow };
      inSeries.set(spot.moment, [...(inSeries.get(spot.moment) ?? []), asked]);
    }
  }
  return [...bySeries.values()].flatMap((inSeries) => [...inSeries.values()]);
}

/** The sum or average of the figures above or beside it: below ratios people put either. */
function isOfTheOthers(table: Table, { way: { result }, line, across }: Asked): boolean {
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
  if (!own || found === undefined || others.length === 0) return false;
  const printed = roundedTo(found, printedStep(table.cell(own.series, own.moment)));
  const sum = others.reduce(add, pointOf(0));
  return [sum, divide(sum, pointOf(others.length))].some((one) => outcomeOf(printed, "=", one) !== "schending");
}

/** Whether a strand may well be something else in this line: a difference of shares, an average of averages. */
function mayBeElse(table: Table, asked: AskedAlong): boolean {
  const { way, line, across, isRow } = asked;
  const crossing = across[line];
  const spot = way.result.spots[line];
  if (!crossing || !spot) return true;
  const said = workingsOf(crossing.name);
  if (said.includes("verhouding") || (isRow && said.includes("verschil"))) return true;
  const isShare = (table.cell(spot.series, spot.moment).unit ?? spot.series.facets.unit) === "procent";
  if (way.operation === "verschil") return isShare;
  if (!crossing.isWhole) return false;
  return isQuotient(way) ? isOfTheOthers(table, asked) : true;
}

/** A percentage beside its count, of which the table has the whole: rules that go by words speak of those. */
function isLeftToRates({ rates, totals }: Table, { way, line }: Asked): boolean {
  const own = way.result.spots[line]?.series;
  return rates.some(
    ({ rate, count, denominator }) =>
      rate === own && (denominator !== undefined || totals.some(({ parts }) => parts.includes(count))),
  );
}

/** What is to be said of one figure: that it is right, or that none of the ways that its table shows makes it so. */
function judgedByAll(
  table: Table,
  ways: readonly AskedAlong[],
): { readonly operation: Operation; readonly seen: Observation } | undefined {
  const judgements = ways.flatMap((asked) => {
    const seen = judgeWay(table, asked);
    return seen ? [{ asked, operation: asked.way.operation, seen }] : [];
  });
  const right = judgements.find(({ seen }) => seen.outcome !== "schending");
  if (right) return right;
  const [wrong] = judgements;
  if (!wrong || ways.some((asked) => mayBeElse(table, asked)) || isLeftToRates(table, wrong.asked)) return undefined;
  return wrong;
}

/** Looks at the figures of a table that are worked out in one of these ways. */
export function seeWorkedOut(...operations: readonly Operation[]): Observe {
  return (table) =>
    askedOf(table).flatMap((ways) => {
      const told = judgedByAll(table, ways);
      return told && operations.includes(told.operation) ? [told.seen] : [];
    });
}
