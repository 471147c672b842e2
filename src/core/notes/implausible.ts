import { comparePeriods, firstDayOf, lastDayOf, type Period, realDate } from "../reading/period.ts";
import { monthNumber } from "../reading/period-spellings.ts";
import { formatPeriod, periodInText } from "../reading/read-period.ts";
import { plainText } from "../reading/normalise.ts";
import { quote } from "./sentences.ts";

const MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
const DATE = /(?<![\d.,/-])(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d\d)(?![\d-])/gu;
const NAMED_DATE = new RegExp(`(?<![\\d.,])(\\d{1,2}) (${MONTHS})(?: ((?:19|20)\\d\\d))?(?!\\p{L})`, "giu");
const NO_PART = /(?<![\d.,])(?:[05-9]e kwartaal|[03-9]e (?:helft|halfjaar|half jaar))(?!\p{L})/iu;
/** Any leap year: a day without a year is judged by it. */
const LEAP_YEAR = 2016;

/** A day or part of a year that does not exist, as it stands: "31 juni 2016", "5e kwartaal". */
export function impossibleIn(text: string): string | undefined {
  const plain = plainText(text);
  for (const [found, day, , month, year] of plain.matchAll(DATE)) {
    if (Number(month) <= 12 && !realDate(Number(year), Number(month), Number(day))) return found;
  }
  for (const [found, day, month = "", year = LEAP_YEAR] of plain.matchAll(NAMED_DATE)) {
    if (!realDate(Number(year), monthNumber(month.toLowerCase()), Number(day))) return found;
  }
  return NO_PART.exec(plain)?.[0];
}

/** Said of what has been. */
const PAST =
  /\b(?:was|waren|bedroeg(?:en)?|steeg|stegen|daalde(?:n)?|nam(?:en)?\b.*\b(?:toe|af)|kwam(?:en)?|werd(?:en)?|had(?:den)?|(?:is|zijn)\b.*\b(?:gestegen|gedaald|toegenomen|afgenomen|gebleven|ingestroomd|uitgestroomd))\b/i;
/** Said of what is to come, or of a paper that came later. */
const TO_COME =
  /\b(?:verwacht\w*|prognoses?|begrot\w*|raming\w*|geraamd|plan\w*|zal|zullen|gaat|gaan|vanaf|ingang|ingaande|sinds|volgend\w*|komend\w*|nog niet|circulaire|\w+circulaire|rapportage|nota|besluit|wet|raad|college|vastgesteld|gepubliceerd|publicatie|opgesteld|opgehaald|geraadpleegd|bron|gecorrigeerd|aangepast|betaaldatum)\b/i;

/** The period that a sentence says something of that has been, though it comes after all that is reported. */
export function laterThanReported(sentence: string, last: Period): Period | undefined {
  if (!PAST.test(sentence) || TO_COME.test(sentence)) return undefined;
  const period = periodInText(sentence);
  return period && comparePeriods(firstDayOf(period), lastDayOf(last)) > 0 ? period : undefined;
}

/** What is odd about the time that a sentence names, for a report up to a period; undefined where nothing is. */
export function oddTime(sentence: string, last: Period | undefined): string | undefined {
  const impossible = impossibleIn(sentence);
  if (impossible !== undefined) return `«${impossible}» bestaat niet. Er staat: ${quote(sentence)}`;
  const later = last && laterThanReported(sentence, last);
  return later
    ? `de tekst noemt ${formatPeriod(later)}, maar de cijfers in deze werkmap lopen tot en met ${formatPeriod(last)}. Er staat: ${quote(sentence)}`
    : undefined;
}
