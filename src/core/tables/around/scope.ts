import { normalise, plainText, words } from "../../reading/normalise.ts";
import { formatPeriod } from "../../reading/period.ts";
import { readPeriod } from "../../reading/read-period.ts";
import { remembered } from "../../reading/remembered.ts";
import { type Facet, type Facets, overlay } from "../../vocabulary/facets.ts";
import { interpret, termsIn, unknownWords } from "../../vocabulary/interpret.ts";
import type { Table } from "../table.ts";

/** Words of headings and sheets that say nothing of whose figures they are. */
const GENERAL =
  /\b(?:blad|sheet|tabel|tabellen|figuur|grafiek|bijlage|hoofdstuk|paragraaf|overzicht|totaaloverzicht|samenvatting|kerncijfers|kengetallen|dashboard|ontwikkeling|verloop|rapport|rapportage|jaarrapport|jaarrapportage|bron|bronnen|brondata|bronbestand|brongegevens|gegevens|invoer|export|data|basis|detail|details|sociaal|domein|categorieen|financiering|houders|kernen|soort|zorg|redenen|duur|stroom|stromen|jaren|halfjaren|kwartalen|maanden|jaarcijfers|halfjaarcijfers|kwartaalcijfers|maandcijfers)\d*\b/g;
/** "(x € 1.000)": how figures are given is in the figures. */
const UNITS = /\(?(?:bedragen )?(?:x|×|\*) ?(?:€|euro)? ?1\.?[\d.]*(?: (?:euro|€))?\)?/g;
/** "Tabel 3:", "6.2", or "Bijlage 1" and nothing more: where it stands, not what it is. */
const NUMBERING =
  /^(?:(?:tabel|figuur|grafiek|hoofdstuk|paragraaf|bijlage)? ?\d+(?:\.\d+)*[a-z]?[.:]? +|(?:tabel|figuur|grafiek|hoofdstuk|paragraaf|bijlage|blad|sheet) ?\d+(?:\.\d+)*[a-z]?$)/;
/** Words that another figure has which goes by the same name. */
const NARROWER =
  /\b(?:incl|inclusief|excl|exclusief|voorheen|uniek|unieke|ontdubbeld|netto|bruto|gehele jaar|hele jaar|heel het jaar|gedurende|in de loop)\b[^)]*/g;
/** What notes say a figure is: two tables of which only one says so need not count alike. */
const DEFINES =
  /\b(?:incl(?:usief|\.)|excl(?:usief|\.)|definitie|uniek|unieke|peildatum|betreft|wordt verstaan|telt mee)\b/;

/** Whether a text names two values for one thing, "Wmo en Jeugd", so that its facets do not say all. */
const isAmbiguous = remembered((text: string): boolean => {
  const said = new Map<string, string>();
  return termsIn(text).some(({ says }) =>
    Object.entries(says).some(([facet, value]) => {
      const before = said.get(facet) ?? value;
      said.set(facet, value);
      return before !== value;
    }),
  );
});

/** What a text says that the vocabulary does not know: names, numbers, what is counted in or out. */
const remainder = remembered((text: string): string => {
  const period = readPeriod(text)?.period;
  const plain = normalise(text).replace(NUMBERING, "").replace(UNITS, "");
  const narrowed = plain.match(NARROWER) ?? [];
  const numbers = period ? [] : (plain.replace(GENERAL, "").match(/\d+/g) ?? []);
  const unknown = unknownWords(plain).replace(GENERAL, "");
  const names = unknown.match(/[\p{L}']+/gu) ?? [];
  return [period ? formatPeriod(period) : "", ...names, ...numbers, ...narrowed].join(" ").trim();
});

/** What several texts say together that the vocabulary does not know; undefined where one names two values for one thing. */
export const joined = (texts: readonly string[]): string | undefined =>
  texts.some(isAmbiguous) ? undefined : texts.map(remainder).join("\n");

/** Of whose figures a table is, as far as its words tell; undefined where its title tells of two. `title` may say less than its own. */
export function scopeOf({ grid, section, notes, ...table }: Table, title = table.title): string | undefined {
  const own = joined([title]);
  const defined = notes.filter((note) => DEFINES.test(normalise(note))).map(normalise);
  return own === undefined ? undefined : [remainder(grid.name), remainder(section), own, ...defined].join("\n");
}

/** Names in a title: words with a capital past the first that no vocabulary has, "Jeugdhulp Dordrecht". */
const namesIn = remembered((title: string): string => {
  const unknown = new Set(words(unknownWords(title)));
  const [, ...others] = plainText(title).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return others.filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && words(word).some((one) => unknown.has(one))).join(" ");
});

/** The names in a title that a line does not say itself. */
function namesBeside(line: string, title: string): string {
  const said = new Set(words(line));
  return namesIn(title)
    .split(" ")
    .filter((name) => !words(name).every((word) => said.has(word)))
    .join(" ");
}

const isSameOrUnsaid = (a: string, b: string): boolean => a === "" || b === "" || a === b;

/** What the figures of a table are where their own words do not tell: its title, else its heading, else its sheet. */
function saidAround(table: Table): Facets {
  let said = around.get(table);
  if (!said) {
    const { grid, section, title } = table;
    said = [grid.name, section, title].map(interpret).reduce(overlay, {});
    around.set(table, said);
  }
  return said;
}

/** It is asked of every two tables that a rule could be about. */
const around = new WeakMap<Table, Facets>();

/** A sheet or heading over lines that do not say so themselves: "Begroting", "Instroom", "Cumulatief". */
export function saidOfAll({ grid, section }: Table): Facets {
  const { version, role, subset } = overlay(interpret(grid.name), interpret(section));
  return { ...(version && { version }), ...(role && { role }), ...(subset && { subset }) };
}

/** Facets that one of two tables may leave unsaid. Counts, roles and shares of one thing may well stand on a sheet each. */
const MAY_BE_UNSAID: readonly Facet[] = ["law", "product", "form"];

/** Whether what stands around two tables may be said of one and the same: a budget is not what was spent, nor a running total. */
function mayBeOfOneKind(a: Table, b: Table, areVersions: boolean): boolean {
  const [one, other] = [saidAround(a), saidAround(b)];
  const isRunning = ({ subset }: Facets): boolean => subset === "cumulatief";
  return (
    (areVersions || one.version === other.version) &&
    isRunning(one) === isRunning(other) &&
    MAY_BE_UNSAID.every((facet) => isSameOrUnsaid(one[facet] ?? "", other[facet] ?? ""))
  );
}

/** "Incl. IOAW", "uniek": what counts one more or less than another does. */
const narrowing = ({ title, section }: Table): string =>
  [section, title].map((text) => normalise(text).match(NARROWER)?.join(" ") ?? "").join("\n");

/** What a sheet says of whose figures it holds; that they are a stock, its lines say themselves. */
const sheetOf = ({ grid }: Table): string =>
  remainder(grid.name)
    .replace(/\bbestand\b/, "")
    .trim();

/**
 * Whether only what the titles say of what else is in them keeps two tables from being about the same persons, as far as a
 * line of both goes: "Meldingen Veilig Thuis" says itself what the title "Veilig Thuis" does.
 */
export const isOfOneScopeButTitle = (a: Table, b: Table, line: string): boolean =>
  sheetOf(a) === sheetOf(b) && mayBeOfOneScope(a, b, false, line) && narrowing(a) === narrowing(b);

/**
 * Whether tables on two sheets may be about the same, as far as sheets and titles say what they are and whose.
 * `areVersions`: they are asked for as versions of one budget, and may well say which.
 */
export function mayBeOfOneScope(a: Table, b: Table, areVersions = false, line = ""): boolean {
  return (
    isSameOrUnsaid(remainder(a.grid.name), remainder(b.grid.name)) &&
    namesBeside(line, a.title) === namesBeside(line, b.title) &&
    namesIn(a.section) === namesIn(b.section) &&
    mayBeOfOneKind(a, b, areVersions)
  );
}
