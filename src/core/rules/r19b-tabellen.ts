import { numberText } from "../findings/number-text.ts";
import { placed } from "../findings/placed.ts";
import { compare, type Exact } from "../interval/exact.ts";
import { add, type Interval, outcomeOf, pointOf } from "../interval/interval.ts";
import { plainText } from "../reading/normalise.ts";
import { isOfRatios } from "../tables/relations/additive.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import type { Observation, Place } from "./observation.ts";
import { valuesAt } from "./rates.ts";
import { observingRule } from "./rule.ts";
import { seeTotalOfBlocks } from "./summed/blocks.ts";
import { linesSummed, type SeenFigure } from "./summed/lines.ts";
import { askedOnceOfMore } from "./summed/more-than-parts.ts";
import type { Sum } from "./summed/sheets.ts";
import { sumsAmong } from "./summed/tables.ts";
import { sameIn } from "./summed/table-form.ts";
import { severityOfSum } from "./sum-of-amounts.ts";
import { AMOUNTS, SUM_OF_PARTS } from "./tolerance.ts";

/** Of more tables only the first are written out. */
const MOST_PARTS = 6;

const known = new WeakMap<readonly Table[], ReadonlyMap<Table, readonly Sum[]>>();

function sumsOf(table: Table, tables: readonly Table[]): readonly Sum[] {
  let sums = known.get(tables);
  if (!sums) known.set(tables, (sums = sumsAmong(tables)));
  return sums.get(table) ?? [];
}

/** Counts and amounts add up over gemeenten; averages, shares and prices do not. */
const isAdditive = ({ facets: { unit, statistic } }: Series): boolean => unit !== "procent" && statistic === undefined;

const valueAt = ({ table, series, moment }: Place): Interval | undefined => table && valuesAt(table, series, moment);

const largestOf = (values: readonly Exact[]): Exact =>
  values.reduce((largest, value) => (compare(value, largest) > 0 ? value : largest), values[0] ?? 0);

function seeFigure({ whole, parts }: Sum, series: Series, moment: Moment): readonly SeenFigure[] {
  const own: Place = { table: whole, series, moment };
  const others = parts.flatMap(({ table }) => sameIn(table, whole, series, moment) ?? []);
  const [stated, ...added] = [own, ...others].map(valueAt);
  const points = added.flatMap((one) => one?.point ?? []);
  if (stated?.point === undefined || points.length < parts.length) return [];
  const sum = added.flatMap((one) => one ?? []).reduce(add, pointOf(0));
  const { unit } = series.facets;
  const [stands, wanted] = [stated.point, sum.point].map((value) =>
    value === undefined ? "" : numberText(value, unit),
  );
  const named = parts.map(({ name }, index) => `${plainText(name)} (${numberText(points[index] ?? 0, unit)})`);
  const terms = named.length > MOST_PARTS ? `de ${String(named.length)} andere` : named.join(" + ");
  const text = `${placed(plainText(series.label), moment)}: ${terms} = ${String(wanted)}, er staat ${String(stands)}.`;
  const outcome = outcomeOf(stated, "=", sum);
  const largest = largestOf(points);
  const severity = severityOfSum(own, others);
  return [{ places: [own, ...others], outcome, severity, found: stated.point, expected: sum.point, text, largest }];
}

function seeSum(sum: Sum): readonly Observation[] {
  const { series, moments } = sum.whole;
  const lines = series.filter(isAdditive).map((one) => ({
    series: one,
    seen: moments.flatMap((moment) => (isOfRatios(moment) ? [] : seeFigure(sum, one, moment))),
  }));
  return askedOnceOfMore(linesSummed(sum, lines).flatMap(({ seen }) => seen));
}

/** What the first reading shows by which its figures are sums. */
function seeWhole(table: Table, tables: readonly Table[]): readonly Observation[] {
  for (const sum of sumsOf(table, tables)) {
    const seen = seeSum(sum);
    if (seen.length > 0) return seen;
  }
  return [];
}

export const tabellen = observingRule({
  id: "SD-R19b",
  name: "Tabel van het totaal is de som van de tabellen",
  mustHold: ["totaal = som van de tabellen, op elke regel en in elke kolom"],
  looksFor:
    "Tabellen met dezelfde regels en kolommen, per gemeente, wijk of team, en één die Totaal, Regio of Samen heet. Op één blad of elk op een eigen blad. Of een blad per kwartaal of maand en een blad voor het jaar. De meeste cijfers van een regel moeten laten zien dat die ene de som is. Wie in twee teams of kwartalen kan meetellen, telt in het totaal één keer: zo'n regel is daarom niet snel fout. Ook een totaal onder tabellen die elk hun eigen totaal hebben, is daarvan de som. Is het totaal in één kolom op elke regel meer, dan vraagt de controle of er een tabel ontbreekt.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 604-606",
  why: "Wat de gemeenten samen hebben, is de som van wat elk van hen heeft. Wat in een jaar gebeurt, gebeurt in een van de kwartalen.",
  tolerance: `${SUM_OF_PARTS} ${AMOUNTS}`,
  observe: (table, tables) => [...seeWhole(table, tables), ...seeTotalOfBlocks(table, tables)],
  examples: {
    klopt: `
      Dordrecht    | 2022 | 2023
      Begeleiding  | 100  | 110
      Dagbesteding | 50   | 55

      Zwijndrecht  | 2022 | 2023
      Begeleiding  | 40   | 44
      Dagbesteding | 20   | 25

      Totaal       | 2022 | 2023
      Begeleiding  | 140  | 154
      Dagbesteding | 70   | 80
    `,
    schending: `
      Dordrecht    | 2022 | 2023 | 2024
      Begeleiding  | 100  | 110  | 112
      Dagbesteding | 50   | 55   | 58

      Zwijndrecht  | 2022 | 2023 | 2024
      Begeleiding  | 40   | 44   | 47
      Dagbesteding | 20   | 25   | 26

      Totaal       | 2022 | 2023 | 2024
      Begeleiding  | 140  | 154  | 159
      Dagbesteding | 70   | 85   | 84
    `,
    nietToetsbaar: `
      Dordrecht    | 2022 | 2023 | 2024
      Begeleiding  | 100  | 110  | 112
      Dagbesteding | 50   | 55   | 58

      Zwijndrecht  | 2022 | 2023 | 2024
      Begeleiding  | 40   | 44   | 47
      Dagbesteding | 20   | 25   | 26

      Totaal       | 2022 | 2023 | 2024
      Begeleiding  | 140  | 154  | 159
      Dagbesteding | 70   | nb   | 84
    `,
  },
});
