import type { Area } from "../workbook/area.ts";
import { type Body, readBody } from "./body.ts";
import { findHeaders, type Header, isRepeated } from "./headers.ts";
import type { SheetReader, View } from "./view.ts";

/** A header with figures under it, before anything is known of its title. Places are within the grid. */
export interface Candidate {
  readonly view: View;
  readonly header: Header;
  readonly body: Body;
  /** Header and body, without title. */
  readonly area: Area;
}

const last = (header: Header): number => header.moments.at(-1)?.place ?? header.labelPlace;

/** Two headers compete for lines only when their places meet. */
const meet = (a: Header, b: Header): boolean => a.labelPlace <= last(b) && b.labelPlace <= last(a);

function areaOf(view: View, header: Header, body: Body): Area {
  const [line, place, lastLine, lastPlace] = [header.line, body.start, body.end - 1, last(header)];
  return view.orientation === "periods across"
    ? { top: line, left: place, bottom: lastLine, right: lastPlace }
    : { top: place, left: line, bottom: lastPlace, right: lastLine };
}

function candidatesOf(view: View): Candidate[] {
  const found = findHeaders(view);
  const headers = found.filter((header) => {
    const before = found.findLast((other) => other.line < header.line && meet(other, header));
    return before === undefined || !isRepeated(view, before, header.line);
  });
  return headers.flatMap((header) => {
    const limit = headers.find((other) => other.line > header.line && meet(other, header))?.line ?? view.lines;
    const body = readBody(view, header, limit);
    return body.lines.length === 0 ? [] : [{ view, header, body, area: areaOf(view, header, body) }];
  });
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The tables a sheet seems to hold, from top to bottom and left to right; where both ways fit, periods run across. */
export function findCandidates(sheet: SheetReader): readonly Candidate[] {
  const across = candidatesOf(sheet.view("periods across"));
  const down = candidatesOf(sheet.view("periods down")).filter(
    ({ area }) => !across.some((other) => overlaps(other.area, area)),
  );
  return [...across, ...down].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}
