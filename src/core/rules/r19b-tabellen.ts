import { numberText } from "../findings/number-text.ts";
import { placed } from "../findings/placed.ts";
import { add, type Interval, outcomeOf, pointOf } from "../interval/interval.ts";
import { normalise, plainText, words } from "../reading/normalise.ts";
import { isOfRatios } from "../tables/additive.ts";
import { layoutOf } from "../tables/layout.ts";
import type { Moment, Series, Table } from "../tables/table.ts";
import type { Observation, Place } from "./observation.ts";
import { valuesAt } from "./rates.ts";
import { observingRule } from "./rule.ts";

/** What a sheet or table is called that holds those of all others together. */
const OF_ALL = /\b(?:totaal|totalen|regio|samen|gezamenlijk|alle|geheel|consolidatie|geconsolideerd)\b/;
/** Of so few figures a sum may come out by chance. */
const FEWEST_FITS = 4;
/** Of more tables only the first are written out. */
const MOST_PARTS = 6;

/** A table, and what the tables that are like it are called that stand in for it elsewhere. */
interface Named {
  readonly table: Table;
  readonly name: string;
}

/** The table of all, and those that it should be the sum of. */
interface Whole {
  readonly whole: Table;
  readonly parts: readonly Named[];
}

/** What a table says but for its figures and whose it is: the same text for tables that may add up. */
function formOf(table: Table): string {
  const lines = table.series.map(({ label, group, measure }) =>
    [normalise(group), normalise(label), measure].join("\t"),
  );
  return [layoutOf(table), table.measures.join("\t"), ...lines].join("\n");
}

/** The title without the words by which its sheet is called. */
function titleApart({ grid, title }: Table): string {
  const own = new Set(words(grid.name));
  return words(title)
    .filter((word) => !own.has(word) && !OF_ALL.test(word))
    .join(" ");
}

function groupsOf<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** Of tables alike the only one that is called that of all, with the others; undefined where they do not stand so. */
function wholeAmong(named: readonly Named[]): Whole | undefined {
  const [whole, ...more] = named.filter(({ name }) => OF_ALL.test(normalise(name)));
  const parts = named.filter(({ name }) => !OF_ALL.test(normalise(name)));
  return whole && more.length === 0 && parts.length > 1 ? { whole: whole.table, parts } : undefined;
}

/** The tables of a workbook that should be the sum of others like them: on one sheet by title, else a sheet each. */
function findWholes(tables: readonly Table[]): readonly Whole[] {
  const mayBeWhole = ({ grid, title }: Table): boolean => OF_ALL.test(normalise(`${grid.name} ${title}`));
  if (!tables.some(mayBeWhole)) return [];
  return groupsOf(tables, formOf).flatMap((alike): readonly Whole[] => {
    if (alike.length < 3 || !alike.some(mayBeWhole)) return [];
    const onOneSheet = groupsOf(alike, ({ grid, section }) => `${grid.name}\n${section}`).flatMap(
      (some) => wholeAmong(some.map((table) => ({ table, name: table.title }))) ?? [],
    );
    if (onOneSheet.length > 0) return onOneSheet;
    return groupsOf(alike, titleApart).flatMap((some) => {
      const isOneEach = new Set(some.map(({ grid }) => grid)).size === some.length;
      return isOneEach ? (wholeAmong(some.map((table) => ({ table, name: table.grid.name }))) ?? []) : [];
    });
  });
}

const known = new WeakMap<readonly Table[], readonly Whole[]>();

function wholesOf(tables: readonly Table[]): readonly Whole[] {
  let wholes = known.get(tables);
  if (!wholes) known.set(tables, (wholes = findWholes(tables)));
  return wholes;
}

/** Counts and amounts add up over gemeenten; averages, shares and prices do not. */
const isAdditive = ({ facets: { unit, statistic } }: Series): boolean => unit !== "procent" && statistic === undefined;

function placesOf({ whole, parts }: Whole, line: number, column: number): readonly [Place, ...Place[]] | undefined {
  const placeIn = (table: Table): Place | undefined => {
    const [series, moment] = [table.series[line], table.moments[column]];
    return series && moment && { table, series, moment };
  };
  const [own, ...others] = [whole, ...parts.map(({ table }) => table)].map(placeIn);
  return own && others.every((one) => one !== undefined) ? [own, ...others] : undefined;
}

const valueAt = ({ table, series, moment }: Place): Interval | undefined => table && valuesAt(table, series, moment);

function seeFigure(
  wholeOf: Whole,
  series: Series,
  moment: Moment,
  places: readonly [Place, ...Place[]],
): Observation[] {
  const [own, ...others] = places.map(valueAt);
  if (own?.point === undefined || others.some((one) => one?.point === undefined)) return [];
  const sum = others.flatMap((one) => one ?? []).reduce(add, pointOf(0));
  const { unit } = series.facets;
  const [stands, wanted] = [own.point, sum.point].map((value) => (value === undefined ? "" : numberText(value, unit)));
  const named = wholeOf.parts.map(
    ({ name }, index) => `${plainText(name)} (${numberText(others[index]?.point ?? 0, unit)})`,
  );
  const parts = named.length > MOST_PARTS ? `de ${String(named.length)} andere` : named.join(" + ");
  const text = `${placed(plainText(series.label), moment)}: ${parts} = ${String(wanted)}, er staat ${String(stands)}.`;
  return [{ places, outcome: outcomeOf(own, "=", sum), found: own.point, expected: sum.point, text }];
}

/** The figures of a table against the sum of others, where most of them, and any on the same line, show that it is that. */
function seeWhole(one: Whole): readonly Observation[] {
  const { whole } = one;
  const lines = whole.series.map((series, line) => {
    if (!isAdditive(series)) return [];
    return whole.moments.flatMap((moment, column) => {
      const places = isOfRatios(moment) ? undefined : placesOf(one, line, column);
      return places ? seeFigure(one, series, moment, places) : [];
    });
  });
  // That nothing is the sum of nothing shows nothing.
  const telling = (seen: readonly Observation[]): readonly Observation[] =>
    seen.filter(({ found, expected }) => found !== 0 || expected !== 0);
  const fits = (seen: readonly Observation[]): number =>
    telling(seen).filter(({ outcome }) => outcome.startsWith("klopt")).length;
  const all = lines.flat();
  if (fits(all) < FEWEST_FITS || fits(all) * 3 < telling(all).length * 2) return [];
  return lines.filter((seen) => fits(seen) > 0 || whole.moments.length === 1).flat();
}

export const tabellen = observingRule({
  id: "SD-R19b",
  name: "Tabel van het totaal is de som van de tabellen",
  looksFor:
    "Tabellen met dezelfde regels en kolommen, per gemeente, wijk of team, en één die Totaal, Regio of Samen heet. Op één blad of elk op een eigen blad. De meeste cijfers moeten laten zien dat die ene de som is.",
  severity: "fout",
  source: "Monitor 3D Drechtsteden 2016, r. 604-606",
  why: "Wat de gemeenten samen hebben, is de som van wat elk van hen heeft.",
  observe: (table, tables) => wholesOf(tables).flatMap((one) => (one.whole === table ? seeWhole(one) : [])),
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
  },
});
