import { type Header, plainHeader } from "../headers/header.ts";
import { headerAt, periodRuns } from "../headers/period-runs.ts";
import { isSaidWhole, namesYear } from "../headers/year-behind.ts";
import { namesPartOfYear } from "../headers/year-names.ts";
import type { View } from "../sheet/view.ts";
import { isTotal } from "../../vocabulary/line-words.ts";
import { isAlone, labelBeside } from "./headless-lists.ts";

/** So many parts of a year at least stand before what they come to: its halves. */
const FEWEST_PARTS = 2;
const BARE_YEAR = /^\d{4}$/;

/** Whether a label closes the parts of a year: "Totaal", "Jaar", "2023". */
function closesYear(view: View, line: number, label: number): boolean {
  const name = headerAt(view, line, label);
  return isTotal(name) || namesYear(name) || isSaidWhole(name) || view.period(line, label)?.kind === "jaar";
}

/** The first line behind a list of parts of a year and what they come to, from a line on; undefined where none begins there. */
export function endOfYearList(view: View, first: number, label: number, place: number): number | undefined {
  let [parts, end]: [number, number | undefined] = [0, undefined];
  for (let line = first; line < view.lines && isAlone(view, line, place); line++) {
    if (namesPartOfYear(view, line, label)) parts++;
    else if (parts >= FEWEST_PARTS && closesYear(view, line, label)) parts = 0;
    else break;
    // The next year may have begun.
    if (parts === 0 || end !== undefined) end = line + 1;
  }
  return end;
}

/** So many in a row at least show that they are years, and no figures. */
const FEWEST_YEARS = 3;

/** The place of the years right before figures, and the first line behind them and their total; undefined where no such list begins. */
function yearsBeside(view: View, first: number, place: number): readonly [label: number, end: number] | undefined {
  const label = place - 1;
  const yearAt = (line: number): number | undefined => {
    const period = label < 0 || line >= view.lines ? undefined : view.period(line, label);
    return period?.kind === "jaar" && BARE_YEAR.test(headerAt(view, line, label)) ? period.year : undefined;
  };
  const from = yearAt(first);
  if (from === undefined || yearAt(first - 1) !== undefined) return undefined;
  const goesOn = (line: number): boolean =>
    line < view.lines && view.filledAfter(line, place) === view.places && view.content(line, place) === "figure";
  let end = first;
  while (goesOn(end) && yearAt(end) === from + end - first) end++;
  if (end - first < FEWEST_YEARS) return undefined;
  return [label, goesOn(end) && isTotal(view.text(end, label)) ? end + 1 : end];
}

/** What stands beside the figures of a list, up to where: parts of a year, or years. */
function labelsBeside(view: View, line: number, place: number): readonly [label: number, end: number] | undefined {
  const label = labelBeside(view, line, place);
  if (label === undefined) return yearsBeside(view, line, place);
  const end = endOfYearList(view, line, label, place);
  return end === undefined ? undefined : [label, end];
}

/**
 * Lists of the parts of a year and their total, each with a figure and none with a word above it: "Kwartaal 1" to
 * "Kwartaal 4" and "Totaal"; or years. What is counted is said by their title. These are columns of a table whose periods go `down`.
 */
export function findYearLists(across: View, down: View): readonly Header[] {
  const headers: Header[] = [];
  for (let line = 0; line < across.lines; line++) {
    for (let place = across.filledAfter(line, 0); place < across.places; place = across.filledAfter(line, place)) {
      if (across.content(line, place) !== "figure" || (line > 0 && across.content(line - 1, place) !== "blank"))
        continue;
      const beside = labelsBeside(across, line, place);
      if (!beside) continue;
      const [label, end] = beside;
      const dated = new Map(
        periodRuns(down, label, { from: line, to: end })
          .flat()
          .map((one) => [one.place, one.period]),
      );
      const columns = Array.from({ length: end - line }, (_, at) => ({
        place: line + at,
        header: headerAt(down, label, line + at),
        period: dated.get(line + at),
      }));
      headers.push({ ...plainHeader(label, line - 1, columns), isNameless: true });
    }
  }
  return headers;
}
