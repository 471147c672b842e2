import { readPeriod } from "../../reading/read-period.ts";
import { isTotal } from "../../vocabulary/line-words.ts";
import type { View } from "../sheet/view.ts";
import { MOST_APART } from "./label-place.ts";
import { totalBefore } from "./total-before.ts";
import { isYearAmongNames, isYearBeforeParts } from "./year-names.ts";

const LONGEST_NAME = 60;

/** Whether a total of all stands among captions, over nothing, where each of them has its own on the line below. */
function isTotalOfTotals(view: View, line: number, place: number): boolean {
  if (line === 0 || view.content(line, place) !== "blank" || !isTotal(view.text(line - 1, place))) return false;
  for (let other = 0; other < view.places; other = view.filledAfter(line, other))
    if (isTotal(view.text(line, other))) return true;
  return false;
}

/** The line of the cell that heads a place on a header line: that line, or the first of those that are merged down to it. */
export function lineOfName(view: View, line: number, place: number): number {
  const span = view.merged(line, place);
  if (!span) return isTotalOfTotals(view, line, place) ? line - 1 : line;
  return span.place === place && span.lastLine === line ? span.line : line;
}

/** "- Begeleiding" begins as a note does, but with a figure right below it is a name. */
export const isName = (view: View, line: number, place: number): boolean =>
  view.text(line, place).length <= LONGEST_NAME &&
  (!view.isNote(line, place) || (line + 1 < view.lines && view.content(line + 1, place) === "figure"));

/** A day between a name and its figures is of that name, and none itself. "Stand per 1 januari" says more. */
function isDay(view: View, line: number, place: number): boolean {
  const text = view.text(line, place);
  return view.period(line, place)?.kind === "peildatum" && (text === "" || readPeriod(text)?.rest === "");
}

/** Names over the figures beside one column of labels. */
interface Stretch {
  /** The first line of figures, and the place of its label. */
  readonly first: number;
  readonly label: number;
  readonly places: number[];
  /** For lines of figures, the last place up to which no words follow that label. */
  readonly clear: Map<number, number>;
}

/** A column without any figure goes with those before it when no more than this stands between. */
const WIDEST_GAP = 1;

/** Whether nothing stands under a name. */
const isEmpty = (view: View, line: number, place: number): boolean =>
  view.filledBelow(lineOfName(view, line, place), place) === view.lines;

/** Whether, down the side, the last of these names stands behind a blank row on a row of its own: the title of what comes next. */
function endsInTitle(view: View, line: number, places: readonly number[]): boolean {
  const [before, last] = places.slice(-2);
  const isApart = before !== undefined && last !== undefined && last - before > 1;
  return view.orientation === "periods down" && isApart && isEmpty(view, line, last);
}

/** Whether the figures under this place stand on the lines of a stretch, beside its labels. */
function belongsTo(view: View, line: number, { first, label, places, clear }: Stretch, place: number): boolean {
  const before = places.at(-1) ?? place;
  if (endsInTitle(view, line, places)) return false;
  if (place - before > MOST_APART && !view.merged(line, before)) return false;
  const own = view.content(first, place) === "blank" ? view.filledBelow(line, place) : first;
  if (own === view.lines) return place - (places.at(-1) ?? label) - 1 <= WIDEST_GAP;
  let between = view.filledAfter(own, clear.get(own) ?? label);
  for (; between <= place; between = view.filledAfter(own, between)) {
    if (view.content(own, between) === "words" && !isDay(view, own, between)) return false;
  }
  clear.set(own, place);
  return true;
}

/** What begins over a figure with a label beside it. */
function beginning(view: View, line: number, place: number): Stretch | undefined {
  const first = view.filledBelow(line, place);
  if (first === view.lines || view.content(first, place) !== "figure") return undefined;
  const label = nearestLabel(view, first, place);
  return label === undefined ? undefined : { first, label, places: [], clear: new Map() };
}

/** The words that head a place, or the year. */
export function nameAt(view: View, line: number, place: number): string {
  const own = lineOfName(view, line, place);
  const text = view.text(own, place);
  return text === "" && view.isPeriod(own, place) ? String(view.grid.numbers[view.index(own, place)]) : text;
}

/** The names on a line, by the labels that stand beside their figures: tables side by side have each their own. */
export function stretches(view: View, line: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let current: Stretch | undefined;
  for (let place = 0; place < view.places; place++) {
    const own = lineOfName(view, line, place);
    const content = view.content(own, place);
    if (content === "blank" && !(current && totalBefore(view, own, place) !== "")) continue;
    const before = current;
    const isYear = content === "figure" && (before ? isYearAmongNames : isYearBeforeParts)(view, own, place);
    if (content === "figure" && !isYear) {
      current = undefined;
      continue;
    }
    // Most words are labels, which nothing begins over: what they are is asked last.
    if (!before || !belongsTo(view, line, before, place)) current = beginning(view, line, place);
    if (current && !isName(view, line, place)) current = undefined;
    if (current && current !== before) found.push(current);
    current?.places.push(place);
  }
  for (const { places } of found) dropEmpty(view, line, places);
  return found;
}

/** Leaves out the last names that nothing stands under: down the side, those are the title of what comes next. */
function dropEmpty(view: View, line: number, places: number[]): void {
  for (let last = places.at(-1); last !== undefined; last = places.at(-1)) {
    if (!isEmpty(view, line, last)) return;
    places.pop();
  }
}

/** The words left of a figure, on its own line; a day only where no name stands before it. */
function nearestLabel(view: View, line: number, first: number): number | undefined {
  let day: number | undefined;
  for (let place = first - 1; place >= 0; place--) {
    const content = view.content(line, place);
    if (content === "figure") return day;
    if (content !== "words") continue;
    if (day !== undefined || !isDay(view, line, place)) return place;
    day = place;
  }
  return day;
}
