import type { Area } from "../../workbook/area.ts";
import type { Body } from "./body.ts";
import type { Header, HeaderColumn } from "../headers/header.ts";
import { namelessTotal } from "../headers/nameless-total.ts";
import type { View } from "../sheet/view.ts";

// A table that is found leaves the rest of its sheet to others.

/** The last place of a header: of figures, or of labels behind these. */
export const lastPlace = ({ places, labelPlace }: Header): number => Math.max(places.at(-1) ?? labelPlace, labelPlace);

/** The first place of a header: of labels, or of figures before these. */
export const firstPlace = ({ places, labelPlace }: Header): number => Math.min(places[0] ?? labelPlace, labelPlace);

/** The cells of a header and its body, without a title. */
export function areaOf(view: View, header: Header, { start, end }: Pick<Body, "start" | "end">): Area {
  const beside = (header.beside ?? []).flatMap(({ places }) => places.flatMap((place) => place ?? []));
  // Nothing stands over a list on the first row.
  const [line, place, lastLine, lastOne] = [
    Math.max(header.top, 0),
    Math.max(Math.min(start, firstPlace(header)), 0),
    end - 1,
    Math.max(lastPlace(header), ...beside),
  ];
  return view.orientation === "periods across"
    ? { top: line, left: place, bottom: lastLine, right: lastOne }
    : { top: place, left: line, bottom: lastOne, right: lastLine };
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The first line of a table that is taken, below a header and under or beside its places; beyond the last where none is. */
export function firstTaken(view: View, header: Header, taken: readonly Area[]): number {
  const isAcross = view.orientation === "periods across";
  const lines = taken.flatMap(({ top, left, bottom, right }) => {
    const [line, from, to] = isAcross ? [top, left, right] : [left, top, bottom];
    return line > header.line && from <= lastPlace(header) && firstPlace(header) <= to ? [line] : [];
  });
  return Math.min(view.lines, ...lines);
}

/** A header without the columns that are in a table which is taken; undefined where all of them are. */
export function outside(view: View, header: Header, taken: readonly Area[]): Header | undefined {
  const isAcross = view.orientation === "periods across";
  const ends = taken.flatMap(({ top, left, bottom, right }) => {
    const [from, to, place] = isAcross ? [top, bottom, left] : [left, right, top];
    return from <= header.line && header.line <= to && place > header.labelPlace ? [place] : [];
  });
  const end = Math.min(view.places, ...ends);
  if (lastPlace(header) < end) return header;
  const isBefore = ({ places }: HeaderColumn): boolean => places.every((place = 0) => place < end);
  const [columns, places] = [header.columns.filter(isBefore), header.places.filter((place) => place < end)];
  if (columns.length === 0) return undefined;
  const total = namelessTotal(view, header.line, header.labelPlace, places);
  const closing = total === undefined || total >= end ? [] : [{ header: "", period: undefined, places: [total] }];
  return {
    ...header,
    columns: [...columns, ...closing],
    places: [...places, ...(closing[0]?.places ?? [])],
    beside: header.beside?.filter(isBefore) ?? [],
  };
}
