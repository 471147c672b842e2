import type { Header } from "../headers/header.ts";
import { isRepeated } from "../headers/repeated.ts";
import { isTotal } from "../../vocabulary/line-words.ts";
import { isNote } from "../around/notes.ts";
import type { View } from "../sheet/view.ts";
import { type BodyLine, type CalloutLine, calloutOn } from "./callout-lines.ts";
import {
  areUnits,
  beginsBefore,
  goesWithAbove,
  holds,
  isBlank,
  labelOf,
  nameBehind,
  nameBeside,
  yearOf,
} from "./line-names.ts";
import { beginsAnother, isListApart } from "./set-apart.ts";

export interface Body {
  readonly lines: readonly BodyLine[];
  /** Lines below with one figure that repeats one of the table, named by its line and its column. */
  readonly callouts: readonly CalloutLine[];
  /** First line after the body. */
  readonly end: number;
  /** The first place of the table: that of the labels, or of the names of the groups beside them. */
  readonly start: number;
}

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

/** What a line is called: by the place of the labels, by the one before it, or both. */
interface Names {
  readonly label: string;
  readonly beside: string;
  /** The first of these that is there. */
  readonly name: string;
}

/** Reads the lines below a header, one after another. */
class BodyReader {
  readonly lines: BodyLine[] = [];
  readonly callouts: CalloutLine[] = [];
  end: number;
  start: number;
  private readonly view: View;
  private readonly header: Header;
  private readonly limit: number;
  private readonly hasUnits: boolean;
  private readonly groups = new Groups();
  /** The last line with a name of its own that is no total: those without one split it up. */
  private outer = "";

  constructor(view: View, header: Header, limit: number) {
    [this.view, this.header, this.limit] = [view, header, limit];
    this.hasUnits = areUnits(view, header);
    this.start = this.hasUnits ? header.labelPlace - 1 : header.labelPlace;
    this.end = header.line + 1;
  }

  /** Whether the body goes on after this line. */
  goesOnAfter(line: number): boolean {
    const { view, header } = this;
    if (isBlank(view, header, line) || isRepeated(view, header, line)) return true;
    if (this.lines.length > 0 && beginsAnother(view, header, line)) return false;
    const names = this.namesOf(line);
    if (holds(view, header, line, "figure")) return this.takeFigures(line, names);
    return this.takeWords(line, names);
  }

  private namesOf(line: number): Names {
    const { view, header } = this;
    const said = labelOf(view, header, line);
    const named = nameBeside(view, header, line);
    if (!this.hasUnits || named === "") return { label: said, beside: named, name: said === "" ? named : said };
    // "Uitgaven (x € 1.000)"
    const label = said === "" ? named : `${named} (${said})`;
    return { label, beside: "", name: label };
  }

  private takeFigures(line: number, { label, beside, name }: Names): boolean {
    const { view, header, lines, groups } = this;
    if (lines.length > 0 && isListApart(view, header, line)) return false;
    const behind = name === "" ? nameBehind(view, header, line) : "";
    const mayBegin = header.isNameless === true || name !== "" || behind !== "";
    if (lines.length === 0 ? !mayBegin : header.isNameless === true) return false;
    this.end = line + 1;
    const callout = calloutOn(view, header, line, lines);
    if (callout) {
      this.callouts.push(callout);
      return true;
    }
    // A line with its name before the labels heads those that follow, unless it adds up those before it.
    const isOuter = name !== "" && (label === "" || beginsBefore(view, header, line));
    if (beside !== "") this.start = header.labelPlace - 1;
    if (isOuter) groups.open("");
    else if (beside !== "") groups.open(beside, view.merged(line, header.labelPlace - 1)?.lastLine);
    if (behind !== "") groups.open(this.outer);
    lines.push({ line, label: name === "" ? behind : name, group: groups.at(line) });
    if (isOuter && !isTotal(name)) groups.open(name);
    if (name !== "") this.outer = isTotal(name) ? "" : name;
    return true;
  }

  private takeWords(line: number, { label, name }: Names): boolean {
    const { view, header, groups } = this;
    if (goesWithAbove(view, header, line)) this.end = line + 1;
    else if (isNote(label)) return goesOn(view, header, line + 1, this.limit);
    else if (!name.startsWith("(")) groups.open(name === "" ? yearOf(view, header, line) : name);
    return true;
  }
}

/**
 * The lines of figures below a header, up to the next header over the same places or a note that no line of
 * figures follows. Words without figures between two lines of figures are a section row, or an aside between
 * brackets; words after the last figures belong to what comes next.
 */
export function readBody(view: View, header: Header, limit: number): Body {
  const reader = new BodyReader(view, header, limit);
  for (let line = header.line + 1; line < limit && reader.goesOnAfter(line); line++);
  const { lines, callouts, end, start } = reader;
  return { lines, callouts, end, start };
}
