import { normalise } from "../reading/normalise.ts";
import { formatPeriod } from "../reading/period.ts";
import { readPeriod } from "../reading/read-period.ts";
import { remembered } from "../reading/remembered.ts";
import { type Moment, periodAt, type Series, type Table } from "../tables/table.ts";
import { namesYear } from "../tables/year-behind.ts";
import { type Facets, facetsKey } from "../vocabulary/facets.ts";
import { termsIn, unknownWords } from "../vocabulary/interpret.ts";

/** Words of headings and sheets that say nothing of whose figures they are. */
const GENERAL =
  /\b(?:blad|sheet|tabel|tabellen|figuur|grafiek|bijlage|hoofdstuk|paragraaf|overzicht|totaaloverzicht|samenvatting|kerncijfers|kengetallen|dashboard|ontwikkeling|verloop|rapportage|data|basis|detail|details|sociaal|domein)\d*\b/g;
/** "(x € 1.000)": how figures are given is in the figures. */
const UNITS = /\(?(?:bedragen )?(?:x|×|\*) ?(?:€|euro)? ?1\.?[\d.]*(?: (?:euro|€))?\)?/g;
/** "Tabel 3:", "6.2": where it stands, not what it is. */
const NUMBERING = /^(?:(?:tabel|figuur|grafiek|hoofdstuk|paragraaf|bijlage)? ?\d+(?:\.\d+)*[a-z]?[.:]? +)/;
/** Words that another figure has which goes by the same name. */
const NARROWER = /\b(?:incl|inclusief|excl|exclusief|voorheen|uniek|unieke|ontdubbeld|netto|bruto)\b[^)]*/g;
/** What notes say a figure is: two tables of which only one says so need not count alike. */
const DEFINES =
  /\b(?:incl(?:usief|\.)|excl(?:usief|\.)|definitie|uniek|unieke|peildatum|betreft|wordt verstaan|telt mee)\b/;

/** Whether a text names two values for one thing, "Wmo en Jeugd", so that its facets do not say all. */
const isAmbiguous = (text: string): boolean => {
  const said = new Map<string, string>();
  return termsIn(text).some(({ says }) =>
    Object.entries(says).some(([facet, value]) => {
      const before = said.get(facet) ?? value;
      said.set(facet, value);
      return before !== value;
    }),
  );
};

/** What a text says that the vocabulary does not know: names, numbers, what is counted in or out. Undefined: it is ambiguous. */
const remainder = remembered((text: string): string | undefined => {
  if (isAmbiguous(text)) return undefined;
  const period = readPeriod(text)?.period;
  const plain = normalise(text).replace(NUMBERING, "").replace(UNITS, "");
  const narrowed = plain.match(NARROWER) ?? [];
  const numbers = period ? [] : (plain.replace(GENERAL, "").match(/\d+/g) ?? []);
  const names =
    unknownWords(plain)
      .replace(GENERAL, "")
      .match(/[\p{L}']+/gu) ?? [];
  return [period ? formatPeriod(period) : "", ...names, ...numbers, ...narrowed].join(" ").trim();
});

const joined = (texts: readonly string[]): string | undefined => {
  const parts = texts.map(remainder);
  return parts.includes(undefined) ? undefined : parts.join("\n");
};

/** Of whose figures a table is, as far as its words tell; undefined where they tell of two. */
export function scopeOf({ grid, section, title, notes }: Table): string | undefined {
  const said = joined([grid.name, section, title]);
  const defined = notes.filter((note) => DEFINES.test(normalise(note))).map(normalise);
  return said === undefined ? undefined : [said, ...defined].join("\n");
}

/**
 * A count of what there is at the end is "the" count, and a total is that of its parts. Which law a figure is of, a table
 * may leave to the product.
 */
function plainFacets({ line: _, law: __, role, unit, ...facets }: Facets): Facets {
  return {
    ...facets,
    ...(role === undefined || role === "stand" || role === "stand einde" ? {} : { role }),
    ...(unit === undefined || unit === "aantal" ? {} : { unit }),
  };
}

const isKnown = ({ quantity, role, unit, law, product }: Facets): boolean =>
  quantity !== undefined || role !== undefined || (unit === "euro" && (law ?? product) !== undefined);

/** What a line counts; undefined where its words do not tell. */
export function subjectOfLine({ measures }: Table, { facets, label, group, measure }: Series): string | undefined {
  const said = isKnown(facets) ? joined([group, label, measures[measure] ?? ""]) : undefined;
  return said === undefined ? undefined : facetsKey(plainFacets(facets)) + said;
}

/** When and whose a column is; "" where it does not say when. It is asked of every column for every line. */
export function columnOf(table: Table, moment: Moment): string {
  let name = columnsKnown.get(moment);
  if (name === undefined) columnsKnown.set(moment, (name = columnName(table, moment)));
  return name;
}

const columnsKnown = new WeakMap<Moment, string>();

function columnName(table: Table, moment: Moment): string {
  const period = periodAt(table, moment);
  if (period === "") return "";
  if (!moment.period) return `${period} ${moment.key}`;
  const rest = normalise(readPeriod(moment.header)?.rest ?? "");
  return `${period} ${namesYear(rest) ? "" : rest}`;
}
