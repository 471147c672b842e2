import { normalise } from "../../reading/normalise.ts";
import { Memory, remembered } from "../../reading/remembered.ts";
import { type Facet, type Facets, facetOfBreakdown, overlay, sharedFacets } from "../../vocabulary/facets.ts";
import { withoutBreakdown } from "../../vocabulary/breakdown-words.ts";
import { interpret, unknownWords } from "../../vocabulary/interpret.ts";
import type { Titles } from "./titles.ts";
import { isTotal } from "../../vocabulary/line-words.ts";

/** A heading says whose figures follow, not what they count: "Jeugd voortijdig schoolverlaters" holds three counts. */
function identity({ law, scheme, product, form, funding }: Facets): Facets {
  return {
    ...(law === undefined ? {} : { law }),
    ...(scheme === undefined ? {} : { scheme }),
    ...(product === undefined ? {} : { product }),
    ...(form === undefined ? {} : { form }),
    ...(funding === undefined ? {} : { funding }),
  };
}

function without(facets: Facets, facet: Facet): Facets {
  const { [facet]: _, ...others } = facets;
  return others;
}

/** Whether a line is a part, a total, or neither is seen from the table, never from a word. */
const words = remembered((text: string): Facets => {
  const { line: _, ...said } = interpret(text);
  return said;
});

/** What is counted in ones, so that "per voorziening" behind it divides it. */
const isCounted = ({ unit, role, quantity }: Facets): boolean =>
  unit === undefined &&
  (role === "instroom" || role === "uitstroom" || (quantity !== undefined && quantity !== "budgetten"));

/** What a title says: "Cliënten per voorziening" are those clients, "Kosten per voorziening" may be the price of each. */
const titleWords = remembered((title: string): Facets => {
  const said = words(title);
  if (said.statistic !== "maat" || !isCounted(said)) return said;
  const { statistic } = words(withoutBreakdown(title));
  return statistic === undefined ? without(said, "statistic") : said;
});

/** What title and corner say of every figure of a table. */
export function titleFacets({ title, corner }: Titles): Facets {
  return overlay(titleWords(title), words(corner));
}

/** What sheet name, headings, title and corner say of every figure of a table. */
export function tableFacets(sheet: string, titles: Titles): Facets {
  const { chapters, section } = titles;
  const own = titleFacets(titles);
  // The name of a sheet or chapter says which law it is about; of which scheme its tables are, they say themselves.
  const laws = [sheet, ...chapters].flatMap((heading) => words(heading).law ?? []);
  const law = laws.at(-1);
  const outer: Facets = law === undefined ? {} : { law };
  // A title that names its law has left the section above it.
  const context = own.law === undefined ? overlay(outer, identity(words(section))) : outer;
  return sharedFacets(overlay(context, own));
}

/** Facets of a text, and as its category the words that say something we do not know: another thing than the plain one. */
function labelWords(text: string): Facets {
  const unknown = unknownWords(text);
  return { ...words(text), ...(unknown === "" ? {} : { category: unknown }) };
}

/** A measure says how a figure is given or which version of it; what it has no words for makes it no other thing. */
function measureWords(measure: string): Facets {
  const { role, ...said } = words(measure);
  // "Realisatie" over the column of an inflow is the version; "Lasten" over that of a programme is what is counted.
  return role === undefined || said.version !== undefined ? said : { ...said, role };
}

/** "Aantal", "Wachtenden", "Fte": a count also under a title that names what is measured, but for the days of that. */
const COUNT =
  /^(?:aantal(?:len)?\b(?!.*\b(?:dag|dagen|week|weken|maanden|uur|uren|jaar|jaren)\b)|(?:fte|formatie|casussen|dossiers|wachtenden|op (?:de )?wachtlijst)$)/;

/** "Inningsgraad" among amounts: a rate of them. */
const RATE = /(?:graad|percentage|quote)\b/;

/** What a table says of a line, less what its title says of other lines only. */
function around(table: Facets, said: Facets): Facets {
  const { role, subset, version, quantity } = said;
  // "Wachttijd" over the number of decisions.
  if (table.statistic === "maat" && quantity !== undefined) {
    const { statistic: _, ...counted } = table;
    return around(counted, said);
  }
  // Who was housed is no part of the task that the title names.
  if (table.role === "taakstelling" && role === undefined && version === "realisatie") {
    const { role: _, ...others } = table;
    return others;
  }
  // Beside its reasons a table may well hold the flows themselves, and those are not split up.
  const isSplit = role === undefined && subset === undefined;
  if (table.breakdown === undefined || table.role !== undefined || isSplit) return table;
  const { breakdown: _, ...whole } = table;
  return whole;
}

interface SeriesFacets {
  readonly facets: Facets;
  readonly own: Facets;
}

/** Tables alike say the same of lines alike: by group, measure and unit, and then by label. */
const known = new WeakMap<Facets, Memory<Memory<SeriesFacets>>>();

/**
 * Tells what a series of one measure is: its measure over its label over its group over its table; and what these but the
 * table say. `areYears`: whether the periods are, if any.
 */
export function seriesReader(
  whole: Facets,
  measure: string,
  areYears: boolean,
): (group: string, label: string, unit: string | undefined) => SeriesFacets {
  let alike = known.get(whole);
  if (!alike) known.set(whole, (alike = new Memory()));
  const lines = alike;
  let lastGroup: string | undefined;
  let lastUnit: string | undefined;
  let labels: Memory<SeriesFacets> | undefined;
  const read = (label: string): SeriesFacets => {
    const { facets, own } = laidOver(whole, lastGroup ?? "", label, measure, lastUnit);
    return { facets: sharedFacets(areYears ? ofYears(facets) : facets), own: sharedFacets(own) };
  };
  return (group, label, unit) => {
    // Lines of one group stand together.
    if (!labels || group !== lastGroup || unit !== lastUnit) {
      const key = `${group}\n${measure}\n${unit ?? ""}\n${String(areYears)}`;
      labels = lines.recall(key, () => new Memory());
      lastGroup = group;
      lastUnit = unit;
    }
    return labels.recall(label, read);
  };
}

function laidOver(
  whole: Facets,
  group: string,
  label: string,
  measure: string,
  unit: string | undefined,
): SeriesFacets {
  // "Som" and "Totaal generaal" say that it is a total, which is seen from the table, and nothing else.
  const grouped = labelWords(group);
  const said = overlay(isTotal(label) ? {} : labelWords(label), measureWords(measure));
  const names = [label, measure].map(normalise);
  const isCount = names.some((text) => COUNT.test(text));
  // "Benut" under "x € 1.000": its figures say themselves that they are percentages.
  const isSaidRate = unit === "procent" || names.some((text) => RATE.test(text));
  const isRate = said.unit === undefined && whole.unit === "euro" && isSaidRate;
  const given = isRate ? { ...whole, unit: "procent" } : whole;
  const table = around(given, isCount && said.quantity === undefined ? { ...said, quantity: "aantal" } : said);
  const outer = overlay(table, grouped);
  // The rows of an average say what it is an average over, and those of a breakdown of a flow why or how long.
  const inner = outer.statistic === "gemiddelde" || table.breakdown !== undefined ? { ...said, ...pick(outer) } : said;
  const category = [grouped.category, said.category].filter((part) => part !== undefined).join(" / ");
  const facets = overlay(
    overlay(unit === undefined ? {} : { unit }, overlay(outer, inner)),
    category === "" ? {} : { category },
  );
  const own = overlay(grouped, said);
  if (table.breakdown === undefined) return { facets, own };
  const dimension = facetOfBreakdown(table.breakdown);
  // In a breakdown the label is the value it is broken down by, whatever its words: "Ambulant" is a category there.
  const { category: _, product: ofLabel, ...known } = facets;
  const product = dimension === "category" ? outer.product : ofLabel;
  return { facets: { ...known, ...(product && { product }), [dimension]: said[dimension] ?? normalise(label) }, own };
}

/** The stock of 1 January begins a year, not a quarter: elsewhere it is no stock that the periods are between. */
function ofYears(facets: Facets): Facets {
  const role = /^(stand (?:begin|einde)) jaar$/.exec(facets.role ?? "")?.[1];
  return role === undefined ? facets : { ...facets, role };
}

const pick = ({ quantity, role }: Facets): Facets => ({
  ...(quantity === undefined ? {} : { quantity }),
  ...(role === undefined ? {} : { role }),
});
