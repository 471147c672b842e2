const NO_BREAK_SPACE = "\u00A0";
const WORD_JOINER = "\u2060";

/** A Dutch text in which no amount is broken off after its minus or euro sign, however narrow the window. */
export function keepTogether(text: string): string {
  return text.replace(/−(?=€)/g, `−${WORD_JOINER}`).replace(/€ (?=\d)/g, `€${NO_BREAK_SPACE}`);
}
