import { compare, negate, type Exact } from "../interval/exact.ts";
import { isCountedWord, splitCount } from "./counted-words.ts";
import { readFigure, type Figure } from "./figure.ts";
import { plainText, withoutFootnoteMarks } from "./normalise.ts";

/** What kind of thing a cell holds; what SD.MARKERING answers. */
export type Marker =
  | "getal"
  | "leeg"
  | "streepje"
  | "nvt"
  | "nb"
  | "punt"
  | "ondergrens"
  | "verhouding"
  | "waarvan"
  | "geheim"
  | "punt-decimaal"
  | "tekst";

/** What a printed text says. Percentages are fractions: "47,4%" is 0.474. */
export interface TextReading {
  readonly marker: Marker;
  /** The figure; of "86 (37)" the first, of a range or "200+" the lower bound. */
  readonly value?: Exact;
  readonly unit?: "euro" | "procent";
  /** The smallest unit the figure resolves: 1 for "3.520", 0.001 for "47,4%", 100000 for "€ 1,8 miljoen". */
  readonly step?: Exact;
  /** The figure between brackets in "86 (37)". */
  readonly ofWhich?: Exact;
  /** Both sides of "79:21"; such a cell has no value. */
  readonly ratio?: readonly [Exact, Exact];
  /** The upper bound in "800 - 1.100", or the one a figure is hidden under: "<10". */
  readonly upper?: Exact;
  /**
   * A count with its words beside it. The cell alone can't tell whether it is a figure ("14 meldingen,") or
   * the name of a row or column ("2 jaar"): where figures stand it is the figure. The marker is "getal"
   * for words that reports count, else "tekst".
   */
  readonly counted?: Counted;
}

/** "6 weken": 6, in steps of 1, of "weken". */
export interface Counted {
  readonly value: Exact;
  readonly step: Exact;
  /** In plain lower case. */
  readonly words: string;
}

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

/** A cell longer than this is prose. */
const LONGEST_FIGURE = 80;
const TEXT: TextReading = { marker: "tekst" };

function asReading({ value, step, unit, isEnglish }: Figure): TextReading {
  return { marker: isEnglish ? "punt-decimaal" : "getal", value, step, ...(unit && { unit }) };
}

/** A time of the day, "8:00" to "23:59": a ratio of percentages never reads so, as its parts are 100 together. */
const CLOCK = /^(?:\d|[01]\d|2[0-3]):[0-5]\d$/;

/** "79:21", and also "79:20": that its parts should be 100 together is for a rule to say. "12:30" is a time. */
function readRatio(text: string): TextReading | undefined {
  if (CLOCK.test(text.replaceAll(" ", ""))) return undefined;
  const [, left = "", right = ""] = /^([\d.,]+) ?: ?([\d.,]+)$/.exec(text) ?? [];
  const [first, second] = [readFigure(left), readFigure(right)];
  return first && second && { marker: "verhouding", ratio: [first.value, second.value] };
}

/** "200+", ">200" and "800 - 1.100" have a lower bound; "<10" hides a small figure as "-" does. */
function readBounds(text: string): TextReading | undefined {
  const [, lower] = /^(.*\d) ?\+$/.exec(text) ?? /^(?:>=?|≥) ?(.*)$/.exec(text) ?? [];
  const least = lower === undefined ? undefined : readFigure(lower);
  if (least) return { marker: "ondergrens", value: least.value, ...(least.unit && { unit: least.unit }) };
  const [, most = ""] = /^(?:<=?|≤) ?(.*)$/.exec(text) ?? [];
  const upper = readFigure(most);
  return upper ? { marker: "geheim", upper: upper.value, ...(upper.unit && { unit: upper.unit }) } : readRange(text);
}

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** Years and days are no bounds: "2015-2016" spans years, "1-7" may be 1 July. */
function readRange(text: string): TextReading | undefined {
  const [, left = "", gap = "", right = ""] = /^(.*\d)( ?- ?)((?:€ ?)?\d.*)$/.exec(text) ?? [];
  const [low, high] = [readFigure(left), readFigure(right)];
  if (!low || !high || compare(low.value, high.value) >= 0) return undefined;
  const mayBeDate = gap === "-" && /^(?:[1-9]|[12]\d|3[01])$/.test(left) && /^(?:[1-9]|1[0-2])$/.test(right);
  if (mayBeDate || (isYear(left) && isYear(right))) return undefined;
  const unit = high.unit ?? low.unit;
  return { marker: "ondergrens", value: low.value, upper: high.value, ...(unit && { unit }) };
}

/**
 * "86 (37)": 37 of the 86. Beside a percentage the brackets hold its count, "51,1% (45)", and a year
 * only says when, "12 (2016)": neither is a part.
 */
function readOfWhich(text: string): TextReading | undefined {
  const [, left = "", right = ""] = /^(.*\S) ?\(([^()]+)\)$/.exec(text) ?? [];
  const [whole, part] = [readFigure(left), readFigure(right)];
  if (!whole || !part) return undefined;
  const isDated = isYear(right) && compare(part.value, whole.value) > 0;
  const isPart = !isDated && (whole.unit === "procent") === (part.unit === "procent");
  return isPart ? { ...asReading(whole), marker: "waarvan", ofWhich: part.value } : asReading(whole);
}

/** "25 V" and "N 25": voordelig or nadelig for the result, so plus or minus; only on a figure without a sign. */
function readFavourable(text: string): TextReading | undefined {
  const match = /^(?:([vn]) (.+)|(.+\d) ?([vn]))$/.exec(text);
  const digits = match?.[2] ?? match?.[3] ?? "";
  const figure = /^[-+(]|-$/.test(digits) ? undefined : readFigure(digits);
  if (!figure) return undefined;
  const isUnfavourable = (match?.[1] ?? match?.[4]) === "n";
  return asReading(isUnfavourable ? { ...figure, value: negate(figure.value) } : figure);
}

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
  if (!/\d/.test(plain)) return TEXT;
  const bare = withoutFootnoteMarks(plain);
  const figure = readFigure(bare);
  if (figure) return asReading(figure);
  return (
    readRatio(bare) ??
    readOfWhich(bare) ??
    readBounds(bare) ??
    readFavourable(bare) ??
    readNoted(bare) ??
    readCount(bare) ??
    TEXT
  );
}
