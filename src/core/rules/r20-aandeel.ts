import { placed } from "../findings/placed.ts";
import { absolute, add as plus, compare, divide, type Exact, multiply, negate } from "../interval/exact.ts";
import { add, type Interval, multiply as product, outcomeOf, pointOf, scale } from "../interval/interval.ts";
import { apartText, numberText } from "../findings/number-text.ts";
import { printedStep } from "../reading/read-cell.ts";
import type { Moment, Rate, Series, Table } from "../tables/table.ts";
import type { Observation, Place } from "./observation.ts";
import { asDivided, nameOf, notBelowZero, perWhole, placesOf, shareAt, valuesAt } from "./rates.ts";
import { observingRule } from "./rule.ts";
import { LAST_DIGIT, ROUNDED } from "./tolerance.ts";

const PER = 100;

/** Counts with a percentage beside each, and the line of their total; where there is none, they are the whole together. */
interface Division {
  readonly rates: readonly Rate[];
  readonly total: Series | undefined;
}

/** Percentages that say of nothing what they are a part of: of the total of their column, if of anything. */
function divisions({ rates, totals, shareSets }: Table): readonly Division[] {
  const open = rates.filter(({ base, denominator }) => base.per === PER && base.of === "" && !denominator);
  const ofTotals = totals
    .filter(({ overlaps }) => !overlaps)
    .map(({ whole, parts }) => ({ total: whole, rates: open.filter(({ count }) => parts.includes(count)) }));
  const summed = new Set(ofTotals.flatMap((one) => one.rates));
  const ofSets = shareSets.map((set) => ({
    total: undefined,
    rates: open.filter((one) => set.includes(one.rate) && !summed.has(one)),
  }));
  const isWhole = ({ rates, total }: Division): boolean =>
    total !== undefined ||
    shareSets.some((set) => set.length === rates.length && rates.every(({ rate }) => set.includes(rate)));
  return [...ofTotals, ...ofSets].filter((one) => one.rates.length > 1 && isWhole(one));
}

interface Share {
  readonly rate: Rate;
  readonly moment: Moment;
  readonly printed: Interval;
  readonly count: Interval;
  readonly whole: Interval;
  readonly outcome: Observation["outcome"];
}

function wholeAt(table: Table, { rates, total }: Division, moment: Moment): Interval {
  return total
    ? valuesAt(table, total, moment)
    : rates.map(({ count }) => valuesAt(table, count, moment)).reduce(add, pointOf(0));
}

function sharesOf(table: Table, division: Division): readonly Share[] {
  return table.moments.flatMap((moment) => {
    const whole = wholeAt(table, division, moment);
    return division.rates.flatMap((rate): readonly Share[] => {
      const [printed, count] = [shareAt(table, rate, moment), valuesAt(table, rate.count, moment)];
      const isStated = [printed, count, whole].every(({ point }) => point !== undefined);
      if (!isStated || whole.point === 0) return [];
      const outcome = outcomeOf(product(notBelowZero(printed), notBelowZero(whole)), "=", scale(count, PER));
      return [{ rate, moment, printed, count, whole, outcome }];
    });
  });
}

const countFits = (shares: readonly Share[]): number => shares.filter(({ outcome }) => outcome !== "schending").length;

/** The counts with a percentage by themselves, where one of the total has none: "Onbekend" may be left out of all percentages. */
function ofThoseShared(table: Table, { rates, total }: Division): Division | undefined {
  const parts = table.totals.find(({ whole, overlaps }) => whole === total && !overlaps)?.parts ?? [];
  const shared = rates.filter(({ rate }) => table.moments.some((at) => table.cell(rate, at).value !== undefined));
  return shared.length > 1 && shared.length < parts.length ? { rates: shared, total: undefined } : undefined;
}

/** What the percentages are of: of the total, unless more of them are of what has a percentage. */
function dividedAs(table: Table, division: Division): Division {
  const shared = ofThoseShared(table, division);
  const fits = ([division, shared] as const).map((one) => (one ? countFits(sharesOf(table, one)) : 0));
  return shared && (fits[1] ?? 0) > (fits[0] ?? 0) ? shared : division;
}

/** Whether the percentages are of that whole: it has 100 beside it, or most of them come out. */
function isDivided(table: Table, { total }: Division, shares: readonly Share[]): boolean {
  if (countFits(shares) * 2 > shares.length) return true;
  const beside = table.rates.find(({ count }) => count === total)?.rate;
  const stated = beside ? table.moments.flatMap((moment) => table.cell(beside, moment).value ?? []) : [];
  return stated.length > 0 && stated.filter((value) => value === PER).length * 2 >= stated.length;
}

/** Whether a column adds up to 100 to the digit: then some of its figures may have been moved by a unit to make it so. */
const isClosed = (table: Table, { rates }: Division, moment: Moment): boolean =>
  compare(
    rates.reduce<Exact>((sum, { rate }) => plus(sum, table.cell(rate, moment).value ?? 0), 0),
    PER,
  ) === 0;

function judged(
  table: Table,
  division: Division,
  { rate, moment, printed, count, whole, outcome }: Share,
): Observation {
  const found = printed.point ?? 0;
  const expected = divide(multiply(count.point ?? 0, PER), whole.point ?? 0) ?? 0;
  const wholes = division.total
    ? [division.total]
    : division.rates.map((one) => one.count).filter((one) => one !== rate.count);
  const places: readonly [Place, ...Place[]] = [
    ...placesOf(table, { ...rate, moment }),
    ...wholes.map((series) => ({ table, series, moment })),
  ];
  const [, counted, ...others] = places;
  const working = counted && perWhole(PER, counted, division.total ? others : [counted, ...others]);
  const sides = { places, outcome, found, expected, working };
  if (outcome !== "schending") return { ...sides, text: "" };
  const off = absolute(plus(found, negate(expected)));
  const isMoved = isClosed(table, division, moment) && compare(off, printedStep(table.cell(rate.rate, moment))) <= 0;
  const [wanted, stated] = apartText(expected, found);
  const sum = `${String(PER)} × ${numberText(count.point ?? 0)} / ${numberText(whole.point ?? 0)} = ${wanted}%`;
  const stands = `${placed(nameOf(rate.rate), moment)}: ${sum}, er staat ${stated}%.`;
  const text = isMoved ? `${stands} De kolom telt zo wel op tot 100.` : stands;
  const again = (changed: Table): Observation | undefined => {
    const share = sharesOf(changed, division).find((one) => one.rate === rate && one.moment === moment);
    return share && judged(changed, division, share);
  };
  return { ...sides, text, severity: isMoved ? "afronding" : undefined, again };
}

function aandelenVanTotaal(table: Table): readonly Observation[] {
  const named = table.rates.filter(({ base, denominator }) => base.per === PER && denominator);
  return [
    ...named.flatMap((rate) => table.moments.flatMap((moment) => asDivided(table, rate, moment))),
    ...divisions(table).flatMap((found) => {
      const division = dividedAs(table, found);
      const shares = sharesOf(table, division);
      return isDivided(table, division, shares) ? shares.map((share) => judged(table, division, share)) : [];
    }),
  ];
}

export const aandeel = observingRule({
  id: "SD-R20",
  name: "Percentage is deel gedeeld door totaal",
  mustHold: ["percentage = 100 × deel / totaal"],
  looksFor:
    "Aantallen met een percentage ernaast en hun totaal eronder. Elk percentage is 100 × deel / totaal. Is een percentage één eenheid verschoven zodat de kolom op 100 uitkomt, dan is dat een afrondingsverschil.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 1892-1894 en 2125",
  why: "Het percentage moet horen bij het aantal dat ernaast staat.",
  tolerance: `Elk percentage mag ${LAST_DIGIT}. Aantallen zijn precies wat er staat. ${ROUNDED} Telt de kolom precies op tot 100, dan is één hele eenheid van het laatste cijfer een afrondingsverschil.`,
  observe: aandelenVanTotaal,
  heardFirst: true,
  examples: {
    klopt: `
      Reden      | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                 | aantal    | %         | aantal      | %
      werk       | 32        | 40        | 21          | 30
      verhuizing | 48        | 60        | 49          | 70
      totaal     | 80        | 100       | 70          | 100
    `,
    schending: `
      Reden      | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                 | aantal    | %         | aantal      | %
      werk       | 32        | 45        | 21          | 35
      verhuizing | 48        | 66        | 49          | 75
      totaal     | 80        | 100       | 70          | 100
    `,
    nietToetsbaar: `
      Reden      | Dordrecht | Dordrecht | Papendrecht | Papendrecht
                 | aantal    | %         | aantal      | %
      werk       | 32        | 45        | 21          | 35
      verhuizing | 48        | 66        | 49          | 75
      totaal     | nb        | 100       | nb          | 100
    `,
  },
});
