const NOTE_START =
  /^(toelichting|bron|noot|n\.?b\.?|let op|opmerking|nader te|ontwikkelingen|afgerond|\*|•|·|[-–] |\d\) |¹|²)/i;
const LONGEST_LABEL = 90;

/** The end of a sentence of a few words, or one followed by another: "(incl. herindiceringen)" ends none. */
const SENTENCE = /^(\S+\s+){4,}\S+[.!?]$|[a-z]{2}[.!?]\s+[A-Z]/;

/** Running text under a table, as against a title, a heading or a label. */
export function isNote(text: string): boolean {
  return NOTE_START.test(text) || text.length > LONGEST_LABEL || SENTENCE.test(text);
}
