import { plainText } from "../reading/normalise.ts";
import { sentencesOf } from "./sentences.ts";

/** 004 r. 491; 001 r. 129-130 and 241: figures that the next report may put right. */
const PRELIMINARY = /\bvoorlopige?\b|\bnog niet definitief\b|\binschatting nog te betalen\b|\bonder voorbehoud\b/i;

/** A thing with that name, no figure. */
const THING = /\bvoorlopige (voorziening|hechtenis|aanslag|maatregel|teugel)\w*/gi;

/** 000 r. 901-902: earlier figures that a report puts right. */
const REVISED = new RegExp(
  [
    String.raw`\baanpassing van (de )?(gegevens|cijfers|aantallen) (uit|over|van) (het|de) (vorige?|voorgaande|eerdere?)\b`,
    String.raw`\b(gegevens|cijfers|aantallen|\w*stand(?:en)?)\b[^.]{0,60}\b(gecorrigeerd|herzien|aangepast|bijgesteld|opgeschoond|opschoning|met terugwerkende kracht)\b`,
    String.raw`\bmet terugwerkende kracht\b[^.]{0,60}\b(verwijderd|toegevoegd|verwerkt|gecorrigeerd|aangepast)\b`,
    String.raw`\bbeginstand\b[^.]{0,20}\bwijkt\b[^.]{0,30}\baf\b`,
    String.raw`\bcorrectie (op|van|over) (de |het )?(vorige?|voorgaande|eerdere?)\b`,
  ].join("|"),
  "i",
);

/** The sentence that says figures are preliminary, as it stands; undefined when none does. */
export function preliminarySentence(notes: readonly string[]): string | undefined {
  return notes.flatMap(sentencesOf).find((sentence) => PRELIMINARY.test(sentence.replace(THING, "")));
}

/** Whether the notes say that earlier figures were corrected, or that these may yet be. */
export function mayBeRevised(notes: readonly string[]): boolean {
  return preliminarySentence(notes) !== undefined || notes.some((note) => REVISED.test(plainText(note)));
}
