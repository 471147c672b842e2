import { normalise, words } from "../../reading/normalise.ts";

/** What a sheet or table is called that holds those of all others together. */
const OF_ALL = new Set(
  "totaal totalen totale regio regiototaal samen gezamenlijk gezamenlijke alle geheel gehele heel hele consolidatie geconsolideerd opgeteld som".split(
    " ",
  ),
);
/** Words that leave open whose figures they are; "Gemeente" over those of all its teams is the whole of it. */
const EMPTY = new Set("de het een van voor in en over per gemeente gemeentebreed stad organisatie aantal".split(" "));
/** "Unieke cliënten": how its persons are counted, not which. */
const UNIQUE = /\b(?:unieke?|ontdubbelde?)(?: (?:clienten|personen|jeugdigen|inwoners|klanten))?\b/g;

/** "Alle teams": of what there are several, where the others are only called by name. */
const ALL_OF_A_KIND =
  /\balle (?:teams|wijkteams|wijken|buurten|kernen|gebieden|gemeenten|aanbieders|leveranciers|locaties|afdelingen)\b/g;

/** Words that stand in all of some texts. */
export function sharedWords(texts: readonly string[]): ReadonlySet<string> {
  const [first = "", ...others] = texts;
  const sets = others.map((text) => new Set(words(text)));
  return new Set(words(first).filter((word) => sets.every((set) => set.has(word))));
}

/** The only one of some that by its name is that of all; what several are called says it of none ("Regio Noord"). */
export function oneOfAll<T>(all: readonly T[], nameOf: (one: T) => string): T | undefined {
  const counts = new Map<string, number>();
  for (const word of all.flatMap((one) => [...new Set(words(nameOf(one)))])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [found, ...more] = all.filter((one) =>
    words(nameOf(one)).some((word) => OF_ALL.has(word) && counts.get(word) === 1),
  );
  return more.length === 0 ? found : undefined;
}

/** Whether a text may name what holds those of all others. */
export const mayBeOfAll = (text: string): boolean => words(text).some((word) => OF_ALL.has(word));

/** "Teams" are more than one "team". */
const isOneOrMore = (word: string, one: string): boolean => ["", "s", "n", "en"].some((end) => word === one + end);

/** The words of a title that say more than that it is of all. */
const wordsApart = (title: string): readonly string[] =>
  words(normalise(title).replace(UNIQUE, "").replace(ALL_OF_A_KIND, "")).filter(
    (word) => !OF_ALL.has(word) && !EMPTY.has(word),
  );

/** Whether a title says nothing but that it is of all, and what is `known`: "Alle teams" over those of Team Noord and Team Zuid. */
export const saysNoMore = (title: string, known: readonly string[]): boolean =>
  wordsApart(title).every((word) => known.some((one) => isOneOrMore(word, one)));

/** Whether a text says that persons are counted once, however many of the parts count them. */
export const countsOnce = (text: string): boolean =>
  /\b(?:uniek|unieke|ontdubbeld|ontdubbelde)\b/.test(normalise(text));
