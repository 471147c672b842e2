import { normalise } from "../reading/normalise.ts";
import type { Header } from "./headers.ts";
import { isNote } from "./notes.ts";
import type { View } from "./view.ts";

const CHAPTER = /^hoofdstuk/i;
/** "Hoofdstuk 1: Wmo", "1.2 Kengetallen": a heading that begins something new. */
const NUMBERED = /^(hoofdstuk\s+\d+|\d{1,2}(\.\d{1,2})*\.?)([\s:]|$)/i;

export interface Titles {
  readonly title: string;
  /** Numbered headings in force, the outermost first: "Hoofdstuk 6: Jeugd", "6.2 Kengetallen". */
  readonly chapters: readonly string[];
  /** The heading without a number in force, "" when there is none: "Jeugdzorg". */
  readonly section: string;
  /** Words in the header itself, above the labels: "Aantallen", "Kern". */
  readonly corner: string;
  readonly notes: readonly string[];
  /** First line of the table: its title, or its header. */
  readonly start: number;
}

/** The words of a line that a table can claim: in its own places, or left of it where nothing else stands. */
function wordsOf(view: View, header: Header, line: number, from: number): string {
  const last = header.moments.at(-1)?.place ?? header.labelPlace;
  for (let place = from; place <= last; place++) {
    if (view.content(line, place) === "words" && !view.period(line, place)) return view.text(line, place);
  }
  return "";
}

/** Words in the corner of a header that say how the figures are given or what the labels are, not what the table is. */
const CORNER =
  /^(aantal(len)?( (clienten|personen|inwoners|jeugdigen))?|bedrag(en)?( in .+)?|in .+|per (half ?)?jaar|per kwartaal|periode|jaar|omschrijving|onderdeel|indicator(en)?|soort|categorie|naam|kern|wijk|gemeente|leeftijd|reden|duur|taakveld|product|%|€|x ?€? ?1\.?000)$/;

interface Section {
  readonly text: string;
  /** Opened above a table whose title stands in its corner: it holds for such tables only. */
  readonly overCorners: boolean;
}

const NO_SECTION: Section = { text: "", overCorners: false };

/** Reads what stands above each header, from top to bottom: a section holds until the next heading. */
export class TitleReader {
  private chapters: string[] = [];
  private section = NO_SECTION;
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  /** The lines from `gap` up to the header; `from` is the first place that is this table's. */
  read(header: Header, gap: number, from: number): Titles {
    const corner = this.view.text(header.line, header.labelPlace);
    const notes: string[] = [];
    const lines: { line: number; text: string }[] = [];
    for (let line = gap; line < header.line; line++) {
      const text = wordsOf(this.view, header, line, from);
      if (text === "") continue;
      if (isNote(text)) notes.push(text);
      else lines.push({ line, text });
    }
    const inCorner = corner !== "" && !CORNER.test(normalise(corner));
    const nearest = lines.at(-1);
    const own = inCorner || (nearest && NUMBERED.test(nearest.text)) ? undefined : nearest;
    this.enter(own ? lines.slice(0, -1) : lines, inCorner);
    return {
      title: own?.text ?? corner,
      chapters: this.chapters,
      section: this.section.text,
      corner: own ? corner : "",
      notes,
      start: own?.line ?? header.line,
    };
  }

  private enter(headings: readonly { readonly text: string }[], inCorner: boolean): void {
    if (!inCorner && this.section.overCorners) this.section = NO_SECTION;
    for (const { text } of headings) {
      if (NUMBERED.test(text)) {
        this.chapters = CHAPTER.test(text) ? [text] : [...this.chapters.filter((one) => CHAPTER.test(one)), text];
        this.section = NO_SECTION;
      } else {
        this.section = { text, overCorners: inCorner };
      }
    }
  }
}
