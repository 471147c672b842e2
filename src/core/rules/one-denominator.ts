import { placed } from "../findings/placed.ts";
import { add, compare, divide, type Exact, multiply, negate, roundTo, roundToMultiple } from "../interval/exact.ts";
import { numberText } from "../findings/number-text.ts";
import type { Rate, Table } from "../tables/table.ts";
import type { Observation } from "./observation.ts";
import {
  type Denominators,
  denominatorsOf,
  nameOf,
  openBases,
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
function culprit(rates: readonly Rate[], found: Denominators): { rate: Rate; others: Denominators } | undefined {
  const suspects = [found.from, found.to].flatMap((rate) => {
    const rest = rates.filter((one) => one !== rate);
    const others = denominatorsOf(found.table, rest, found.moment);
    return others && others.lines > 1 && isPossible(others) ? [{ rate, others }] : [];
  });
  return suspects.length === 1 ? suspects[0] : undefined;
}

/** "De andere regels passen bij 25.857 tot 32.714 inwoners: dan hoort bij 155 een 5." */
function advice({ rate, others }: { rate: Rate; others: Denominators }): string {
  const { table, moment, low, high } = others;
  const [count, printed] = [valuesAt(table, rate.count, moment), rateAt(table, rate, moment)];
  const unit = add(printed.high ?? 0, negate(printed.low ?? 0));
  const at = (number: Exact | undefined, denominator: Exact): Exact =>
    roundToMultiple(divide(multiply(number ?? 0, rate.base.per), denominator) ?? 0, unit);
  const [least, most] = [at(count.low, high), at(count.high, low)];
  const fits = `De andere regels passen bij ${numberText(persons(low))} tot ${numberText(persons(high))} ${rate.base.of}`;
  if (compare(least, most) !== 0 || count.point === undefined) return `${fits}.`;
  return `${fits}: dan hoort bij ${numberText(count.point)} een ${numberText(least)}.`;
}

function contradiction(rates: readonly Rate[], found: Denominators): Pick<Observation, "places" | "text"> {
  const { table, moment, low, high, from, to } = found;
  const guilty = culprit(rates, found);
  const [first, second] = guilty?.rate === to ? [to, from] : [from, to];
  const of = from.base.of;
  const says = (rate: Rate): string => {
    const bound = rate === from ? `ten minste ${numberText(persons(low))}` : `ten hoogste ${numberText(persons(high))}`;
    return `${pairText(table, rate, moment)} kan alleen bij ${bound} ${of}`;
  };
  const text = `${placed(nameOf(first.rate), moment)}: ${says(first)}, maar ${nameOf(second.rate)}: ${says(second)}.`;
  return {
    places: [...placesOf(table, first, moment), ...placesOf(table, second, moment)],
    text: guilty ? `${text} ${advice(guilty)}` : text,
  };
}

/** Per column: whether all lines with a rate per so many of the same thing can have been worked out on one number of it. */
export function oneDenominator(table: Table, per: number): readonly Observation[] {
  return openBases(table)
    .filter(([first]) => first?.base.per === per)
    .flatMap((rates) =>
      table.moments.flatMap((moment): readonly Observation[] => {
        const found = denominatorsOf(table, rates, moment);
        // Of one line alone every denominator in its range will do.
        if (!found || found.lines < 2) return [];
        const sides = { found: persons(found.low), operator: "<=", expected: persons(found.high) } as const;
        if (isPossible(found)) return [{ ...sides, places: placesOfBounds(found), outcome: "klopt", text: "" }];
        return [{ ...sides, ...contradiction(rates, found), outcome: "schending" }];
      }),
    );
}
