import { normalise } from "../reading/normalise.ts";
import type { Header } from "./header.ts";
import { isRepeated } from "./repeated.ts";
import type { View } from "./view.ts";

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

/** Whether nothing stands on a line, be it a label or under the header. */
function isBlank(view: View, { labelPlace, places }: Header, line: number): boolean {
  if (view.content(line, labelPlace) !== "blank") return false;
  for (const place of places) if (view.content(line, place) !== "blank") return false;
  return true;
}

/** Whether any figure or any words stand under a header. */
function holds(view: View, { places }: Header, line: number, content: "figure" | "words"): boolean {
  for (const place of places) if (view.content(line, place) === content) return true;
  return false;
}

/** Behind a blank line, words where the figures should be are the names of another table's columns. */
const beginsAnother = (view: View, header: Header, line: number): boolean =>
  isBlank(view, header, line - 1) && holds(view, header, line, "words");

/** The name of a group in the place before the labels, on the first line of the group: a merged cell, usually. */
function groupBeside(view: View, { labelPlace }: Header, line: number): string {
  if (labelPlace === 0 || view.content(line, labelPlace - 1) !== "words") return "";
  const isOther = view.isNote(line, labelPlace - 1) || view.isPeriod(line, labelPlace - 1);
  return isOther ? "" : view.text(line, labelPlace - 1);
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
  let group = "";
  let end = header.line + 1;
  let start = header.labelPlace;
  for (let line = header.line + 1; line < limit; line++) {
    if (isBlank(view, header, line) || isRepeated(view, header, line)) continue;
    const label = view.text(line, header.labelPlace);
    if (holds(view, header, line, "figure")) {
      if (label === "" && lines.length === 0) break;
      end = line + 1;
      const callout = holdsOne(view, header, line) ? calloutOn(view, header, line, lines) : undefined;
      if (callout) {
        callouts.push(callout);
        continue;
      }
      const beside = groupBeside(view, header, line);
      if (beside !== "") {
        group = beside;
        start = header.labelPlace - 1;
      }
      lines.push({ line, label, group });
    } else if (lines.length > 0 && beginsAnother(view, header, line)) break;
    else if (view.isNote(line, header.labelPlace)) {
      if (!goesOn(view, header, line + 1, limit)) break;
    } else if (!label.startsWith("(")) {
      group = label;
    }
  }
  return { lines, callouts, end, start };
}
