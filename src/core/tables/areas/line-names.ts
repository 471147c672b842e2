import { formatPeriod } from "../../reading/period.ts";
import { readPeriod } from "../../reading/read-period.ts";
import { isTotal } from "../../vocabulary/line-words.ts";
import type { Header } from "../headers/header.ts";
import type { View } from "../sheet/view.ts";

/** The label of a line: also the one that its place is merged with, on a line above it or from a place before it. */
export function labelOf(view: View, { labelPlace }: Header, line: number): string {
  const span = view.merged(line, labelPlace);
  return span ? view.text(span.line, span.place) : view.text(line, labelPlace);
}

/**
 * The name in the place before the labels: of a group, on its first line, or of a line without a label of its own. Of such
 * a line, a total, it may stand further away, under the first of several names: "Aanbieder | Plaats | Product".
 */
export function nameBeside(view: View, { line: headed, labelPlace }: Header, line: number): string {
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
export function nameBehind(view: View, { labelPlace, places: [first = 0] }: Header, line: number): string {
  for (let place = labelPlace + 1; place < first; place++) {
    if (view.content(line, place) === "words") return view.text(line, place);
  }
  return "";
}

/** Whether nothing stands on a line, be it a label or under the header. */
export function isBlank(view: View, header: Header, line: number): boolean {
  if (view.content(line, header.labelPlace) !== "blank") return false;
  for (const place of header.places) if (view.content(line, place) !== "blank") return false;
  return labelOf(view, header, line) === "" && nameBeside(view, header, line) === "";
}

/** Whether any figure or any words stand under a header. */
export function holds(view: View, { places }: Header, line: number, content: "figure" | "words"): boolean {
  for (const place of places) if (view.content(line, place) === content) return true;
  return false;
}

/** The year that stands where labels do, as a number: a section row may be no more than that. */
export function yearOf(view: View, { labelPlace }: Header, line: number): string {
  const period = view.period(line, labelPlace);
  return period ? formatPeriod(period) : "";
}

/** A line that belongs to the one above it: its label is merged with that. */
export const goesWithAbove = (view: View, { labelPlace, line: headed }: Header, line: number): boolean => {
  const first = view.merged(line, labelPlace)?.line ?? line;
  return first < line && first > headed;
};

/** Whether the label of a line is merged with places before those of the labels. */
export const beginsBefore = (view: View, { labelPlace }: Header, line: number): boolean =>
  (view.merged(line, labelPlace)?.place ?? labelPlace) < labelPlace;
