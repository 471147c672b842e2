import { plainText } from "../reading/normalise.ts";

/** A full stop behind a word of two letters or more, before a capital or a bullet: "M.i.v. 2017" is no end. */
const END = /(?<=[\p{L}\p{N})'"]{2}[.!?])\s+(?=["'(]?\p{Lu}|•)|\s*•\s*/u;

/** The sentences of the notes of a table, plain of signs, each note by itself. */
export function sentencesOf(note: string): readonly string[] {
  return plainText(note)
    .split(END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

const LONGEST = 220;

/** A sentence as a finding quotes it: «…», cut off between two words where it goes on and on. */
export function quote(sentence: string): string {
  if (sentence.length <= LONGEST) return `«${sentence}»`;
  return `«${sentence.slice(0, sentence.lastIndexOf(" ", LONGEST))} …»`;
}
