import { normalise } from "../reading/normalise.ts";
import { remembered } from "../reading/remembered.ts";
import type { Facet, Facets } from "./facets.ts";
import { vocabulary } from "./index.ts";

/** Letters and digits hang together; of the signs only those that carry meaning stay: "ZIN + PGB", "IOAW/IOAZ", "%", "(€)". */
const TOKEN = /[\p{L}\p{N}']+|[+&/%€]/gu;

/** "(incl. herindiceringen)" says what is counted in, not what the figure is; "incl. oude jaren" that it is of more than this one. */
const ASIDE =
  /\(?\b(?:incl|inclusief|excl|exclusief|voorheen)\b(?!\.? (?:achterstand|(?:oude|oudere|eerdere|vorige|voorgaande) jaren))\.?[^)]*\)?/gu;

/** "Btw 21%": a percentage in a name is not what its figures are. */
export const A_PERCENTAGE = /\d(?:[\d.,]*\d)? ?%/gu;

function tokens(text: string): readonly string[] {
  return normalise(text).replace(ASIDE, " ").replace(A_PERCENTAGE, " ").match(TOKEN) ?? [];
}

const phrases = new Map<string, Facets>();
/** Those that say so only by themselves. */
const alone = new Map<string, Facets>();
/** By the first word of phrases, the length of the longest in words. */
const longest = new Map<string, number>();
for (const { words, says, isAlone } of vocabulary) {
  for (const phrase of words) {
    const parts = normalise(phrase).match(TOKEN) ?? [];
    if (isAlone) alone.set(parts.join(" "), says);
    if (isAlone) continue;
    const [first = ""] = parts;
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
    phrases.set(parts.join(" "), { ...phrases.get(parts.join(" ")), ...says });
  }
}

/** A term that stands in a text, and what it says. */
export interface FoundTerm {
  readonly words: string;
  readonly says: Facets;
}

interface Match {
  readonly facets: Facets;
  readonly terms: readonly FoundTerm[];
  /** The tokens that belong to no term. */
  readonly rest: readonly string[];
}

/** "Gemiddelde wachttijd" names two kinds of figure that is no plain one: it stays no plain one, of the first kind. */
const FIRST_COUNTS: readonly Facet[] = ["statistic"];

/** "Verschil begroting en rekening" is a difference, whatever it is the difference of. */
const isDifference = (facet: Facet, values: readonly (string | undefined)[]): boolean =>
  facet === "version" && values.includes("verschil");

/** The longest term first, each word used once; a facet for which the text names two values is left open. */
function match(parts: readonly string[]): Match {
  const said = new Map<Facet, string | undefined>();
  const terms: FoundTerm[] = [];
  const rest: string[] = [];
  for (let start = 0; start < parts.length;) {
    const first = parts[start] ?? "";
    let length = Math.min(longest.get(first) ?? 0, parts.length - start);
    while (length > 0 && !phrases.has(parts.slice(start, start + length).join(" "))) length--;
    const words = parts.slice(start, start + length).join(" ");
    const says = phrases.get(words);
    if (says) terms.push({ words, says });
    else rest.push(first);
    for (const [facet, value] of Object.entries(says ?? {}) as [Facet, string][]) {
      const before = said.get(facet);
      const isSecond = said.has(facet) && before !== value;
      const first = FIRST_COUNTS.includes(facet) ? before : undefined;
      said.set(facet, isDifference(facet, [before, value]) ? "verschil" : isSecond ? first : value);
    }
    start += Math.max(1, length);
  }
  return { facets: Object.fromEntries([...said].filter(([, value]) => value !== undefined)), terms, rest };
}

const BRACKETS = /\(([^)]*)\)/gu;

/** The tokens of a text outside its brackets. */
const plainTokens = (text: string): readonly string[] => tokens(text.replace(ASIDE, " ").replace(BRACKETS, " "));

/**
 * What a text of the field says: a title, a row label or a selector of a rule, all read alike. What
 * stands between brackets only adds: in "Koppelingen (vrijwilligers aan vacatures)" the koppelingen count.
 */
export const interpret = remembered((text: string): Facets => {
  const brackets = [...text.replace(ASIDE, " ").matchAll(BRACKETS)].map((found) => found[1] ?? "");
  const plain = plainTokens(text);
  return { ...match(tokens(brackets.join(" "))).facets, ...match(plain).facets, ...alone.get(plain.join(" ")) };
});

/** The terms of the field that a text holds, those between brackets last: why `interpret` says what it says. */
export function termsIn(text: string): readonly FoundTerm[] {
  const brackets = [...text.replace(ASIDE, " ").matchAll(BRACKETS)].map((found) => found[1] ?? "");
  return [...match(plainTokens(text)).terms, ...match(tokens(brackets.join(" "))).terms];
}

/** Words that say nothing about whose figure it is: articles, measures of time, "aantal". */
const EMPTY_WORDS = new Set(
  (
    "aantal aantallen eerste tweede derde vierde de het een van per in op om met en of voor bij aan naar door tot tm te uit is was zijn die dat " +
    "peildatum periode halfjaar half jaar kwartaal maand helft begin eind einde 1e 2e 3e 4e totaal totale alle wet cijfers cijfer " +
    "cak januari februari maart april mei juni juli augustus september oktober november december euro € & + / %"
  ).split(" "),
);

/** The words of a label, outside its brackets, that no term knows; "" when all of it is understood. */
export const unknownWords = remembered((text: string): string => {
  const { rest } = match(plainTokens(text));
  return rest.filter((word) => !EMPTY_WORDS.has(word) && !/^\d+$/.test(word)).join(" ");
});
