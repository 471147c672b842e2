import { interpret } from "../../vocabulary/interpret.ts";
import { type Header, plainHeader } from "../headers/header.ts";
import { isNamedTotal, isOfWhich, isTotal } from "../../vocabulary/line-words.ts";
import { saysEnd } from "../../vocabulary/stock-words.ts";
import { workingsOf } from "../../vocabulary/workings.ts";
import type { View } from "../sheet/view.ts";

/** Of fewer lines words do not show that they hang together. */
export const FEWEST = 3;

/** What lines of a list say together when they are no loose facts: a stock from begin to end, or money with its balance. */
const TOGETHER: readonly (readonly string[])[] = [
  ["stand begin", "stand einde"],
  ["lasten", "baten", "saldo"],
];

const isFlow = (label: string): boolean => /^(?:in|uit)stroom$/.test(interpret(label).role ?? "");

/** "Cliënten begin", "Instroom", "Uitstroom", "Cliënten eind": with nothing but flows between, begin and end need no other word. */
function areEndsOfFlows([begin = "", ...others]: readonly string[]): boolean {
  const end = others.findIndex(saysEnd);
  return workingsOf(begin).includes("begin") && end > 1 && others.slice(0, end).every(isFlow);
}

/** Whether labels say that their figures are no loose facts. */
export function hangTogether(labels: readonly string[]): boolean {
  // "Stand 1 januari" begins a year: that is a begin as well.
  const roles = new Set(labels.map((label) => interpret(label).role?.replace(/ jaar$/, "")));
  // The last line adds up those above it.
  const isAddedUp = labels.slice(FEWEST - 1).some((label) => isTotal(label) || isNamedTotal(label));
  // "Waarvan" is of a line above it.
  const isSplit = labels.slice(1).some((label) => isOfWhich(label));
  return (
    isAddedUp || isSplit || areEndsOfFlows(labels) || TOGETHER.some((some) => some.every((role) => roles.has(role)))
  );
}

/** The words right beside a figure, or a blank column away. */
export function labelBeside(view: View, line: number, place: number): number | undefined {
  for (const label of [place - 1, place - 2]) {
    if (label < 0) return undefined;
    const content = view.content(line, label);
    if (content !== "blank") return content === "words" && !view.isNote(line, label) ? label : undefined;
  }
  return undefined;
}

/** Whether a line holds a figure at a place, and none right behind it. */
export function isAlone(view: View, line: number, place: number): boolean {
  if (view.content(line, place) !== "figure") return false;
  const next = view.filledAfter(line, place);
  return next >= view.places || view.content(line, next) !== "figure";
}

/** The labels of lines with one figure each, from a line on. */
function labelsFrom(view: View, first: number, label: number, place: number): readonly string[] {
  const labels: string[] = [];
  for (let line = first; line < view.lines; line++) {
    if (!isAlone(view, line, place) || view.content(line, label) !== "words") break;
    labels.push(view.text(line, label));
  }
  return labels;
}

/** Whether lines with one figure each begin on a line, and hang together. */
export function isHeadlessList(view: View, line: number, label: number, place: number): boolean {
  const labels = labelsFrom(view, line, label, place);
  return labels.length >= FEWEST && hangTogether(labels);
}

/**
 * Lists of a label and a figure without a word above the figures, where their words show that the lines hang together:
 * "Beginstand", "Instroom", "Uitstroom", "Eindstand". The line above the first, mostly the title, stands for the header.
 */
export function findHeadlessLists(view: View): readonly Header[] {
  const headers: Header[] = [];
  for (let line = 0; line < view.lines; line++) {
    for (let place = view.filledAfter(line, 0); place < view.places; place = view.filledAfter(line, place)) {
      if (view.content(line, place) !== "figure" || (line > 0 && view.content(line - 1, place) !== "blank")) continue;
      const label = labelBeside(view, line, place);
      // "Indicator | 2023 | Trend" is a header, and its year no figure.
      const isHeader = view.isPeriod(line, place) && view.filledAfter(line, place) < view.places;
      if (label === undefined || isHeader) continue;
      if (isHeadlessList(view, line, label, place)) headers.push(plainHeader(line - 1, label, [{ place, header: "" }]));
    }
  }
  return headers;
}
