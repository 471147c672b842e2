import {
  dateOf,
  daysIn,
  halfOf,
  lastDayOf,
  monthOf,
  quarterOf,
  realDate,
  throughMonth,
  yearOf,
  type Period,
} from "./period.ts";

/** Where a text names a period, and which. */
export interface Spelling {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}

/** A year that a report can be about, in four figures or two behind an apostrophe: "2016", "'16". */
const FULL_YEAR = String.raw`199\d|20\d\d|2100`;
const YEAR = `(?<year>${FULL_YEAR}|'\\d\\d)`;
/** Behind Q4, H1, a month or a date the apostrophe may be missing: "Q4-16", "jan-20". */
const SHORT_YEAR = `(?<year>${FULL_YEAR}|'?\\d\\d)`;
/** Not in the middle of a word, an amount or a longer date. */
const START = String.raw`(?<![\p{L}\d]|\d[.,:/-]|[€$] ?)(?:(?:per|op|over|in|van) )?`;
/** "begroting 2017a", "2020*", "2016 1)": what may follow that points at a note. */
const END = String.raw`(?: ?(?:[a-f]|\d{1,2}|[¹²³⁴-⁹])\)|[a-f¹²³⁴-⁹]|(?: ?\*)+)?(?![\p{L}\d%]|[.,:/-]\d)`;
const LINK = String.raw`[ ,]*(?:(?:van|in|over) )?(?:het )?(?:jaar )?`;
const DAY_OF = "(?:[./-]|e?[ -])";
const AND_ON = "(?:-| - |/| t/m | tot en met )";

/** A pdf may set the letter of an ordinal apart: "1 e kwartaal" (002 par. 1.5). */
const ORDINALS = ["1|1 ?e|1ste|eerste", "2|2 ?e|2de|tweede", "3|3 ?e|3de|derde", "4|4 ?e|4de|vierde|laatste"];
const MONTHS = [
  "januari|jan",
  "februari|feb",
  "maart|mrt|mar",
  "april|apr",
  "mei",
  "juni|jun",
  "juli|jul",
  "augustus|aug",
  "september|sept|sep",
  "oktober|okt",
  "november|nov",
  "december|dec",
];
const ORDINAL = `(?<part>${ORDINALS.join("|")})`;
export const MONTH = `(?:${MONTHS.join("|")})\\.?(?!\\p{L})`;

const numberOf = (names: readonly string[], name: string): number =>
  names.findIndex((spellings) => spellings.replaceAll(" ?", "").split("|").includes(name.replace(/[. ]/g, ""))) + 1;

/** 1 to 12 for "maart", "mrt." or "3"; 0 for what is no month. */
export function monthNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : numberOf(MONTHS, text);
}

function yearNumber(text: string): number {
  const digits = text.replace("'", "");
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (digits >= "90" ? 1900 : 2000);
}

type Groups = Readonly<Record<string, string | undefined>>;
/** Undefined where the words are read in another way; null where they name what is no period here. */
type Make = (year: number, groups: Groups) => Period | undefined | null;

const half: Make = (year, { part = "" }) => {
  const number = part === "laatste" ? 2 : numberOf(ORDINALS, part);
  return number <= 2 ? halfOf(year, number) : undefined;
};
const quarter: Make = (year, { part = "" }) => quarterOf(year, numberOf(ORDINALS, part));
const date: Make = (year, { month = "", day = "" }) => realDate(year, monthNumber(month), Number(day));
const month: Make = (year, { month = "" }) => monthOf(year, monthNumber(month));

/** "1-4 t/m 30-6-2023": the days from the first of a month to the last of one, where those are a period; up to a day from January on. */
const days: Make = (year, { fromDay, from = "", fromYear, day = "", month = "" }) => {
  const last = realDate(year, monthNumber(month), Number(day));
  if (!last) return undefined;
  const isWhole = Number(fromDay) === 1 && Number(day) === daysIn(year, monthNumber(month));
  if (!isWhole || (fromYear !== undefined && yearNumber(fromYear) !== year)) return null;
  const [first, end] = [monthNumber(from), monthNumber(month)];
  const whole = first === end ? monthOf(year, end) : throughMonth(year, first, end);
  return whole ?? (first === 1 ? last : null);
};

const ROMAN = ["i", "ii", "iii", "iv"];
/** "2017-I", as "2017-1". */
const numbered: Make = (year, { part = "" }) => {
  const number = ROMAN.indexOf(part) + 1;
  return number > 2 ? quarterOf(year, number) : halfOf(year, number);
};

/** "1e helft 2016", "2016 1e helft", "H1 2016", "1H2016", "2016-H1", "halfjaar 1 2016". */
const partOf = (unit: string, letters: string, make: Make): readonly (readonly [string, Make])[] => [
  [`${ORDINAL}[ -]?(?:${unit}|${letters}\\.?(?!\\p{L}))${LINK}${YEAR}`, make],
  [`${YEAR}[ ,(:/-]*${ORDINAL}[ -]?(?:${unit})\\)?`, make],
  [`(?:${unit}|${letters})\\.?[ -]?(?<part>[1-4])[ ,/-]*${SHORT_YEAR}`, make],
  [`${YEAR}[ ,/-]*(?:${unit}|${letters})\\.?[ -]?(?<part>[1-4])`, make],
];

/** Every way the field writes a period, what says most first. */
const SPELLINGS: readonly { readonly pattern: RegExp; readonly make: Make }[] = (
  [
    [
      `(?<fromDay>\\d{1,2})${DAY_OF}(?<from>\\d{1,2}|${MONTH})(?:[./ -](?<fromYear>${FULL_YEAR}))?${AND_ON}` +
        `(?<day>\\d{1,2})${DAY_OF}(?<month>\\d{1,2}|${MONTH})[./ -]${YEAR}`,
      days,
    ],
    [`(?<year>${FULL_YEAR})-(?<month>\\d\\d)-(?<day>\\d\\d)`, date],
    [`(?<day>\\d{1,2})(?<sign>[/-])(?<month>\\d{1,2})\\k<sign>${SHORT_YEAR}`, date],
    // With points only in full: "2.1.16" is the number of a section.
    [`(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${YEAR}`, date],
    [`(?<day>\\d{1,2})e?[ -](?<month>${MONTH})[ -]${SHORT_YEAR}`, date],
    ...partOf("helft|half ?jaar\\p{L}*", "hj?", half),
    ...partOf("kwartaal\\p{L}*", "(?:kw|k|q)", quarter),
    [
      `(?:eind|einde|ultimo) (?:van )?(?:(?<month>${MONTH}) )?${LINK}${YEAR}`,
      (year, { month = "december" }) => lastDayOf(monthOf(year, monthNumber(month))),
    ],
    [
      `(?:begin|primo) (?:van )?(?:(?<month>${MONTH}) )?${LINK}${YEAR}`,
      (year, { month = "januari" }) => dateOf(year, monthNumber(month), 1),
    ],
    [
      `(?<from>${MONTH})${AND_ON}(?<month>${MONTH})[ -]${SHORT_YEAR}`,
      (year, { from = "", month = "" }) => throughMonth(year, monthNumber(from), monthNumber(month)),
    ],
    [
      `${YEAR} t/m (?<month>${MONTH})`,
      (year, { month = "" }) =>
        throughMonth(year, 1, monthNumber(month)) ?? lastDayOf(monthOf(year, monthNumber(month))),
    ],
    [`(?<month>${MONTH})[ -]?(?:van )?${SHORT_YEAR}`, month],
    [`${YEAR} ?(?:-|m| )(?<month>0[1-9]|1[0-2])`, month],
    [`(?<month>0[1-9]|1[0-2]|[5-9])[./-]${YEAR}`, month],
    [`(?<=kwartaal\\p{L}* )${YEAR}-(?<part>[1-4])`, quarter],
    // The number of a report: "halfjaarrapportage 2017-1". There is no third half, so 3 and 4 are quarters.
    [`${YEAR}-(?<part>[12])`, half],
    [`${YEAR}-(?<part>[34])`, quarter],
    [`${YEAR}[-/](?<part>iii|iv|ii|i)`, numbered],
    [`(?:(?<!\\d )jaar )?${YEAR}`, yearOf],
  ] as readonly (readonly [string, Make])[]
).map(([core, make]) => ({ pattern: new RegExp(START + core + END, "u"), make }));

/** Without any of this a text names no period: a year in full or behind an apostrophe, a month, a part, or a date. */
const MAY_NAME = new RegExp(
  `${FULL_YEAR}|'\\d\\d|${MONTH}|\\d[/-]\\d|(?<!\\p{L})(?:helft|half|kwartaal|hj?|kw|k|q)[\\p{L}. -]*[1-4][ ,/-]*'?\\d\\d`,
  "u",
);

const UNTIL = /(?:t\/m|tot en met)(?: (?:en met|het))? ?$/u;

/**
 * "t/m juni 2017" counts from January on: the first half. What no quarter, half or year ends with
 * ("t/m september") becomes the date, so that it is never chained to "t/m augustus".
 */
function untilEndOf(period: Period): Period {
  const last = lastDayOf(period);
  if (period.kind === "jaar" || last.month === undefined) return period;
  const wholeMonths = last.day === daysIn(last.year, last.month);
  return (wholeMonths ? throughMonth(last.year, 1, last.month) : undefined) ?? last;
}

/** The first period a text in plain lower case names, by the spelling that says most. */
export function findPeriod(text: string): Spelling | undefined {
  if (!MAY_NAME.test(text)) return undefined;
  for (const { pattern, make } of SPELLINGS) {
    const match = pattern.exec(text);
    const groups: Groups = match?.groups ?? {};
    const period = groups["year"] === undefined ? undefined : make(yearNumber(groups["year"]), groups);
    if (period === null) return undefined;
    if (!match || !period) continue;
    const until = UNTIL.exec(text.slice(0, match.index));
    const end = match.index + match[0].length;
    if (!until) return { period, start: match.index, end };
    const whole = untilEndOf(period);
    return { period: whole, start: whole.kind === "peildatum" ? match.index : until.index, end };
  }
  return undefined;
}
