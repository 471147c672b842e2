import { placed } from "../findings/placed.ts";
import { compare, divide, type Exact, multiply, roundTo } from "../interval/exact.ts";
import { add, outcomeOf, pointOf } from "../interval/interval.ts";
import { numberText } from "../findings/number-text.ts";
import { normalise, plainText } from "../reading/normalise.ts";
import { type Base, baseOf, readBases } from "../tables/around/bases.ts";
import type { Moment, Rate, Series, Table } from "../tables/table.ts";
import type { Observation } from "./observation.ts";
import { denominatorsOf, nameOf, notBelowZero, openBases, pairsAt, valuesAt } from "./rates.ts";
import { observingRule } from "./rule.ts";
import { hasSamePopulation, sameColumn } from "./same-population.ts";
import { LAST_DIGIT, ROUNDED } from "./tolerance.ts";

const BOUND_DECIMALS = 3;
const ONLY = /^(?:enkel|alleen|uitsluitend|slechts) /;

/** "jeugdbeschermingsmaatregelen" and "jeugdbescherming (JB)" are that form. */
const formOf = (name: string): string => name.replace(/ ?\([^()]*\)$/, "").replace(/s?maatregel(?:en)?$/, "");

/** "jeugdhulp, jeugdbescherming en jeugdreclassering" is three forms, "enkel jeugdhulp" one. */
const formsIn = (label: string): readonly string[] =>
  normalise(label)
    .replace(ONLY, "")
    .split(/, | en /)
    .map(formOf);

/** Lines that count who has which forms together, every combination once; undefined where that is not what they are. */
function combinations(rates: readonly Rate[]): ReadonlyMap<string, readonly Rate[]> | undefined {
  const sets = rates.map((rate) => ({ rate, forms: formsIn(rate.count.label) }));
  const single = sets.filter(({ forms }) => forms.length === 1);
  const isExclusive = single.every(({ rate }) => ONLY.test(normalise(rate.count.label)));
  const forms = single.flatMap((one) => one.forms);
  const distinct = new Set(sets.map((one) => [...one.forms].sort().join()));
  const isWhole = distinct.size === sets.length && sets.length === 2 ** forms.length - 1;
  if (!isExclusive || !isWhole || forms.length < 2) return undefined;
  if (!sets.every((one) => one.forms.every((form) => forms.includes(form)))) return undefined;
  return new Map(
    forms.map((form) => [form, sets.filter((one) => one.forms.includes(form)).map(({ rate }) => rate)] as const),
  );
}

const isSameBase = (a: Base | undefined, b: Base): boolean => a?.per === b.per && a.of === b.of;

/** What the combinations with a form say of the share of all who have it: the least and the most it can be. */
function shareOf(
  table: Table,
  rates: readonly Rate[],
  having: readonly Rate[],
  moment: Moment,
): { readonly least: Exact; readonly most: Exact } | undefined {
  const [first] = having;
  const denominators = denominatorsOf(table, pairsAt(rates, moment));
  if (!first || !denominators || compare(denominators.low, denominators.high) > 0) return undefined;
  const counts = having.map(({ count }) => notBelowZero(valuesAt(table, count, moment)));
  const { low, high } = counts.reduce(add, pointOf(0));
  if (low === undefined || high === undefined) return undefined;
  const per = first.base.per;
  const least = divide(multiply(low, per), denominators.high);
  const most = divide(multiply(high, per), denominators.low);
  return least === undefined || most === undefined ? undefined : { least, most };
}

/** The share that is printed for a form, against what the combinations of another table leave for it. */
function held(
  table: Table,
  line: Series,
  moment: Moment,
  other: { readonly table: Table; readonly having: readonly Rate[]; readonly column: Moment },
  { least, most }: { readonly least: Exact; readonly most: Exact },
): readonly Observation[] {
  const printed = valuesAt(table, line, moment);
  const found = printed.point;
  if (found === undefined) return [];
  const parts = other.having.map(({ count }) => ({ table: other.table, series: count, moment: other.column }));
  const name = placed(nameOf(line), moment);
  const ask = (operator: "<=" | ">=", bound: Exact, limit: string): Observation => {
    const outcome = outcomeOf(printed, operator, pointOf(bound));
    const expected = roundTo(bound, BOUND_DECIMALS);
    const text =
      outcome === "schending"
        ? `${name}: er staat ${numberText(found)}%, maar de combinaties met ${formsIn(line.label).join(" en ")} in «${plainText(other.table.title)}» geven ${limit} ${numberText(expected)}%.`
        : "";
    return { places: [{ series: line, moment }, ...parts], outcome, found, operator, expected, text };
  };
  return [ask("<=", most, "ten hoogste"), ask(">=", least, "ten minste")];
}

function stapeling(table: Table, tables: readonly Table[]): readonly Observation[] {
  const noted = readBases(table.notes);
  const counted = new Set(table.rates.map(({ rate }) => rate));
  // Shares without a count beside them: those that have one are held against it.
  const shares = table.series.filter((one) => one.facets.unit === "procent" && !counted.has(one));
  if (shares.length === 0) return [];
  return tables
    .filter((other) => other !== table && hasSamePopulation(table, other))
    .flatMap((other) => openBases(other).map((rates) => ({ other, rates, forms: combinations(rates) })))
    .flatMap(({ other, rates, forms }) =>
      shares.flatMap((line) => {
        const form = formOf(normalise(line.label));
        const having = forms?.get(form) ?? [];
        const [first] = having;
        const base = baseOf("%", form, noted);
        if (!first || !isSameBase(base, first.base)) return [];
        return table.moments.flatMap((moment) => {
          const column = sameColumn(other, moment);
          const bounds = column && shareOf(other, rates, having, column);
          return bounds ? held(table, line, moment, { table: other, having, column }, bounds) : [];
        });
      }),
    );
}

export const stapelingPerVorm = observingRule({
  id: "SD-R37b",
  name: "Aandeel per vorm past bij de combinaties",
  mustHold: ["aandeel van een vorm = 100 × som van de combinaties met die vorm / noemer"],
  looksFor:
    "Een percentage per vorm («jeugdhulp 8,8%») naast een tabel met alle combinaties van vormen («enkel jeugdhulp», «jeugdhulp en jeugdbescherming»). De combinaties met die vorm geven samen het aandeel.",
  severity: "waarschuwing",
  source: "Monitor 3D Drechtsteden 2016, r. 444-493",
  why: "Wie een vorm van zorg heeft, zit in precies één combinatie met die vorm. De geheime en afgeronde aantallen tellen mee met al hun mogelijke waarden.",
  tolerance: `Elk percentage mag ${LAST_DIGIT}. ${ROUNDED} Geheime aantallen tellen mee met alles wat zij kunnen zijn. Verder geen.`,
  observe: stapeling,
  examples: {
    klopt: `
      Jongeren in zorg, 2016 (%) | Dordrecht | Papendrecht
      jeugdhulp                  | '9,3      | '8,3
      Toelichting: % van alle jongeren tot 18 jaar.

      Stapeling in zorg, 2016       | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                                    | aantal    | %         | aantal      | %
      enkel jeugdhulp               | 2150      | '8,5      | 545         | '7,7
      enkel jeugdbescherming        | 65        | '0,3      | 20          | '0,3
      jeugdhulp en jeugdbescherming | 205       | '0,8      | 45          | '0,6
      Toelichting: % van alle jongeren tot 18 jaar. De cijfers zijn afgerond op vijftallen.
    `,
    schending: `
      Jongeren in zorg, 2016 (%) | Dordrecht | Papendrecht
      jeugdhulp                  | '9,7      | '8,3
      Toelichting: % van alle jongeren tot 18 jaar.

      Stapeling in zorg, 2016       | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                                    | aantal    | %         | aantal      | %
      enkel jeugdhulp               | 2150      | '8,5      | 545         | '7,7
      enkel jeugdbescherming        | 65        | '0,3      | 20          | '0,3
      jeugdhulp en jeugdbescherming | 205       | '0,8      | 45          | '0,6
      Toelichting: % van alle jongeren tot 18 jaar. De cijfers zijn afgerond op vijftallen.
    `,
    nietToetsbaar: `
      Jongeren in zorg, 2016 (%) | Dordrecht | Papendrecht
      jeugdhulp                  | nb        | '8,3
      Toelichting: % van alle jongeren tot 18 jaar.

      Stapeling in zorg, 2016       | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                                    | aantal    | %         | aantal      | %
      enkel jeugdhulp               | 2150      | '8,5      | 545         | '7,7
      enkel jeugdbescherming        | 65        | '0,3      | 20          | '0,3
      jeugdhulp en jeugdbescherming | 205       | '0,8      | 45          | '0,6
      Toelichting: % van alle jongeren tot 18 jaar. De cijfers zijn afgerond op vijftallen.
    `,
  },
});
