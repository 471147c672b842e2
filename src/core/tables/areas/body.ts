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
      const callout = calloutOn(view, header, line, lines);
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
