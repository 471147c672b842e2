/**
 * A stretch of time or a moment a column is about. `part` is the half (1-2) or the quarter (1-4),
 * `month` (1-12) belongs to a maand and a peildatum, `day` to a peildatum only.
 */
export interface Period {
  readonly kind: "jaar" | "halfjaar" | "kwartaal" | "maand" | "peildatum";
  readonly year: number;
  readonly part?: number;
  readonly month?: number;
  readonly day?: number;
}

export const yearOf = (year: number): Period => ({ kind: "jaar", year });
export const halfOf = (year: number, part: number): Period => ({ kind: "halfjaar", year, part });
export const quarterOf = (year: number, part: number): Period => ({ kind: "kwartaal", year, part });
export const monthOf = (year: number, month: number): Period => ({ kind: "maand", year, month });
export const dateOf = (year: number, month: number, day: number): Period => ({ kind: "peildatum", year, month, day });

const DAYS = [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; 0 for a month that is none. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return DAYS[month - 1] ?? 0;
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** "2016", "2016H1", "2016Q4", "2016M03" or "2016-12-31". */
export function formatPeriod({ kind, year, part = 1, month = 1, day = 1 }: Period): string {
  const inFull = String(year).padStart(4, "0");
  switch (kind) {
    case "jaar":
      return inFull;
    case "halfjaar":
      return `${inFull}H${String(part)}`;
    case "kwartaal":
      return `${inFull}Q${String(part)}`;
    case "maand":
      return `${inFull}M${twoDigits(month)}`;
    case "peildatum":
      return `${inFull}-${twoDigits(month)}-${twoDigits(day)}`;
  }
}

/** The date, or undefined when the calendar has no such day. */
export function realDate(year: number, month: number, day: number): Period | undefined {
  return day >= 1 && day <= daysIn(year, month) ? dateOf(year, month, day) : undefined;
}

/** The period of its canonical text, case aside; undefined when it is no such thing. */
export function parsePeriod(canonical: string): Period | undefined {
  const match = /^(\d{4})(?:(H[12]|Q[1-4]|M(?:0[1-9]|1[0-2]))|-(\d\d)-(\d\d))?$/i.exec(canonical);
  if (!match) return undefined;
  const [, year, part, month, day] = match;
  if (month !== undefined) return realDate(Number(year), Number(month), Number(day));
  if (part === undefined) return yearOf(Number(year));
  const make = { H: halfOf, Q: quarterOf, M: monthOf }[part.charAt(0).toUpperCase()];
  return make?.(Number(year), Number(part.slice(1)));
}

/**
 * The period before, of the same kind. A peildatum goes back a year: the reports set 1 juli beside
 * 1 juli (000 r. 668, Wsw) and 31.12 beside 31.12; 29 February goes back to the 28th.
 */
export function previousPeriod(period: Period): Period {
  const { kind, year, part = 1, month = 1, day = 1 } = period;
  switch (kind) {
    case "jaar":
      return yearOf(year - 1);
    case "halfjaar":
      return part > 1 ? halfOf(year, part - 1) : halfOf(year - 1, 2);
    case "kwartaal":
      return part > 1 ? quarterOf(year, part - 1) : quarterOf(year - 1, 4);
    case "maand":
      return month > 1 ? monthOf(year, month - 1) : monthOf(year - 1, 12);
    case "peildatum":
      return dateOf(year - 1, month, Math.min(day, daysIn(year - 1, month)));
  }
}

const MONTHS_IN = { jaar: 12, halfjaar: 6, kwartaal: 3, maand: 1, peildatum: 1 } as const;

const firstMonth = ({ kind, part = 1, month = 1 }: Period): number =>
  kind === "maand" || kind === "peildatum" ? month : (part - 1) * MONTHS_IN[kind] + 1;

const lastMonth = (period: Period): number => firstMonth(period) + MONTHS_IN[period.kind] - 1;

/** The periods that a year may be made of: its halves, quarters or months. */
export const partsOfYear = (year: number): readonly (readonly Period[])[] => [
  [1, 2].map((half) => halfOf(year, half)),
  [1, 2, 3, 4].map((quarter) => quarterOf(year, quarter)),
  Array.from({ length: 12 }, (_, month) => monthOf(year, month + 1)),
];

/** The shorter periods that a period may be made of; a date is the end of what runs from January on: "t/m april". */
export function partsOfPeriod(period: Period): readonly (readonly Period[])[] {
  const { kind, year } = period;
  if (kind === "jaar") return partsOfYear(year);
  const [from, to] = [kind === "peildatum" ? 1 : firstMonth(period), lastMonth(period)];
  const isWhole = kind !== "peildatum" || period.day === daysIn(year, to);
  return partsOfYear(year)
    .map((parts) => parts.filter((part) => from <= firstMonth(part) && lastMonth(part) <= to))
    .filter((parts) => {
      const [first, last] = [parts[0], parts.at(-1)];
      return isWhole && parts.length > 1 && first && firstMonth(first) === from && last && lastMonth(last) === to;
    });
}

/** The moment a period begins: 2016-01-01 for 2016H1. */
export function firstDayOf(period: Period): Period {
  if (period.kind === "peildatum") return period;
  return dateOf(period.year, firstMonth(period), 1);
}

/** The moment a period ends: 2016-06-30 for 2016H1. */
export function lastDayOf(period: Period): Period {
  if (period.kind === "peildatum") return period;
  const last = lastMonth(period);
  return dateOf(period.year, last, daysIn(period.year, last));
}

/** The period from the first month through the last: 1 to 6 is the first half; undefined when none runs so. */
export function throughMonth(year: number, first: number, last: number): Period | undefined {
  const candidates = [
    yearOf(year),
    halfOf(year, 1),
    halfOf(year, 2),
    ...[1, 2, 3, 4].map((part) => quarterOf(year, part)),
  ];
  return candidates.find((period) => firstMonth(period) === first && lastMonth(period) === last);
}

/** In months; a peildatum has no length. */
const length = ({ kind }: Period): number => (kind === "peildatum" ? 0 : MONTHS_IN[kind]);

/** The last day of a period as a number: 20160630. */
function endOf(period: Period): number {
  const { kind, year, day = 1 } = period;
  const month = lastMonth(period);
  return (year * 100 + month) * 100 + (kind === "peildatum" ? day : daysIn(year, month));
}

/** Negative when `a` ends before `b`; of two that end together the longer comes first. Zero only for the same period. */
export function comparePeriods(a: Period, b: Period): number {
  return endOf(a) - endOf(b) || length(b) - length(a);
}
