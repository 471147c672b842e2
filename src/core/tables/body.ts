import { normalise } from "../reading/normalise.ts";
import { type Header, placesOf } from "./header.ts";
import { isNote } from "./notes.ts";
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

const isBlank = (view: View, header: Header, line: number): boolean =>
  view.content(line, header.labelPlace) === "blank" &&
  placesOf(header).every((place) => view.content(line, place) === "blank");

const hasFigures = (view: View, header: Header, line: number): boolean =>
  placesOf(header).some((place) => view.content(line, place) === "figure");

/** Behind a blank line, words where the figures should be are the names of another table's columns. */
const beginsAnother = (view: View, header: Header, line: number): boolean =>
  isBlank(view, header, line - 1) &&
  !hasFigures(view, header, line) &&
  placesOf(header).some((place) => view.content(line, place) === "words");

/** The name of a group in the place before the labels, on the first line of the group: a merged cell, usually. */
function groupBeside(view: View, { labelPlace }: Header, line: number): string {
  if (labelPlace === 0 || view.content(line, labelPlace - 1) !== "words") return "";
  const text = view.text(line, labelPlace - 1);
  return isNote(text) || view.period(line, labelPlace - 1) ? "" : text;
}

/** Whether a line of figures with a label follows at once: then the note above it stands between the lines of a table. */
const goesOn = (view: View, header: Header, line: number, limit: number): boolean =>
  line < limit && hasFigures(view, header, line) && view.content(line, header.labelPlace) === "words";

/** A line with a figure in its first place only, whose label is that of a line above and the name of a column. */
function calloutOn(view: View, header: Header, line: number, lines: readonly BodyLine[]): CalloutLine | undefined {
  const [first, ...others] = placesOf(header);
  if (first === undefined || others.length < 2 || view.content(line, first) !== "figure") return undefined;
  if (others.some((place) => view.content(line, place) !== "blank")) return undefined;
  const label = view.text(line, header.labelPlace);
  const said = normalise(label);
  const column = header.columns.findIndex(({ header: name }) => name !== "" && said.endsWith(` ${normalise(name)}`));
  const rest = said.slice(0, -normalise(header.columns[column]?.header ?? "").length).trim();
  const series = lines.find((one) => normalise(one.label) === rest);
  return column < 0 || !series ? undefined : { line, place: first, label, series, column };
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
    if (lines.length > 0 && beginsAnother(view, header, line)) break;
    if (hasFigures(view, header, line)) {
      if (label === "" && lines.length === 0) break;
      const callout = calloutOn(view, header, line, lines);
      if (callout) {
        callouts.push(callout);
        end = line + 1;
        continue;
      }
      const beside = groupBeside(view, header, line);
      if (beside !== "") start = header.labelPlace - 1;
      // "Totaal" stands where the groups do, and beside it nothing.
      if (beside !== "") group = label === "" ? "" : beside;
      lines.push({ line, label: label === "" ? beside : label, group });
      end = line + 1;
    } else if (isNote(label)) {
      if (!goesOn(view, header, line + 1, limit)) break;
    } else if (!label.startsWith("(")) {
      group = label;
    }
  }
  return { lines, callouts, end, start };
}
