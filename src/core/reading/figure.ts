import { multiply, negate, parseDecimal, powerOfTen, type Exact } from "../interval/exact.ts";

/** One printed figure, with the smallest unit it resolves. */
export interface Figure {
  readonly value: Exact;
  /** 1 for "3.520", 0.001 for "47,4%", 100000 for "€ 1,8 miljoen". */
  readonly step: Exact;
  readonly unit: "euro" | "procent" | undefined;
  /** English notation, "7.5": to be warned of (Monitor Drechtsteden 2016, T004-18). */
  readonly isEnglish: boolean;
}

const EURO = "(?:€|eur(?:o|\\b)\\.?)";
const SCALES: Readonly<Record<string, number>> = { duizend: 3, miljoen: 6, mln: 6, miljard: 9, mld: 9 };

/** Dutch grouping by points or spaces; a code such as 0502 or 06 is no number. */
const DUTCH = /^(0|[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)|[1-9]\d*)(?:,(\d+))?$/;
/**
 * A point that can't set thousands apart is a decimal point ("7.5", "0.125", "1234.567"); two commas
 * or a comma before a point set thousands apart. "12.2016" is a month.
 */
const ENGLISH = /^(0|[1-9]\d*)\.(\d+)$|^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$|^([1-9]\d{0,2}(?:,\d{3}){2,})$/;
const MONTH_OF_YEAR = /^(?:[1-9]|1[0-2])\.(?:19|20)\d\d$/;

const FIGURE = new RegExp(
  `^(?<sign>[-+]? ?)(?:${EURO} ?(?<inner>[-+]? ?))?(?<digits>\\d(?:[\\d., ]*\\d)?)(?:,(?:--?|=))?(?<minus>-?)` +
    `(?: ?(?<scale>${Object.keys(SCALES).join("|")})\\b\\.?)?(?: ?(?<unit>%|procent|${EURO}))?$`,
);
const BRACKETED = new RegExp(`^(${EURO} ?)?\\((.+)\\)([^()\\d-]*)$`);

export const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

interface Digits {
  readonly text: string;
  readonly decimals: number;
  readonly isEnglish: boolean;
}

function readDigits(digits: string): Digits | undefined {
  const dutch = DUTCH.exec(digits);
  if (dutch) {
    const [, whole = "", fraction = ""] = dutch;
    return { text: `${whole.replace(/[. ]/g, "")}.${fraction}`, decimals: fraction.length, isEnglish: false };
  }
  const english = MONTH_OF_YEAR.test(digits) ? null : ENGLISH.exec(digits);
  if (!english) return undefined;
  const fraction = english[2] ?? english[4] ?? "";
  return { text: digits.replaceAll(",", ""), decimals: fraction.length, isEnglish: true };
}

function readUnbracketed(text: string): Figure | undefined {
  const groups = FIGURE.exec(text)?.groups;
  const digits = readDigits(groups?.["digits"] ?? "");
  const parsed = parseDecimal(digits?.text ?? "");
  if (!groups || !digits || parsed === undefined) return undefined;
  const { sign = "", inner = "", minus = "", scale = "", unit = "" } = groups;
  const signs = (sign + inner + minus).replaceAll(" ", "");
  if (signs.length > 1) return undefined;
  const isPercentage = unit === "%" || unit === "procent";
  const shift = (SCALES[scale] ?? 0) - (isPercentage ? 2 : 0);
  const value = multiply(parsed, powerOfTen(shift));
  return {
    value: signs === "-" ? negate(value) : value,
    step: powerOfTen(shift - digits.decimals),
    unit: isPercentage ? "procent" : unit !== "" || /€|eur/.test(text) ? "euro" : undefined,
    isEnglish: digits.isEnglish,
  };
}

/**
 * The figure a text in plain lower case is as a whole: "€ 87.424", "€ 600.000,-", "25.991-", "(12)",
 * "47,4%", "€ 1,8 miljoen", "3.520 euro". A sign stands before, behind or as brackets around it, once.
 */
export function readFigure(text: string): Figure | undefined {
  const bracketed = BRACKETED.exec(text);
  if (!bracketed) return readUnbracketed(text);
  const [, currency = "", inside = "", behind = ""] = bracketed;
  if (/^[-+]|-$/.test(inside)) return undefined;
  const figure = readUnbracketed(currency + inside + behind);
  return figure && { ...figure, value: negate(figure.value) };
}
