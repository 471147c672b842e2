import { compare, type Exact } from "../interval/exact.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import type { Rate, Table } from "../tables/table.ts";
import type { Observation } from "./observation.ts";
import { persons } from "./one-denominator.ts";
import { type Denominators, denominatorsOf, openBases, placesOf } from "./rates.ts";
import { observingRule } from "./rule.ts";
import { hasSamePopulation, sameColumn } from "./same-population.ts";

/** The lines of a table with a rate per the same as those of another. */
function alike(table: Table, { base }: Rate): readonly Rate[] {
  return openBases(table).find(([first]) => first?.base.of === base.of && first.base.per === base.per) ?? [];
}

/** Of a table that contradicts itself: the numbers between what its lines ask for, one of which would be meant. */
function spread(range: Denominators): Denominators {
  const { low, high, from, to } = range;
  return compare(low, high) <= 0 ? range : { ...range, low: high, high: low, from: to, to: from };
}

/** One bound of the tables together, and the table it comes from. */
interface Limit {
  readonly bound: Exact;
  readonly rate: Rate;
  readonly range: Denominators;
}

function tightest(limits: readonly Limit[], sign: 1 | -1): Limit | undefined {
  return [...limits].sort((a, b) => sign * compare(a.bound, b.bound))[0];
}

function together(ranges: readonly Denominators[]): readonly Observation[] {
  const from = tightest(
    ranges.map((range) => ({ bound: range.low, rate: range.from, range })),
    -1,
  );
  const to = tightest(
    ranges.map((range) => ({ bound: range.high, rate: range.to, range })),
    1,
  );
  if (!from || !to) return [];
  const sides = { found: persons(from.bound), operator: "<=", expected: persons(to.bound) } as const;
  const [first, ...others] = ranges.flatMap(({ table, moment, from, to }) =>
    [...new Set([from, to])].flatMap((rate) => placesOf(table, rate, moment)),
  );
  if (!first) return [];
  if (compare(from.bound, to.bound) <= 0) {
    return [{ ...sides, places: [first, ...others], outcome: "klopt", text: "" }];
  }
  const [one, other] = ranges.indexOf(from.range) < ranges.indexOf(to.range) ? [from, to] : [to, from];
  const says = (limit: Limit): string => {
    const bound = limit === from ? "ten minste" : "ten hoogste";
    return `${bound} ${numberText(persons(limit.bound))}`;
  };
  const { of } = one.rate.base;
  const text = `${plainText(one.range.moment.header)}: de cijfers van «${plainText(one.range.table.title)}» horen bij ${says(one)} ${of}, die van «${plainText(other.range.table.title)}» bij ${says(other)}. Volgens de toelichting is het dezelfde groep.`;
  const places = [one, other].flatMap(({ range, rate }) => placesOf(range.table, rate, range.moment));
  return [
    {
      ...sides,
      places: [...placesOf(one.range.table, one.rate, one.range.moment), ...places.slice(2)],
      outcome: "schending",
      text,
    },
  ];
}

/** Asked once for all tables with the same base, at the first of them. */
function zelfdeNoemer(table: Table, tables: readonly Table[]): readonly Observation[] {
  return openBases(table).flatMap((rates) => {
    const [sample] = rates;
    if (!sample) return [];
    const alikes = tables.filter((other) => hasSamePopulation(table, other) && alike(other, sample).length > 0);
    if (alikes[0] !== table || alikes.length < 2) return [];
    return table.moments.flatMap((moment) => {
      const ranges = alikes.flatMap((other) => {
        const column = sameColumn(other, moment);
        const range = column && denominatorsOf(other, alike(other, sample), column);
        return range ? [spread(range)] : [];
      });
      return ranges.length < 2 ? [] : together(ranges);
    });
  });
}

const SECOND = `
  Stapeling, 2016  | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                   | aantal    | %         | aantal      | %
  enkel jeugdhulp  | 2150      | '8,5      | 545         | '7,7
  enkel reclassering | 205     | '0,8      | 45          | '0,6
  Toelichting: % van alle jongeren tot 18 jaar. De cijfers zijn afgerond op vijftallen.
`;

export const zelfdeNoemers = observingRule({
  id: "SD-R27b",
  name: "Tabellen over dezelfde groep hebben dezelfde noemer",
  looksFor:
    "Tabellen van dezelfde periode met percentages van dezelfde groep, volgens hun toelichting. De noemers die zij toelaten moeten elkaar raken.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 491",
  why: "Het aantal jongeren van een gemeente is in elke tabel van die periode hetzelfde.",
  observe: zelfdeNoemer,
  examples: {
    klopt: `
      Trajecten, 2016 | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                      | aantal    | %         | aantal      | %
      begonnen        | 1490      | '5,9      | 355         | '5,0
      beëindigd       | 985       | '3,9      | 205         | '2,9
      Toelichting: % van alle jongeren tot 18 jaar. De cijfers zijn afgerond op vijftallen.

      ${SECOND}
    `,
    schending: `
      Trajecten, 2016 | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                      | aantal    | %         | aantal      | %
      begonnen        | 1490      | '9,9      | 355         | '6,0
      beëindigd       | 985       | '6,5      | 205         | '3,5
      Toelichting: % van alle jongeren tot 18 jaar. De cijfers zijn afgerond op vijftallen.

      ${SECOND}
    `,
  },
});
