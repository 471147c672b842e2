import { normalise } from "../../reading/normalise.ts";
import { formatPeriod } from "../../reading/period.ts";
import { readPeriod } from "../../reading/read-period.ts";
import type { Header } from "../headers/header.ts";
import { isHeadlessList } from "../lists/headless-lists.ts";
import { endOfYearList } from "../lists/year-lists.ts";
import { isTotal } from "../../vocabulary/line-words.ts";
import { isNote } from "../around/notes.ts";
import { namesPartOfYear } from "../headers/year-names.ts";
import { isRepeated } from "../headers/repeated.ts";
import type { View } from "../sheet/view.ts";

/** "Jeugdhulp Nederland: 8,2%": the label names a line and a column, the first place holds the figure. */
export interface CalloutLine {
  readonly line: number;
  readonly place: number;
  readonly label: string;
  readonly series: BodyLine;
  readonly column: number;
}

/** A line of figures under a header, and the section row it stands under. */
export interface BodyLine {
  readonly line: number;
  readonly label: string;
  readonly group: string;
}

export interface Body {
  readonly lines: readonly BodyLine[];
  /** Lines below with one figure that repeats one of the table, named by its line and its column. */
  readonly callouts: readonly CalloutLine[];
  /** First line after the body. */
  readonly end: number;
  /** The first place of the table: that of the labels, or of the names of the groups beside them. */
  readonly start: number;
}

/** The label of a line: also the one that its place is merged with, on a line above it or from a place before it. */
function labelOf(view: View, { labelPlace }: Header, line: number): string {
  const span = view.merged(line, labelPlace);
  return span ? view.text(span.line, span.place) : view.text(line, labelPlace);
}

/**
 * The name in the place before the labels: of a group, on its first line, or of a line without a label of its own. Of such
 * a line, a total, it may stand further away, under the first of several names: "Aanbieder | Plaats | Product".
 */
function nameBeside(view: View, { line: headed, labelPlace }: Header, line: number): string {
  if (labelPlace === 0) return "";
  if (view.content(line, labelPlace - 1) === "blank" && view.content(line, labelPlace) === "blank") {
    const isNamed = (place: number): boolean => place >= 0 && view.content(headed, place) === "words";
    let place = labelPlace - 1;
    while (isNamed(place) && view.content(line, place) === "blank") place--;
    return isNamed(place) && isTotal(view.text(line, place)) ? view.text(line, place) : "";
  }
  if (view.content(line, labelPlace - 1) !== "words") return "";
  const text = view.text(line, labelPlace - 1);
  // "Raming 2023" says more than when.
  const isBarePeriod = view.isPeriod(line, labelPlace - 1) && readPeriod(text)?.rest === "";
  return isBarePeriod || view.isNote(line, labelPlace - 1) ? "" : text;
}

const UNITS = /^(?:meet)?eenhe(?:id|den)$/;

/** "Indicator | Eenheid | 2023": the words right before the figures say in what each name is given. */
export const areUnits = (view: View, { line, labelPlace }: Header): boolean =>
  labelPlace > 0 && UNITS.test(view.name(line, labelPlace));

/** The name in a place between the labels and the figures: of a line that splits up the one above it. */
function nameBehind(view: View, { labelPlace, places: [first = 0] }: Header, line: number): string {
  for (let place = labelPlace + 1; place < first; place++) {
    if (view.content(line, place) === "words") return view.text(line, place);
  }
  return "";
}

/** Whether nothing stands on a line, be it a label or under the header. */
function isBlank(view: View, header: Header, line: number): boolean {
  if (view.content(line, header.labelPlace) !== "blank") return false;
  for (const place of header.places) if (view.content(line, place) !== "blank") return false;
  return labelOf(view, header, line) === "" && nameBeside(view, header, line) === "";
}

/** Whether any figure or any words stand under a header. */
function holds(view: View, { places }: Header, line: number, content: "figure" | "words"): boolean {
  for (const place of places) if (view.content(line, place) === content) return true;
  return false;
}

/** Whether a line names columns: words under some of these, or times, and no other figure. */
function namesColumns(view: View, header: Header, line: number): boolean {
  const isName = (place: number): boolean => view.content(line, place) !== "figure" || view.isPeriod(line, place);
  return header.places.every(isName) && holds(view, header, line, "words");
}

/** Behind a blank line, with its title between perhaps, names of columns where the figures should be are those of another table. */
function beginsAnother(view: View, header: Header, line: number): boolean {
  if (!namesColumns(view, header, line)) return false;
  for (let before = line - 1; before > header.line; before--) {
    if (isBlank(view, header, before)) return true;
    if (holds(view, header, before, "figure") || holds(view, header, before, "words")) return false;
  }
  return false;
}

/** So many blank lines set another block apart, where it does not fill the columns. */
const FEWEST_BLANKS = 2;

/** Whether a line fills more than half of the columns of a table. */
function fillsMost(view: View, { places }: Header, line: number): boolean {
  let filled = 0;
  for (const place of places) {
    if (view.content(line, place) === "blank") continue;
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
function isListApart(view: View, header: Header, line: number): boolean {
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

/** The year that stands where labels do, as a number: a section row may be no more than that. */
function yearOf(view: View, { labelPlace }: Header, line: number): string {
  const period = view.period(line, labelPlace);
  return period ? formatPeriod(period) : "";
}

/** A line that belongs to the one above it: its label is merged with that. */
const goesWithAbove = (view: View, { labelPlace, line: headed }: Header, line: number): boolean => {
  const first = view.merged(line, labelPlace)?.line ?? line;
  return first < line && first > headed;
};

/** Whether the label of a line is merged with places before those of the labels. */
const beginsBefore = (view: View, { labelPlace }: Header, line: number): boolean =>
  (view.merged(line, labelPlace)?.place ?? labelPlace) < labelPlace;

/** The groups of the lines of a table as they are read from the first on. */
class Groups {
  private current = "";
  /** The last line that the cell with the name of the group is merged over, where it is. */
  private until = Infinity;

  /** Names those lines that follow, up to and including the last that is given. */
  open(name: string, until = Infinity): void {
    [this.current, this.until] = [name, until];
  }

  at(line: number): string {
    if (line > this.until) this.open("");
    return this.current;
  }
}

/** Whether a line of figures with a label follows at once: then the note above it stands between the lines of a table. */
const goesOn = (view: View, header: Header, line: number, limit: number): boolean =>
  line < limit && holds(view, header, line, "figure") && view.content(line, header.labelPlace) === "words";

/** Whether a line holds a figure in its first place only. */
function holdsOne(view: View, { places }: Header, line: number): boolean {
  const [first] = places;
  if (first === undefined || places.length < 3 || view.content(line, first) !== "figure") return false;
  for (const place of places) if (place !== first && view.content(line, place) !== "blank") return false;
  return true;
}

/** A line with a figure in its first place only, whose label is that of a line above and the name of a column. */
function calloutOn(view: View, header: Header, line: number, lines: readonly BodyLine[]): CalloutLine | undefined {
  const { places, columns, labelPlace } = header;
  const label = view.text(line, labelPlace);
  const said = normalise(label);
  const column = columns.findIndex(({ header: name }) => name !== "" && said.endsWith(` ${normalise(name)}`));
  const rest = said.slice(0, -normalise(columns[column]?.header ?? "").length).trim();
  const series = lines.find((one) => normalise(one.label) === rest);
  return column < 0 || !series ? undefined : { line, place: places[0] ?? 0, label, series, column };
}

/**
 * The lines of figures below a header, up to the next header over the same places or a note that no line of
 * figures follows. Words without figures between two lines of figures are a section row, or an aside between
 * brackets; words after the last figures belong to what comes next.
 */
export function readBody(view: View, header: Header, limit: number): Body {
  const lines: BodyLine[] = [];
  const callouts: CalloutLine[] = [];
  const groups = new Groups();
  let outer = "";
  let end = header.line + 1;
  const hasUnits = areUnits(view, header);
  let start = hasUnits ? header.labelPlace - 1 : header.labelPlace;
  for (let line = header.line + 1; line < limit; line++) {
    if (isBlank(view, header, line) || isRepeated(view, header, line)) continue;
    if (lines.length > 0 && beginsAnother(view, header, line)) break;
    const [said, named] = [labelOf(view, header, line), nameBeside(view, header, line)];
    // "Uitgaven (x € 1.000)"
    const isUnit = hasUnits && named !== "";
    const [label, beside] = isUnit ? [said === "" ? named : `${named} (${said})`, ""] : [said, named];
    // A line with its name before the labels heads those that follow, unless it adds up those before it.
    const name = label === "" ? beside : label;
    const isOuter = name !== "" && (label === "" || beginsBefore(view, header, line));
    if (holds(view, header, line, "figure")) {
      if (lines.length > 0 && isListApart(view, header, line)) break;
      const behind = name === "" ? nameBehind(view, header, line) : "";
      const { isNameless = false } = header;
      if (isNameless ? lines.length > 0 : name === "" && behind === "" && lines.length === 0) break;
      end = line + 1;
      const callout = holdsOne(view, header, line) ? calloutOn(view, header, line, lines) : undefined;
      if (callout) {
        callouts.push(callout);
        continue;
      }
      if (beside !== "") start = header.labelPlace - 1;
      if (isOuter) groups.open("");
      else if (beside !== "") groups.open(beside, view.merged(line, header.labelPlace - 1)?.lastLine);
      if (behind !== "") groups.open(outer);
      lines.push({ line, label: name === "" ? behind : name, group: groups.at(line) });
      if (isOuter && !isTotal(name)) groups.open(name);
      if (name !== "") outer = isTotal(name) ? "" : name;
    } else if (goesWithAbove(view, header, line)) end = line + 1;
    else if (isNote(label)) {
      if (!goesOn(view, header, line + 1, limit)) break;
    } else if (!name.startsWith("(")) {
      groups.open(name === "" ? yearOf(view, header, line) : name);
    }
  }
  return { lines, callouts, end, start };
}
