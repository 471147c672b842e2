import { plainText, withoutFootnoteMarks } from "./normalise.ts";
import { parseNumberFormat, sectionFor } from "./number-format.ts";
import { findPeriod, MONTH, monthNumber } from "./period-spellings.ts";
import { comparePeriods, dateOf, daysIn, monthOf, type Period, yearOf } from "./period.ts";
import { remembered } from "./remembered.ts";

export { comparePeriods, formatPeriod, parsePeriod, previousPeriod, type Period } from "./period.ts";

/** A header: when, and what else it says ("begroting", "realisatie", "aantal"), in plain lower case. */
export interface PeriodReading {
  readonly period: Period;
  readonly rest: string;
}

/** A header or title is short; what is longer is a note, which tells of many periods or none. */
const LONGEST_HEADER = 300;
/** What looks like a period and is none. */
const NO_PERIOD = new RegExp(
  [
    // The law is called "Wmo 2015" (002 r. 559).
    String.raw`\bwmo[ -]2015(?!\d)`,
    // "T/m betaaldatum 28-2-2021" (001): until when was paid for another period. Only a peildatum is the period.
    String.raw`\b(?!peil)\p{L}+datum:? \d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}| \p{L}+\.? \d{4})`,
    // A week is none we compute with, and a fifth quarter or third half is a slip that must not pass for the year.
    String.raw`\b(?:week(?:nummer)? ?\d+|q ?[05-9]|h ?[03-9]|[03-9]e (?:helft|halfjaar)|[05-9]e kwartaal)` +
      String.raw`(?:[ ,/-]+(?:van )?\d{4})?(?!\d)`,
  ].join("|"),
  "gu",
);
const LOOSE_ENDS = /^[ ,;:|()/*-]+|[ ,;:|(/*-]+$|\( *\)/gu;

/** "1e en ", "januari en ", "q1 + ": the period after it is one of several. */
const CHAINED = new RegExp(`(?<!\\p{L})(?:[1-4]e|eerste|tweede|derde|[qhk][1-4]|${MONTH})(?: en |, ?| ?[+&] ?)$`, "u");

interface Dated {
  readonly plain: string;
  /** The same with what only looks like a period made unreadable, place by place. */
  readonly dated: string;
}

function datedText(text: string): Dated | undefined {
  if (text.length > LONGEST_HEADER || !/\d\d/.test(text)) return undefined;
  const plain = plainText(text).toLowerCase();
  return { plain, dated: plain.replace(NO_PERIOD, (words) => words.replace(/\d/g, "_")) };
}

/**
 * The one period a header names, in any spelling of the field: "1e helft ‘16", "Q4 2016", "per
 * 31.12.2016", "begroting 2017a". Undefined when it names none, or more than one ("2015-2017",
 * "1e en 2e kwartaal 2016", "schooljaar 2018/2019": a school year is no calendar year).
 */
export const readPeriod = remembered((text: string): PeriodReading | undefined => {
  const { plain, dated } = datedText(text) ?? { plain: "", dated: "" };
  const found = findPeriod(dated);
  if (!found || CHAINED.test(dated.slice(0, found.start))) return undefined;
  const restOf = (whole: string) => `${whole.slice(0, found.start)} ${whole.slice(found.end)}`;
  if (findPeriod(restOf(dated))) return undefined;
  const rest = restOf(plain).replace(LOOSE_ENDS, "").replace(LOOSE_ENDS, "").replace(/ +/g, " ").trim();
  return { period: found.period, rest };
});

/**
 * The period a title is about, wherever it stands in it: 2016H1 for "Jongeren in jeugdzorg, 1e halfjaar 2016 (%)".
 * Undefined when it names none, or two that differ.
 */
export function periodInText(text: string): Period | undefined {
  let rest = datedText(text)?.dated ?? "";
  let period: Period | undefined;
  for (let found = findPeriod(rest); found; found = findPeriod(rest)) {
    const differs = period !== undefined && comparePeriods(period, found.period) !== 0;
    if (differs || CHAINED.test(rest.slice(0, found.start))) return undefined;
    ({ period } = found);
    rest = `${rest.slice(0, found.start)} | ${rest.slice(found.end)}`;
  }
  return period;
}

/** Whether a title names any year, one or more: "2015-2016" does, the law "Wmo 2015" does not. */
export const namesYear = (text: string): boolean =>
  /(?:^|[^\d.,])(?:199\d|20\d\d|2100)(?!\d)|'\d\d(?!\d)/.test(datedText(text)?.dated ?? "");

const NAMED_DAY = new RegExp(`(?<day>\\d{1,2})e? (?<month>${MONTH})`, "u");
const DAY = String.raw`(?:${NAMED_DAY.source}|(?<d>\d{1,2})[./-](?<m>\d{1,2}))(?![\d./-]*\d)`;
const DAY_OF_YEAR = new RegExp(`(?:(?:^|[ (])(?:per|op|peildatum|stand):? |^)${DAY}(?=\\)|$)`, "u");

/** The day of the year in "Aantal per 1 juli" (000 r. 668), for columns that give the years; not for a full date. */
export function readPeildatum(text: string): { readonly month: number; readonly day: number } | undefined {
  if (text.length > LONGEST_HEADER) return undefined;
  const groups = DAY_OF_YEAR.exec(withoutFootnoteMarks(plainText(text).toLowerCase()))?.groups;
  if (!groups) return undefined;
  const month = monthNumber(groups["month"] ?? groups["m"] ?? "");
  const day = Number(groups["day"] ?? groups["d"]);
  const LEAP_YEAR = 2000;
  return day >= 1 && day <= daysIn(LEAP_YEAR, month) ? { month, day } : undefined;
}

const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];
/** Serials of 1990-01-01 and 2100-12-31 in Excel's 1900 system. */
const [FIRST_SERIAL, LAST_SERIAL] = [32874, 73415];

/** The date of a serial in that range, counted from 1 January 1990. */
function dateOfSerial(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  let [year, month, days] = [FIRST_YEAR, 1, Math.floor(serial) - FIRST_SERIAL];
  while (days >= daysIn(year, month)) {
    days -= daysIn(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return { year, month, day: days + 1 };
}

/** A month as exports of registers write it: 202301. An amount may be such a number. */
export const mayBeMonth = (value: number): boolean =>
  value > FIRST_YEAR * 100 && value < (LAST_YEAR + 1) * 100 && value % 100 >= 1 && value % 100 <= 12;

const monthOfNumber = (value: number): Period | undefined =>
  mayBeMonth(value) ? monthOf(Math.floor(value / 100), value % 100) : undefined;

/** Whether a number can be a year, the serial of a day or a month at all: few figures can. */
export function mayBePeriod(value: number): boolean {
  return (
    (value >= FIRST_YEAR && value <= LAST_YEAR) ||
    (value >= FIRST_SERIAL && value < LAST_SERIAL + 1) ||
    mayBeMonth(value)
  );
}

/**
 * The period of a header that is a number: a plain year (2016, not 2.016 or 2016,0), or an Excel date
 * as precise as its format shows it: "mmm-yy" is a month, "d-m-yyyy" a peildatum.
 */
export function readPeriodNumber(value: number, formatCode: string): Period | undefined {
  const format = sectionFor(parseNumberFormat(formatCode), value);
  if (format?.kind === "getal") {
    const plain = format.unit === undefined && !format.grouped && format.shift === 0 && format.least === 0;
    if (!plain || !Number.isInteger(value)) return undefined;
    return value >= FIRST_YEAR && value <= LAST_YEAR ? yearOf(value) : monthOfNumber(value);
  }
  if (format?.kind !== "datum" || value < FIRST_SERIAL || value >= LAST_SERIAL + 1) return undefined;
  const { year, month, day } = dateOfSerial(value);
  if (format.shows === "jaar") return yearOf(year);
  if (format.shows === "maand") return monthOf(year, month);
  return format.shows === "dag" ? dateOf(year, month, day) : undefined;
}
