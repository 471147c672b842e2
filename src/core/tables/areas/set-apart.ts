import type { Header } from "../headers/header.ts";
import { namesPartOfYear } from "../headers/year-names.ts";
import { isHeadlessList } from "../lists/headless-lists.ts";
import { endOfYearList } from "../lists/year-lists.ts";
import type { View } from "../sheet/view.ts";
import { holds, isBlank } from "./line-names.ts";

/** Whether a line names columns: words under some of these, or times, and no other figure. */
function namesColumns(view: View, header: Header, line: number): boolean {
  for (const place of header.places) {
    if (view.content(line, place) === "figure" && !view.isPeriod(line, place)) return false;
  }
  return holds(view, header, line, "words");
}

/** Behind a blank line, with its title between perhaps, names of columns where the figures should be are those of another table. */
export function beginsAnother(view: View, header: Header, line: number): boolean {
  if (!namesColumns(view, header, line)) return false;
  for (let before = line - 1; before > header.line; before--) {
    if (isBlank(view, header, before)) return true;
    if (holds(view, header, before, "figure") || holds(view, header, before, "words")) return false;
  }
  return false;
}

/** So many blank lines set another block apart, where it does not fill the columns. */
const FEWEST_BLANKS = 2;

/** Whether a line has figures in more than half of the columns of a table: words there are labels, as in pairs side by side. */
function fillsMost(view: View, { places }: Header, line: number): boolean {
  let filled = 0;
  for (const place of places) {
    if (view.content(line, place) !== "figure") continue;
    filled++;
    if (filled * 2 > places.length) return true;
  }
  return false;
}

/** Whether the parts of a year and their total begin under lines that are none, in some of its columns or under their title. */
function isYearApart(view: View, header: Header, line: number): boolean {
  const { line: headed, labelPlace, places } = header;
  const [first = 0] = places;
  // Most lines show at a glance that they go on from the one before.
  if (view.content(line - 1, first) !== "blank" && fillsMost(view, header, line)) return false;
  if (!namesPartOfYear(view, line, labelPlace)) return false;
  for (let before = line - 1; before > headed; before--) if (namesPartOfYear(view, before, labelPlace)) return false;
  return endOfYearList(view, line, labelPlace, first) !== undefined;
}

/**
 * Whether a line behind a gap fills no more than half of the columns of a table: a list of its own. Behind one blank line, with its
 * title between, it is one where its words hang together; the parts of a year and their total are always.
 */
export function isListApart(view: View, header: Header, line: number): boolean {
  const { places, labelPlace } = header;
  if (isYearApart(view, header, line)) return true;
  if (places.length < 2 || holds(view, header, line - 1, "figure")) return false;
  if (fillsMost(view, header, line)) return false;
  const [first = 0] = places;
  let [before, blanks] = [line - 1, 0];
  for (; before > header.line && !holds(view, header, before, "figure"); before--) {
    if (isBlank(view, header, before)) blanks++;
  }
  if (before === header.line) return false;
  const isTitled = line - before - 1 > blanks;
  return blanks >= FEWEST_BLANKS || (blanks > 0 && isTitled && isHeadlessList(view, line, labelPlace, first));
}
