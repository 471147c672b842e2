import { normalise } from "../reading/normalise.ts";
import type { Facet, Facets } from "./facets.ts";
import { vocabulary } from "./index.ts";

/** Letters and digits hang together; of the signs only those that carry meaning stay: "ZIN + PGB", "IOAW/IOAZ", "%". */
const TOKEN = /[\p{L}\p{N}']+|[+&/%]/gu;

/** "(incl. herindiceringen)" says what is counted in, not what the figure is. */
const ASIDE = /\(?\b(?:incl|inclusief|excl|exclusief|voorheen)\b\.?[^)]*\)?/gu;

function tokens(text: string): readonly string[] {
  return normalise(text).replace(ASIDE, " ").match(TOKEN) ?? [];
}

const phrases = new Map<string, Facets>();
let longest = 1;
for (const { words, says } of vocabulary) {
  for (const phrase of words) {
    const parts = normalise(phrase).match(TOKEN) ?? [];
    longest = Math.max(longest, parts.length);
    phrases.set(parts.join(" "), { ...phrases.get(parts.join(" ")), ...says });
  }
}

/** The longest term first, each word used once; a facet for which the text names two values is left open. */
function match(parts: readonly string[]): Facets {
  const said = new Map<Facet, string | undefined>();
  for (let start = 0; start < parts.length;) {
    let length = Math.min(longest, parts.length - start);
    while (length > 0 && !phrases.has(parts.slice(start, start + length).join(" "))) length--;
    const says = phrases.get(parts.slice(start, start + length).join(" "));
    for (const [facet, value] of Object.entries(says ?? {}) as [Facet, string][]) {
      said.set(facet, said.has(facet) && said.get(facet) !== value ? undefined : value);
    }
    start += Math.max(1, length);
  }
  return Object.fromEntries([...said].filter(([, value]) => value !== undefined));
}

/**
 * What a text of the field says: a title, a row label or a selector of a rule, all read alike. What
 * stands between brackets only adds: in "Koppelingen (vrijwilligers aan vacatures)" the koppelingen count.
 */
export function interpret(text: string): Facets {
  const plain = text.replace(ASIDE, " ");
  const brackets = [...plain.matchAll(/\(([^)]*)\)/gu)].map((found) => found[1] ?? "");
  return { ...match(tokens(brackets.join(" "))), ...match(tokens(plain.replace(/\([^)]*\)/gu, " "))) };
}
