import { placed } from "../findings/placed.ts";
import { normalise, plainText } from "../reading/normalise.ts";
import { readBase } from "../tables/around/bases.ts";
import type { Moment, Rate, Series, Table } from "../tables/table.ts";
import type { Facet } from "../vocabulary/facets.ts";
import { helpIn } from "../vocabulary/help-words.ts";
import { interpret, unknownWords } from "../vocabulary/interpret.ts";
import { isTotal, saysAge } from "../vocabulary/line-words.ts";
import { keyOfBase, openBases, type Pair, pairsAt } from "./rates.ts";

/** What kinds of help, flows and forms differ in: of all of these one may ask how many of the same persons have it. */
const KINDS: readonly Facet[] = ["product", "form", "role", "subset", "funding"];

/** What kind of help or flow a name is of; "" for a place, a class of persons, or what is unknown. */
function kindOf(name: string): string {
  const said = interpret(name);
  // "Meldingen" and "Adviezen" differ in kind, "Cliënten Noord" and "Cliënten Zuid" in place.
  const quantity = unknownWords(name) === "" ? (said.quantity ?? "") : "";
  return saysAge(name) ? "" : [quantity, ...KINDS.map((facet) => said[facet] ?? ""), helpIn(name)].join(" ").trim();
}

/**
 * Whether lines are of the same persons by their names: several kinds of help, say. Wijken, ages, laws and regelingen each have persons of
 * their own, though "per 1.000 inwoners" stands over all of them.
 */
export function areOfKinds(names: readonly string[]): boolean {
  const lines = names.filter((name) => !isTotal(name));
  const laws = new Set(lines.flatMap((name) => interpret(name).law ?? []));
  const kinds = lines.map(kindOf).filter((kind) => kind !== "");
  // "Ambulant Noord" and "Ambulant Zuid" differ in something else.
  const isEachOnce = new Set(kinds).size === kinds.length;
  return laws.size < 2 && kinds.length > 1 && isEachOnce && 2 * kinds.length >= lines.length;
}

const POPULATION =
  /^(?:de |alle |het aantal )*(?:inwoners?|inw\b|jeugdigen|jongeren|kinderen|huishoudens|bevolking|bewoners)/;

/** Most lines name none of these. */
const NAMES_POPULATION = /inw|jeugdig|jonger|kinder|huishoud|bevolking|bewoner/i;

/** "Cliënten" of "Cliënten per 1.000 inwoners"; "" where a name says only what it is per. */
const countedIn = (label: string): string =>
  normalise(label).replace(/ ?(?:(?:als |in )?(?:%|procent|percentage|aandeel)|per 1?).*$/, "");

/** No share or rate by what was read of it. */
const isPlain = ({ facets: { statistic, unit } }: Series): boolean => statistic === undefined && unit !== "procent";

/** What is given per so many persons whom no line counts, with the count it is of: the one it names, else the only one right before. */
function countsBefore({ series }: Table): readonly Rate[] {
  const isCount = (series: Series): boolean => isPlain(series) && readBase(series.label) === undefined;
  const rates = series.filter((rate) => !isPlain(rate) && NAMES_POPULATION.test(rate.label));
  return rates.flatMap((rate) => {
    const [base, named] = [readBase(rate.label), countedIn(rate.label)];
    if (!base || !POPULATION.test(base.of)) return [];
    const index = series.indexOf(rate);
    const [count, before] = [series[index - 1], series[index - 2]];
    if (count?.measure !== rate.measure || !isCount(count)) return [];
    const isIts = named === "" || named === "aantal" ? !before || !isCount(before) : named === normalise(count.label);
    const isCounted = series.some(({ label }) => normalise(label) !== "" && base.of.startsWith(normalise(label)));
    return isIts && !isCounted ? [{ count, rate, base, denominator: undefined }] : [];
  });
}

/** Columns side by side, of which every line is of the same persons; and lines or columns in turn, of one moment or place. */
function pairsInTurn(table: Table): readonly (readonly Pair[])[] {
  const { moments, orientation, dividesOnce } = table;
  const rates = countsBefore(table);
  const isOfNames =
    orientation === "periods down" && !dividesOnce && moments.every(({ period }) => period === undefined);
  const at = (rate: Rate, moment: Moment, { label }: Series, name: string): Pair => ({
    ...rate,
    moment,
    name: plainText(name),
    title: placed(plainText(label), moment),
  });
  const down = rates.map((rate) => moments.map((moment) => at(rate, moment, rate.rate, moment.header)));
  const across = [...new Set(rates.map(keyOfBase))].flatMap((base) => {
    const alike = rates.filter((rate) => keyOfBase(rate) === base);
    return moments.map((moment) => alike.map((rate) => at(rate, moment, rate.count, rate.count.label)));
  });
  return [...(isOfNames ? down : []), ...across];
}

/** The counts with their rates that are per the same number of persons. */
export const pairsOfOneBase = (table: Table): readonly (readonly Pair[])[] => [
  ...(table.dividesOnce && table.orientation === "periods across" ? [] : openBases(table)).flatMap((rates) =>
    table.moments.map((moment) => pairsAt(rates, moment)),
  ),
  ...pairsInTurn(table),
];
