import { compare, divide, multiply as times } from "../interval/exact.ts";
import { type Interval, multiply, outcomeOf, scale } from "../interval/interval.ts";
import { numberText } from "../findings/number-text.ts";
import { plainText } from "../reading/normalise.ts";
import type { Moment, Rate, Table } from "../tables/table.ts";
import type { Observation } from "./observation.ts";
import { oneDenominator } from "./one-denominator.ts";
import { nameOf, placesOf, rateAt, valuesAt } from "./rates.ts";
import { observingRule } from "./rule.ts";

const notBelowZero = (value: Interval): Interval =>
  value.low !== undefined && compare(value.low, 0) < 0 ? { ...value, low: 0 } : value;

/** Whether a rate is `per` times its count over the figure that the table has for what it is per. */
export function asDivided(table: Table, rate: Rate, moment: Moment): readonly Observation[] {
  const { base, denominator } = rate;
  if (!denominator) return [];
  const [printed, count, whole] = [
    rateAt(table, rate, moment),
    valuesAt(table, rate.count, moment),
    valuesAt(table, denominator, moment),
  ];
  if (printed.point === undefined || count.point === undefined || whole.point === undefined) return [];
  // Multiplied out: a denominator that may have been rounded to nought divides nothing.
  const outcome = outcomeOf(multiply(notBelowZero(printed), notBelowZero(whole)), "=", scale(count, base.per));
  const expected = divide(times(count.point, base.per), whole.point);
  const sum = `${numberText(base.per)} × ${numberText(count.point)} / ${numberText(whole.point)}`;
  const worked = expected === undefined ? sum : `${sum} = ${numberText(expected)}`;
  const text =
    outcome === "schending"
      ? `${nameOf(rate.rate)}, ${plainText(moment.header)}: ${worked}, er staat ${numberText(printed.point)}.`
      : "";
  const places = [...placesOf(table, rate, moment), { table, series: denominator, moment }] as const;
  return [{ places, outcome, found: printed.point, expected, text }];
}

export const perDuizend = observingRule({
  id: "SD-R28",
  name: "Per 1.000",
  looksFor:
    "Een aantal met een verhoudingscijfer per 1.000. Staat in de tabel waarvan het per 1.000 is, dan is het cijfer 1.000 × aantal / dat aantal. Anders moeten alle regels van een kolom bij één aantal passen.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 1647 en 2815-2818",
  why: "Een cijfer per 1.000 maakt gemeenten vergelijkbaar. Dat kan alleen als het op het juiste aantal is berekend.",
  observe: (table) => [
    ...oneDenominator(table, 1000),
    ...table.rates
      .filter(({ base }) => base.per === 1000)
      .flatMap((rate) => table.moments.flatMap((moment) => asDivided(table, rate, moment))),
  ],
  examples: {
    klopt: `
      Voorzieningen     | Dordrecht | Dordrecht             | Papendrecht | Papendrecht
                        | aantal    | per 1.000 huishoudens | aantal      | per 1.000 huishoudens
      participatieplaats | 260      | 67                    | 30          | 60
      beschut werk      | 0         | 0                     | 0           | 0
      huishoudens       | 3880      |                       | 500         |
      Toelichting: de cijfers zijn afgerond op tientallen.
    `,
    schending: `
      Cliënten                | H-I-Ambacht | H-I-Ambacht        | Papendrecht | Papendrecht
                              | aantal      | per 1.000 inwoners | aantal      | per 1.000 inwoners
      ondersteuning thuis     | 155         | 10                 | 225         | 25
      hulp bij het huishouden | 455         | 15                 | 630         | 20
      totaal                  | 570         | 20                 | 790         | 25
      Toelichting: de cijfers zijn afgerond op vijftallen.
    `,
  },
});
