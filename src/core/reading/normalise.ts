import { remembered } from "./remembered.ts";

/** Soft hyphens, zero-width characters and byte order marks: they come along when text is pasted from Word or a PDF. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const APOSTROPHES = /[‘’‚‛`´′ʼ＇]/gu;
const DASHES = /[‐‑‒–—―−﹣－]/gu;
const SPACES = /\s+/gu;
const ACCENTS = /\p{M}/gu;

/** Stars, daggers and raised figures behind a word or a figure point at a note: "Participatiewet***", "12 ¹)". */
const FOOTNOTE_MARKS = /\s*(?:[*†‡]+|[¹²³⁰⁴-⁹]+)\)?$/u;
const TRAILING_COLONS = /(?:\s*:)+$/u;

/** The text with one kind of apostrophe, dash and space, nothing invisible and no space around it; case stays. */
export function plainText(text: string): string {
  return text.replace(INVISIBLE, "").replace(APOSTROPHES, "'").replace(DASHES, "-").replace(SPACES, " ").trim();
}

/** The text without the marks at its end that point at a note. */
export function withoutFootnoteMarks(text: string): string {
  return text.replace(FOOTNOTE_MARKS, "");
}

/**
 * A label in the one form in which labels are compared: lower case, accents folded, one kind of
 * apostrophe, dash and space, no footnote marks or colons at the end.
 */
export const normalise = remembered((label: string): string => {
  const folded = plainText(label).toLowerCase().normalize("NFD").replace(ACCENTS, "").normalize("NFC");
  let [before, after] = [folded, withoutFootnoteMarks(folded).replace(TRAILING_COLONS, "")];
  while (after !== before) [before, after] = [after, withoutFootnoteMarks(after).replace(TRAILING_COLONS, "")];
  return after;
});

/** The words and figures of a label in that form: "Wmo-cliënten (ZIN)" is wmo, clienten, zin. */
export const words = remembered((label: string): readonly string[] => normalise(label).match(/[\p{L}\p{N}]+/gu) ?? []);
