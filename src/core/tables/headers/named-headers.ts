import { normalise } from "../../reading/normalise.ts";
import { readPeriod } from "../../reading/read-period.ts";
import { namedBase } from "../around/bases.ts";
import { isTotal } from "../../vocabulary/line-words.ts";
import { type Header, plainHeader } from "./header.ts";
import { levelsOf } from "./header-cells.ts";
import { areDays, headsFigures, lineBeside } from "./header-levels.ts";
import { MOST_APART } from "./label-place.ts";
import { namelessTotal } from "./nameless-total.ts";
import type { View } from "../sheet/view.ts";
import { totalBefore, withTotals } from "./total-before.ts";
import { namesYear } from "./year-behind.ts";
import { isPartOfSomeYear, isYearAmongNames, isYearBeforeParts } from "./year-names.ts";

const LONGEST_NAME = 60;
/** Names that say how a figure is given, not whose it is: columns with these only are the measures of each row. */
const MEASURE =
  /^(aantal(len)?|%|in %|percentage|procent|per (1\.?000|100?\.?000|100|duizend|inwoner)\b.*|bedrag(en)?|in euro('?s)?|€|index)$/;

/** Whether a name says only how a figure is given. */
export const isMeasure = (name: string): boolean => MEASURE.test(normalise(name));

/** Whether a total of all stands among captions, over nothing, where each of them has its own on the line below. */
function isTotalOfTotals(view: View, line: number, place: number): boolean {
  if (line === 0 || view.content(line, place) !== "blank" || !isTotal(view.text(line - 1, place))) return false;
  for (let other = 0; other < view.places; other = view.filledAfter(line, other))
    if (isTotal(view.text(line, other))) return true;
  return false;
}

/** The line of the cell that heads a place on a header line: that line, or the first of those that are merged down to it. */
function lineOfName(view: View, line: number, place: number): number {
  const span = view.merged(line, place);
  if (!span) return isTotalOfTotals(view, line, place) ? line - 1 : line;
  return span.place === place && span.lastLine === line ? span.line : line;
}

/** Whether any of the names at these places stands there twice. */
function isAnyTwice(view: View, line: number, places: readonly number[]): boolean {
  const names = new Set<string>();
  return places.some((place, index) => names.add(view.name(lineOfName(view, line, place), place)).size <= index);
}

/**
 * Whether what stands there twice is no more than the totals of captions over other names: "jan | feb | mrt | Totaal | apr | mei | jun |
 * Totaal" under quarters. "Wmo | Jeugd | Totaal" under each of them comes back as a whole.
 */
function areTotalsTwice(names: readonly string[]): boolean {
  const others = names.filter((name) => !isTotal(name));
  return others.length * 2 > names.length && new Set(others.map(normalise)).size === others.length;
}

/** "Totaal jan t/m mrt" for a total that stands behind each few months or quarters; undefined where names other than those come back. */
function totalsOfParts(names: readonly string[]): readonly string[] | undefined {
  if (!areTotalsTwice(names) || !names.every((name) => isTotal(name) || isPartOfSomeYear(name))) return undefined;
  let first: string | undefined;
  return names.map((name, index) => {
    const [from, to] = [first, names[index - 1]];
    first = isTotal(name) ? undefined : (first ?? name);
    return !isTotal(name) || from === undefined || to === undefined ? name : `${name} ${from} t/m ${to}`;
  });
}

/** "- Begeleiding" begins as a note does, but with a figure right below it is a name. */
const isName = (view: View, line: number, place: number): boolean =>
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
function nameAt(view: View, line: number, place: number): string {
  const own = lineOfName(view, line, place);
  const text = view.text(own, place);
  return text === "" && view.isPeriod(own, place) ? String(view.grid.numbers[view.index(own, place)]) : text;
}

/** The names on a line, by the labels that stand beside their figures: tables side by side have each their own. */
function stretches(view: View, line: number): readonly Stretch[] {
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

/** The names over others, each up to the next, and the line they stand on. */
interface Captions {
  readonly upper: number;
  readonly texts: readonly string[];
}

/**
 * The captions over these places, "" over a name that is merged up to their line; undefined where there are fewer than
 * two. Over a blank line only `isBack` ones. A caption holds for what it is merged over, else up to the next.
 */
function captionsAbove(view: View, line: number, places: readonly number[], isBack: boolean): Captions | undefined {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const upper = lineBeside(view, line, -1, first, last);
  if (upper === undefined || (upper < line - 1 && !isBack)) return undefined;
  const texts: string[] = [];
  let [current, count, end] = ["", 0, last];
  for (let place = first; place <= last; place++) {
    if (place > end) current = "";
    if (view.content(upper, place) === "words" && isName(view, upper, place)) {
      const isWhole = lineOfName(view, line, place) <= upper;
      [current, count] = [isWhole ? "" : view.text(upper, place), count + 1];
      end = view.merged(upper, place)?.lastPlace ?? last;
    }
    if (places[texts.length] === place) texts.push(current);
  }
  const isHeaded = texts[0] !== "" || lineOfName(view, line, first) <= upper;
  return count > 1 && isHeaded ? { upper, texts } : undefined;
}

/** "Totaal | Jaartotaal": what closes a line behind the total of the last caption is of all of them. */
function uncaptioned({ upper, texts }: Captions, names: readonly string[]): Captions {
  const [before = "", last = ""] = names.slice(-2);
  const isClosing = isTotal(before) && (isTotal(last) || namesYear(last));
  return isClosing ? { upper, texts: [...texts.slice(0, -1), ""] } : { upper, texts };
}

/** The measure that is no rate, where there is but one such: what a column holds that has one figure and says not which. */
function countAmong(measures: readonly string[]): string {
  const [count, ...others] = new Map(
    measures.filter((one) => namedBase(one) === undefined).map((one) => [normalise(one), one]),
  ).values();
  return count === undefined || others.length > 0 ? "" : count;
}

/** What a name under a caption is called: "jan" under "1e kwartaal" is of no other one, and "Totaal" there is "Totaal 1e kwartaal". */
function nameUnder(above: string, below: string): string {
  if (isPartOfSomeYear(above) && isPartOfSomeYear(below)) return below;
  return (isPartOfSomeYear(above) && isTotal(below) ? `${below} ${above}` : `${above} ${below}`).trim();
}

/** Two levels of names: below them stands what each column holds when those names come back, else above. */
function twoLevels(
  line: number,
  label: number,
  places: readonly number[],
  names: readonly string[],
  { captions: { upper, texts }, isBack }: { readonly captions: Captions; readonly isBack: boolean },
): Header | undefined {
  const under = isBack ? names.filter((_, index) => texts[index] !== "") : [];
  // "Totaal" beside captions, with a total under each, is the total of these.
  const onlyCount = countAmong(under) || (under.find(isTotal) ?? "");
  const levels = levelsOf(
    places.map((place, index) => {
      const [above = "", below = ""] = [texts[index], names[index]];
      const name = isBack ? below : nameUnder(above, below);
      const [header, measure] = isBack && above !== "" ? [above, below] : [name, onlyCount];
      return { place, measure, header, period: undefined };
    }),
  );
  return levels && { top: upper, line, labelPlace: label, ...levels };
}

function headerOf(view: View, line: number, label: number, all: readonly number[]): Header | undefined {
  if (areDays(view, line, all) || !headsFigures(view, line, label, all)) return undefined;
  const named = all.filter((place) => nameAt(view, line, place) !== "");
  const isAny = isAnyTwice(view, line, named);
  const places = isAny ? named : withTotals(view, line, all);
  const names = places.map((place) => nameAt(view, line, place));
  const isBack = isAny && !areTotalsTwice(names);
  const captions = captionsAbove(view, line, places, isAny);
  if (captions) return twoLevels(line, label, places, names, { captions: uncaptioned(captions, names), isBack });
  if (names.every(isMeasure)) {
    const levels = levelsOf(
      names.map((measure, index) => ({ place: places[index] ?? 0, measure, header: "", period: undefined })),
    );
    return levels && { top: line, line, labelPlace: label, ...levels };
  }
  const told = isAny
    ? totalsOfParts(names)
    : places.map((place, index) => (names[index] ?? "") + totalBefore(view, line, place));
  if (!told) return undefined;
  const columns = places.map((place, index) => ({ place, header: told[index] ?? "" }));
  const total = namelessTotal(view, line, label, places);
  return plainHeader(line, label, total === undefined ? columns : [...columns, { place: total, header: "" }]);
}

/** Headers of columns with names instead of periods: gemeenten, "aantal" and "%", begroting and realisatie. */
export function findNamedHeaders(view: View): readonly Header[] {
  const headers: Header[] = [];
  for (let line = 0; line < view.lines; line++) {
    for (const { label, places } of stretches(view, line)) {
      const header = headerOf(view, line, label, places);
      if (header) headers.push(header);
    }
  }
  return headers;
}
