import { compare, negate } from "../interval/exact.ts";
import { isYear, readFigure } from "./figure.ts";
import { asReading, type TextReading } from "./text-reading.ts";

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

/** What more than one figure, or a figure with a sign in words, says as a whole: "86 (37)", "79:21", "800 - 1.100", "25 V". */
export function readCompound(text: string): TextReading | undefined {
  return readRatio(text) ?? readOfWhich(text) ?? readBounds(text) ?? readFavourable(text);
}
