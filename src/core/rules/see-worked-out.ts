import { compare } from "../interval/exact.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import { findWays, type WorkedOut } from "../tables/worked-out/find.ts";
import type { Operation } from "../tables/worked-out/way.ts";
import { heedAgreement } from "./agreed-apart.ts";
import type { Observation, Observe } from "./observation.ts";
import { totalsOfPrices } from "./totals-of-prices.ts";
import { judgeWay, placesOf, type Seen } from "./worked-out.ts";
import { type AskedAlong, isLeftToRates, isPlainAverage, isThirdTaken, mayBeElse } from "./worked-out-otherwise.ts";

/** Every figure that is worked out, with the ways to do so: along its column, and along its row. */
function askedOf(table: Table, { ways, rows, columns }: WorkedOut): readonly (readonly AskedAlong[])[] {
  if (ways.length === 0) return [];
  const bySeries = new Map<Series, Map<Moment, AskedAlong[]>>();
  const allRows = new Set(rows);
  for (const way of ways) {
    const isRow = allRows.has(way.result);
    for (const [line, spot] of way.result.spots.entries()) {
      if (!spot || table.cell(spot.series, spot.moment).value === undefined) continue;
      const inSeries = bySeries.get(spot.series) ?? new Map<Moment, AskedAlong[]>();
      bySeries.set(spot.series, inSeries);
      const asked = { way, line, across: isRow ? columns : rows, along: isRow ? rows : columns, isRow };
      inSeries.set(spot.moment, [...(inSeries.get(spot.moment) ?? []), asked]);
    }
  }
  return [...bySeries.values()].flatMap((inSeries) => [...inSeries.values()]);
}

/** One way to work out a figure, and what is seen by it. */
interface Judged {
  readonly asked: AskedAlong;
  readonly seen: Seen;
}

const isOfAllBefore = ({ way }: AskedAlong): boolean => way.operation === "opgeteld";

/** All that stands before it is as long to add up as the list is: that is asked where nothing else makes a figure right. */
const inReach = (ways: readonly AskedAlong[]): readonly AskedAlong[] =>
  ways.some(isOfAllBefore) ? [...ways.filter((one) => !isOfAllBefore(one)), ...ways.filter(isOfAllBefore)] : ways;

/** So many figures before it can be looked through. */
const MOST_LOOKED_THROUGH = 39;

/**
 * The way by which a figure is told to be wrong: the best borne out, but not by all of a long list where the figure before it
 * says the same.
 */
function toBeTold(ways: readonly AskedAlong[], off: readonly Judged[]): Judged | undefined {
  const first = ways.flatMap((asked) => off.find((one) => one.asked === asked) ?? [])[0];
  if (!first || !isOfAllBefore(first.asked) || first.asked.line < MOST_LOOKED_THROUGH) return first;
  const { expected = 0 } = first.seen;
  const isSame = ({ seen }: Judged): boolean => seen.expected !== undefined && compare(seen.expected, expected) === 0;
  return off.find((one) => one !== first && isSame(one)) ?? first;
}

/** What is to be said of one figure: that it is right, or that none of the ways that its table shows makes it so. */
function judgedByAll(table: Table, ways: readonly AskedAlong[]): Judged | undefined {
  const off: Judged[] = [];
  for (const asked of inReach(ways)) {
    const seen = judgeWay(table, asked);
    if (!seen) continue;
    if (seen.outcome !== "schending" && seen.outcome !== "signaal") return { asked, seen };
    off.push({ asked, seen });
  }
  const wrong = toBeTold(ways, off);
  if (!wrong || isLeftToRates(table, wrong.asked)) return undefined;
  if (off.some(({ asked }) => mayBeElse(table, asked) || isThirdTaken(table, asked))) return undefined;
  if (!isPlainAverage(table, wrong.asked)) return { ...wrong, seen: heedAgreement(table, wrong.asked, wrong.seen) };
  const text = `${wrong.seen.text} Dat is het gewone gemiddelde: een grote regel telt zwaarder mee dan een kleine.`;
  return { ...wrong, seen: { ...wrong.seen, severity: "waarschuwing", text } };
}

/** What is told of a figure, with all those that it is made from. */
interface Told {
  readonly operation: Operation;
  readonly seen: Observation;
}

function toldBy(table: Table, ways: readonly AskedAlong[]): readonly Told[] {
  const judged = judgedByAll(table, ways);
  const places = judged && placesOf(judged.asked);
  return places ? [{ operation: judged.asked.way.operation, seen: { ...judged.seen, places } }] : [];
}

/** Five rules look at the same figures: those of a table are judged once. */
const known = new WeakMap<Table, readonly Told[]>();

function toldOf(table: Table): readonly Told[] {
  const before = known.get(table);
  if (before) return before;
  const found = findWays(table);
  const told = [...askedOf(table, found).flatMap((ways) => toldBy(table, ways)), ...totalsOfPrices(table, found)];
  known.set(table, told);
  return told;
}

/** Looks at the figures of a table that are worked out in one of these ways. */
export function seeWorkedOut(...operations: readonly Operation[]): Observe {
  return (table) => toldOf(table).flatMap(({ operation, seen }) => (operations.includes(operation) ? [seen] : []));
}
