import type { Header } from "./headers.ts";
import { isNote } from "./notes.ts";
import type { View } from "./view.ts";

/** A line of figures under a header, and the section row it stands under. */
export interface BodyLine {
  readonly line: number;
  readonly label: string;
  readonly group: string;
}

export interface Body {
  readonly lines: readonly BodyLine[];
  /** First line after the body. */
  readonly end: number;
}

const isBlank = (view: View, header: Header, line: number): boolean =>
  view.content(line, header.labelPlace) === "blank" &&
  header.moments.every(({ place }) => view.content(line, place) === "blank");

const hasFigures = (view: View, header: Header, line: number): boolean =>
  header.moments.some(({ place }) => view.content(line, place) === "figure");

/**
 * The lines of figures below a header, up to the next header over the same places, a note, or a blank
 * line after which no figures follow directly. Words without figures between two lines of figures are a
 * section row; words after the last figures belong to what comes next.
 */
export function readBody(view: View, header: Header, limit: number): Body {
  const lines: BodyLine[] = [];
  let group = "";
  let end = header.line + 1;
  for (let line = header.line + 1; line < limit; line++) {
    if (isBlank(view, header, line)) continue;
    const label = view.text(line, header.labelPlace);
    if (hasFigures(view, header, line)) {
      if (label === "" && lines.length === 0) break;
      lines.push({ line, label, group });
      end = line + 1;
    } else if (isNote(label)) {
      break;
    } else {
      group = label;
    }
  }
  return { lines, end };
}
