import { normalise, words } from "../../reading/normalise.ts";
import { readTextCell } from "../../reading/read-cell.ts";
import { MONTH } from "../../reading/period-spellings.ts";
import { type Period, readPeriod } from "../../reading/read-period.ts";
import { remembered } from "../../reading/remembered.ts";
import { isUnstated } from "../../reading/unstated.ts";
import { baseYearOf } from "../../vocabulary/ratio-words.ts";
import { isNote } from "../around/notes.ts";

/** "realisatie 2015" heads a column; "achterstand ontstaan in 2016" is a label that happens to name a year. */
const MOST_OTHER_WORDS = 2;
/** "Begroting 2024 voor wijziging", "Begroting 2024 incl. 2e burap": more words, that say which budget it is. */
const CHANGED =
  / ?\(?(?<!\p{L})(?:v[oó][oó]r|n[aá]|incl\.?|inclusief) (?:\p{L}+ |\d+e )?(?:wijz(?:iging(?:en)?)?|bijstelling(?:en)?|b[eu]rap|(?:voor|na)jaarsnota|bestuursrapportage|tussenrapportage)(?!\p{L})\.?\)?/u;

const isHeader = (rest: string): boolean => words(rest.replace(CHANGED, "")).length <= MOST_OTHER_WORDS;

/** "Q2 2016 cumulatief" counts from January on, and never follows on Q1. */
const CUMULATIVE = /\(?\bcum(ulatief|\.|\b)\)?/i;

/** "Sep-dec 2024": months that are no half or quarter are no period of a table, and none of them is. */
const MONTHS = new RegExp(`(?<!\\p{L})${MONTH} ?(?:-|–|t\\/m|tot en met) ?${MONTH}`, "iu");

function headerPeriod(text: string): Period | undefined {
  // "Indexcijfers (2015 = 100)" names what the figures are held against.
  if (baseYearOf(text) !== undefined) return undefined;
  const reading = readPeriod(CUMULATIVE.test(text) ? `t/m ${text.replace(CUMULATIVE, "").trim()}` : text);
  const isRange = reading?.period.kind === "maand" && MONTHS.test(text);
  return reading && !isRange && isHeader(reading.rest) ? reading.period : undefined;
}

const YEARS = /^(?:19|20)\d\d ?(?:-|–|\/|t\/m|tot en met) ?(?:19|20)\d\d$/;

/** What the text of a cell is to a table, wherever it stands. */
export interface CellText {
  readonly text: string;
  /** In the form in which labels are compared. */
  readonly name: string;
  readonly isNote: boolean;
  readonly period: Period | undefined;
  /** "2023-2026": years on end, which are no period of a table. */
  readonly areYears: boolean;
  /** It is no figure, nor a marker of a missing one. */
  readonly isText: boolean;
}

export const NO_TEXT: CellText = {
  text: "",
  name: "",
  isNote: false,
  period: undefined,
  areYears: false,
  isText: false,
};

export const cellText = remembered((text: string): CellText => {
  const trimmed = text.trim();
  return {
    text: trimmed,
    name: normalise(trimmed),
    isNote: isNote(trimmed),
    period: headerPeriod(text),
    areYears: YEARS.test(trimmed),
    isText: readTextCell(text).marker === "tekst" && !isUnstated(text),
  };
});
