import { isCountedWord, splitCount } from "./counted-words.ts";
import { readCompound } from "./compound-figures.ts";
import { isYear, readFigure } from "./figure.ts";
import { plainText, withoutFootnoteMarks } from "./normalise.ts";
import { asReading, type Marker, type TextReading } from "./text-reading.ts";

export type { Marker, TextReading } from "./text-reading.ts";

/** Missing figures as the reports mark them; pm: a budget item still to be filled in. */
const MARKERS: ReadonlyMap<string, Marker> = new Map<string, Marker>([
  ["", "leeg"],
  ["-", "streepje"],
  ["--", "streepje"],
  ["nvt", "nvt"],
  ["n.v.t.", "nvt"],
  ["n.v.t", "nvt"],
  ["niet van toepassing", "nvt"],
  ["nb", "nb"],
  ["n.b.", "nb"],
  ["n.b", "nb"],
  ["nnb", "nb"],
  ["n.n.b.", "nb"],
  ["niet bekend", "nb"],
  ["nog niet bekend", "nb"],
  ["onbekend", "nb"],
  ["pm", "nb"],
  ["p.m.", "nb"],
  [".", "punt"],
  ["niet beschikbaar", "punt"],
  ["niet openbaar", "punt"],
  ["x", "geheim"],
  ["geheim", "geheim"],
]);

/** Whatever holds figures only, begins with one, or with a sign, a bracket, a currency, or a V or N for voordelig or nadelig. */
const MAY_BE_FIGURE = /^(?:[-+(€\d<>≤≥]|eur|[vn] )/;
/** A cell longer than this is prose. */
const LONGEST_FIGURE = 80;
const TEXT: TextReading = { marker: "tekst" };

/** "3.520a" and "345 1)" point at a note; "1a" may be a label. */
function readNoted(text: string): TextReading | undefined {
  const [, digits = ""] = /^(.*[.,]\d+)[a-d]$/.exec(text) ?? /^([^(]*\d) (?:[a-f]|\d{1,2})\)$/.exec(text) ?? [];
  const figure = readFigure(digits);
  return figure && asReading(figure);
}

/** "14 meldingen," (003 r. 115): what is counted stands beside the count. */
function readCount(text: string): TextReading | undefined {
  const [digits, words] = splitCount(text) ?? ["", ""];
  const figure = isYear(digits) ? undefined : readFigure(digits);
  if (!figure || figure.isEnglish) return undefined;
  const counted = { value: figure.value, step: figure.step, words };
  return isCountedWord(words) ? { ...asReading(figure), counted } : { ...TEXT, counted };
}

/**
 * What a text says as figure or as marker of a missing one. This is the place where ambiguities are
 * settled: each reader above says which. Approximations ("± 40", "ca. 35", "ruim 6.700") say nothing of how far
 * off they may be, so they are text, and so is everything else with words.
 */
export function readText(text: string): TextReading {
  if (text.length > LONGEST_FIGURE) return TEXT;
  const plain = plainText(text).toLowerCase();
  const marker = MARKERS.get(plain);
  if (marker) return { marker };
  if (/^€ ?--?$/.test(plain)) return { marker: "streepje", unit: "euro" };
  if (!MAY_BE_FIGURE.test(plain) || !/\d/.test(plain)) return TEXT;
  const bare = withoutFootnoteMarks(plain);
  const figure = readFigure(bare);
  if (figure) return asReading(figure);
  return readCompound(bare) ?? readNoted(bare) ?? readCount(bare) ?? TEXT;
}
