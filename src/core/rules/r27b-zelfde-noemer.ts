import { compare } from "../interval/exact.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import type { Rate, Table } from "../tables/table.ts";
import type { Observation } from "./observation.ts";
import { persons } from "./one-denominator.ts";
import { type Denominators, denominatorsOf, openBases, pairsAt, placesOf, placesOfBounds } from "./rates.ts";
import { observingRule } from "./rule.ts";
import { hasSamePopulation, sameColumn } from "./same-population.ts";
import { DENOMINATOR } from "./tolerance.ts";

/** The lines of a table with a rate per the same as those of another. */
function alike(table: Table, { base }: Rate): readonly Rate[] {
  return openBases(table).find(([first]) => first?.base.of === base.of && first.base.per === base.per) ?? [];
}

/** Of a table that contradicts itself: the numbers between what its lines ask for, one of which would be meant. */
function spread(range: Denominators): Denominators {
  const { low, high, from, to } = range;
  return compare(low, high) <= 0 ? range : { ...range, low: high, high: low, from: to, to: from };
}

/** What the table with the highest lower bound and the one with the lowest upper bound leave to each other. */
function together(ranges: readonly Denominators[]): readonly Observation[] {
  const [least] = [...ranges].sort((a, b) => compare(b.low, a.low));
  const [most] = [...ranges].sort((a, b) => compare(a.high, b.high));
  const [first, ...others] = ranges.flatMap(placesOfBounds);
  if (!least || !most || !first) return [];
  const sides = { found: persons(least.low), operator: "<=", expected: persons(most.high) } as const;
  if (compare(least.low, most.high) <= 0) {
    return [{ ...sides, places: [first, ...others], outcome: "klopt", text: "" }];
  }
  const low = {
    cells: placesOf(least.table, least.from),
    title: plainText(least.table.title),
    bound: `ten minste ${numberText(persons(least.low))}`,
  };
  const high = {
    cells: placesOf(most.table, most.to),
    title: plainText(most.table.title),
    bound: `ten hoogste ${numberText(persons(most.high))}`,
  };
  const [one, other] = ranges.indexOf(least) < ranges.indexOf(most) ? [low, high] : [high, low];
  const header = plainText(least.from.moment.header);
  const text = `${header}: de cijfers van «${one.title}» horen bij ${one.bound} ${least.from.base.of}, die van «${other.title}» bij ${other.bound}. Volgens de toelichting is het dezelfde groep.`;
  return [{ ...sides, places: [...one.cells, ...other.cells], outcome: "schending", text }];
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
        const range = column && denominatorsOf(other, pairsAt(alike(other, sample), column));
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
  mustHold: ["noemer volgens de ene tabel = noemer volgens de andere"],
  looksFor:
    "Tabellen van dezelfde periode met percentages van dezelfde groep, volgens hun toelichting. De noemers die zij toelaten moeten elkaar raken.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 491",
  why: "Het aantal jongeren van een gemeente is in elke tabel van die periode hetzelfde.",
  tolerance: DENOMINATOR,
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
    nietToetsbaar: `
      Trajecten, 2016 | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                      | aantal    | %         | aantal      | %
      begonnen        | 1490      | nb      | 355         | nb
      beëindigd       | 985       | nb      | 205         | nb
      Toelichting: % van alle jongeren tot 18 jaar. De cijfers zijn afgerond op vijftallen.

      ${SECOND}
    `,
  },
});
