import { add, compare, divide, type Exact, multiply, negate, roundTo, roundToMultiple } from "../interval/exact.ts";
import { numberText } from "../findings/number-text.ts";
import type { Table } from "../tables/table.ts";
import { saysOwnAges } from "../vocabulary/help-words.ts";
import type { Observation } from "./observation.ts";
import { areOfKinds, pairsOfOneBase } from "./one-population.ts";
import {
  type Denominators,
  denominatorsOf,
  type Pair,
  pairText,
  placesOf,
  placesOfBounds,
  rateAt,
  valuesAt,
} from "./rates.ts";

/** A bound as a number of persons. */
export const persons = (bound: Exact): Exact => roundTo(bound, 0);

const isPossible = ({ low, high }: Denominators): boolean => compare(low, high) <= 0;

/** The line without which the others allow one denominator, and what they allow; undefined when it may be either. */
function culprit(pairs: readonly Pair[], found: Denominators): { pair: Pair; others: Denominators } | undefined {
  const suspects = [found.from, found.to].flatMap((pair) => {
    const rest = pairs.filter((one) => one !== pair);
    const others = denominatorsOf(found.table, rest);
    return others && others.lines > 1 && isPossible(others) ? [{ pair, others }] : [];
  });
  return suspects.length === 1 ? suspects[0] : undefined;
}

/** So many lines do not agree on one number of persons by chance. */
const BEYOND_CHANCE = 4;

/** "De andere regels passen bij 25.857 tot 32.714 inwoners: dan hoort bij 155 een 5." */
function advice({ pair, others }: { pair: Pair; others: Denominators }): string {
  const { table, low, high } = others;
  const [count, printed] = [valuesAt(table, pair.count, pair.moment), rateAt(table, pair, pair.moment)];
  const unit = add(printed.high ?? 0, negate(printed.low ?? 0));
  const at = (number: Exact | undefined, denominator: Exact): Exact =>
    roundToMultiple(divide(multiply(number ?? 0, pair.base.per), denominator) ?? 0, unit);
  const [least, most] = [at(count.low, high), at(count.high, low)];
  const fits = `De andere regels passen bij ${numberText(persons(low))} tot ${numberText(persons(high))} ${pair.base.of}`;
  if (compare(least, most) !== 0 || count.point === undefined) return `${fits}.`;
  return `${fits}: dan hoort bij ${numberText(count.point)} een ${numberText(least)}.`;
}

function contradiction(pairs: readonly Pair[], found: Denominators): Pick<Observation, "places" | "text"> {
  const { table, low, high, from, to } = found;
  const guilty = culprit(pairs, found);
  const [first, second] = guilty?.pair === to ? [to, from] : [from, to];
  const of = from.base.of;
  const says = (pair: Pair): string => {
    const bound = pair === from ? `ten minste ${numberText(persons(low))}` : `ten hoogste ${numberText(persons(high))}`;
    return `${pairText(table, pair)} kan alleen bij ${bound} ${of}`;
  };
  const text = `${first.title}: ${says(first)}, maar ${second.name}: ${says(second)}.`;
  return {
    places: [...placesOf(table, first), ...placesOf(table, second)],
    text: guilty ? `${text} ${advice(guilty)}` : text,
  };
}

/** Whether one of the bounds may be of persons of another age than the other, which no name or note says. */
const hasOtherAges = ({ from, to }: Denominators): boolean =>
  !/\d/.test(from.base.of) && saysOwnAges(from.name) !== saysOwnAges(to.name);

/** Whether all of these can have been worked out on one number of persons. */
function together(table: Table, pairs: readonly Pair[]): readonly Observation[] {
  const found = denominatorsOf(table, pairs);
  // Of one line alone every denominator in its range will do.
  if (!found || found.lines < 2) return [];
  const sides = { found: persons(found.low), operator: "<=", expected: persons(found.high) } as const;
  if (isPossible(found)) return [{ ...sides, places: placesOfBounds(found), outcome: "klopt", text: "" }];
  const isBorneOut = (culprit(pairs, found)?.others.lines ?? 0) >= BEYOND_CHANCE;
  if (!isBorneOut && (hasOtherAges(found) || !areOfKinds(pairs.map(({ name }) => name)))) return [];
  return [{ ...sides, ...contradiction(pairs, found), outcome: "schending" }];
}

/** Per column, or per pair of columns, whether all lines with a rate per so many of the same can have been worked out on one number of it. */
export function oneDenominator(table: Table, isAsked: (per: number) => boolean): readonly Observation[] {
  return pairsOfOneBase(table)
    .filter(([first]) => first !== undefined && isAsked(first.base.per))
    .flatMap((pairs) => together(table, pairs));
}
