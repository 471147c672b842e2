import { comparePeriods, daysIn, firstDayOf, lastDayOf, type Period } from "../reading/period.ts";
import { readPeriod } from "../reading/read-period.ts";

const MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
const DATE = String.raw`\d{1,2} ?[-./] ?\d{1,2} ?[-./] ?\d{4}|\d{1,2} (?:${MONTHS}) \d{4}|(?:${MONTHS}) \d{4}|(?:1e|2e|eerste|tweede) (?:helft|half ?jaar)(?: van)? \d{4}|[1-4]e kwartaal(?: van)? \d{4}|\d{4}`;
const FROM = String.raw`(?:per|m\.?i\.?v\.?|met ingang van|vanaf|sinds|ingaande)(?: het jaar)?`;

const FROM_DATE = new RegExp(String.raw`\b${FROM} (${DATE})\b`, "iu");

/**
 * The moment from which a sentence says that something holds, "per 1 januari 2017", "M.i.v. 2017": the first day.
 * "Per 31-12-2016" is a day that still counts as before, so all that begins after it is later.
 */
export function fromDateIn(sentence: string): Period | undefined {
  const found = FROM_DATE.exec(sentence)?.[1]?.replace(/ ?([-./]) ?/gu, "$1");
  return found === undefined ? undefined : readPeriod(found)?.period;
}

/** Whether a period begins on or after that moment, or after it where it is the last day of a month. */
export function isFrom(period: Period, moment: Period): boolean {
  const [begin, from] = [firstDayOf(period), firstDayOf(moment)];
  const isLastDay = moment.kind === "peildatum" && isEndOfMonth(moment);
  return isLastDay ? comparePeriods(begin, from) > 0 : comparePeriods(begin, from) >= 0;
}

/** Whether a period is over before that moment. */
export function isBefore(period: Period, moment: Period): boolean {
  const [end, from] = [lastDayOf(period), firstDayOf(moment)];
  const order = comparePeriods(end, from);
  return moment.kind === "peildatum" && isEndOfMonth(moment) ? order <= 0 : order < 0;
}

function isEndOfMonth({ year, month = 1, day = 1 }: Period): boolean {
  return day === daysIn(year, month);
}
