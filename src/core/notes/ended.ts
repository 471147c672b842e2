import { normalise } from "../reading/normalise.ts";
import type { Period } from "../reading/period.ts";
import { fromDateIn } from "./dates.ts";
import { sentencesOf } from "./sentences.ts";

/** 000 r. 69-70: "Deze maatwerkvoorziening is per 31-12-2016 komen te vervallen". */
const ENDED = /\b(vervalt|vervallen|afgeschaft|opgeheven)\b/;
/** A contract or a traject may be ended as well: the thing itself did where it is the subject of the sentence. */
const STOPPED = String.raw`^(?:toelichting )?(?:(?:de|het|deze|dit) )?NAME (?:is|zijn|wordt|worden|werd|werden)\b.*\b(?:beeindigd|stopgezet)\b`;
/** Ended for some, or no more than closed to new clients. */
const PARTLY = /\b((voor|geen)( de)? nieuwe?|deels|gedeeltelijk|grotendeels|niet|voorlopig)\b/;
const NEXT_SENTENCE = /^(per|vanaf|sinds|met ingang van|m\.?i\.?v\.?)\b/i;
/** "de eigen bijdrage voor de HH1 is vervallen": the bijdrage ended. */
const NAMED_BESIDE = String.raw`\b(voor|van|bij|met|naar|uit|binnen|in|op)(?: (?:de|het|een))?(?: [\p{L}\p{N}]+)? `;

/** Its "op" is said of no thing. */
const OPENING = /^\s*let op\b/i;

const tokens = (text: string): readonly string[] => normalise(text).match(/[\p{L}\p{N}']+/gu) ?? [];

/** Whether a sentence says of the thing with this name that it ended. */
function saysEnded(sentence: string, name: string): boolean {
  const said = tokens(sentence.replace(OPENING, "")).join(" ");
  const isNamed = tokens(name).length > 0 && ` ${said} `.includes(` ${tokens(name).join(" ")} `);
  if (!isNamed || PARTLY.test(said)) return false;
  if (new RegExp(STOPPED.replace("NAME", tokens(name).join(" ")), "u").test(said)) return true;
  if (!ENDED.test(said)) return false;
  return !new RegExp(`${NAMED_BESIDE}${tokens(name).join(" ")}\\b`, "u").test(said);
}

/**
 * From when on the notes say that what goes by this name no longer exists: "is de HH1 per 1-1-2017 vervallen", the
 * date in that sentence or in the one after it, "Per 1 januari 2017 …". Undefined when they do not say so clearly.
 */
export function endOf(name: string, notes: readonly string[]): Period | undefined {
  for (const note of notes) {
    const sentences = sentencesOf(note);
    for (const [index, sentence] of sentences.entries()) {
      if (!saysEnded(sentence, name)) continue;
      const next = sentences[index + 1] ?? "";
      const date = fromDateIn(sentence) ?? (NEXT_SENTENCE.test(next) ? fromDateIn(next) : undefined);
      if (date) return date;
    }
  }
  return undefined;
}
