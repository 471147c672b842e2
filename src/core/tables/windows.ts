import type { Area } from "../workbook/area.ts";
import type { Body } from "./body.ts";
import type { Header } from "./header.ts";
import type { View } from "./view.ts";

/** What a part of a sheet looks like by itself: its lines and places are counted from where it begins. */
export function windowOn(view: View, { top, left, bottom, right }: Area): View {
  const across = view.orientation === "periods across";
  const [line0, place0] = across ? [top, left] : [left, top];
  const [lines, places] = [(across ? bottom : right) - line0 + 1, (across ? right : bottom) - place0 + 1];
  const isIn = (line: number, place: number): boolean => line >= 0 && place >= 0 && line < lines && place < places;
  return {
    grid: view.grid,
    cells: view.cells,
    orientation: view.orientation,
    lines,
    places,
    index: (line, place) => view.index(line + line0, place + place0),
    content: (line, place) => (isIn(line, place) ? view.content(line + line0, place + place0) : "blank"),
    reading: (line, place) => view.reading(line + line0, place + place0),
    text: (line, place) => (isIn(line, place) ? view.text(line + line0, place + place0) : ""),
    period: (line, place) => (isIn(line, place) ? view.period(line + line0, place + place0) : undefined),
    // Excel merges no cells in a table.
    merged: () => undefined,
    mayHavePeriod: (line) => view.mayHavePeriod(line + line0),
  };
}

/** The sheet as if nothing stood in these parts of it. */
export function outside(view: View, isTaken: (index: number) => boolean): View {
  const isOut = (line: number, place: number): boolean => !isTaken(view.index(line, place));
  return {
    ...view,
    content: (line, place) => (isOut(line, place) ? view.content(line, place) : "blank"),
    text: (line, place) => (isOut(line, place) ? view.text(line, place) : ""),
    period: (line, place) => (isOut(line, place) ? view.period(line, place) : undefined),
  };
}

/** Whether a header found in an Excel table is its header row, or the column of its labels beside that. */
export const isOwnHeader = ({ orientation }: View, { top, line, labelPlace }: Header): boolean =>
  orientation === "periods across" ? top === 0 && line === 0 : labelPlace === 0;

interface Found {
  readonly header: Header;
  readonly body: Body;
  readonly area: Area;
}

/** What was found through a window, as it stands on the whole sheet. */
export function onSheet({ header, body, area }: Found, orientation: View["orientation"], { top, left }: Area): Found {
  const [line0, place0] = orientation === "periods across" ? [top, left] : [left, top];
  const lines = new Map(body.lines.map((one) => [one, { ...one, line: one.line + line0 }]));
  return {
    header: {
      ...header,
      top: header.top + line0,
      line: header.line + line0,
      labelPlace: header.labelPlace + place0,
      columns: header.columns.map((column) => ({
        ...column,
        places: column.places.map((place) => (place === undefined ? undefined : place + place0)),
      })),
    },
    body: {
      lines: [...lines.values()],
      callouts: body.callouts.map((callout) => ({
        ...callout,
        line: callout.line + line0,
        place: callout.place + place0,
        series: lines.get(callout.series) ?? callout.series,
      })),
      end: body.end + line0,
      start: body.start + place0,
    },
    area: { top: area.top + top, left: area.left + left, bottom: area.bottom + top, right: area.right + left },
  };
}
